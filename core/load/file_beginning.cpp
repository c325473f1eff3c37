// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_beginning.h"

#include "core/input/bytes/content.h"

#include <string>

namespace footfall {

Result<std::optional<Layout>> FileBeginning::take(std::span<const char> bytes, bool last, bool atEnd)
{
    m_text.insert(m_text.end(), bytes.begin(), bytes.end());
    if (!m_probed) {
        if (m_text.size() < contentProbeSize && !last)
            return std::optional<Layout>{};
        if (std::optional<Error> refused = refusal())
            return *std::move(refused);
        m_probed = true;
        dropFromFront(byteOrderMarkSize(text()));
    }
    const BlankLines blank = blankLinesIn(text());
    dropFromFront(blank.size);
    m_blankLines += blank.count;
    if (firstRowIn(text(), atEnd) != FirstRow::Whole)
        return std::optional<Layout>{};
    Result<Layout> layout = layoutOf(text(), atEnd);
    if (!layout)
        return error(layout.error().kind, layout.error().detail);
    if (std::optional<Error> missing = missingColumns(layout.value()))
        return *std::move(missing);
    return std::optional{std::move(layout.value())};
}

void FileBeginning::dropFromFront(std::size_t bytes)
{
    m_text.erase(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(bytes));
}

/// What can't be an events table, whatever its rows are.
std::optional<Error> FileBeginning::refusal() const
{
    if (isGzip(text()))
        return error(ErrorKind::OtherCompression, "gzip within gzip");
    if (const std::string_view name = otherCompression(text()); !name.empty())
        return error(ErrorKind::OtherCompression, name);
    if (const std::string_view name = otherEncoding(text()); !name.empty())
        return error(ErrorKind::OtherEncoding, name);
    return std::nullopt;
}

std::optional<Error> FileBeginning::missingColumns(const Layout& layout) const
{
    std::string missing;
    const auto want = [&](Column column) {
        if (!layout.place[indexOf(column)])
            missing += (missing.empty() ? "" : ", ") + std::string{columnName(column)};
    };
    want(Column::Timestamp);
    for (const Identity identity : m_required)
        want(columnOf(identity));
    if (missing.empty())
        return std::nullopt;
    Error refused = error(ErrorKind::MissingColumns, missing);
    refused.have = namesIn(layout);
    return refused;
}

Error FileBeginning::error(ErrorKind kind, std::string_view detail) const
{
    return {.kind = kind, .file = m_file, .detail = std::string{detail}};
}

} // namespace footfall
