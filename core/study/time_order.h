// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/events/event_store.h"

#include <cstdint>
#include <vector>

namespace footfall {

/// The events in the order of time; those of the same instant in the order of the store. Takes no memory for a store
/// that is in this order already.
class TimeOrder
{
public:
    explicit TimeOrder(const EventStore& store);

    [[nodiscard]] EventIndex at(std::size_t place) const
    {
        return {m_order.empty() ? static_cast<std::uint32_t>(place) : m_order[place]};
    }

    /// Whether this is the order in which the store has them.
    [[nodiscard]] bool isStoreOrder() const { return m_order.empty(); }

private:
    std::vector<std::uint32_t> m_order;
};

} // namespace footfall
