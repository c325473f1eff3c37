// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/day_set.h"

namespace footfall {

namespace {

bool hasBit(const std::vector<std::uint64_t>& bits, std::uint32_t user)
{
    return (bits[user / 64] >> (user % 64) & 1U) != 0;
}

std::size_t commonOfLists(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::size_t common = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        common += a[i] == b[j] ? 1U : 0U;
        const bool stepA = a[i] <= b[j];
        const bool stepB = b[j] <= a[i];
        i += stepA ? 1U : 0U;
        j += stepB ? 1U : 0U;
    }
    return common;
}

} // namespace

DaySet::DaySet(std::vector<std::uint32_t> sorted, std::size_t idCount) : m_size{sorted.size()}
{
    constexpr std::size_t bitsOfAListedUser = 32;
    if (sorted.size() * bitsOfAListedUser < idCount) {
        sorted.shrink_to_fit();
        m_list = std::move(sorted);
        return;
    }
    m_bits.resize((idCount + 63) / 64);
    for (const std::uint32_t user : sorted)
        m_bits[user / 64] |= std::uint64_t{1} << (user % 64);
}

bool DaySet::contains(UserId user) const
{
    if (!m_bits.empty())
        return hasBit(m_bits, user.value);
    return std::binary_search(m_list.begin(), m_list.end(), user.value);
}

std::size_t DaySet::sizeOfCommon(const DaySet& other) const
{
    if (m_bits.empty() && other.m_bits.empty())
        return commonOfLists(m_list, other.m_list);
    if (m_bits.empty() || other.m_bits.empty()) {
        const std::vector<std::uint32_t>& list = m_bits.empty() ? m_list : other.m_list;
        const std::vector<std::uint64_t>& bits = m_bits.empty() ? other.m_bits : m_bits;
        return static_cast<std::size_t>(
            std::count_if(list.begin(), list.end(), [&](std::uint32_t user) { return hasBit(bits, user); }));
    }
    std::size_t common = 0;
    for (std::size_t word = 0; word < m_bits.size(); ++word)
        common += static_cast<std::size_t>(std::popcount(m_bits[word] & other.m_bits[word]));
    return common;
}

std::vector<std::uint32_t> DaySet::toSorted() const
{
    std::vector<std::uint32_t> sorted;
    sorted.reserve(m_size);
    forEach([&](UserId user) { sorted.push_back(user.value); });
    return sorted;
}

} // namespace footfall
