// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/reject_limit.h"

#include <charconv>

namespace footfall {

namespace {

__extension__ using Wide = unsigned __int128; // products of two 64-bit numbers, so that exactly P% is not more

std::optional<std::uint64_t> digits(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

} // namespace

std::optional<RejectLimit> RejectLimit::parse(std::string_view text)
{
    constexpr std::size_t mostDigits = 15;
    RejectLimit limit;
    limit.m_text = text;
    limit.m_isPercent = text.ends_with('%');
    if (limit.m_isPercent)
        text.remove_suffix(1);
    const std::size_t dot = text.find('.');
    std::string number{text.substr(0, dot)};
    if (dot != std::string_view::npos) {
        const std::string_view fraction = text.substr(dot + 1);
        if (!limit.m_isPercent || fraction.empty() || number.empty() || fraction.size() > mostDigits)
            return std::nullopt;
        number += fraction;
        for (std::size_t i = 0; i < fraction.size(); ++i)
            limit.m_scale *= 10;
    }
    const std::optional<std::uint64_t> value = number.size() <= mostDigits ? digits(number) : std::nullopt;
    if (!value)
        return std::nullopt;
    limit.m_number = *value;
    return limit;
}

bool RejectLimit::isExceeded(std::uint64_t rejected, std::uint64_t rows) const
{
    if (!m_isPercent)
        return rejected > m_number;
    return Wide{rejected} * 100 * m_scale > Wide{m_number} * rows;
}

} // namespace footfall
