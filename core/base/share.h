// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace footfall {

/// A part of a whole as the two counts it comes from, so that no rounding is made before it is shown. Ordered by value:
/// 1 of 2 equals 2 of 4.
class Share
{
public:
    /// Nothing where the whole is 0. Both below 10^12.
    static constexpr std::optional<Share> of(std::uint64_t part, std::uint64_t whole)
    {
        return whole == 0 ? std::nullopt : std::optional{Share{part, whole}};
    }

    [[nodiscard]] constexpr std::uint64_t part() const { return m_part; }
    [[nodiscard]] constexpr std::uint64_t whole() const { return m_whole; }
    /// How many parts of `unit` it is, rounded half up: of 1000, per mille. `unit` up to 10^6.
    [[nodiscard]] constexpr std::uint64_t rounded(std::uint64_t unit) const
    {
        return (2 * m_part * unit + m_whole) / (2 * m_whole);
    }

    friend std::strong_ordering operator<=>(const Share& a, const Share& b);
    friend bool operator==(const Share& a, const Share& b) { return (a <=> b) == std::strong_ordering::equal; }

private:
    constexpr Share(std::uint64_t part, std::uint64_t whole) : m_part{part}, m_whole{whole} {}

    std::uint64_t m_part;
    std::uint64_t m_whole; ///< never 0
};

/// As reports write it, a number with one to six decimals, half up: "0.25", "1.0", "0.333333".
std::string toDecimal(const Share& share);

} // namespace footfall
