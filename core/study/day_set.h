// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace footfall {

/// The users who visited on a day, in ascending order: a bit for each user, or a list where that takes less memory.
class DaySet
{
public:
    DaySet() = default;
    /// `sorted`: ascending, each once. `idCount`: one more than the largest user id that there can be.
    DaySet(std::vector<std::uint32_t> sorted, std::size_t idCount);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool contains(UserId user) const;
    /// How many users are in both.
    [[nodiscard]] std::size_t sizeOfCommon(const DaySet& other) const;
    [[nodiscard]] std::vector<std::uint32_t> toSorted() const;

    /// Calls `visit(UserId)` in ascending order.
    template <class Visit>
    void forEach(Visit visit) const
    {
        for (const std::uint32_t user : m_list)
            visit(UserId{user});
        for (std::size_t word = 0; word < m_bits.size(); ++word) {
            for (std::uint64_t bits = m_bits[word]; bits != 0; bits &= bits - 1)
                visit(
                    UserId{static_cast<std::uint32_t>(word * 64) + static_cast<std::uint32_t>(std::countr_zero(bits))});
        }
    }

private:
    std::vector<std::uint64_t> m_bits; ///< one of the two is empty
    std::vector<std::uint32_t> m_list;
    std::size_t m_size = 0;
};

} // namespace footfall
