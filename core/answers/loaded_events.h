// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answers/answer_source.h"
#include "core/load/loader.h"
#include "core/study/study.h"

namespace footfall {

/// Events that were read into memory.
class LoadedEvents final : public AnswerSource
{
public:
    /// Blocks while it walks through the events. Errors: those of Study::make.
    static Result<std::shared_ptr<const AnswerSource>> make(Dataset dataset, const Definitions& definitions);

    [[nodiscard]] const Overview& overview() const override { return m_overview; }
    [[nodiscard]] Result<std::shared_ptr<const AnswerSource>> under(const Definitions& definitions) const override;

    [[nodiscard]] Result<std::vector<DayFigures>> figures(std::span<const DayPair> pairs,
                                                          FigureGroups groups) const override;
    [[nodiscard]] Result<AllDays> allDays() const override;
    [[nodiscard]] Result<Usual> usual(DayPair days) const override;
    [[nodiscard]] Result<std::vector<Note>> notes(std::span<const DayPair> pairs) const override;
    [[nodiscard]] Result<std::vector<Note>> notesOnAllDays() const override;
    [[nodiscard]] Result<std::optional<std::uint64_t>> duplicateEventIds() const override;

    [[nodiscard]] Result<std::shared_ptr<const Table>> dayTable(std::vector<DayPair> pairs,
                                                                FigureGroups groups) const override;
    [[nodiscard]] Result<std::shared_ptr<const Table>> allDaysTable(FigureGroups groups) const override;
    [[nodiscard]] Result<std::shared_ptr<const UserTable>> users(DayPair days, UserState state) const override;
    [[nodiscard]] Result<std::shared_ptr<const SessionTable>> sessions(Day day) const override;
    [[nodiscard]] Result<std::shared_ptr<const Table>> pages(Day day) const override;
    [[nodiscard]] Result<std::shared_ptr<const VisitTable>> visits(const UserName& user) const override;

private:
    LoadedEvents(std::shared_ptr<const LoadReport> load, std::shared_ptr<const EventStore> store,
                 std::shared_ptr<const Study> study);

    std::shared_ptr<const EventStore> m_store;
    std::shared_ptr<const Study> m_study;
    Overview m_overview;
};

} // namespace footfall
