// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace footfall::desktop {

struct TrendPicture;

/// The words round the panels: values, days, the panels' names, and which columns are day X, first and last.
void paintLabels(QPainter& painter, const TrendPicture& picture);
/// Room for the longest label of a value, left of the panels.
double labelMargin(const TrendPicture& picture);

} // namespace footfall::desktop
