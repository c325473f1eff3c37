// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_list.h"

#include "app/desktop/start/recent_delegate.h"
#include "app/desktop/start/recent_model.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace footfall::desktop {

RecentList::RecentList(QWidget* parent) : QListView{parent}
{
    setObjectName(QStringLiteral("recentFiles"));
    setAccessibleName(tr("Recent files"));
    setItemDelegate(new RecentDelegate{this});
    setSelectionMode(NoSelection); // the current row is all that there is
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
}

void RecentList::fit()
{
    const int rows = model() == nullptr ? 0 : model()->rowCount();
    setFixedHeight(rows * RecentDelegate::rowHeight(*this) + 2 * frameWidth());
}

void RecentList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void RecentList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT moved(current);
}

void RecentList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    const int key = event->key();
    if (current.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter))
        Q_EMIT chosen(current.row());
    else if (current.isValid() && key == Qt::Key_Delete)
        Q_EMIT removeAsked(current.row());
    else
        QListView::keyPressEvent(event);
}

void RecentList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        openMenu(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void RecentList::openMenu(const QModelIndex& index, const QPoint& place)
{
    setCurrentIndex(index);
    const QPersistentModelIndex kept{index}; // the list may change while the menu is open
    const bool isGone = index.data(RecentModel::GoneRole).toBool();
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, auto signal) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, kept, signal] {
            if (kept.isValid())
                Q_EMIT(this->*signal)(kept.row());
        });
    };
    add(isGone ? tr("&Find It…") : tr("&Open"), &RecentList::chosen);
    if (!isGone)
        add(tr("&Show the Folder"), &RecentList::folderAsked);
    menu->addSeparator();
    add(tr("&Remove from the List"), &RecentList::removeAsked);
    menu->popup(place);
}

} // namespace footfall::desktop
