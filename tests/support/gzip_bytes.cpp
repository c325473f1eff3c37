// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"

#include <zlib.h>

#include <QtGlobal>

namespace footfall::test {

namespace {

constexpr int asGzip = 16 + MAX_WBITS;

Bytef* bytesOf(std::string_view text)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(text.data())); // zlib's interface has no const
}

void putLittleEndian(std::string& out, unsigned long value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFFU);
}

} // namespace

std::string gzipped(std::string_view text, int level)
{
    z_stream stream = {};
    if (deflateInit2(&stream, level, Z_DEFLATED, asGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("zlib can't begin to deflate");
    std::string packed(deflateBound(&stream, text.size()), '\0');
    stream.next_in = bytesOf(text);
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = bytesOf(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("zlib can't deflate");
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

std::string storedMember(std::string_view text, char flags, std::string_view headerRest)
{
    std::string member{"\x1F\x8B\x08"};
    member += flags;
    member.append(4, '\0'); // no time
    member += '\0';
    member += '\xFF';
    member += headerRest;
    member += '\x01'; // the last block, stored
    putLittleEndian(member, text.size(), 2);
    putLittleEndian(member, ~text.size(), 2);
    member += text;
    putLittleEndian(member, crc32(0, bytesOf(text), static_cast<uInt>(text.size())), 4);
    putLittleEndian(member, text.size(), 4);
    return member;
}

std::string zlibPrefix(std::string_view packed)
{
    z_stream stream = {};
    if (inflateInit2(&stream, asGzip) != Z_OK)
        qFatal("zlib can't begin to inflate");
    std::string text;
    char room[4096];
    stream.next_in = bytesOf(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    int code = Z_OK;
    while (code == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(room);
        stream.avail_out = sizeof room;
        code = inflate(&stream, Z_SYNC_FLUSH);
        text.append(room, sizeof room - stream.avail_out);
        if (code == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)
            break;
    }
    inflateEnd(&stream);
    return text;
}

} // namespace footfall::test
