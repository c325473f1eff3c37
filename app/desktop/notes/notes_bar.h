// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notes/note_lines.h"
#include "app/desktop/workspace/answer.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace footfall::desktop {

/// What to be careful with, above the figures: two lines, and the rest behind a click, so that the figures keep their
/// place. Not there where there is nothing to say.
class NotesBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NotesBar(QWidget* parent = nullptr);

    void showAnswer(std::shared_ptr<const Answer> answer);

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

private:
    void follow(const QString& link);
    void showText();
    [[nodiscard]] QString textOf(const NoteLine& line) const;

    QLabel* m_text;
    std::shared_ptr<const Answer> m_answer;
    bool m_withAll = false;
};

} // namespace footfall::desktop
