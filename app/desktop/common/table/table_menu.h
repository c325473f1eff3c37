// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace footfall::desktop {

class RememberedColumns;
class TableView;

/// What can be done with a table, for its context menu: copying, and what a mouse would do in the header.
void fillTableMenu(QMenu& menu, TableView& view, RememberedColumns& columns);

} // namespace footfall::desktop
