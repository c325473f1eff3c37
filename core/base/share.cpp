// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/share.h"

#include <utility>

namespace footfall {

/// By the digits of both as continued fractions: nothing overflows, and nothing is rounded.
std::strong_ordering operator<=>(const Share& a, const Share& b)
{
    std::uint64_t partA = a.m_part;
    std::uint64_t wholeA = a.m_whole;
    std::uint64_t partB = b.m_part;
    std::uint64_t wholeB = b.m_whole;
    for (bool turned = false;; turned = !turned) {
        std::strong_ordering order = partA / wholeA <=> partB / wholeB;
        partA %= wholeA;
        partB %= wholeB;
        const bool isDecided = order != std::strong_ordering::equal;
        if (!isDecided && (partA == 0 || partB == 0))
            order = partA <=> partB;
        if (isDecided || partA == 0 || partB == 0)
            return turned ? 0 <=> order : order;
        std::swap(partA, wholeA); // of two fractions below 1 the one with the smaller inverse is the greater
        std::swap(partB, wholeB);
    }
}

std::string toDecimal(const Share& share)
{
    constexpr std::uint64_t millionths = 1'000'000;
    const std::uint64_t rounded = share.rounded(millionths);
    std::string decimals = std::to_string(millionths + rounded % millionths).substr(1);
    while (decimals.size() > 1 && decimals.back() == '0')
        decimals.pop_back();
    return std::to_string(rounded / millionths) + "." + decimals;
}

} // namespace footfall
