// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/export/saving.h"

namespace footfall::desktop {

/// The name with the saving's own suffix put at its end, unless it ends in one that the saving has, in whatever case:
/// of "report v1.2" the "2" is none, and what is saved as "trend.gif" would not be a GIF.
QString nameWithSuffix(const QString& name, const Saving& saving);

/// The saving in the format that the name's suffix stands for.
Saving inFormatOf(const QString& name, const Saving& saving);

} // namespace footfall::desktop
