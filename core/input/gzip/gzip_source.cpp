// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/gzip_source.h"

#include <algorithm>

namespace footfall {

namespace {
constexpr std::size_t packedBlockSize = std::size_t{64} * 1024;
constexpr char firstMagicByte = '\x1F';
} // namespace

GzipSource::GzipSource(BlockSource& packed, std::vector<char> prefix, std::unique_ptr<Inflater> inflater, Input file)
    : m_packed{packed},
      m_inflater{std::move(inflater)},
      m_file{std::move(file)},
      m_buffer{std::move(prefix)},
      m_input{m_buffer}
{
}

BlockRead GzipSource::read(std::span<char> into)
{
    BlockRead result;
    while (result.size == 0 && !result.atEnd && !result.error) {
        if (m_input.empty() && !m_inputEnded)
            fillInput();
        switch (m_state) {
        case State::MemberStart:
            m_inflater->startMember();
            m_state = State::InMember;
            break;
        case State::InMember:
            inflateSome(into, result);
            break;
        case State::BetweenMembers:
            if (skipPadding(result))
                m_state = State::MemberStart;
            break;
        case State::Ended:
            ended(result, {});
            break;
        }
    }
    return result;
}

void GzipSource::fillInput()
{
    m_buffer.resize(packedBlockSize);
    BlockRead packed = m_packed.read(m_buffer);
    m_input = std::span{m_buffer}.first(packed.size);
    m_inputEnded = packed.atEnd || packed.error;
    m_packedError = std::move(packed.error);
}

/// True when the next member begins; false when more input is wanted or all has ended, well or not.
bool GzipSource::skipPadding(BlockRead& result)
{
    const auto next = std::find_if(m_input.begin(), m_input.end(), [](char c) { return c != '\0'; });
    m_input = {next, m_input.end()};
    if (m_input.empty()) {
        if (m_inputEnded)
            ended(result, {});
        return false;
    }
    if (m_input.front() == firstMagicByte)
        return true;
    ended(result, "there is something that is not gzip after its end");
    return false;
}

void GzipSource::inflateSome(std::span<char> into, BlockRead& result)
{
    const InflateStep step = m_inflater->step(m_input, into);
    m_input = m_input.subspan(step.consumed);
    const bool cut = step.state == InflateState::GoOn && step.produced == 0 && m_input.empty() && m_inputEnded;
    result.size = step.produced;
    if (step.state == InflateState::MemberEnd)
        m_state = State::BetweenMembers;
    else if (step.state == InflateState::Damaged || cut)
        ended(result, cut ? "it ends in the middle" : step.damage);
}

/// With `damage`, or well where there is none; a file that could not be read on is neither.
void GzipSource::ended(BlockRead& result, std::string_view damage)
{
    m_state = State::Ended;
    if (m_packedError && m_input.empty())
        result.error = m_packedError;
    else if (!damage.empty())
        result.error = Error{.kind = ErrorKind::Damaged, .file = m_file, .detail = std::string{damage}};
    else
        result.atEnd = true;
}

} // namespace footfall
