// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/day_chooser.h"

#include "app/desktop/workspace/workspace.h"
#include "core/metrics/all_days.h"

#include <algorithm>
#include <utility>

namespace footfall::desktop {

DayChooser::DayChooser(Workspace& workspace, QObject* parent) : QObject{parent}, m_workspace{workspace}
{
    connect(&workspace, &Workspace::answered, this, &DayChooser::tellChange); // another file opens on other days
}

void DayChooser::chooseDay(Day x)
{
    const ComparedWith way = comparedWith();
    ask({x, way.isAnyDay() ? m_workspace.days().y : x - way.distance});
}

void DayChooser::chooseComparedDay(Day y)
{
    ask({m_workspace.days().x, y});
}

void DayChooser::chooseDays(DayPair days)
{
    ask(days);
}

void DayChooser::chooseComparedWith(ComparedWith way)
{
    m_keepsComparedDay = way.isAnyDay();
    if (way.isAnyDay()) {
        tellChange();
        return;
    }
    if (!ofDays(m_workspace.answer()))
        return;
    Definitions definitions = m_workspace.definitions();
    definitions.compareDistance = way.distance;
    const Day x = m_workspace.days().x;
    m_workspace.ask(definitions, {x, x - way.distance});
    tellChange();
}

void DayChooser::swap()
{
    const DayPair days = m_workspace.days();
    ask({days.y, days.x});
}

void DayChooser::goToPrevious()
{
    if (const auto day = neighbour(-1))
        chooseDay(*day);
}

void DayChooser::goToNext()
{
    if (const auto day = neighbour(1))
        chooseDay(*day);
}

void DayChooser::goToFirst()
{
    if (const auto answer = m_workspace.answer(); answer && answer->overview().dense)
        chooseDay(answer->overview().dense->first);
}

void DayChooser::goToLast()
{
    if (const auto answer = m_workspace.answer(); answer && answer->overview().dense)
        chooseDay(answer->overview().dense->last);
}

ComparedWith DayChooser::comparedWith() const
{
    const DayPair days = m_workspace.days();
    const int distance = m_workspace.definitions().compareDistance;
    return m_keepsComparedDay || days.x - days.y != distance ? anyDay : ComparedWith{distance};
}

std::optional<Day> DayChooser::neighbour(int step) const
{
    const auto answer = m_workspace.answer();
    if (!answer || answer->overview().days.empty())
        return std::nullopt;
    const std::vector<DayCounts>& days = answer->overview().days;
    const Day first = days.front().day;
    const Day last = days.back().day;
    const Day next = m_workspace.days().x + step;
    if (next < first || next > last) // from outside the range to its near end
        return step > 0 && next < first  ? std::optional{first}
               : step < 0 && next > last ? std::optional{last}
                                         : std::nullopt;
    const auto onOrAfter = std::lower_bound(days.begin(), days.end(), next,
                                            [](const DayCounts& counts, Day day) { return counts.day < day; });
    if (onOrAfter->day == next || onOrAfter->day - std::prev(onOrAfter)->day - 1 <= longestUnfoldedRun)
        return next;
    return step > 0 ? onOrAfter->day : std::prev(onOrAfter)->day;
}

void DayChooser::ask(DayPair days)
{
    if (!ofDays(m_workspace.answer()))
        return;
    m_workspace.setDays(days);
    tellChange();
}

void DayChooser::tellChange()
{
    const bool otherDays = std::exchange(m_toldDays, m_workspace.days()) != m_workspace.days();
    const bool otherWay = std::exchange(m_toldWay, comparedWith()) != comparedWith();
    if (otherDays || otherWay)
        Q_EMIT changed();
}

} // namespace footfall::desktop
