// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/trend_days.h"
#include "app/desktop/trend/trend_label.h"

#include <vector>

namespace footfall::desktop {

/// The years of the whole range, and months where there is room, each at its first day in a row of so many pixels. No
/// two touch. Places count from where time begins.
std::vector<TrendLabel> stripLabels(const TrendDays& days, const QRectF& row, const LabelFonts& fonts);

} // namespace footfall::desktop
