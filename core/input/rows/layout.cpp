// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/layout.h"

#include "core/base/text.h"
#include "core/input/rows/row_scanner.h"
#include "core/input/rows/timestamp.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr std::array<char, 4> separators{',', '\t', '|', ';'};

/// A row of a million empty fields can be a first row, but no header: more names than this are not read.
constexpr std::size_t mostHeaderFields = 4096;

/// The first row as one of the separators would have it.
struct SplitRow
{
    ScanState state = ScanState::NeedMore;
    std::size_t fieldCount = 0;
    std::vector<std::string> values;
};

SplitRow splitFirstRow(std::string_view text, bool atEnd, char separator)
{
    RowScanner scanner{separator, mostHeaderFields};
    const RowScan scan = scanner.scan(text, atEnd);
    SplitRow row{scan.state, scan.fieldCount, {}};
    if (scan.state != ScanState::Row)
        return row;
    std::string scratch;
    for (const Field& field : scanner.fields())
        row.values.emplace_back(field.value(scratch));
    return row;
}

bool isHeader(const SplitRow& row)
{
    return std::any_of(row.values.begin(), row.values.end(), [](const std::string& value) {
        const std::optional<NamedColumn> named = columnNamed(value);
        return named && named->column != Column::EventId && named->column != Column::Page;
    });
}

bool isEventOfSix(const SplitRow& row)
{
    return row.values.size() == columnCount && TimestampReader{}.read(row.values[indexOf(Column::Timestamp)]);
}

Layout withoutHeader(char separator)
{
    Layout layout{.separator = separator};
    for (std::size_t column = 0; column < columnCount; ++column)
        layout.place[column] = column;
    return layout;
}

struct Found
{
    std::size_t place = 0;
    std::size_t rank = 0;
};

Result<Layout> withHeader(char separator, const SplitRow& row)
{
    std::array<std::vector<Found>, columnCount> found;
    for (std::size_t place = 0; place < row.values.size(); ++place) {
        const std::optional<NamedColumn> named = columnNamed(row.values[place]);
        if (!named)
            continue;
        std::vector<Found>& ofColumn = found[indexOf(named->column)];
        for (const Found& other : ofColumn) {
            if (other.rank == named->rank)
                return Error{.kind = ErrorKind::RepeatedColumn, .detail = std::string{trimmedAscii(row.values[place])}};
        }
        ofColumn.push_back({place, named->rank});
    }
    Layout layout{.separator = separator, .hasHeader = true, .fieldCount = row.fieldCount};
    for (std::size_t column = 0; column < columnCount; ++column) {
        if (found[column].empty())
            continue;
        Found best = found[column].front();
        for (const Found& other : found[column])
            best = other.rank < best.rank ? other : best;
        layout.place[column] = best.place;
        if (best.rank == 0 && found[column].size() == 1)
            continue;
        TakenName taken{static_cast<Column>(column), std::string{trimmedAscii(row.values[best.place])}, {}};
        for (const Found& other : found[column]) {
            if (other.place != best.place)
                taken.passed.emplace_back(trimmedAscii(row.values[other.place]));
        }
        layout.takenNames.push_back(std::move(taken));
    }
    return layout;
}

} // namespace

BlankLines blankLinesIn(std::string_view beginning)
{
    BlankLines blank;
    std::string_view rest = beginning;
    while (rest.starts_with('\n') || rest.starts_with("\r\n")) {
        rest.remove_prefix(rest.front() == '\n' ? 1 : 2);
        ++blank.count;
    }
    blank.size = beginning.size() - rest.size();
    return blank;
}

FirstRow firstRowIn(std::string_view beginning, bool atEnd)
{
    const std::string_view text = beginning.substr(blankLinesIn(beginning).size);
    if (text.empty() || (text == "\r" && !atEnd))
        return atEnd ? FirstRow::Nothing : FirstRow::NeedMore;
    for (const char separator : separators) {
        if (RowScanner{separator, 0}.scan(text, atEnd).state == ScanState::NeedMore)
            return FirstRow::NeedMore;
    }
    return FirstRow::Whole;
}

Result<Layout> layoutOf(std::string_view beginning, bool atEnd)
{
    const std::string_view text = beginning.substr(blankLinesIn(beginning).size);
    char widest = separators.front();
    std::size_t mostFields = 0;
    for (const char separator : separators) {
        const SplitRow row = splitFirstRow(text, atEnd, separator);
        if (isHeader(row))
            return withHeader(separator, row);
        if (isEventOfSix(row))
            return withoutHeader(separator);
        if (row.fieldCount > mostFields) {
            mostFields = row.fieldCount;
            widest = separator;
        }
    }
    return withoutHeader(widest);
}

std::string namesIn(const Layout& layout)
{
    std::string names;
    for (std::size_t column = 0; column < columnCount; ++column) {
        if (layout.place[column])
            names += (names.empty() ? "" : ", ") + std::string{columnName(static_cast<Column>(column))};
    }
    return names;
}

} // namespace footfall
