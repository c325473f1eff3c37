// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/block_source.h"
#include "core/input/gzip/inflater.h"

#include <memory>
#include <vector>

namespace footfall {

/// The content of a gzip stream of any number of members. Zero bytes after a member are padding; anything else that
/// is no member is damage, as is a stream that ends within one. Error kind: Damaged (`count` is for the loader to
/// fill).
class GzipSource final : public BlockSource
{
public:
    /// `packed` gives the compressed bytes after `prefix`, which were read from it already, and outlives this;
    /// `file` goes into errors.
    GzipSource(BlockSource& packed, std::vector<char> prefix, std::unique_ptr<Inflater> inflater, Input file);

    BlockRead read(std::span<char> into) override;

private:
    enum class State { MemberStart, InMember, BetweenMembers, Ended };

    void fillInput();
    bool skipPadding(BlockRead& result);
    void inflateSome(std::span<char> into, BlockRead& result);
    void ended(BlockRead& result, std::string_view damage);

    BlockSource& m_packed;
    std::unique_ptr<Inflater> m_inflater;
    Input m_file;
    std::vector<char> m_buffer;
    std::span<const char> m_input; ///< what is left of m_buffer
    bool m_inputEnded = false;     ///< by its end or by m_packedError
    std::optional<Error> m_packedError;
    State m_state = State::MemberStart;
};

} // namespace footfall
