// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_days.h"

#include <algorithm>
#include <utility>

namespace footfall::desktop {

TrendDays::TrendDays(std::shared_ptr<const View> view) : m_view{std::move(view)}
{
    m_dense = {0, size()};
    if (!m_view || !m_view->overview().dense || m_view->overview().dense->stray.empty())
        return;
    const auto first = columnOf(m_view->overview().dense->first);
    const auto last = columnOf(m_view->overview().dense->last);
    if (!first || !last)
        return;
    m_dense = rangeOf(*first, *last);
    for (std::size_t column = 0; column < size(); ++column) {
        if (hasEvents(column) && !m_dense.contains(column))
            ++(column < m_dense.first ? m_strayBefore : m_strayAfter);
    }
}

std::optional<std::size_t> TrendDays::columnOf(Day day) const
{
    if (!m_view)
        return {};
    const std::vector<DayRun>& runs = m_view->days.runs;
    const auto after = std::upper_bound(runs.begin(), runs.end(), day,
                                        [](Day wanted, const DayRun& run) { return wanted < run.figures.days.x; });
    if (after == runs.begin())
        return {};
    const auto column = static_cast<std::size_t>(after - runs.begin()) - 1;
    return day <= lastDay(column) ? std::optional{column} : std::nullopt;
}

std::optional<Day> TrendDays::neighbour(Day from, int direction) const
{
    if (!m_view)
        return {};
    const std::vector<DayRun>& runs = m_view->days.runs;
    const auto after = std::upper_bound(runs.begin(), runs.end(), from,
                                        [](Day wanted, const DayRun& run) { return wanted < run.figures.days.x; });
    const auto next = static_cast<std::size_t>(after - runs.begin());
    if (direction > 0)
        return next < size() ? std::optional{day(next)} : std::nullopt;
    const std::size_t before = next - (columnOf(from) ? 1 : 0); // between stray days and the rest there is no column
    return before > 0 ? std::optional{lastDay(before - 1)} : std::nullopt;
}

std::optional<ColumnRange> TrendDays::sameDays(const TrendDays& other, ColumnRange columns) const
{
    if (!m_view || !other.m_view || columns.count == 0)
        return std::nullopt;
    const std::vector<FileReport>& files = m_view->overview().load->files;
    const std::vector<FileReport>& others = other.m_view->overview().load->files;
    const auto isSame = [](const FileReport& one, const FileReport& two) { return one.input == two.input; };
    if (!std::equal(files.begin(), files.end(), others.begin(), others.end(), isSame))
        return std::nullopt;
    const auto first = columnOf(other.day(columns.first));
    const auto last = columnOf(other.lastDay(columns.end() - 1));
    return first && last ? std::optional{rangeOf(*first, *last)} : std::nullopt;
}

} // namespace footfall::desktop
