// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/input/rows/layout.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace footfall {

/// The beginning of a file's text, kept until its first row is there in whole and tells how all rows are laid out, or
/// until it is clear that the file holds no events table.
class FileBeginning
{
public:
    /// `file` goes into errors; `required`: identity columns without which the file is refused.
    FileBeginning(Input file, std::span<const Identity> required) : m_file{std::move(file)}, m_required{required} {}

    /// Takes what comes next; gives the layout once there is enough to tell it, and is not called after that. `last`:
    /// no more will come; `atEnd`: and the text is whole. Errors: OtherCompression, OtherEncoding, RepeatedColumn,
    /// MissingColumns.
    Result<std::optional<Layout>> take(std::span<const char> bytes, bool last, bool atEnd);
    /// What has come, from the first row on.
    [[nodiscard]] std::string_view text() const { return {m_text.data(), m_text.size()}; }
    /// That stand before the first row.
    [[nodiscard]] std::uint64_t blankLines() const { return m_blankLines; }

private:
    void dropFromFront(std::size_t bytes);
    [[nodiscard]] std::optional<Error> refusal() const;
    [[nodiscard]] std::optional<Error> missingColumns(const Layout& layout) const;
    [[nodiscard]] Error error(ErrorKind kind, std::string_view detail) const;

    Input m_file;
    std::span<const Identity> m_required;
    std::vector<char> m_text; ///< without a byte-order mark and blank lines, once it is probed
    std::uint64_t m_blankLines = 0;
    bool m_probed = false; ///< whether the content is known to be one that can hold rows
};

} // namespace footfall
