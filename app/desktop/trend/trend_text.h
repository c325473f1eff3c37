// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/trend/column_range.h"
#include "app/desktop/trend/trend_days.h"

#include <QString>

namespace footfall::desktop {

/// A column's name: its day, or first and last day of a gap.
QString columnName(const TrendDays& days, std::size_t column);
/// What the pointer shows: the days compared and the numbers, a line each.
QString hoverText(const TrendDays& days, std::size_t column);
/// Day X's numbers in a sentence, for those who can't see the picture.
QString spokenText(const TrendDays& days, Day x);
/// "the day before", "7 days before": what each day is compared with.
QString comparedText(const TrendDays& days);
/// "1 Sep – 29 Oct 2014", of columns that are shown.
QString shownText(const TrendDays& days, ColumnRange shown);
/// What the picture shows and how it is used, in a line; empty without columns.
QString captionText(const TrendDays& days, ColumnRange shown);
/// Which stray days are not among the columns shown; empty if none.
QString outsideText(const TrendDays& days, ColumnRange shown);

} // namespace footfall::desktop
