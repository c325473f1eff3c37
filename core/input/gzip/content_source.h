// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/input_file.h"
#include "core/input/gzip/gzip_source.h"

#include <optional>
#include <vector>

namespace footfall {

/// The content of an input: inflated if it is gzip, else as it stands. Which of the two is told by its first bytes,
/// at the first read, so that a slow pipe keeps nobody waiting before.
class ContentSource final : public BlockSource
{
public:
    /// `file` goes into errors; `input` outlives this.
    ContentSource(InputFile& input, Input file, InflaterKind inflater)
        : m_input{input},
          m_file{std::move(file)},
          m_inflater{inflater}
    {
    }

    BlockRead read(std::span<char> into) override;

private:
    std::optional<Error> probe();

    InputFile& m_input;
    Input m_file;
    InflaterKind m_inflater;
    std::vector<char> m_prefix; ///< read to tell the content, not yet given
    std::size_t m_prefixGiven = 0;
    std::optional<GzipSource> m_gzip;
    bool m_probed = false;
    bool m_ended = false;
};

} // namespace footfall
