// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/contrast.h"
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

/// The outline of a field whose text can't be taken.
QColor faultColour(const QPalette& palette);

/// The frame round what has the keyboard, on Base.
QColor focusColour(const QPalette& palette);

/// Text that matters less, still readable on its ground: Window, or Base, which stands for AlternateBase too.
QColor quietText(const QPalette& palette, QPalette::ColorRole ground);

/// The palette with its own pairs of ground and text as far apart as text needs: some schemes have placeholders, links
/// and selections that can't be read. What can be read stays as it is.
QPalette readablePalette(const QPalette& palette);

} // namespace footfall::desktop
