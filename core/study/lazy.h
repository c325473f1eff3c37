// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <optional>

namespace footfall {

/// A value that is made when it is first asked for. Any thread; a second one waits for the first.
template <class T>
class Lazy
{
public:
    template <class... Arguments>
    const T& get(const Arguments&... arguments)
    {
        std::call_once(m_once, [&] { m_value.emplace(arguments...); });
        return *m_value;
    }

private:
    std::once_flag m_once;
    std::optional<T> m_value;
};

} // namespace footfall
