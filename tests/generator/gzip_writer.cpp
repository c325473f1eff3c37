// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/gzip_writer.h"

#include <cerrno>
#include <cstring>

namespace generator {

namespace {

constexpr std::size_t chunk = std::size_t{1} << 18;
constexpr int gzipWindow = 15 + 16; // 32 KiB, with a gzip header and checksum

} // namespace

GzipWriter::GzipWriter(const std::string& path, int level)
    : m_path(path),
      m_file(std::fopen(path.c_str(), "wb")),
      m_packed(chunk, '\0')
{
    if (!m_file)
        throw WriteError(m_path + ": " + std::strerror(errno));
    if (deflateInit2(&m_stream, level, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw WriteError(m_path + ": zlib can't start");
    m_waiting.reserve(2 * chunk);
}

GzipWriter::~GzipWriter()
{
    deflateEnd(&m_stream);
}

void GzipWriter::write(std::string_view text)
{
    m_waiting += text;
    if (m_waiting.size() >= chunk)
        deflateAll(Z_NO_FLUSH);
}

void GzipWriter::startMember()
{
    deflateAll(Z_FINISH);
    deflateReset(&m_stream);
}

void GzipWriter::finish()
{
    deflateAll(Z_FINISH);
    if (std::fclose(m_file.release()) != 0)
        throw WriteError(m_path + ": " + std::strerror(errno));
}

void GzipWriter::deflateAll(int flush)
{
    m_stream.next_in = reinterpret_cast<Bytef*>(m_waiting.data());
    m_stream.avail_in = static_cast<uInt>(m_waiting.size());
    do {
        m_stream.next_out = reinterpret_cast<Bytef*>(m_packed.data());
        m_stream.avail_out = static_cast<uInt>(m_packed.size());
        deflate(&m_stream, flush);
        const std::size_t made = m_packed.size() - m_stream.avail_out;
        if (std::fwrite(m_packed.data(), 1, made, m_file.get()) != made)
            throw WriteError(m_path + ": " + std::strerror(errno));
    } while (m_stream.avail_out == 0);
    m_waiting.clear();
}

} // namespace generator
