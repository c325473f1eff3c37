// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QString>

namespace footfall::desktop {

/// A number, a name or a sentence that may run in the other direction than what stands round it: where the window runs
/// from right to left, Unicode's isolates keep it together.
inline QString isolated(const QString& text)
{
    constexpr char16_t firstStrongIsolate = 0x2068;
    constexpr char16_t popIsolate = 0x2069;
    if (text.isEmpty() || !QGuiApplication::isRightToLeft())
        return text;
    return QChar{firstStrongIsolate} + text + QChar{popIsolate};
}

} // namespace footfall::desktop
