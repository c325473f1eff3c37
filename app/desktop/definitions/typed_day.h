// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <optional>

namespace footfall::desktop {

/// The years that can be typed.
inline constexpr int firstTypedYear = 1970;
inline constexpr int lastTypedYear = 9999;

/// What a text that somebody typed says of a day.
struct TypedDay
{
    std::optional<Day> day;
    QString reason; ///< why it is none, in words for the one who typed it; none of what was typed but digits is in it
};

/// Reads "2014-10-29" or "20141029", with or without blanks around it. Anything else is no day, never a nearby one.
TypedDay readTypedDay(const QString& text);

/// Whether the text has all digits of a day, even if there is no such day: nothing can be added to it.
bool isWholeDay(const QString& text);

} // namespace footfall::desktop
