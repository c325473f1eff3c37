// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include <new>
#include <stdexcept>

namespace footfall {

Result<std::shared_ptr<const Study>> Study::make(std::shared_ptr<const EventStore> store, Definitions definitions,
                                                 const Study* before)
{
    try {
        if (before != nullptr && before->m_store != store)
            before = nullptr;
        const auto same = [&](auto member) {
            return before != nullptr && before->m_definitions.*member == definitions.*member;
        };
        const bool sameUsers = same(&Definitions::identity) && same(&Definitions::ignoreNilUuid);
        const bool sameZone = same(&Definitions::timeZone);
        const bool sameFilter = same(&Definitions::pageContains);

        auto study = std::make_shared<Study>();
        study->m_order = before != nullptr ? before->m_order : std::make_shared<const TimeOrder>(*store);
        study->m_users = sameUsers ? before->m_users : std::make_shared<const UserMap>(*store, definitions);
        study->m_filter =
            sameFilter ? before->m_filter : std::make_shared<const PageFilter>(*store, definitions.pageContains);
        if (sameZone) {
            study->m_zone = before->m_zone;
        } else {
            const bool empty = store->size() == 0;
            Result<ZoneOffsets> zone =
                ZoneOffsets::forZone(definitions.timeZone, empty ? Instant{} : store->firstInstant(),
                                     empty ? Instant{} : store->lastInstant());
            if (!zone)
                return zone.error();
            study->m_zone = std::make_shared<const ZoneOffsets>(std::move(zone.value()));
        }
        study->m_index = sameUsers && sameZone && sameFilter
                             ? before->m_index
                             : std::make_shared<const DayIndex>(*store, *study->m_order, *study->m_users,
                                                                *study->m_zone, *study->m_filter);
        study->m_userEvents = sameUsers && sameFilter ? before->m_userEvents : std::make_shared<Lazy<UserEvents>>();
        study->m_store = std::move(store);
        study->m_definitions = std::move(definitions);
        return std::shared_ptr<const Study>{std::move(study)};
    } catch (const std::bad_alloc&) {
        return Error{.kind = ErrorKind::OutOfMemory};
    } catch (const std::length_error&) {
        return Error{.kind = ErrorKind::OutOfMemory}; // more users than 32 bits can number
    }
}

std::uint64_t Study::totalSessions() const
{
    std::uint64_t sessions = 0;
    for (const DayEntry& entry : m_index->days())
        sessions += entry.sessionStarts.count(m_definitions.sessionGapMinutes);
    return sessions;
}

} // namespace footfall
