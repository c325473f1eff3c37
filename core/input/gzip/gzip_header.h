// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace footfall {

/// Reads past the header of a gzip member (RFC 1952), cut into pieces anywhere, and checks it: the fixed bytes, the
/// reserved flags, and the header's own checksum where it has one.
class GzipHeader
{
public:
    enum class State { NeedMore, Done, Wrong };

    /// Takes bytes off the front of `input` until the header ends, is wrong, or there are no more.
    State take(std::span<const char>& input);

private:
    enum class Part { Fixed, ExtraSize, Extra, Name, Comment, Checksum, Done };

    State takeByte(std::uint8_t byte);
    /// To the next part that the flags say is there.
    void goOnAfter(Part part);
    [[nodiscard]] bool has(unsigned flag) const { return (m_flags & flag) != 0; }

    Part m_part = Part::Fixed;
    std::uint32_t m_checksum = 0; ///< CRC-32 of the bytes before the checksum
    std::size_t m_taken = 0;      ///< bytes of this part
    std::uint8_t m_flags = 0;
    std::uint32_t m_number = 0; ///< little-endian, as far as it came: extra size or checksum
};

} // namespace footfall
