// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/window_state.h"

#include "app/desktop/common/text.h"
#include "app/desktop/window/results_page.h"
#include "core/settings/setting_values.h"
#include "core/study/zone_offsets.h"

#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace footfall::desktop {

namespace {

const QString group = QStringLiteral("definitions");

std::string textOf(const QSettings& settings, const char* key)
{
    return settings.value(QLatin1StringView{key}).toString().toStdString();
}

std::string joinedNames(const std::vector<Identity>& identity)
{
    std::string names;
    for (const Identity column : identity) {
        if (!names.empty())
            names += ',';
        names += identityName(column);
    }
    return names;
}

const QString geometryKey = QStringLiteral("window/geometry");
const QString resultsKey = QStringLiteral("window/results");
constexpr QSize usualSize{1280, 800};
constexpr QSize frameRoom{0, 40}; // of a title bar, which is not known before the window is shown

} // namespace

void saveWindow(const QMainWindow& window, const ResultsPage& results, bool wasRearranged)
{
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    if (wasRearranged)
        settings.setValue(resultsKey, results.arrangement());
}

void restoreWindow(QMainWindow& window, ResultsPage& results)
{
    const QSettings settings;
    window.resize(usualSize.boundedTo(window.screen()->availableSize() - frameRoom));
    window.restoreGeometry(settings.value(geometryKey).toByteArray());
    results.restoreArrangement(settings.value(resultsKey).toByteArray());
}

Definitions savedDefinitions()
{
    QSettings settings;
    settings.beginGroup(group);
    Definitions definitions;
    if (auto identity = parseIdentities(textOf(settings, "identity")))
        definitions.identity = *std::move(identity);
    if (const auto known = parseKnownUsers(textOf(settings, "knownUsers")))
        definitions.knownUsers = *known;
    if (const auto gap = parseSessionGap(textOf(settings, "sessionGap")))
        definitions.sessionGapMinutes = *gap;
    if (std::string zone = textOf(settings, "timeZone"); !zone.empty() && ZoneOffsets::check(zone))
        definitions.timeZone = std::move(zone);
    definitions.pageContains = textOf(settings, "pageContains");
    if (const auto distance = parseCompareDistance(textOf(settings, "compareDistance")))
        definitions.compareDistance = *distance;
    definitions.ignoreNilUuid = settings.value(QStringLiteral("ignoreNilUuid")).toBool();
    return definitions;
}

void saveDefinitions(const Definitions& definitions, const Definitions& known)
{
    QSettings settings;
    settings.beginGroup(group);
    if (definitions.identity != known.identity)
        settings.setValue(QStringLiteral("identity"), toText(joinedNames(definitions.identity)));
    if (definitions.knownUsers != known.knownUsers)
        settings.setValue(QStringLiteral("knownUsers"), toText(knownUsersName(definitions.knownUsers)));
    if (definitions.sessionGapMinutes != known.sessionGapMinutes)
        settings.setValue(QStringLiteral("sessionGap"), QString::number(definitions.sessionGapMinutes));
    if (definitions.timeZone != known.timeZone)
        settings.setValue(QStringLiteral("timeZone"), toText(definitions.timeZone));
    if (definitions.pageContains != known.pageContains)
        settings.setValue(QStringLiteral("pageContains"), toText(definitions.pageContains));
    if (definitions.compareDistance != known.compareDistance)
        settings.setValue(QStringLiteral("compareDistance"), QString::number(definitions.compareDistance));
    if (definitions.ignoreNilUuid != known.ignoreNilUuid)
        settings.setValue(QStringLiteral("ignoreNilUuid"), definitions.ignoreNilUuid);
}

} // namespace footfall::desktop
