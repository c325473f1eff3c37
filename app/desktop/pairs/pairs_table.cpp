// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/pairs_table.h"

#include <algorithm>
#include <charconv>

namespace footfall::desktop {

namespace {

/// The columns of the day report, then for each figure "active_change" and "active_percent".
class PairColumns
{
public:
    PairColumns()
    {
        std::copy(dayColumns.begin(), dayColumns.end(), m_columns.begin());
        for (const FigureRow& row : figureRows) {
            const std::size_t place = 2 * indexOf(row.figure);
            m_names[place] = std::string{row.id} + "_change";
            m_names[place + 1] = std::string{row.id} + "_percent";
        }
        std::transform(m_names.begin(), m_names.end(), m_columns.begin() + dayColumns.size(),
                       [](const std::string& name) {
                           return TableColumn{name, ColumnType::Text};
                       });
    }
    PairColumns(const PairColumns&) = delete; // the columns point to the names
    PairColumns& operator=(const PairColumns&) = delete;
    ~PairColumns() = default;

    [[nodiscard]] std::span<const TableColumn> all() const { return m_columns; }

private:
    std::array<std::string, 2 * figureCount> m_names;
    std::array<TableColumn, dayColumns.size() + 2 * figureCount> m_columns{};
};
static_assert(PairsTable::changeColumn(PairsTable::shownColumns - 1) == dayColumns.size() + 2 * figureCount - 2);

bool hasEvents(const Overview& overview, DayPair days)
{
    return overview.find(days.x) != nullptr && overview.find(days.y) != nullptr;
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

PairsTable::PairsTable(const Overview& overview, const std::vector<DayFigures>& pairs, std::optional<std::size_t> base)
    : m_base{base}
{
    m_rows.resize(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        m_rows[i].days = pairs[i].days;
        fillDayCells(pairs[i], m_rows[i].cells);
    }
    for (std::size_t i = 0; m_base && i < m_rows.size(); ++i) {
        if (i != *m_base)
            fillChanges(m_rows[i], m_rows[*m_base], overview);
    }
}

void PairsTable::fillChanges(Row& row, const Row& base, const Overview& overview)
{
    const bool comparable = hasEvents(overview, row.days) && hasEvents(overview, base.days);
    for (const FigureRow& figure : figureRows) {
        if (figure.figure == Figure::Inactive && overview.definitions.knownUsers == KnownUsers::All)
            continue;
        if (figure.kind != FigureKind::Count)
            continue;
        const std::size_t place = indexOf(figure.figure);
        const auto* const before = std::get_if<std::uint64_t>(&base.cells[firstFigure + place]);
        const auto* const now = std::get_if<std::uint64_t>(&row.cells[firstFigure + place]);
        Change change;
        if (comparable && before != nullptr && now != nullptr)
            change = changeFrom(*before, *now);
        if (change.difference)
            row.changeTexts[2 * place] = std::to_string(*change.difference);
        if (change.percent)
            row.changeTexts[2 * place + 1] = plainPercent(*change.percent);
        row.changes[place] = change;
    }
}

std::span<const TableColumn> PairsTable::columns() const
{
    static const PairColumns columns;
    return columns.all();
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
