// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notes/note_lines.h"
#include "app/desktop/workspace/answer.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QToolButton;

namespace footfall::desktop {

class NoteLabel;

/// What to be careful with, above the figures: one line of a height of its own, whatever there is to say, so that
/// nothing below it moves. As many notes as it has room for, the gravest first; a button opens all of them over the
/// figures.
class NotesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesBar(QWidget* parent = nullptr);

    void showAnswer(std::shared_ptr<const Answer> answer);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The definitions are to be the default ones again.
    void resetAsked();
    /// Another column is to say who the user is.
    void identityAsked(footfall::Identity identity);
    /// What is known of the data's quality is to be seen.
    void qualityAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QString& link);
    void showText();
    void showAll();
    void takeColours();

    QLabel* m_sign;
    NoteLabel* m_text;
    QToolButton* m_all;
    std::shared_ptr<const Answer> m_answer;
    std::vector<NoteLine> m_lines;
    bool m_isQuiet = true; ///< there is nothing to be careful with
};

} // namespace footfall::desktop
