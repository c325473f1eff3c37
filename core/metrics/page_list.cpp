// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/page_list.h"

#include "core/metrics/session_list.h"

#include <algorithm>
#include <utility>

namespace footfall {

namespace {

/// First place in the order of time that is not before an instant.
std::size_t placeOf(const Study& study, Instant instant)
{
    std::size_t low = 0;
    std::size_t high = study.store().size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (study.store().time(study.order().at(middle)) < instant)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

class PageCounts
{
public:
    explicit PageCounts(const Study& study) : m_study{study}, m_figures(study.store().pageCount()) {}

    void addEventsOf(const Stretch& stretch)
    {
        for (std::size_t place = placeOf(m_study, stretch.from), end = placeOf(m_study, stretch.to); place < end;
             ++place) {
            const EventIndex event = m_study.order().at(place);
            if (!m_study.filter().passes(event))
                continue;
            const PageId page = m_study.store().page(event);
            ++at(page).events;
            if (const UserId user = m_study.users().userOf(event); user != noUser)
                m_visits.emplace_back(page, user);
        }
    }

    void addSession(const Session& session)
    {
        ++at(m_study.store().page(session.events.front())).entries;
        ++at(m_study.store().page(session.events.back())).exits;
    }

    std::vector<PageFigures> take()
    {
        std::sort(m_visits.begin(), m_visits.end());
        m_visits.erase(std::unique(m_visits.begin(), m_visits.end()), m_visits.end());
        for (const auto& [page, user] : m_visits)
            ++at(page).users;
        std::erase_if(m_figures, [](const PageFigures& page) { return page.events == 0 && page.exits == 0; });
        std::sort(m_figures.begin(), m_figures.end(), [this](const PageFigures& a, const PageFigures& b) {
            return a.events != b.events ? a.events > b.events
                                        : m_study.store().text(a.page) < m_study.store().text(b.page);
        });
        return std::move(m_figures);
    }

private:
    PageFigures& at(PageId page)
    {
        m_figures[page.value].page = page;
        return m_figures[page.value];
    }

    const Study& m_study;
    std::vector<PageFigures> m_figures; ///< by page
    std::vector<std::pair<PageId, UserId>> m_visits;
};

} // namespace

std::vector<PageFigures> pagesOn(const Study& study, Day day)
{
    PageCounts counts{study};
    for (const Stretch& stretch : study.zone().stretchesOf(day))
        counts.addEventsOf(stretch);
    for (const Session& session : sessionsOn(study, day))
        counts.addSession(session);
    return counts.take();
}

} // namespace footfall
