// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/row_order.h"

#include "core/base/text.h"

#include <algorithm>
#include <numeric>

namespace footfall {

namespace {

constexpr std::size_t rowsPerCheck = 8192;

bool goOn(Progress& progress, std::size_t rows)
{
    return progress.goOn({.rows = rows});
}

template <class Value>
struct Keyed
{
    Value value;
    std::uint32_t row;
};

/// A stable sort that can be stopped: short runs first, then ever longer ones merged.
template <class Value, class Before>
bool sortKeys(std::vector<Keyed<Value>>& keys, Before before, Progress& progress)
{
    const auto at = [&](std::size_t index) {
        return keys.begin() + static_cast<std::ptrdiff_t>(std::min(index, keys.size()));
    };
    for (std::size_t from = 0; from < keys.size(); from += rowsPerCheck) {
        if (!goOn(progress, from))
            return false;
        std::stable_sort(at(from), at(from + rowsPerCheck), before);
    }
    for (std::size_t run = rowsPerCheck; run < keys.size(); run *= 2) {
        for (std::size_t from = 0; from + run < keys.size(); from += 2 * run) {
            if (!goOn(progress, from))
                return false;
            std::inplace_merge(at(from), at(from + run), at(from + 2 * run), before);
        }
    }
    return true;
}

template <class Value>
std::optional<RowOrder> orderedBy(const Table& table, RowOrder rows, std::size_t column, SortDirection direction,
                                  Progress& progress)
{
    std::vector<Keyed<Value>> keys;
    keys.reserve(rows.size());
    RowOrder withNothing;
    std::vector<Cell> cells(table.columns().size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsPerCheck == 0 && !goOn(progress, i))
            return {};
        table.fillOrderingRow(rows[i], cells);
        if (const Value* const value = std::get_if<Value>(&cells[column]))
            keys.push_back({*value, rows[i]});
        else
            withNothing.push_back(rows[i]);
    }
    const bool done = direction == SortDirection::Ascending
                          ? sortKeys(
                                keys, [](const auto& a, const auto& b) { return a.value < b.value; }, progress)
                          : sortKeys(
                                keys, [](const auto& a, const auto& b) { return b.value < a.value; }, progress);
    if (!done)
        return {};
    std::transform(keys.begin(), keys.end(), rows.begin(), [](const Keyed<Value>& key) { return key.row; });
    std::copy(withNothing.begin(), withNothing.end(), rows.begin() + static_cast<std::ptrdiff_t>(keys.size()));
    return rows;
}

} // namespace

RowOrder allRows(const Table& table)
{
    RowOrder rows(table.rowCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

std::optional<RowOrder> filteredRows(const Table& table, std::string_view text, Progress& progress)
{
    if (text.empty())
        return allRows(table);
    const std::string wanted = asciiLower(text);
    const auto contains = [&](const Cell& cell) {
        const auto* const its = std::get_if<std::string_view>(&cell);
        return its != nullptr && asciiLower(*its).find(wanted) != std::string::npos;
    };
    RowOrder rows;
    std::vector<Cell> cells(table.columns().size());
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (row % rowsPerCheck == 0 && !goOn(progress, row))
            return {};
        table.fillRow(row, cells);
        if (std::any_of(cells.begin(), cells.end(), contains))
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

std::optional<RowOrder> orderedRows(const Table& table, RowOrder rows, std::size_t column, SortDirection direction,
                                    Progress& progress)
{
    switch (table.columns()[column].type) {
    case ColumnType::Count:
    case ColumnType::Duration:
        return orderedBy<std::uint64_t>(table, std::move(rows), column, direction, progress);
    case ColumnType::Share:
        return orderedBy<Share>(table, std::move(rows), column, direction, progress);
    case ColumnType::Day:
        return orderedBy<Day>(table, std::move(rows), column, direction, progress);
    case ColumnType::Instant:
        return orderedBy<Instant>(table, std::move(rows), column, direction, progress);
    case ColumnType::User:
    case ColumnType::Text:
        break;
    }
    return orderedBy<std::string_view>(table, std::move(rows), column, direction, progress);
}

} // namespace footfall
