// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace footfall::desktop {

class TrendView;

/// What the view shows, laid out anew for `size`, below a title and the legend of the shown parts; a null
/// image where there is not the memory for it.
QImage trendImage(const TrendView& view, QSize size, double scale);

} // namespace footfall::desktop
