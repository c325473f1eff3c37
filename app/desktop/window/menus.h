// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace footfall::desktop {

struct Commands;

/// The menus that are made elsewhere.
struct OwnMenus
{
    QMenu* recent;
    QMenu* exports;
};

/// The commands that save something.
void fillExportMenu(QMenu& menu, const Commands& commands);
/// Every command in its menu.
void fillMenuBar(QMenuBar& bar, const Commands& commands, const OwnMenus& own);

} // namespace footfall::desktop
