// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <QLocale>
#include <QVariant>

namespace footfall::desktop {

/// A cell for people's eyes: numbers as the locale has them, days and instants as ISO 8601, days with their weekday,
/// text from the data escaped; a dash for nothing.
QString displayText(const Cell& cell, ColumnType type, const ZoneOffsets& zone, const QLocale& locale);

/// A value that sorts as the cell does: a number, QDate, microseconds, bytes; invalid for nothing.
QVariant sortValue(const Cell& cell);

} // namespace footfall::desktop
