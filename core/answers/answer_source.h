// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/metrics/all_days.h"
#include "core/metrics/overview.h"
#include "core/metrics/user_list.h"
#include "core/metrics/usual.h"
#include "core/report/session_table.h"
#include "core/report/user_table.h"
#include "core/report/visit_table.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace footfall {

/// All days, and with each what to be careful with.
struct AllDays
{
    std::vector<DayRun> runs;
    std::vector<std::vector<Note>> notes; ///< by run
};

/// Answers questions about events under definitions. Both programs ask here and get values, so that nobody else knows
/// where the events are. Immutable; any thread. A call blocks until the answer is there; what it gives outlives the
/// source.
class AnswerSource
{
public:
    AnswerSource() = default;
    AnswerSource(const AnswerSource&) = delete;
    AnswerSource& operator=(const AnswerSource&) = delete;
    virtual ~AnswerSource() = default;

    [[nodiscard]] virtual const Overview& overview() const = 0;
    /// The same events under other definitions; what these leave as it was is shared. Errors: those of Study::make.
    [[nodiscard]] virtual Result<std::shared_ptr<const AnswerSource>> under(const Definitions& definitions) const = 0;

    /// By pair. What of `groups` is not asked for is not there.
    [[nodiscard]] virtual Result<std::vector<DayFigures>> figures(std::span<const DayPair> pairs,
                                                                  FigureGroups groups) const = 0;
    [[nodiscard]] virtual Result<AllDays> allDays() const = 0;
    [[nodiscard]] virtual Result<Usual> usual(DayPair days) const = 0;
    /// On the figures of some pairs, each code once, of the first pair that it holds of.
    [[nodiscard]] virtual Result<std::vector<Note>> notes(std::span<const DayPair> pairs) const = 0;
    /// On the table of all days.
    [[nodiscard]] virtual Result<std::vector<Note>> notesOnAllDays() const = 0;
    /// Events that repeat an earlier one's event_id; nothing where event_ids were not read.
    [[nodiscard]] virtual Result<std::optional<std::uint64_t>> duplicateEventIds() const = 0;

    /// The figures of some pairs; of all days. Columns: dayColumns, behind them those asked for.
    [[nodiscard]] virtual Result<std::shared_ptr<const Table>> dayTable(std::vector<DayPair> pairs,
                                                                        FigureGroups groups) const = 0;
    [[nodiscard]] virtual Result<std::shared_ptr<const Table>> allDaysTable(FigureGroups groups) const = 0;
    /// The lists behind the figures, as footfall-report has them.
    [[nodiscard]] virtual Result<std::shared_ptr<const UserTable>> users(DayPair days, UserState state) const = 0;
    [[nodiscard]] virtual Result<std::shared_ptr<const SessionTable>> sessions(Day day) const = 0;
    [[nodiscard]] virtual Result<std::shared_ptr<const Table>> pages(Day day) const = 0;
    /// Without rows for a user whom the events don't have.
    [[nodiscard]] virtual Result<std::shared_ptr<const VisitTable>> visits(const UserName& user) const = 0;
};

/// The same, of a table as any other.
template <class SomeTable>
Result<std::shared_ptr<const Table>> asTable(const Result<std::shared_ptr<const SomeTable>>& table)
{
    if (!table)
        return table.error();
    return std::shared_ptr<const Table>{table.value()};
}

} // namespace footfall
