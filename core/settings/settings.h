// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/metrics/day_pair.h"
#include "core/metrics/user_list.h"
#include "core/settings/reject_limit.h"
#include "core/study/definitions.h"

#include <optional>
#include <variant>
#include <vector>

namespace footfall {

enum class Format { Table, Csv, Json };

/// What a report is about.
enum class Subject { OneDay, AllDays, Pairs };

/// A list of day X that stands behind its figures.
enum class List { Users, Sessions, Pages };

/// Day X by name.
enum class NamedDay { Latest, Today, Yesterday };
using DayChoice = std::variant<NamedDay, Day>;

/// What to report, and when not to.
struct Outputs
{
    DayChoice dayX = NamedDay::Latest;
    std::optional<Day> dayY; ///< else the day at the compare distance before X
    Subject subject = Subject::OneDay;
    std::vector<DayPair> pairs; ///< for Subject::Pairs
    std::optional<List> list;
    UserState usersOf = UserState::Active; ///< for List::Users
    FigureGroups figures;                  ///< of each pair of days
    Format format = Format::Table;
    RejectLimit rejectLimit;
    bool acceptPartial = false;
    bool requireEvents = false;
    bool countDuplicates = false;
    bool formulaGuard = true;
};

/// What a settings file holds: everything that makes a report but the files.
struct Settings
{
    Definitions definitions;
    Outputs outputs;
};

} // namespace footfall
