// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/interner.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <cstring>
#include <limits>
#include <stdexcept>
#include <utility>

namespace footfall {

namespace {

constexpr std::uint32_t emptySlot = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t firstSlotCount = 1024;
constexpr std::size_t blockSize = std::size_t{256} * 1024;
constexpr unsigned lengthBits = 7; // of each byte of a length; the eighth says that another one follows

std::size_t lengthSize(std::size_t length)
{
    std::size_t size = 1;
    for (length >>= lengthBits; length != 0; length >>= lengthBits)
        ++size;
    return size;
}

char* putLength(char* at, std::size_t length)
{
    for (; length >> lengthBits != 0; length >>= lengthBits)
        *at++ = static_cast<char>((length & 0x7FU) | 0x80U);
    *at++ = static_cast<char>(length);
    return at;
}

/// What putLength() and the bytes after it say.
std::string_view textAt(const char* at)
{
    std::size_t length = 0;
    for (unsigned shift = 0;; shift += lengthBits) {
        const auto byte = static_cast<unsigned char>(*at++);
        length |= std::size_t{byte & 0x7FU} << shift;
        if ((byte & 0x80U) == 0)
            return {at, length};
    }
}

} // namespace

Interner::Interner() : m_slots(firstSlotCount, Slot{nullptr, emptySlot, 0}) {}

std::uint32_t Interner::hashOf(std::string_view text)
{
    return static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
}

std::uint32_t Interner::fetchSlot(std::string_view text) const
{
    const std::uint32_t hash = hashOf(text);
    __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
    return hash;
}

void Interner::fetchText(std::uint32_t hash) const
{
    constexpr std::size_t lengthOfUuid = 36; // which may lie in two lines of the cache
    const char* const stored = m_slots[hash & (m_slots.size() - 1)].stored;
    if (stored == nullptr)
        return;
    __builtin_prefetch(stored);
    __builtin_prefetch(stored + lengthOfUuid);
}

std::uint32_t Interner::intern(std::string_view text, std::uint32_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    for (; m_slots[at].number != emptySlot; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && textAt(m_slots[at].stored) == text)
            return m_slots[at].number;
    }
    const std::uint32_t number = add(text);
    m_slots[at] = {m_texts[number], number, hash};
    if (m_texts.size() * 5 > m_slots.size() * 3) // 60 % full
        grow();
    return number;
}

std::optional<std::uint32_t> Interner::find(std::string_view text) const
{
    const std::uint32_t hash = hashOf(text);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].number != emptySlot; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash && textAt(m_slots[at].stored) == text)
            return m_slots[at].number;
    }
    return std::nullopt;
}

std::string_view Interner::text(std::uint32_t number) const
{
    return textAt(m_texts[number]);
}

std::uint32_t Interner::add(std::string_view text)
{
    if (m_texts.size() >= emptySlot)
        throw std::length_error{"more than 2^32 - 2 distinct texts"};
    char* const begin = room(lengthSize(text.size()) + text.size());
    char* const at = putLength(begin, text.size());
    if (!text.empty())
        std::memcpy(at, text.data(), text.size());
    m_texts.push_back(begin);
    return static_cast<std::uint32_t>(m_texts.size() - 1);
}

char* Interner::room(std::size_t size)
{
    if (size > m_freeSize) {
        const std::size_t block = std::max(size, blockSize);
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(block));
        m_free = m_blocks.back().get();
        m_freeSize = block;
    }
    m_freeSize -= size;
    return std::exchange(m_free, m_free + size);
}

void Interner::grow()
{
    std::vector<Slot> slots(m_slots.size() * 2, Slot{nullptr, emptySlot, 0});
    const std::size_t mask = slots.size() - 1;
    for (const Slot& slot : m_slots) {
        if (slot.number == emptySlot)
            continue;
        std::size_t at = slot.hash & mask;
        while (slots[at].number != emptySlot)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    m_slots = std::move(slots);
}

} // namespace footfall
