// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/day_exports.h"

#include "app/desktop/common/text.h"
#include "core/report/csv.h"
#include "core/report/day_table.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

/// A study without any event has no days to report on.
std::unique_ptr<const Table> reportOf(const Answer& answer)
{
    if (answer.study().index().events() == 0)
        return DayTable::ofAllDays(answer.view->study);
    return std::make_unique<DayTable>(answer.view->study, std::vector{answer.figures.days});
}

} // namespace

Saving csvSaving(std::shared_ptr<const Table> table, std::shared_ptr<const Study> study)
{
    Saving saving;
    saving.nameFilter = Words::tr("CSV files (*.csv)");
    saving.suffix = QStringLiteral("csv");
    saving.otherSuffixes = {QStringLiteral("txt")};
    saving.write = [table = std::move(table), study = std::move(study)](Output& output) {
        writeCsv(*table, study->zone(), FormulaGuard::On, output);
        return success();
    };
    return saving;
}

Saving dayReportSaving(const Answer& answer)
{
    const DayPair days = answer.figures.days;
    Saving saving = csvSaving(reportOf(answer), answer.view->study);
    saving.title = Words::tr("Export Day Report");
    saving.suggestedName = answer.hasDays() ? toText("footfall-" + toIso(days.x) + "-against-" + toIso(days.y) + ".csv")
                                            : QStringLiteral("footfall-day-report.csv");
    return saving;
}

Saving allDaysSaving(const Answer& answer)
{
    Saving saving = csvSaving(DayTable::ofAllDays(answer.view->study), answer.view->study);
    saving.title = Words::tr("Export All Days");
    saving.suggestedName = QStringLiteral("footfall-all-days.csv");
    return saving;
}

} // namespace footfall::desktop
