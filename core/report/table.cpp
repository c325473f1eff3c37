// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table.h"

#include "core/study/zone_offsets.h"

namespace footfall {

namespace {

struct ToText
{
    const ZoneOffsets& zone;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::uint64_t count) const { return std::to_string(count); }
    std::string operator()(const Share& share) const { return toDecimal(share); }
    std::string operator()(Day day) const { return toIso(day); }
    std::string operator()(Instant instant) const { return toIso(instant, zone); }
    std::string operator()(std::string_view text) const { return std::string{text}; }
};

} // namespace

std::string cellText(const Cell& cell, const ZoneOffsets& zone)
{
    return std::visit(ToText{zone}, cell);
}

bool isText(const Cell& cell)
{
    return std::holds_alternative<std::string_view>(cell);
}

} // namespace footfall
