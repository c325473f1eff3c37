// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/fitted_columns.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/common/table/remembered_columns.h"
#include "app/desktop/common/table/table_model.h"
#include "app/desktop/common/text.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int widestInCharacters = 42;    // of a text, with its title
constexpr int narrowestInCharacters = 10; // of a text that goes on
constexpr int usualInCharacters = 16;     // of a text that takes the rest

} // namespace

FittedColumns::FittedColumns(QTableView& view, const TableModel& model, const RememberedColumns& remembered)
    : m_view{view},
      m_model{model},
      m_remembered{remembered}
{
}

/// Of what stands below the column in the row of totals.
int FittedColumns::sumWidth(int column) const
{
    const TableSums* const totals = m_model.totals();
    const std::uint64_t sum = totals == nullptr ? 0 : totals->columns[static_cast<std::size_t>(column)].sum;
    if (sum == 0)
        return 0;
    QFont strong = m_view.font();
    strong.setWeight(QFont::DemiBold);
    const int margin = m_view.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_view) + 1;
    return QFontMetrics{strong}.horizontalAdvance(numberText(sum)) + 2 * margin + 1;
}

void FittedColumns::measure()
{
    if (m_model.rowCount() == 0)
        return;
    for (const int column : wantedColumns()) {
        int& widest = m_contents[m_remembered.idOf(column)];
        widest = std::max(widest, static_cast<const QAbstractItemView&>(m_view).sizeHintForColumn(column));
        widest = std::max(widest, sumWidth(column));
    }
}

void FittedColumns::measureAnew()
{
    m_contents.clear();
    measure();
}

std::vector<int> FittedColumns::wantedColumns() const
{
    std::vector<int> columns;
    const QHeaderView& header = *m_view.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        if (m_remembered.isWanted(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    }
    return columns;
}

ColumnRoom FittedColumns::roomFor(int column) const
{
    const QString id = m_remembered.idOf(column);
    const int contents = m_contents.value(id, 0);
    const int title = m_view.horizontalHeader()->sectionSizeHint(column);
    const int character = m_view.fontMetrics().averageCharWidth();
    ColumnRoom room{.least = contents, .natural = std::max(contents, title)};
    if (m_model.isText(column)) {
        room.least = std::min(contents, character * narrowestInCharacters);
        room.natural = std::max(title, std::min(contents, character * widestInCharacters));
        if (m_remembered.habits().takingTheRest.contains(id)) {
            room.most = room.natural;
            room.natural = std::max(title, std::min(contents, character * usualInCharacters));
        }
    }
    if (const std::optional<int> chosen = m_remembered.width(column)) {
        room.natural = *chosen;
        room.least = std::min(*chosen, room.least);
        room.most = 0;
        room.isFixed = true;
    }
    return room;
}

int FittedColumns::leastOf(const std::vector<int>& columns) const
{
    int least = 0;
    for (const int column : columns)
        least += roomFor(column).least;
    return least;
}

void FittedColumns::letLeave(std::vector<int>& columns, int width) const
{
    const ColumnHabits& habits = m_remembered.habits();
    const bool isNarrow = m_view.width() < scaledToFont(m_view, habits.leavingTogetherBelow);
    int together = isNarrow ? habits.leavingTogether : 0;
    for (const QString& id : habits.leaving) {
        if (together-- <= 0 && leastOf(columns) <= width)
            return;
        const auto found =
            std::find_if(columns.begin(), columns.end(), [&](int column) { return m_remembered.idOf(column) == id; });
        if (found != columns.end() && columns.size() > 1)
            columns.erase(found);
    }
}

void FittedColumns::place()
{
    QHeaderView& header = *m_view.horizontalHeader();
    if (m_isPlacing || header.count() == 0)
        return;
    const QScopedValueRollback placing{m_isPlacing, true};
    const int width = m_view.viewport()->width();
    std::vector<int> columns = wantedColumns();
    letLeave(columns, width);
    // first, since a hidden column has no title to measure
    for (int section = 0; section < header.count(); ++section) {
        const bool hidden = std::find(columns.begin(), columns.end(), section) == columns.end();
        if (header.isSectionHidden(section) != hidden)
            header.setSectionHidden(section, hidden);
    }
    std::vector<ColumnRoom> rooms;
    for (const int column : columns)
        rooms.push_back(roomFor(column));
    const std::vector<int> widths = sharedWidth(rooms, width);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (header.sectionSize(columns[i]) != widths[i])
            header.resizeSection(columns[i], widths[i]);
    }
}

} // namespace footfall::desktop
