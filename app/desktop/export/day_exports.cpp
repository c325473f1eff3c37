// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/day_exports.h"

#include "app/desktop/common/text.h"
#include "core/report/csv.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

} // namespace

Saving csvSaving(MakeTable make, std::shared_ptr<const ZoneOffsets> zone)
{
    Saving saving;
    saving.nameFilter = Words::tr("CSV files (*.csv)");
    saving.suffix = QStringLiteral("csv");
    saving.otherSuffixes = {QStringLiteral("txt")};
    saving.write = [make = std::move(make), zone = std::move(zone)](Output& output) -> Status {
        const Result<std::shared_ptr<const Table>> table = make();
        if (!table)
            return table.error();
        writeCsv(*table.value(), *zone, FormulaGuard::On, output);
        return success();
    };
    return saving;
}

Saving dayReportSaving(const Answer& answer)
{
    const DayPair days = answer.figures.days;
    Saving saving = csvSaving(
        [view = answer.view, days] { // without any event there are no days to report on
            return view->overview().events == 0 ? view->source->allDaysTable({}) : view->source->dayTable({days}, {});
        },
        answer.overview().zone);
    saving.title = Words::tr("Export Day Report");
    saving.suggestedName = answer.hasDays() ? toText("footfall-" + toIso(days.x) + "-against-" + toIso(days.y) + ".csv")
                                            : QStringLiteral("footfall-day-report.csv");
    return saving;
}

Saving pairsSaving(const Answer& answer, std::vector<DayPair> pairs)
{
    Saving saving = csvSaving([view = answer.view, pairs = std::move(pairs)] { return view->source->dayTable(pairs, {}); },
                              answer.overview().zone);
    saving.title = Words::tr("Export Compared Pairs");
    saving.suggestedName = QStringLiteral("footfall-pairs.csv");
    return saving;
}

Saving allDaysSaving(const Answer& answer)
{
    Saving saving = csvSaving([view = answer.view] { return view->source->allDaysTable({}); }, answer.overview().zone);
    saving.title = Words::tr("Export All Days");
    saving.suggestedName = QStringLiteral("footfall-all-days.csv");
    return saving;
}

} // namespace footfall::desktop
