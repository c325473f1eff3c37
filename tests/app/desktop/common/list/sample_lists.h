// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_model.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/workspace/answering.h"
#include "core/answers/loaded_events.h"
#include "core/load/loader.h"
#include "core/report/csv.h"
#include "tests/support/plain_events.h"
#include "tests/support/report_process.h"

#include <QHeaderView>
#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <random>

namespace footfall::test {

inline constexpr int listTimeout = 60'000; // milliseconds; only a hang takes that long

/// The events of a file as the window reads them.
inline std::shared_ptr<const Dataset> datasetOf(const QString& file)
{
    LoadRequest request{.files = {file.toStdString()}, .acceptPartial = true};
    request.columns.identities.fill(true);
    request.columns.pages = true;
    NoProgress progress;
    return std::make_shared<const Dataset>(std::get<Dataset>(load(request, progress)));
}

inline std::shared_ptr<const Dataset> sampleDataset()
{
    static const std::shared_ptr<const Dataset> dataset = datasetOf(QStringLiteral(FOOTFALL_SAMPLE));
    return dataset;
}

inline std::shared_ptr<const desktop::View> viewUnder(const std::shared_ptr<const Dataset>& dataset,
                                                      const Definitions& definitions)
{
    return desktop::makeView(LoadedEvents::make(Dataset{*dataset}, definitions).value()).value();
}

/// Definitions that differ from the default one by one, and then in all.
inline std::vector<Definitions> someDefinitions()
{
    const std::vector<Identity> two{Identity::DomainUserid, Identity::UserFingerprint};
    return {{},
            {.identity = two},
            {.knownUsers = KnownUsers::ByDay},
            {.sessionGapMinutes = 5},
            {.timeZone = "America/Sao_Paulo"},
            {.pageContains = "menu"},
            {.identity = {Identity::NetworkUserid},
             .knownUsers = KnownUsers::ByDay,
             .sessionGapMinutes = 120,
             .timeZone = "Asia/Kolkata",
             .pageContains = "e",
             .ignoreNilUuid = true}};
}

/// What tells footfall-report the same.
inline QStringList argumentsFor(const Definitions& definitions)
{
    QStringList names;
    for (const Identity identity : definitions.identity)
        names.append(QString::fromStdString(std::string{identityName(identity)}));
    QStringList arguments{QStringLiteral("--quiet"),
                          QStringLiteral("--identity"),
                          names.join(u','),
                          QStringLiteral("--known-users"),
                          QString::fromStdString(std::string{knownUsersName(definitions.knownUsers)}),
                          QStringLiteral("--session-gap"),
                          QString::number(definitions.sessionGapMinutes),
                          QStringLiteral("--time-zone"),
                          QString::fromStdString(definitions.timeZone)};
    if (!definitions.pageContains.empty())
        arguments << QStringLiteral("--page-contains") << QString::fromStdString(definitions.pageContains);
    if (definitions.ignoreNilUuid)
        arguments << QStringLiteral("--ignore-nil-uuid");
    return arguments;
}

inline QString isoText(Day day)
{
    return QString::fromStdString(toIso(day));
}

/// A pair of days of the sample, or just outside of it, in either order.
inline DayPair randomPair(std::mt19937& random, const Overview& overview)
{
    const Day first = *overview.firstDay() - 2;
    const auto days = static_cast<std::uint32_t>(*overview.lastDay() - first + 3);
    return {first + static_cast<int>(below(random, days)), first + static_cast<int>(below(random, days))};
}

/// A list of footfall-report as CSV lines, the header first.
inline QList<QByteArray> reportedLines(const ReportFolder& folder, const QStringList& list,
                                       const Definitions& definitions, DayPair days,
                                       const QString& file = QStringLiteral(FOOTFALL_SAMPLE))
{
    const QStringList format{QStringLiteral("--format"), QStringLiteral("csv")};
    const ReportRun run =
        folder.run(argumentsFor(definitions) + format + list + QStringList{file, isoText(days.x), isoText(days.y)});
    if (run.exitCode != 0)
        qWarning("%s", run.told().constData());
    return run.out.split('\n');
}

/// What is shown as CSV lines, the header first.
inline QList<QByteArray> linesOf(const Table& table, const ZoneOffsets& zone)
{
    QTemporaryFile file;
    file.open();
    Output output{file.handle()};
    writeCsv(table, zone, FormulaGuard::On, output);
    output.flush();
    file.seek(0);
    return file.readAll().split('\n');
}

inline QList<QByteArray> shownLines(desktop::ListPanel& list)
{
    const auto& model = static_cast<const desktop::TableModel&>(*list.table().model());
    return linesOf(*list.table().shownPart(), *model.zone());
}

/// Shows all columns, and where footfall-report has them.
inline void moveColumnsAsReported(desktop::TableView& table)
{
    QHeaderView& header = *table.horizontalHeader();
    for (int section = 0; section < header.count(); ++section)
        header.moveSection(header.visualIndex(section), section);
    for (int section = 0; section < header.count(); ++section)
        header.showSection(section);
}

/// Waits for the list that was asked for.
inline bool waitFor(const desktop::ListPanel& list)
{
    return QTest::qWaitFor([&] { return list.isUpToDate(); }, listTimeout);
}

inline bool waitForOrder(const desktop::ListPanel& list)
{
    const auto& model = static_cast<const desktop::TableModel&>(*list.table().model());
    return QTest::qWaitFor([&] { return !model.isArranging(); }, listTimeout);
}

} // namespace footfall::test
