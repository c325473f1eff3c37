// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace footfall {

/// Figures that come together: those that every report has, and others that are asked for, since they cost more.
enum class FigureGroup { Always, Rolling };

/// The groups that a report has; the first is always among them.
class FigureGroups
{
public:
    constexpr FigureGroups() = default;
    constexpr FigureGroups(FigureGroup group) { add(group); }

    constexpr void add(FigureGroup group) { m_bits |= bitOf(group); }
    [[nodiscard]] constexpr bool has(FigureGroup group) const { return (m_bits & bitOf(group)) != 0; }
    friend constexpr bool operator==(FigureGroups, FigureGroups) = default;

private:
    static constexpr std::uint32_t bitOf(FigureGroup group) { return 1U << static_cast<unsigned>(group); }

    std::uint32_t m_bits = bitOf(FigureGroup::Always);
};

} // namespace footfall
