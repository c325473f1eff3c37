// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_listing.h"

namespace footfall::test {

std::string listed(const EventStore& store)
{
    std::string text = store.inTimeOrder() ? "in order" : "in no order";
    text += store.onWholeSeconds() ? ", whole seconds\n" : "\n";
    for (std::uint32_t i = 0; i < store.size(); ++i) {
        text += std::to_string(store.time({i}).micros);
        for (const Identity identity : allIdentities) {
            const ValueId value = store.value(identity, {i});
            text += "|" + std::to_string(value.value);
            text += value == noValue ? "" : "=" + std::string{store.text(identity, value)};
        }
        const std::optional<EventIdHash> id = store.eventId({i});
        text += "|" + std::to_string(store.page({i}).value) + "=" + std::string{store.text(store.page({i}))} + "|" +
                (id ? std::to_string(id->low) : "") + "\n";
    }
    if (store.size() > 0)
        text +=
            std::to_string(store.firstInstant().micros) + " to " + std::to_string(store.lastInstant().micros) + "\n";
    return text;
}

} // namespace footfall::test
