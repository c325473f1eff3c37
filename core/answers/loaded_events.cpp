// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/loaded_events.h"

#include "core/report/day_table.h"
#include "core/report/page_table.h"
#include "core/report/user_table.h"
#include "core/report/visit_table.h"

namespace footfall {

LoadedEvents::LoadedEvents(std::shared_ptr<const LoadReport> load, std::shared_ptr<const EventStore> store,
                           std::shared_ptr<const Study> study)
    : m_store{std::move(store)},
      m_study{std::move(study)},
      m_overview{overviewOf(std::move(load), m_study)}
{
}

Result<std::shared_ptr<const AnswerSource>> LoadedEvents::make(Dataset dataset, const Definitions& definitions)
{
    Result<std::shared_ptr<const Study>> study = Study::make(dataset.store, definitions);
    if (!study)
        return study.error();
    auto load = std::make_shared<const LoadReport>(std::move(dataset.report));
    return std::shared_ptr<const AnswerSource>{
        new LoadedEvents{std::move(load), std::move(dataset.store), std::move(study.value())}};
}

Result<std::shared_ptr<const AnswerSource>> LoadedEvents::under(const Definitions& definitions) const
{
    Result<std::shared_ptr<const Study>> study = Study::make(m_store, definitions, m_study.get());
    if (!study)
        return study.error();
    return std::shared_ptr<const AnswerSource>{new LoadedEvents{m_overview.load, m_store, std::move(study.value())}};
}

Result<std::vector<DayFigures>> LoadedEvents::figures(std::span<const DayPair> pairs, FigureGroups groups) const
{
    std::vector<DayFigures> figures;
    figures.reserve(pairs.size());
    for (const DayPair days : pairs)
        figures.push_back(dayFigures(*m_study, days, groups));
    return figures;
}

Result<AllDays> LoadedEvents::allDays() const
{
    AllDays all{.runs = footfall::allDays(*m_study), .notes = {}};
    all.notes.reserve(all.runs.size());
    for (const DayRun& run : all.runs)
        all.notes.push_back(dayNotes(*m_study, run.figures));
    return all;
}

Result<Usual> LoadedEvents::usual(DayPair days) const
{
    return usualFor(*m_study, days);
}

Result<std::vector<Note>> LoadedEvents::notes(std::span<const DayPair> pairs) const
{
    return pairsNotes(*m_study, pairs);
}

Result<std::vector<Note>> LoadedEvents::notesOnAllDays() const
{
    return allDaysNotes(*m_study);
}

Result<std::optional<std::uint64_t>> LoadedEvents::duplicateEventIds() const
{
    return footfall::duplicateEventIds(*m_study);
}

Result<std::shared_ptr<const Table>> LoadedEvents::dayTable(std::vector<DayPair> pairs, FigureGroups groups) const
{
    return std::shared_ptr<const Table>{std::make_shared<DayTable>(m_study, std::move(pairs), groups)};
}

Result<std::shared_ptr<const Table>> LoadedEvents::allDaysTable(FigureGroups groups) const
{
    return std::shared_ptr<const Table>{DayTable::ofAllDays(m_study, groups)};
}

Result<std::shared_ptr<const UserTable>> LoadedEvents::users(DayPair days, UserState state) const
{
    return std::shared_ptr<const UserTable>{std::make_shared<UserTable>(m_study, days, state)};
}

Result<std::shared_ptr<const SessionTable>> LoadedEvents::sessions(Day day) const
{
    return std::shared_ptr<const SessionTable>{std::make_shared<SessionTable>(m_study, day)};
}

Result<std::shared_ptr<const Table>> LoadedEvents::pages(Day day) const
{
    return std::shared_ptr<const Table>{std::make_shared<PageTable>(m_study, day)};
}

Result<std::shared_ptr<const VisitTable>> LoadedEvents::visits(const UserName& user) const
{
    return std::shared_ptr<const VisitTable>{
        std::make_shared<VisitTable>(m_study, m_study->users().find(user.identity, user.text))};
}

} // namespace footfall
