// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/metrics/figures.h"

#include <QTest>

#include <optional>
#include <string>
#include <string_view>

namespace footfall::test {

/// Values as text, so that a failed comparison says what differs.
inline std::string shown(const std::optional<Instant>& instant)
{
    return instant ? std::to_string(instant->micros) : "none";
}
inline std::string shown(const std::optional<Day>& day)
{
    return day ? toIso(*day) : "none";
}
inline std::string shown(const FigureValue& value)
{
    if (const auto* const share = std::get_if<Share>(&value))
        return std::to_string(share->part()) + "/" + std::to_string(share->whole());
    const auto* const count = std::get_if<std::uint64_t>(&value);
    return count != nullptr ? std::to_string(*count) : "none";
}
inline std::string shown(const DayFigures& figures)
{
    std::string text = toIso(figures.days.x) + " against " + toIso(figures.days.y);
    for (const FigureRow& row : figureRows)
        text += " " + shown(row.valueIn(figures));
    return text;
}
inline std::string shown(const Error& error)
{
    return "kind " + std::to_string(static_cast<int>(error.kind)) + ", file '" + error.file.name() + "', detail '" +
           error.detail + "', have '" + error.have + "', line " + std::to_string(error.line) + ", count " +
           std::to_string(error.count) + ", system error " + std::to_string(error.systemError);
}

} // namespace footfall::test

namespace QTest {

template <>
inline char* toString(const std::string_view& text)
{
    return toPrettyCString(text.data(), static_cast<qsizetype>(text.size()));
}
template <>
inline char* toString(const std::string& text)
{
    return toPrettyCString(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace QTest
