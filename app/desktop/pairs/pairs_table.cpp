// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/pairs_table.h"

#include <algorithm>
#include <charconv>

namespace footfall::desktop {

namespace {

constexpr std::array<TableColumn, 2 * PairsTable::figureColumns> changeColumns{{
    {"active_change", ColumnType::Text},      {"active_percent", ColumnType::Text},
    {"inactive_change", ColumnType::Text},    {"inactive_percent", ColumnType::Text},
    {"churned_change", ColumnType::Text},     {"churned_percent", ColumnType::Text},
    {"reactivated_change", ColumnType::Text}, {"reactivated_percent", ColumnType::Text},
    {"new_change", ColumnType::Text},         {"new_percent", ColumnType::Text},
    {"resurrected_change", ColumnType::Text}, {"resurrected_percent", ColumnType::Text},
    {"known_users_change", ColumnType::Text}, {"known_users_percent", ColumnType::Text},
    {"visitors_change", ColumnType::Text},    {"visitors_percent", ColumnType::Text},
    {"sessions_change", ColumnType::Text},    {"sessions_percent", ColumnType::Text},
    {"events_change", ColumnType::Text},      {"events_percent", ColumnType::Text},
}};
constexpr auto pairColumns = [] {
    std::array<TableColumn, dayColumns.size() + changeColumns.size()> columns{};
    std::copy(changeColumns.begin(), changeColumns.end(),
              std::copy(dayColumns.begin(), dayColumns.end(), columns.begin()));
    return columns;
}();
constexpr std::size_t inactiveColumn = 3;
static_assert(pairColumns[inactiveColumn].id == "inactive");
static_assert(pairColumns[PairsTable::changeColumn(PairsTable::shownColumns - 1)].id == "events_change");

bool hasEvents(const Study& study, DayPair days)
{
    return study.index().find(days.x) != nullptr && study.index().find(days.y) != nullptr;
}

/// One decimal, a point: as a program reads it.
std::string plainPercent(double percent)
{
    char text[32];
    const auto end =
        std::to_chars(std::begin(text), std::end(text), roundedPercent(percent), std::chars_format::fixed, 1);
    return {text, end.ptr};
}

} // namespace

PairsTable::PairsTable(const std::shared_ptr<const Study>& study, const std::vector<DayPair>& pairs,
                       std::optional<std::size_t> base)
    : m_base{base}
{
    const DayTable figures{study, pairs};
    m_rows.resize(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        m_rows[i].days = pairs[i];
        figures.fillRow(i, m_rows[i].cells);
    }
    for (std::size_t i = 0; m_base && i < m_rows.size(); ++i) {
        if (i != *m_base)
            fillChanges(m_rows[i], m_rows[*m_base], *study);
    }
}

void PairsTable::fillChanges(Row& row, const Row& base, const Study& study)
{
    const bool comparable = hasEvents(study, row.days) && hasEvents(study, base.days);
    for (std::size_t figure = 0; figure < figureColumns; ++figure) {
        const std::size_t column = firstFigure + figure;
        if (column == inactiveColumn && study.definitions().knownUsers == KnownUsers::All)
            continue;
        Change change;
        if (comparable)
            change =
                changeFrom(std::get<std::uint64_t>(base.cells[column]), std::get<std::uint64_t>(row.cells[column]));
        if (change.difference)
            row.changeTexts[2 * figure] = std::to_string(*change.difference);
        if (change.percent)
            row.changeTexts[2 * figure + 1] = plainPercent(*change.percent);
        row.changes[figure] = change;
    }
}

std::span<const TableColumn> PairsTable::columns() const
{
    return pairColumns;
}

void PairsTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const Row& its = m_rows[row];
    auto cell = std::copy(its.cells.begin(), its.cells.end(), cells.begin());
    for (const std::string& text : its.changeTexts)
        *cell++ = text.empty() ? Cell{} : Cell{std::string_view{text}};
}

const std::optional<Change>& PairsTable::change(std::size_t row, std::size_t column) const
{
    return m_rows[row].changes[column - firstFigure];
}

} // namespace footfall::desktop
