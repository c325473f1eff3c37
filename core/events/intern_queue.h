// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace footfall {

/// Puts texts into a column a few events late. What a text is compared with is asked of memory at once, which takes
/// longer than parsing a row, and has come by the time it is needed. For one column and one thread.
class InternQueue
{
public:
    /// The text is copied. Throws as Interner::intern() does.
    void add(TextColumn& column, std::string_view text);
    void addNobody(TextColumn& column);
    /// Puts in all that still waits; called before anybody reads the column.
    void finish(TextColumn& column);

private:
    static constexpr std::size_t places = 16;
    static constexpr std::size_t halfWay = places / 2;

    struct Waiting
    {
        std::string text; ///< keeps its memory for the next one
        std::uint32_t hash = 0;
        bool isNobody = false;
    };

    Waiting& nextPlace(TextColumn& column);
    void added(const TextColumn& column);
    void end(TextColumn& column);

    std::array<Waiting, places> m_waiting;
    std::size_t m_added = 0; ///< since the beginning
    std::size_t m_ended = 0;
};

} // namespace footfall
