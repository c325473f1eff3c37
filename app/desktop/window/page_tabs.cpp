// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/page_tabs.h"

#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace footfall::desktop {

/// Its tabs are as wide as their widest texts.
class PageTabs::Bar final : public QTabBar
{
public:
    explicit Bar(QWidget* parent) : QTabBar{parent}
    {
        setDocumentMode(true);
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setElideMode(Qt::ElideNone);
        const int side = QFontMetrics{font()}.ascent();
        setIconSize({side, side});
    }

    void setWidest(int tab, const QString& widest)
    {
        m_widest.resize(static_cast<std::size_t>(count()));
        m_widest[static_cast<std::size_t>(tab)] = asActionText(widest);
    }

    /// Of the tab alone, whether it is seen or not.
    [[nodiscard]] int widthOf(int tab) const { return tabSizeHint(tab).width(); }

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override
    {
        const QSize hint = QTabBar::tabSizeHint(tab);
        const auto place = static_cast<std::size_t>(tab);
        if (place >= m_widest.size())
            return hint;
        const auto widthOf = [this](const QString& text) {
            return fontMetrics().size(Qt::TextShowMnemonic, text).width();
        };
        return {hint.width() + widthOf(m_widest[place]) - widthOf(tabText(tab)), hint.height()};
    }
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }

private:
    std::vector<QString> m_widest;
};

PageTabs::PageTabs(QWidget* parent) : QWidget{parent}, m_bar{new Bar{this}}, m_rest{new QToolButton{this}}
{
    m_bar->setObjectName(QStringLiteral("pageTabs"));
    m_bar->setAccessibleName(tr("Pages of the window"));
    m_rest->setObjectName(QStringLiteral("moreTabs"));
    m_rest->setAutoRaise(true);
    m_rest->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rest->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the arrow after the words
    m_rest->setIcon(icon(Icon::Down, palette()));
    m_rest->setToolTip(tr("Pages that there is no room for"));
    m_rest->hide();
    connect(m_bar, &QTabBar::currentChanged, this, [this](int tab) {
        share();
        Q_EMIT currentChanged(tab);
    });
    connect(m_rest, &QToolButton::clicked, this, &PageTabs::showRest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageTabs::addTab(const QString& text, const QString& widest)
{
    const int tab = m_bar->addTab(QString{});
    setText(tab, text, widest);
}

void PageTabs::setText(int tab, const QString& text, const QString& widest)
{
    m_bar->setWidest(tab, widest);
    m_bar->setTabText(tab, asActionText(text));
    share();
}

void PageTabs::setIcon(int tab, const QIcon& icon)
{
    m_bar->setTabIcon(tab, icon);
    share();
}

void PageTabs::setCurrent(int tab)
{
    m_bar->setCurrentIndex(tab);
}

int PageTabs::current() const
{
    return m_bar->currentIndex();
}

int PageTabs::count() const
{
    return m_bar->count();
}

QString PageTabs::text(int tab) const
{
    return m_bar->tabText(tab);
}

bool PageTabs::isInBar(int tab) const
{
    return m_bar->isTabVisible(tab);
}

QSize PageTabs::sizeHint() const
{
    int width = 0;
    for (int tab = 0; tab < count(); ++tab)
        width += m_bar->widthOf(tab);
    return {width, m_bar->sizeHint().height()};
}

QSize PageTabs::minimumSizeHint() const
{
    int widest = 0;
    for (int tab = 0; tab < count(); ++tab)
        widest = std::max(widest, m_bar->widthOf(tab));
    return {widest + m_rest->sizeHint().width(), m_bar->sizeHint().height()};
}

/// Decides which tabs are seen: from the first on while there is room, and the current one.
void PageTabs::share()
{
    int room = width();
    m_rest->setText(countedText(static_cast<std::uint64_t>(count()), tr("%1 more"), tr("%1 more")));
    const int restWidth = m_rest->sizeHint().width();
    const bool fits = sizeHint().width() <= room;
    if (!fits)
        room -= restWidth;
    if (current() >= 0)
        room -= m_bar->widthOf(current());
    int hidden = 0;
    bool isFull = false;
    for (int tab = 0; tab < count(); ++tab) {
        bool shown = tab == current();
        if (!shown && !isFull) {
            room -= m_bar->widthOf(tab);
            isFull = !fits && room < 0;
            shown = !isFull;
        }
        m_bar->setTabVisible(tab, shown);
        hidden += shown ? 0 : 1;
    }
    m_rest->setText(countedText(static_cast<std::uint64_t>(hidden), tr("%1 more"), tr("%1 more")));
    m_rest->setVisible(hidden > 0);
    const int x = isRightToLeft() ? 0 : width() - restWidth;
    m_rest->setGeometry(x, 0, restWidth, height() - 2);
    m_bar->setGeometry(isRightToLeft() && hidden > 0 ? restWidth : 0, 0, width() - (hidden > 0 ? restWidth : 0),
                       height());
}

void PageTabs::showRest()
{
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int tab = 0; tab < count(); ++tab) {
        if (!isInBar(tab))
            menu->addAction(m_bar->tabIcon(tab), m_bar->tabText(tab), this, [this, tab] {
                m_bar->setTabVisible(tab, true); // else it can't become the current one
                setCurrent(tab);
            });
    }
    menu->popup(m_rest->mapToGlobal(QPoint{0, m_rest->height()}));
}

void PageTabs::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_rest->setIcon(icon(Icon::Down, palette()));
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        share();
}

void PageTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

} // namespace footfall::desktop
