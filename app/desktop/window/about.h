// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace footfall::desktop {

/// Opens a box about the program, without waiting for it.
void showAbout(QWidget* window);
/// Opens the definitions of the figures in words.
void showNumbersHelp(QWidget* window);

} // namespace footfall::desktop
