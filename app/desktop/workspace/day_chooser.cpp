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
    ask({x, comparedDay(comparedWith(), x, m_workspace.days().y)});
}

void DayChooser::chooseComparedDay(Day y)
{
    const DayPair days{m_workspace.days().x, y};
    if (!fits(m_chosen, days))
        m_chosen = ComparedWith::AnyDay;
    ask(days);
}

void DayChooser::chooseDays(DayPair days)
{
    ask(days);
}

void DayChooser::chooseComparedWith(ComparedWith way)
{
    m_chosen = way;
    const DayPair days = m_workspace.days();
    ask({days.x, comparedDay(way, days.x, days.y)});
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
    if (const auto answer = m_workspace.answer(); answer && answer->study().firstDay())
        chooseDay(*answer->study().firstDay());
}

void DayChooser::goToLast()
{
    if (const auto answer = m_workspace.answer(); answer && answer->study().lastDay())
        chooseDay(*answer->study().lastDay());
}

ComparedWith DayChooser::comparedWith() const
{
    const DayPair days = m_workspace.days();
    if (fits(m_chosen, days))
        return m_chosen;
    return *std::find_if(allComparedWith.begin(), allComparedWith.end(),
                         [days](ComparedWith way) { return fits(way, days); });
}

std::optional<Day> DayChooser::neighbour(int step) const
{
    const auto answer = m_workspace.answer();
    if (!answer || !answer->study().firstDay())
        return std::nullopt;
    const Day first = *answer->study().firstDay();
    const Day last = *answer->study().lastDay();
    const Day next = m_workspace.days().x + step;
    if (next < first || next > last) // from outside the range to its near end
        return step > 0 && next < first  ? std::optional{first}
               : step < 0 && next > last ? std::optional{last}
                                         : std::nullopt;
    const std::span<const DayEntry> days = answer->study().index().days();
    const auto onOrAfter = std::lower_bound(days.begin(), days.end(), next,
                                            [](const DayEntry& entry, Day day) { return entry.day < day; });
    if (onOrAfter->day == next || onOrAfter->day - std::prev(onOrAfter)->day - 1 <= longestUnfoldedRun)
        return next;
    return step > 0 ? onOrAfter->day : std::prev(onOrAfter)->day;
}

void DayChooser::ask(DayPair days)
{
    if (!m_workspace.answer() || !m_workspace.answer()->hasDays())
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
