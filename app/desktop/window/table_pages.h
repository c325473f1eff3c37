// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace footfall::desktop {

/// The tables below the pictures, in the order of their tabs.
enum class TablePage { Days, Pairs, Users, Sessions, Pages, Quality };
inline constexpr std::array<TablePage, 6> allTablePages{TablePage::Days,     TablePage::Pairs, TablePage::Users,
                                                        TablePage::Sessions, TablePage::Pages, TablePage::Quality};

} // namespace footfall::desktop
