// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rolling.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr int week = 7;
constexpr int fourWeeks = 28; // a month in which each weekday comes as often as the others

/// Users, each counted the first time that it is met.
class MetUsers
{
public:
    explicit MetUsers(std::size_t idCount) : m_met(idCount) {}

    void meet(const DaySet& visitors)
    {
        visitors.forEach([this](UserId user) {
            if (!m_met[user.value])
                ++m_count;
            m_met[user.value] = true;
        });
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

private:
    std::vector<bool> m_met;
    std::uint64_t m_count = 0;
};

} // namespace

void addRolling(const Study& study, DayFigures& figures)
{
    const DayIndex& index = study.index();
    const Day x = figures.days.x;
    const auto isWhole = [&](int days) { return index.dense() && x - (days - 1) >= index.dense()->first; };
    if (!isWhole(week))
        return;
    MetUsers met{study.users().idCount()};
    const auto meet = [&](Day first, Day last) {
        const auto days = index.days();
        auto entry = std::lower_bound(days.begin(), days.end(), first,
                                      [](const DayEntry& before, Day day) { return before.day < day; });
        for (; entry != days.end() && entry->day <= last; ++entry)
            met.meet(entry->visitors);
    };
    meet(x - (week - 1), x);
    figures.visitors7 = met.count();
    if (!isWhole(fourWeeks))
        return;
    meet(x - (fourWeeks - 1), x - week);
    figures.visitors28 = met.count();
}

} // namespace footfall
