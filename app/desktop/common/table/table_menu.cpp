// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_menu.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/remembered_columns.h"
#include "app/desktop/common/table/table_view.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

namespace footfall::desktop {

namespace {

struct TableMenu
{
    Q_DECLARE_TR_FUNCTIONS(TableMenu)
};

void addOrders(QMenu& menu, TableView& view)
{
    QHeaderView& header = *view.horizontalHeader();
    const int sorted = header.sortIndicatorSection();
    const bool isSorted = sorted >= 0 && sorted < header.count();
    auto* const columns = new QActionGroup{&menu};
    const auto add = [&](const QString& title, int section, bool checked) {
        QAction* const action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(checked);
        columns->addAction(action);
        QObject::connect(action, &QAction::triggered, &header, [&header, section] {
            header.setSortIndicator(section, section < 0 ? Qt::AscendingOrder : header.sortIndicatorOrder());
        });
    };
    add(TableMenu::tr("&As it was"), -1, !isSorted);
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section))
            add(asActionText(header.model()->headerData(section, Qt::Horizontal).toString()), section,
                section == sorted);
    }
    menu.addSeparator();
    QAction* const descending = menu.addAction(TableMenu::tr("&Descending"));
    descending->setCheckable(true);
    descending->setEnabled(isSorted);
    descending->setChecked(isSorted && header.sortIndicatorOrder() == Qt::DescendingOrder);
    QObject::connect(descending, &QAction::toggled, &header, [&header](bool on) {
        header.setSortIndicator(header.sortIndicatorSection(), on ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

} // namespace

void fillTableMenu(QMenu& menu, TableView& view, RememberedColumns& columns)
{
    using Titles = TableView::Titles;
    const bool anySelected = view.selectionModel()->hasSelection();
    QAction* const copy = menu.addAction(TableMenu::tr("&Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(anySelected);
    QObject::connect(copy, &QAction::triggered, &view, [&view] { view.copySelection(); });
    QAction* const bare = menu.addAction(TableMenu::tr("Copy &without column titles"));
    bare->setEnabled(anySelected);
    QObject::connect(bare, &QAction::triggered, &view, [&view] { view.copySelection(Titles::Without); });
    QAction* const all = menu.addAction(TableMenu::tr("Copy &all rows"));
    all->setEnabled(view.model()->rowCount() > 0);
    QObject::connect(all, &QAction::triggered, &view, [&view] { view.copyAll(); });
    menu.addSeparator();
    addOrders(*menu.addMenu(TableMenu::tr("&Sort by")), view);
    columns.addTo(*menu.addMenu(TableMenu::tr("C&olumns")));
}

} // namespace footfall::desktop
