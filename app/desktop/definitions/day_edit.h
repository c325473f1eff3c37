// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace footfall::desktop {

/// A day to type, or to step from to the next one: the arrows move by days wherever the cursor stands, since the year,
/// which it stands in at first, is seldom meant.
class DayEdit final : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;
    void stepBy(int steps) override { setDate(date().addDays(steps)); }
};

} // namespace footfall::desktop
