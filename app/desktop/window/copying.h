// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QString>

namespace footfall::desktop {

/// The figures of the pair as lines of name and number, with a tab between, that paste as cells.
QString figuresAsText(const Answer& answer);

/// Copies what has the keyboard: selected text, or selected rows. False if there is nothing of the kind.
bool copyFocused();

} // namespace footfall::desktop
