// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/row_order.h"
#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace footfall::desktop {

/// Part of a table, to be put on the clipboard; a value that any thread may work on.
struct CopyRequest
{
    std::shared_ptr<const Table> table;
    std::shared_ptr<const ZoneOffsets> zone;
    RowOrder rows;                    ///< of the table, in the order of the screen
    std::vector<std::size_t> columns; ///< of the table
    QStringList titles;               ///< one for each column, or none
};

/// The same cells twice: as lines with tabs between, and as a table for programs that take formats too.
struct CopiedText
{
    QString plain;
    QString html; ///< empty for more than mostCellsAsHtml cells: it takes many times the memory
};

inline constexpr std::size_t mostCellsAsHtml = 500'000;

/// Numbers without separators, days and instants as ISO 8601, as in CSV; what a spreadsheet would run as a formula
/// gets a leading apostrophe. Nothing if `progress` said stop.
std::optional<CopiedText> copiedText(const CopyRequest& request, Progress& progress);

} // namespace footfall::desktop
