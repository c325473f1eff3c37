// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace footfall::desktop {

/// The sidebar and what it asks about, side by side. Where there is too little room for both, the sidebar lies over the
/// other while it is open: nothing below it moves.
class Body final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over.
    Body(QWidget* sidebar, QWidget* content, QWidget* parent = nullptr);

    void setSidebarShown(bool shown);
    /// Whether there is too little room for both.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Where the content begins, in pixels from this widget's start.
    [[nodiscard]] int startOfContent() const;

Q_SIGNALS:
    void startOfContentChanged(int pixels);
    void narrowChanged(bool narrow);
    /// The sidebar that lies over the content is to be hidden: a click elsewhere, or Esc in it.
    void closeAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void adaptToWidth();
    void place();
    void focusSidebar();

    QWidget* m_sidebar;
    QWidget* m_content;
    QWidget* m_edge;                   ///< of a sidebar that lies over the content
    QPointer<QWidget> m_focusedBefore; ///< the sidebar was opened over the content
    int m_startOfContent = 0;
    bool m_isShown = true;
    bool m_isNarrow = false;
    bool m_isPressTaken = false; ///< what follows of a click that closed the sidebar is nobody's
};

} // namespace footfall::desktop
