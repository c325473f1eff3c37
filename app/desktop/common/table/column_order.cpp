// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/column_order.h"

#include "app/desktop/common/table/table_model.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

namespace footfall::desktop {

ColumnOrder::ColumnOrder(QHeaderView& header, QString key) : QObject{&header}, m_header{header}, m_key{std::move(key)}
{
    header.setSectionsMovable(true);
    connect(&header, &QHeaderView::sectionMoved, this, &ColumnOrder::remember);
}

void ColumnOrder::setUsual(const QStringList& ids)
{
    m_usual = ids;
    apply();
}

QString ColumnOrder::settingsKey() const
{
    return QStringLiteral("tables/%1/order").arg(m_key);
}

QString ColumnOrder::idOf(int section) const
{
    return m_header.model()->headerData(section, Qt::Horizontal, TableModel::ColumnIdRole).toString();
}

void ColumnOrder::apply()
{
    const QScopedValueRollback applying{m_applying, true};
    const QStringList remembered = QSettings{}.value(settingsKey()).toStringList();
    int place = 0;
    for (const QString& id : remembered.isEmpty() ? m_usual : remembered) { // some may not be there today
        for (int section = 0; section < m_header.count(); ++section) {
            if (idOf(section) == id)
                m_header.moveSection(m_header.visualIndex(section), place++);
        }
    }
}

void ColumnOrder::remember()
{
    if (m_applying)
        return;
    QStringList ids;
    for (int place = 0; place < m_header.count(); ++place)
        ids.append(idOf(m_header.logicalIndex(place)));
    QSettings{}.setValue(settingsKey(), ids);
}

} // namespace footfall::desktop
