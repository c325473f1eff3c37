// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_label.h"

#include <vector>

class QPainter;
class QRectF;

namespace footfall::desktop {

struct TrendPicture;

/// Room for the longest label of a value, beside the panels.
double labelMargin(const TrendPicture& picture);
/// Places what the picture's geometry and scales decide: values, weekdays, dates and their lines.
TrendLabels placeLabels(const TrendPicture& picture);
/// The words above the columns: which are day X, the first and the last. Of two that would touch, the lesser is left
/// out.
std::vector<TrendLabel> flagsOf(const TrendPicture& picture);

/// All of them, as far as they lie in `rect`.
void paintLabels(QPainter& painter, const TrendPicture& picture, const QRectF& rect);

} // namespace footfall::desktop
