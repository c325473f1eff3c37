// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/remembered_columns.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/table_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

namespace footfall::desktop {

namespace {

constexpr const char* hiddenKey = "hidden";
constexpr const char* orderKey = "order";

} // namespace

RememberedColumns::RememberedColumns(QHeaderView& header, QString key)
    : QObject{&header},
      m_header{header},
      m_key{std::move(key)}
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &RememberedColumns::showMenu);
}

QString RememberedColumns::settingsKey(const char* what) const
{
    return QStringLiteral("tables/%1/%2").arg(m_key, QLatin1StringView{what});
}

QString RememberedColumns::idOf(int section) const
{
    return m_header.model()->headerData(section, Qt::Horizontal, TableModel::ColumnIdRole).toString();
}

void RememberedColumns::setMovable(const QStringList& usualOrder)
{
    m_usualOrder = usualOrder;
    m_header.setSectionsMovable(true);
    connect(&m_header, &QHeaderView::sectionMoved, this, &RememberedColumns::rememberOrder);
    applyOrder();
}

void RememberedColumns::apply()
{
    if (m_header.sectionsMovable())
        applyOrder();
    const QStringList hidden = QSettings{}.value(settingsKey(hiddenKey)).toStringList();
    for (int section = 0; section < m_header.count(); ++section)
        m_header.setSectionHidden(section, hidden.contains(idOf(section)));
}

void RememberedColumns::applyOrder()
{
    const QScopedValueRollback ordering{m_ordering, true};
    const QStringList remembered = QSettings{}.value(settingsKey(orderKey)).toStringList();
    int place = 0;
    for (const QString& id : remembered.isEmpty() ? m_usualOrder : remembered) { // some may not be there today
        for (int section = 0; section < m_header.count(); ++section) {
            if (idOf(section) == id)
                m_header.moveSection(m_header.visualIndex(section), place++);
        }
    }
}

void RememberedColumns::rememberOrder()
{
    if (m_ordering)
        return;
    QStringList ids;
    for (int place = 0; place < m_header.count(); ++place)
        ids.append(idOf(m_header.logicalIndex(place)));
    QSettings{}.setValue(settingsKey(orderKey), ids);
}

void RememberedColumns::addTo(QMenu& menu)
{
    const bool onlyOne = m_header.count() - m_header.hiddenSectionCount() == 1;
    for (int section = 0; section < m_header.count(); ++section) {
        const QString title = m_header.model()->headerData(section, Qt::Horizontal).toString();
        QAction* const action = menu.addAction(asActionText(title));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(section));
        action->setEnabled(!(onlyOne && action->isChecked())); // a table without columns has no header to click on
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setHidden(section, !shown); });
    }
}

void RememberedColumns::setHidden(int section, bool hidden)
{
    m_header.setSectionHidden(section, hidden);
    const QString id = idOf(section);
    QSettings settings;
    QStringList all =
        settings.value(settingsKey(hiddenKey)).toStringList(); // may hold columns that are not there today
    all.removeAll(id);
    if (hidden)
        all.append(id);
    settings.setValue(settingsKey(hiddenKey), all);
}

void RememberedColumns::showMenu(const QPoint& position)
{
    auto* const menu = new QMenu{&m_header};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(m_header.mapToGlobal(position));
}

} // namespace footfall::desktop
