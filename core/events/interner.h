// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/chunked_column.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace footfall {

/// Gives each distinct text a dense number, in the order in which they are met, and keeps the text.
class Interner
{
public:
    Interner();

    /// The text's number; a new one for a new text. Throws std::length_error beyond 2^32 - 2 texts.
    std::uint32_t intern(std::string_view text) { return intern(text, hashOf(text)); }

    /// The same in three steps, so that what each needs can come from memory meanwhile: the text's hash, the texts that
    /// it may be equal to, its number.
    [[nodiscard]] std::uint32_t fetchSlot(std::string_view text) const;
    void fetchText(std::uint32_t hash) const;
    std::uint32_t intern(std::string_view text, std::uint32_t hash);
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;
    /// Valid as long as the interner.
    [[nodiscard]] std::string_view text(std::uint32_t number) const;
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    struct Slot
    {
        const char* stored; ///< the text, so that it takes no way over its number to compare
        std::uint32_t number;
        std::uint32_t hash;
    };

    static std::uint32_t hashOf(std::string_view text);
    std::uint32_t add(std::string_view text);
    char* room(std::size_t size);
    void grow();

    std::vector<Slot> m_slots;          ///< a power of two; linear probing
    ChunkedColumn<const char*> m_texts; ///< each its length, then its bytes
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char* m_free = nullptr;
    std::size_t m_freeSize = 0;
};

} // namespace footfall
