// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QWidget>

#include <vector>

class QToolButton;

namespace footfall::desktop {

/// A tab bar that has a menu, "2 more", for the last tabs where there is no room for them; the current one always
/// stands among those that are seen. A tab keeps its width while its text changes.
class PageTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit PageTabs(QWidget* parent = nullptr);

    /// `widest`: a text that no text of this tab is wider than.
    void addTab(const QString& text, const QString& widest);
    void setText(int tab, const QString& text, const QString& widest);
    void setIcon(int tab, const QIcon& icon);
    void setCurrent(int tab);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QString text(int tab) const;
    /// Whether a tab is seen, and no menu has it instead.
    [[nodiscard]] bool isInBar(int tab) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int tab);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Bar;

    void share();
    void showRest();

    Bar* m_bar;
    QToolButton* m_rest;
};

} // namespace footfall::desktop
