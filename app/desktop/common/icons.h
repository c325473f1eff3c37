// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace footfall::desktop {

/// What a picture on a button stands for; each is a drawing of one colour in resources/icons.
enum class Icon {
    Back,
    Calendar,
    Close,
    Document,
    Down,
    Drop,
    Export,
    More,
    Next,
    Open,
    Previous,
    Search,
    Sidebar,
    Swap,
    Table,
    Up,
    Warning,
    ZoomOut,
};

/// The drawing in the palette's own colours of text (`role`), greyed where it is disabled; sharp in each size and on
/// each screen. To be asked for anew when the palette changes. On the GUI thread.
QIcon icon(Icon which, const QPalette& palette, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace footfall::desktop
