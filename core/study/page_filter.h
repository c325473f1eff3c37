// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store.h"

#include <string_view>
#include <vector>

namespace footfall {

/// Which events' pages contain a text, ASCII letters in either case. Looks once at each distinct page.
class PageFilter
{
public:
    /// An empty text lets every event pass.
    PageFilter(const EventStore& store, std::string_view contains);

    [[nodiscard]] bool passes(EventIndex event) const
    {
        return m_passes.empty() || m_passes[m_store->page(event).value] != 0;
    }
    [[nodiscard]] bool isOn() const { return !m_passes.empty(); }

private:
    const EventStore* m_store;
    std::vector<char> m_passes; ///< by page; empty: all
};

} // namespace footfall
