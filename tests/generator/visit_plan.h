// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/generator/options.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace generator {

/// A user's page views of one day.
struct Visit
{
    std::uint32_t user = 0;
    std::uint32_t firstEvent = 0; ///< number of its first event; the visit's events are numbered on from it
    std::uint16_t day = 0;
    std::uint16_t number = 0; ///< of the user's visits, from 0
    std::uint32_t events = 0;
};

/// Who comes when and for how many page views: the sums are exactly what the options ask for. Kept whole, so that the
/// days can be written in any order; 16 bytes a visit.
class VisitPlan
{
public:
    explicit VisitPlan(const Options& options);

    std::span<const Visit> ofDay(std::uint32_t day) const
    {
        return std::span{m_visits}.subspan(m_dayStarts[day], m_dayStarts[day + 1] - m_dayStarts[day]);
    }

private:
    void chooseVisits(const Options& options);
    void sortByDay(std::uint32_t days);
    void shareOutEvents(const Options& options);

    std::vector<Visit> m_visits;
    std::vector<std::size_t> m_dayStarts;
};

} // namespace generator
