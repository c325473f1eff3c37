// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace footfall::desktop {

/// What a column of core's tables is called on the screen, by its id; the id itself where nobody gave it a title.
QString columnTitle(std::string_view id);

/// What the column's values are, in a sentence; empty where nobody wrote one.
QString columnHelp(std::string_view id);

} // namespace footfall::desktop
