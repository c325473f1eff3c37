// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace footfall::test {

/// The control that a visible label names, as a reader of the screen finds it.
template <class Control>
Control* controlOf(const QWidget& window, const char* label)
{
    for (const QLabel* const candidate : window.findChildren<QLabel*>()) {
        if (candidate->buddy() != nullptr && candidate->text().remove(u'&') == QLatin1StringView{label})
            return qobject_cast<Control*>(candidate->buddy());
    }
    return nullptr;
}

} // namespace footfall::test
