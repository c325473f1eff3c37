// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/isal_inflater.h"

#include "core/input/gzip/gzip_header.h"

#include <algorithm>
#include <cstdint>
#include <isa-l/igzip_lib.h>
#include <limits>

namespace footfall {

namespace {

std::uint32_t cappedSize(std::size_t size)
{
    return static_cast<std::uint32_t>(std::min<std::size_t>(size, std::numeric_limits<std::uint32_t>::max()));
}

std::string_view damageOf(int code)
{
    return code == ISAL_INCORRECT_CHECKSUM ? "the checksum is wrong" : "the compressed data is wrong";
}

/// ISA-L's own reader of the header ignores reserved flags and refuses good checksums of a header, so that the header
/// is read here.
class IsalInflater final : public Inflater
{
public:
    IsalInflater() : m_state{std::make_unique<inflate_state>()} { isal_inflate_init(m_state.get()); }

    void startMember() override
    {
        isal_inflate_reset(m_state.get());
        m_state->crc_flag = ISAL_GZIP_NO_HDR_VER; // deflate, then the trailer, which is checked
        m_header = GzipHeader{};
    }

    InflateStep step(std::span<const char> input, std::span<char> output) override
    {
        const std::size_t hadIn = input.size();
        switch (m_header.take(input)) {
        case GzipHeader::State::Wrong:
            return {.state = InflateState::Damaged, .damage = "a gzip header is wrong"};
        case GzipHeader::State::NeedMore:
            return {.consumed = hadIn};
        case GzipHeader::State::Done:
            break;
        }
        InflateStep step = inflateBody(input, output);
        step.consumed += hadIn - input.size();
        return step;
    }

private:
    InflateStep inflateBody(std::span<const char> input, std::span<char> output)
    {
        // ISA-L never writes to its input, but has no const in its interface
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
        m_state->next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
        m_state->avail_in = cappedSize(input.size());
        m_state->next_out = reinterpret_cast<std::uint8_t*>(output.data());
        m_state->avail_out = cappedSize(output.size());
        const std::uint32_t inBefore = m_state->avail_in;
        const std::uint32_t outBefore = m_state->avail_out;
        const int code = isal_inflate(m_state.get());
        InflateStep step{.consumed = inBefore - m_state->avail_in, .produced = outBefore - m_state->avail_out};
        if (code < 0 || code == ISAL_NEED_DICT) {
            step.state = InflateState::Damaged;
            step.damage = damageOf(code);
        } else if (m_state->block_state == ISAL_BLOCK_FINISH) {
            step.state = InflateState::MemberEnd;
        }
        return step;
    }

    std::unique_ptr<inflate_state> m_state;
    GzipHeader m_header;
};

} // namespace

std::unique_ptr<Inflater> makeIsalInflater()
{
    return std::make_unique<IsalInflater>();
}

} // namespace footfall
