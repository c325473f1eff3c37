// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/gzip_header.h"

#include <zlib.h>

namespace footfall {

namespace {

constexpr std::size_t fixedSize = 10;
constexpr std::uint8_t deflateMethod = 8;
constexpr unsigned hasChecksum = 0x02;
constexpr unsigned hasExtra = 0x04;
constexpr unsigned hasName = 0x08;
constexpr unsigned hasComment = 0x10;
constexpr unsigned reservedFlags = 0xE0;

} // namespace

GzipHeader::State GzipHeader::take(std::span<const char>& input)
{
    while (m_part != Part::Done && !input.empty()) {
        const auto byte = static_cast<std::uint8_t>(input.front());
        input = input.subspan(1);
        if (m_part != Part::Checksum)
            m_checksum = static_cast<std::uint32_t>(crc32(m_checksum, &byte, 1));
        if (takeByte(byte) == State::Wrong)
            return State::Wrong;
    }
    return m_part == Part::Done ? State::Done : State::NeedMore;
}

GzipHeader::State GzipHeader::takeByte(std::uint8_t byte)
{
    const std::size_t place = m_taken++;
    switch (m_part) {
    case Part::Fixed:
        if ((place == 0 && byte != 0x1F) || (place == 1 && byte != 0x8B) || (place == 2 && byte != deflateMethod))
            return State::Wrong;
        if (place == 3)
            m_flags = byte;
        if ((m_flags & reservedFlags) != 0)
            return State::Wrong;
        if (place + 1 == fixedSize)
            goOnAfter(Part::Fixed);
        break;
    case Part::ExtraSize:
        m_number |= std::uint32_t{byte} << (8 * place);
        if (place == 1) {
            m_part = Part::Extra;
            m_taken = 0;
            if (m_number == 0)
                goOnAfter(Part::Extra);
        }
        break;
    case Part::Extra:
        if (m_taken == m_number)
            goOnAfter(Part::Extra);
        break;
    case Part::Name:
    case Part::Comment:
        if (byte == 0)
            goOnAfter(m_part);
        break;
    case Part::Checksum:
        m_number |= std::uint32_t{byte} << (8 * place);
        if (place == 1) {
            if (m_number != (m_checksum & 0xFFFFU))
                return State::Wrong;
            goOnAfter(Part::Checksum);
        }
        break;
    case Part::Done:
        break;
    }
    return State::NeedMore;
}

void GzipHeader::goOnAfter(Part part)
{
    m_taken = 0;
    m_number = 0;
    if (part < Part::ExtraSize && has(hasExtra))
        m_part = Part::ExtraSize;
    else if (part < Part::Name && has(hasName))
        m_part = Part::Name;
    else if (part < Part::Comment && has(hasComment))
        m_part = Part::Comment;
    else if (part < Part::Checksum && has(hasChecksum))
        m_part = Part::Checksum;
    else
        m_part = Part::Done;
}

} // namespace footfall
