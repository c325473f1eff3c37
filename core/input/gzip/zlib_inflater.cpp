// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/zlib_inflater.h"

#include <algorithm>
#include <limits>
#include <new>

namespace footfall {

namespace {

constexpr int gzipOnly = 16 + MAX_WBITS;

uInt cappedSize(std::size_t size)
{
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

std::string_view damageOf(const z_stream& stream)
{
    const std::string_view said = stream.msg != nullptr ? stream.msg : "";
    if (said == "incorrect data check")
        return "the checksum is wrong";
    if (said == "incorrect length check")
        return "the length is wrong";
    if (said.starts_with("incorrect header") || said.starts_with("unknown") || said.starts_with("header"))
        return "a gzip header is wrong";
    return "the compressed data is wrong";
}

} // namespace

ZlibInflater::ZlibInflater()
{
    if (inflateInit2(&m_stream, gzipOnly) != Z_OK)
        throw std::bad_alloc{};
}

ZlibInflater::~ZlibInflater()
{
    inflateEnd(&m_stream);
}

void ZlibInflater::startMember()
{
    inflateReset(&m_stream);
}

InflateStep ZlibInflater::step(std::span<const char> input, std::span<char> output)
{
    // zlib never writes to its input, but has no const in its interface
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
    m_stream.avail_in = cappedSize(input.size());
    m_stream.next_out = reinterpret_cast<Bytef*>(output.data());
    m_stream.avail_out = cappedSize(output.size());
    const uInt hadIn = m_stream.avail_in;
    const uInt hadOut = m_stream.avail_out;
    const int code = inflate(&m_stream, Z_NO_FLUSH);
    InflateStep step{.consumed = hadIn - m_stream.avail_in, .produced = hadOut - m_stream.avail_out};
    if (code == Z_MEM_ERROR)
        throw std::bad_alloc{};
    if (code == Z_STREAM_END) {
        step.state = InflateState::MemberEnd;
    } else if (code != Z_OK && code != Z_BUF_ERROR) {
        step.state = InflateState::Damaged;
        step.damage = damageOf(m_stream);
    }
    return step;
}

} // namespace footfall
