// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace footfall::desktop {

/// Where files are dropped (anywhere else on the window does as well), with the button that asks for them; while files
/// are read it names them. Whatever it shows, it keeps its size.
class DropArea final : public QWidget
{
    Q_OBJECT

public:
    explicit DropArea(QAction* open, QWidget* parent = nullptr);

    void invite();
    /// What is being read.
    void nameFiles(const QString& names);
    /// Files are over the window, and would be taken.
    void showDrag(bool isOver);

    [[nodiscard]] QPushButton& button() { return *m_open; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setTitle(const QString& title);
    void elideTitle();
    void takeLook();

    QLabel* m_title;
    QPushButton* m_open;
    QLabel* m_hint;
    QString m_whole; ///< title
    bool m_isOver = false;
};

} // namespace footfall::desktop
