// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/settled_layout.h"

#include <QCoreApplication>
#include <QEvent>

namespace footfall::desktop {

void settleLayouts()
{
    // A layout that is done asks the one around it, by an event that only the next call sees. Deeper than the window is
    // nested; a call without such an event costs next to nothing.
    constexpr int levels = 16;
    for (int level = 0; level < levels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace footfall::desktop
