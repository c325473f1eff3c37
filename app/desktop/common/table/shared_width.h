// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace footfall::desktop {

/// How wide a column of a table would like to be.
struct ColumnRoom
{
    int least = 0;        ///< below it, values are cut
    int natural = 0;      ///< with its title in whole
    int most = 0;         ///< up to here it comes before the others where there is room; in return it yields first
    bool isFixed = false; ///< not to be widened: the analyst chose its width
};

/// The width of each column so that together they have exactly `width`: narrowed towards their least where that must
/// be (and beyond, if even that is too much), else what is left over shared between them.
std::vector<int> sharedWidth(std::span<const ColumnRoom> columns, int width);

} // namespace footfall::desktop
