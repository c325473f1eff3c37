// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/export_menu.h"

#include "app/desktop/export/day_exports.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/export/picture.h"
#include "app/desktop/pairs/pairs_page.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/commands.h"
#include "app/desktop/window/list_exports.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/workspace/workspace.h"
#include "core/report/day_table.h"

#include <QAction>
#include <QImage>
#include <QImageWriter>

namespace footfall::desktop {

namespace {

constexpr QSize pictureSize{1200, 560};
constexpr double pictureScale = 2;

/// Beside PNG, those that this Qt can write and that people send each other.
QStringList otherPictureSuffixes()
{
    const QList<QByteArray> writable = QImageWriter::supportedImageFormats();
    QStringList suffixes;
    for (const char* const suffix : {"jpg", "jpeg", "bmp", "webp"}) {
        if (writable.contains(suffix))
            suffixes += QLatin1StringView{suffix};
    }
    return suffixes;
}

Saving trendSaving(const TrendPanel& trend)
{
    Saving saving;
    saving.title = ExportMenu::tr("Export Trend");
    saving.suggestedName = QStringLiteral("footfall-trend.png");
    saving.suffix = QStringLiteral("png");
    saving.otherSuffixes = otherPictureSuffixes();
    saving.nameFilter = ExportMenu::tr("Pictures (%1)")
                            .arg(QStringLiteral("*.png *.") + saving.otherSuffixes.join(QStringLiteral(" *.")));
    saving.writeAs = [image = trend.renderImage(pictureSize, pictureScale)](Output& output, const QString& suffix) {
        return writePicture(image, suffix.toLatin1().constData(), output);
    };
    saving.write = [writeAs = saving.writeAs, suffix = saving.suffix](Output& output) {
        return writeAs(output, suffix);
    };
    return saving;
}

} // namespace

ExportMenu::ExportMenu(const Commands& commands, const Workspace& workspace, ResultsPage& results, Exporter& exporter,
                       QWidget* parent)
    : QMenu{tr("Expor&t"), parent}
{
    addActions({commands.exportDay, commands.exportAllDays, commands.exportPairs});
    addSeparator();
    addActions({commands.exportUsers, commands.exportSessions, commands.exportPages});
    addSeparator();
    addAction(commands.exportTrend);
    connect(commands.exportDay, &QAction::triggered, &exporter,
            [&workspace, &exporter] { exporter.ask(dayReportSaving(*workspace.answer())); });
    connect(commands.exportAllDays, &QAction::triggered, &exporter,
            [&workspace, &exporter] { exporter.ask(allDaysSaving(*workspace.answer())); });
    connect(commands.exportPairs, &QAction::triggered, &exporter,
            [&] { exporter.ask(pairsSaving(*workspace.answer(), results.pairs().shownPairs())); });
    connect(commands.exportUsers, &QAction::triggered, &exporter,
            [&] { exporter.ask(usersSaving(*workspace.answer(), results.users().state())); });
    connect(&results.users(), &UsersPage::titleChanged, commands.exportUsers,
            [action = commands.exportUsers](const QString& title) { action->setText(tr("&%1 as CSV…").arg(title)); });
    connect(commands.exportSessions, &QAction::triggered, &exporter,
            [&workspace, &exporter] { exporter.ask(sessionsSaving(*workspace.answer())); });
    connect(commands.exportPages, &QAction::triggered, &exporter,
            [&workspace, &exporter] { exporter.ask(pagesSaving(*workspace.answer())); });
    connect(commands.exportTrend, &QAction::triggered, &exporter, [&] { exporter.ask(trendSaving(results.trend())); });
    commands.exportPairs->setEnabled(false);
    connect(&results.pairs(), &PairsPage::pairsChanged, commands.exportPairs,
            [&results, action = commands.exportPairs] { action->setEnabled(!results.pairs().shownPairs().empty()); });
}

} // namespace footfall::desktop
