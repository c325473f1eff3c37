// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/definitions_json.h"

namespace footfall {

void writeDefinitions(const Definitions& definitions, JsonWriter& json)
{
    json.beginObject();
    json.key("identity");
    json.beginArray();
    for (const Identity identity : definitions.identity)
        json.value(identityName(identity));
    json.endArray();
    json.member("known_users", knownUsersName(definitions.knownUsers));
    json.member("session_gap_minutes", static_cast<std::uint64_t>(definitions.sessionGapMinutes));
    json.member("time_zone", std::string_view{definitions.timeZone});
    json.key("page_contains");
    definitions.pageContains.empty() ? json.null() : json.value(std::string_view{definitions.pageContains});
    json.member("ignore_nil_uuid", definitions.ignoreNilUuid);
    json.member("compare_distance", static_cast<std::uint64_t>(definitions.compareDistance));
    json.endObject();
}

} // namespace footfall
