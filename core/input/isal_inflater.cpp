// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/isal_inflater.h"

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

std::string_view damageOf(int code, const inflate_state& state)
{
    switch (code) {
    case ISAL_INCORRECT_CHECKSUM:
        return state.block_state == ISAL_CHECKSUM_CHECK || state.block_state == ISAL_BLOCK_FINISH
                   ? "the checksum is wrong"
                   : "a gzip header is wrong";
    case ISAL_INVALID_WRAPPER:
    case ISAL_UNSUPPORTED_METHOD:
        return "a gzip header is wrong";
    default:
        return "the compressed data is wrong";
    }
}

class IsalInflater final : public Inflater
{
public:
    IsalInflater() : m_state{std::make_unique<inflate_state>()} { isal_inflate_init(m_state.get()); }

    void startMember() override
    {
        isal_inflate_reset(m_state.get());
        m_state->crc_flag = ISAL_GZIP; // a reset forgets it, and then reads one member alone
    }

    InflateStep step(std::span<const char> input, std::span<char> output) override
    {
        // ISA-L never writes to its input, but has no const in its interface
        m_state->next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
        m_state->avail_in = cappedSize(input.size());
        m_state->next_out = reinterpret_cast<std::uint8_t*>(output.data());
        m_state->avail_out = cappedSize(output.size());
        const std::uint32_t hadIn = m_state->avail_in;
        const std::uint32_t hadOut = m_state->avail_out;
        const int code = isal_inflate(m_state.get());
        InflateStep step{.consumed = hadIn - m_state->avail_in, .produced = hadOut - m_state->avail_out};
        if (code < 0 || code == ISAL_NEED_DICT) {
            step.state = InflateState::Damaged;
            step.damage = damageOf(code, *m_state);
        } else if (m_state->block_state == ISAL_BLOCK_FINISH) {
            step.state = InflateState::MemberEnd;
        }
        return step;
    }

private:
    std::unique_ptr<inflate_state> m_state;
};

} // namespace

std::unique_ptr<Inflater> makeIsalInflater()
{
    return std::make_unique<IsalInflater>();
}

} // namespace footfall
