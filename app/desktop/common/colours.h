// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/usual.h"

#include <QColor>
#include <QPalette>

namespace footfall::desktop {

/// What a colour of a chart stands for.
enum class Hue {
    Active,
    Resurrected,
    New,
    NewOutline, ///< the fill of New is too pale on white to be seen without it
    Churned,
    Inactive,
    Sessions,
};

/// Whether light text stands on a dark ground.
bool isDark(const QPalette& palette);

/// The hue for the palette's ground. Fill or outline reach a contrast of 3 to 1; text never stands on them.
QColor colourOf(Hue hue, const QPalette& palette);

/// The colour of a figure's card, bar or mark; a grey for those that have no hue of their own.
QColor figureColour(Figure figure, const QPalette& palette);

/// `share` (0 to 1) of the one colour and the rest of the other.
QColor mixed(const QColor& one, const QColor& other, double share);

/// Text that matters less, still readable.
QColor quietText(const QPalette& palette);

} // namespace footfall::desktop
