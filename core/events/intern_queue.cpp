// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/intern_queue.h"

namespace footfall {

void InternQueue::add(TextColumn& column, std::string_view text)
{
    Waiting& place = nextPlace(column);
    place.text.assign(text);
    place.hash = column.texts.fetchSlot(text);
    place.isNobody = false;
    added(column);
}

void InternQueue::addNobody(TextColumn& column)
{
    nextPlace(column).isNobody = true;
    added(column);
}

void InternQueue::finish(TextColumn& column)
{
    while (m_ended < m_added)
        end(column);
}

InternQueue::Waiting& InternQueue::nextPlace(TextColumn& column)
{
    if (m_added - m_ended == places)
        end(column);
    return m_waiting[m_added % places];
}

void InternQueue::added(const TextColumn& column)
{
    ++m_added;
    if (m_added - m_ended <= halfWay)
        return;
    const Waiting& waiting = m_waiting[(m_added - halfWay - 1) % places];
    if (!waiting.isNobody)
        column.texts.fetchText(waiting.hash);
}

void InternQueue::end(TextColumn& column)
{
    const Waiting& first = m_waiting[m_ended % places];
    column.numbers.push_back(first.isNobody ? noValue.value : column.texts.intern(first.text, first.hash));
    ++m_ended;
}

} // namespace footfall
