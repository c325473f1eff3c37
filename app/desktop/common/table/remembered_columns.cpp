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
constexpr const char* shownKey = "shown";
constexpr const char* orderKey = "order";
constexpr const char* widthsKey = "widths";
constexpr const char* rowsByKey = "rowsBy";
constexpr QLatin1Char descendingMark{'-'}; // before the column's id

} // namespace

RememberedColumns::RememberedColumns(QHeaderView& header, const TableModel& model, QString key)
    : QObject{&header},
      m_header{header},
      m_model{model},
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
    return m_model.headerData(section, Qt::Horizontal, TableModel::ColumnIdRole).toString();
}

void RememberedColumns::setHabits(ColumnHabits habits)
{
    m_habits = std::move(habits);
    if (!m_habits.first.isEmpty() && !m_header.sectionsMovable()) {
        m_header.setSectionsMovable(true);
        connect(&m_header, &QHeaderView::sectionMoved, this, &RememberedColumns::rememberOrder);
    }
    apply();
}

void RememberedColumns::apply()
{
    const QSettings settings;
    m_hidden = settings.value(settingsKey(hiddenKey)).toStringList();
    m_shown = settings.value(settingsKey(shownKey)).toStringList();
    m_widths.clear();
    const QVariantMap widths = settings.value(settingsKey(widthsKey)).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (width.value().toInt() > 0)
            m_widths.insert(width.key(), width.value().toInt());
    }
    if (m_header.sectionsMovable())
        applyOrder();
}

void RememberedColumns::applyOrder()
{
    const QScopedValueRollback ordering{m_ordering, true};
    const QStringList remembered = QSettings{}.value(settingsKey(orderKey)).toStringList();
    int place = 0;
    for (const QString& id : remembered.isEmpty() ? m_habits.first : remembered) { // some may not be there today
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

bool RememberedColumns::isUsual(int section) const
{
    const QString id = idOf(section);
    return !m_habits.hidden.contains(id) && !(m_habits.hiddenIfSame.contains(id) && m_model.isSameInEachRow(section));
}

bool RememberedColumns::isWanted(int section) const
{
    const QString id = idOf(section);
    return m_shown.contains(id) || (!m_hidden.contains(id) && isUsual(section));
}

std::optional<int> RememberedColumns::width(int section) const
{
    const auto found = m_widths.find(idOf(section));
    return found == m_widths.end() ? std::nullopt : std::optional{*found};
}

void RememberedColumns::rememberWidth(int section, int width)
{
    m_widths[idOf(section)] = width;
    QVariantMap widths;
    for (auto its = m_widths.begin(); its != m_widths.end(); ++its)
        widths.insert(its.key(), its.value());
    QSettings{}.setValue(settingsKey(widthsKey), widths);
}

std::optional<RememberedColumns::RowsBy> RememberedColumns::rowsBy() const
{
    QString column = QSettings{}.value(settingsKey(rowsByKey)).toString();
    if (column.isEmpty())
        return {};
    const bool descending = column.startsWith(descendingMark);
    return RowsBy{descending ? column.mid(1) : column, descending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

void RememberedColumns::rememberRowsBy(int section, Qt::SortOrder order)
{
    QSettings settings;
    if (section < 0)
        settings.remove(settingsKey(rowsByKey));
    else
        settings.setValue(settingsKey(rowsByKey),
                          order == Qt::DescendingOrder ? descendingMark + idOf(section) : idOf(section));
}

void RememberedColumns::addTo(QMenu& menu)
{
    int wanted = 0;
    for (int section = 0; section < m_header.count(); ++section)
        wanted += isWanted(section) ? 1 : 0;
    for (int place = 0; place < m_header.count(); ++place) {
        const int section = m_header.logicalIndex(place);
        const QString title = m_model.headerData(section, Qt::Horizontal).toString();
        QAction* const action = menu.addAction(asActionText(title));
        action->setCheckable(true);
        action->setChecked(isWanted(section));
        action->setEnabled(!(wanted == 1 && action->isChecked())); // a table without columns has no header to click on
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setWanted(section, shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("&Reset columns"), this, &RememberedColumns::reset);
}

void RememberedColumns::setWanted(int section, bool wanted)
{
    const QString id = idOf(section);
    m_hidden.removeAll(id);
    m_shown.removeAll(id);
    if (wanted != isUsual(section))
        (wanted ? m_shown : m_hidden).append(id);
    QSettings settings; // may hold columns that are not there today
    settings.setValue(settingsKey(hiddenKey), m_hidden);
    settings.setValue(settingsKey(shownKey), m_shown);
    Q_EMIT changed();
}

void RememberedColumns::reset()
{
    QSettings{}.remove(QStringLiteral("tables/") + m_key);
    {
        const QScopedValueRollback ordering{m_ordering, true};
        for (int section = 0; section < m_header.count(); ++section)
            m_header.moveSection(m_header.visualIndex(section), section);
    }
    apply();
    Q_EMIT wasReset();
    Q_EMIT changed();
}

void RememberedColumns::showMenu(const QPoint& position)
{
    auto* const menu = new QMenu{&m_header};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(m_header.mapToGlobal(position));
}

} // namespace footfall::desktop
