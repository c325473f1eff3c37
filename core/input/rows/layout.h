// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/input/rows/columns.h"
#include "core/input/rows/row.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

/// Which name of a column was taken where a header has an alias or several names of it.
struct TakenName
{
    Column column = Column::Timestamp;
    std::string name;                ///< as it stands in the header, trimmed
    std::vector<std::string> passed; ///< the other names of the column that the header has
};

/// How a file's rows are laid out: separator, and where each column stands.
struct Layout
{
    char separator = ',';
    bool hasHeader = false;
    std::size_t fieldCount = columnCount; ///< that a row must have
    std::array<std::optional<std::size_t>, columnCount> place;
    std::vector<TakenName> takenNames;
};

/// Lines at the beginning of a text that hold no byte but their line ends.
struct BlankLines
{
    std::size_t size = 0; ///< bytes
    std::uint64_t count = 0;
};
BlankLines blankLinesIn(std::string_view beginning);

/// Whether enough of a file is there to tell its layout.
enum class FirstRow { Nothing, NeedMore, Whole };

/// Looks for the first row in the beginning of a file (byte-order mark taken off, first byte of the file included).
/// Nothing: only blank lines. NeedMore: a longer beginning is wanted before separators can be compared.
FirstRow firstRowIn(std::string_view beginning, bool atEnd);

/// The layout that the first row, there in whole, tells. Error: RepeatedColumn (without the file's name).
Result<Layout> layoutOf(std::string_view beginning, bool atEnd);

/// Comma-separated names of the columns that a layout has.
std::string namesIn(const Layout& layout);

} // namespace footfall
