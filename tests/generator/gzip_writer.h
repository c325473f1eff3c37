// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zlib.h>

#include <cstddef>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace generator {

/// The file can't be written.
class WriteError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A gzip file of one or more members, written as it comes.
class GzipWriter
{
public:
    GzipWriter(const std::string& path, int level);
    GzipWriter(const GzipWriter&) = delete;
    GzipWriter& operator=(const GzipWriter&) = delete;
    ~GzipWriter();

    void write(std::string_view text);
    void startMember();
    /// Must be called last: what is not finished is not a whole file.
    void finish();

private:
    void deflateAll(int flush);

    struct Closer
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    std::string m_path;
    std::unique_ptr<std::FILE, Closer> m_file;
    z_stream m_stream{};
    std::string m_waiting; ///< text that is not yet compressed
    std::string m_packed;
};

} // namespace generator
