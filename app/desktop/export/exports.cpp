// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/exports.h"

#include "app/desktop/common/state_words.h"
#include "app/desktop/common/text.h"

#include <QCoreApplication>

#include <string>
#include <utility>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

using TableResult = Result<std::shared_ptr<const Table>>;

constexpr QSize trendSize{1200, 560};
constexpr double trendScale = 2;

/// "-2014-09-29-against-2014-09-28"; nothing where there are no days.
std::string pairInName(const Answer& answer)
{
    const DayPair days = answer.figures.days;
    return answer.hasDays() ? "-" + toIso(days.x) + "-against-" + toIso(days.y) : std::string{};
}

/// "-2014-09-29"; nothing where there are no days.
std::string dayInName(const Answer& answer)
{
    return answer.hasDays() ? "-" + toIso(answer.figures.days.x) : std::string{};
}

/// `name`: what follows "footfall-".
Saving tableSaving(const Answer& answer, const QString& title, const std::string& name,
                   std::function<TableResult()> make)
{
    return {.title = title,
            .suggestedName = toText("footfall-" + name + ".csv"),
            .content = SavedTable{.make = std::move(make), .zone = answer.overview().zone}};
}

/// `shown`, or else what `whole` makes.
template <class Whole>
std::function<TableResult()> shownOr(std::shared_ptr<const Table> shown, Whole whole)
{
    if (!shown)
        return whole;
    return [shown = std::move(shown)]() -> TableResult { return shown; };
}

} // namespace

Saving dayReportSaving(const Answer& answer)
{
    const DayPair days = answer.figures.days;
    const std::string pair = pairInName(answer);
    return tableSaving(answer, Words::tr("Export Day Report"), pair.empty() ? "day-report" : pair.substr(1),
                       [view = answer.view, days] { // without any event there are no days to report on
                           return view->overview().events == 0 ? view->source->allDaysTable({})
                                                               : view->source->dayTable({days}, {});
                       });
}

Saving pairsSaving(const Answer& answer, std::vector<DayPair> pairs)
{
    return tableSaving(answer, Words::tr("Export Compared Pairs"), "pairs",
                       [view = answer.view, pairs = std::move(pairs)] { return view->source->dayTable(pairs, {}); });
}

Saving allDaysSaving(const Answer& answer)
{
    return tableSaving(answer, Words::tr("Export All Days"), "all-days",
                       [view = answer.view] { return view->source->allDaysTable({}); });
}

Saving usersSaving(const Answer& answer, UserState state, std::shared_ptr<const Table> shown)
{
    const DayPair days = answer.figures.days;
    return tableSaving(answer, Words::tr("Export Users: %1").arg(stateWord(state)),
                       std::string{userStateName(state)} + pairInName(answer),
                       shownOr(std::move(shown), [view = answer.view, days, state]() -> TableResult {
                           return asTable(view->source->users(days, state));
                       }));
}

Saving sessionsSaving(const Answer& answer, std::shared_ptr<const Table> shown)
{
    const Day day = answer.figures.days.x;
    return tableSaving(answer, Words::tr("Export Sessions"), "sessions" + dayInName(answer),
                       shownOr(std::move(shown), [view = answer.view, day]() -> TableResult {
                           return asTable(view->source->sessions(day));
                       }));
}

Saving pagesSaving(const Answer& answer, std::shared_ptr<const Table> shown)
{
    const Day day = answer.figures.days.x;
    return tableSaving(
        answer, Words::tr("Export Pages"), "pages" + dayInName(answer),
        shownOr(std::move(shown), [view = answer.view, day]() -> TableResult { return view->source->pages(day); }));
}

Saving trendSaving(const std::function<QImage(QSize, double)>& draw)
{
    return {.title = Words::tr("Export Trend"),
            .suggestedName = QStringLiteral("footfall-trend.png"),
            .content = draw(trendSize, trendScale)};
}

} // namespace footfall::desktop
