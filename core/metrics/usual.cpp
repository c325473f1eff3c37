// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/usual.h"

#include "core/metrics/completeness.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr int week = 7;
constexpr std::size_t mostDays = 8;
constexpr std::size_t fewestDays = 3;
constexpr std::size_t fewestToJudge = 5;

class UsualMaker
{
public:
    UsualMaker(const Study& study, DayPair days) : m_study{study}, m_incomplete{incompleteDays(study)}
    {
        m_usual.days = days;
        m_usual.isComplete = !m_incomplete.contains(days.x) && !m_incomplete.contains(days.y);
        if (study.index().dense())
            compareWeekdays(*study.index().dense());
        compareWithWeekEarlier();
    }

    Usual take() { return std::move(m_usual); }

private:
    [[nodiscard]] bool isWhole(Day day) const
    {
        return m_study.index().find(day) != nullptr && !m_incomplete.contains(day);
    }

    void compareWeekdays(const DenseRange& dense)
    {
        const auto [x, y] = m_usual.days;
        const std::span<const DayEntry> entries = m_study.index().days();
        const auto end = std::lower_bound(entries.begin(), entries.end(), x,
                                          [](const DayEntry& entry, Day day) { return entry.day < day; });
        for (auto entry = std::make_reverse_iterator(end); entry != entries.rend() && entry->day >= dense.first;
             ++entry) {
            const int before = x - entry->day;
            if (before % week != 0 || entry->day > dense.last || m_incomplete.contains(entry->day))
                continue;
            if (m_usual.daysCompared.size() == mostDays)
                break; // then there are as many of X, too
            const bool both = isWhole(y - before);
            const bool ofX = m_usual.daysOfX.size() < mostDays;
            if (!both && !ofX)
                continue;
            const DayFigures figures = dayFigures(m_study, {entry->day, y - before});
            if (both)
                add(figures, FigureDays::Both, m_usual.daysCompared);
            if (ofX)
                add(figures, FigureDays::OfX, m_usual.daysOfX);
        }
        for (std::optional<TypicalRange>& range : m_usual.typical) {
            if (range && range->days < fewestDays)
                range.reset();
        }
    }

    void add(const DayFigures& figures, FigureDays kind, std::vector<Day>& days)
    {
        days.push_back(figures.days.x);
        for (const FigureRow& row : figureRows) {
            if (row.days != kind || !row.hasRange)
                continue;
            const std::uint64_t value = countOf(figures, row.figure);
            std::optional<TypicalRange>& range = m_usual.typical[indexOf(row.figure)];
            if (!range)
                range = {.least = value, .greatest = value};
            *range = {std::min(range->least, value), std::max(range->greatest, value), range->days + 1};
        }
    }

    void compareWithWeekEarlier()
    {
        const auto [x, y] = m_usual.days;
        const bool ofX = isWhole(x - week) && !m_incomplete.contains(x);
        const bool both = ofX && isWhole(y - week) && m_usual.isComplete;
        if (!ofX)
            return;
        const DayFigures figures = dayFigures(m_study, {x - week, y - week});
        for (const FigureRow& row : figureRows) {
            const bool dependsOnLaterDays =
                row.figure == Figure::Inactive && m_study.definitions().knownUsers == KnownUsers::All;
            const std::uint64_t value = countOf(figures, row.figure);
            if ((row.days == FigureDays::OfX || both) && !dependsOnLaterDays && value > 0)
                m_usual.weekEarlier[indexOf(row.figure)] = value;
        }
    }

    const Study& m_study;
    IncompleteDays m_incomplete;
    Usual m_usual;
};

} // namespace

Judgement Usual::judge(Figure figure, std::uint64_t value) const
{
    const std::optional<TypicalRange> range = rangeOf(figure);
    if (!isComplete || !range || range->days < fewestToJudge || range->least == range->greatest)
        return Judgement::Usual;
    const std::uint64_t width = range->greatest - range->least;
    if (value < range->least && 2 * (range->least - value) > width)
        return Judgement::Low;
    return value > range->greatest && 2 * (value - range->greatest) > width ? Judgement::High : Judgement::Usual;
}

Usual usualFor(const Study& study, DayPair days)
{
    return UsualMaker{study, days}.take();
}

} // namespace footfall
