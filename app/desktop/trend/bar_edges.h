// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

class QPainter;

namespace footfall::desktop {

struct TrendPicture;

/// The gaps of one pixel where parts of a bar touch, and the line round a part whose fill is too pale.
void paintBarEdges(QPainter& painter, const TrendPicture& picture, std::size_t column);
/// The base of the bars.
void paintZeroLines(QPainter& painter, const TrendPicture& picture);

} // namespace footfall::desktop
