// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace footfall::desktop {

/// The least contrast (WCAG 2.1) of text, and of marks that are no text, against their ground.
inline constexpr double textContrast = 4.5;
inline constexpr double markContrast = 3;

/// From 1 for two equal colours to 21 for black and white, by WCAG's relative luminance. Both opaque.
double contrastOf(const QColor& one, const QColor& other);

/// `share` (0 to 1) of the one colour and the rest of the other.
QColor mixed(const QColor& one, const QColor& other, double share);

/// What a colour that lets some of the ground through looks like on it.
QColor flattened(const QColor& colour, const QColor& ground);

/// The colour on an opaque ground, and only where its contrast is below `least` nearer to white or black, as far as it
/// needs to be.
QColor readableOn(const QColor& ground, const QColor& colour, double least = textContrast);

} // namespace footfall::desktop
