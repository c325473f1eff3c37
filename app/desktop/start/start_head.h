// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace footfall::desktop {

/// The heading of the start page and what stands below it: what the program is for, or why a file could not be opened,
/// whole, however long that is.
class StartHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StartHead(QWidget* parent = nullptr);

    void welcome();
    void tellFailure(const QString& why);
    /// That of the welcome on two lines.
    [[nodiscard]] int usualHeight() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void show(const QString& heading, const QString& text, bool isFailure);
    void showText();
    void takeLook();

    QLabel* m_heading;
    QLabel* m_text;
    QString m_whole; ///< text
    bool m_isFailure = false;
};

} // namespace footfall::desktop
