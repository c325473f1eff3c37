// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/content_source.h"

#include "core/input/bytes/content.h"

#include <algorithm>

namespace footfall {

BlockRead ContentSource::read(std::span<char> into)
{
    if (!m_probed) {
        if (std::optional<Error> failed = probe())
            return {.error = std::move(failed)};
    }
    if (m_gzip)
        return m_gzip->read(into);
    if (m_prefixGiven < m_prefix.size()) {
        const std::size_t size = std::min(into.size(), m_prefix.size() - m_prefixGiven);
        std::copy_n(m_prefix.begin() + static_cast<std::ptrdiff_t>(m_prefixGiven), size, into.begin());
        m_prefixGiven += size;
        return {.size = size};
    }
    return m_ended ? BlockRead{.atEnd = true} : m_input.read(into);
}

std::optional<Error> ContentSource::probe()
{
    constexpr std::size_t enough = 2; // bytes that tell gzip
    m_probed = true;
    m_prefix.resize(enough);
    std::size_t size = 0;
    while (size < enough && !m_ended) {
        BlockRead read = m_input.read(std::span{m_prefix}.subspan(size));
        size += read.size;
        m_ended = read.atEnd;
        if (read.error)
            return std::move(read.error);
    }
    m_prefix.resize(size);
    if (isGzip({m_prefix.data(), m_prefix.size()}))
        m_gzip.emplace(m_input, std::move(m_prefix), makeInflater(m_inflater), m_file);
    return std::nullopt;
}

} // namespace footfall
