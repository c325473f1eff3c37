// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store.h"

namespace footfall {

std::optional<ValueId> EventStore::find(Identity identity, std::string_view text) const
{
    const std::optional<std::uint32_t> number = m_identities[indexOf(identity)]->texts.find(text);
    return number ? std::optional{ValueId{*number}} : std::nullopt;
}

std::optional<EventIdHash> EventStore::eventId(EventIndex event) const
{
    const EventIdHash hash = (*m_eventIds)[event.value];
    return hash == EventIdHash{} ? std::nullopt : std::optional{hash};
}

} // namespace footfall
