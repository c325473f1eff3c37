// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace footfall {

/// Buffered bytes to a file descriptor that the caller owns. The first failed write is remembered; later ones do
/// nothing.
class Output
{
public:
    explicit Output(int descriptor) : m_descriptor{descriptor} { m_buffer.reserve(capacity); }

    void write(std::string_view bytes)
    {
        if (m_buffer.size() + bytes.size() > capacity)
            flush();
        if (bytes.size() >= capacity)
            writeThrough(bytes);
        else
            m_buffer += bytes;
    }
    Output& operator<<(std::string_view bytes)
    {
        write(bytes);
        return *this;
    }
    Output& operator<<(char byte)
    {
        write({&byte, 1});
        return *this;
    }

    /// Passes on what is buffered; false if this or an earlier write failed.
    bool flush();
    /// errno of the first failed write, or 0.
    [[nodiscard]] int systemError() const { return m_systemError; }

private:
    static constexpr std::size_t capacity = std::size_t{64} * 1024;
    void writeThrough(std::string_view bytes);

    int m_descriptor;
    int m_systemError = 0;
    std::string m_buffer;
};

} // namespace footfall
