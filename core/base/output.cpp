// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output.h"

#include <cerrno>
#include <unistd.h>

namespace footfall {

bool Output::flush()
{
    writeThrough(m_buffer);
    m_buffer.clear();
    return m_systemError == 0;
}

void Output::writeThrough(std::string_view bytes)
{
    while (!bytes.empty() && m_systemError == 0) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            m_systemError = errno;
    }
}

} // namespace footfall
