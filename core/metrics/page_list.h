// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <cstdint>
#include <vector>

namespace footfall {

/// What happened on a page on a day.
struct PageFigures
{
    PageId page;
    std::uint64_t events = 0;  ///< on the day, those without a user too
    std::uint64_t users = 0;   ///< on the day
    std::uint64_t entries = 0; ///< sessions that belong to the day and begin here
    std::uint64_t exits = 0;   ///< sessions that belong to the day and end here, be it on a later day
};

/// The pages with an event on the day, or on which a session of the day ends; most events first, then by bytes.
/// The store must hold pages.
std::vector<PageFigures> pagesOn(const Study& study, Day day);

} // namespace footfall
