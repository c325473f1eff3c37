// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/opening/arguments.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/workspace/workspace.h"

#include <QAbstractButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace footfall::test {

inline constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long

/// A window that nobody sees, without settings of an earlier one; as large as on most screens, which that of the tests
/// is not.
inline std::unique_ptr<desktop::MainWindow> newWindow()
{
    auto window = std::make_unique<desktop::MainWindow>();
    if (!QSettings{}.contains(QStringLiteral("window/geometry")))
        window->resize(1280, 820);
    window->show();
    return window;
}

/// Opens a file and waits for its figures.
inline bool open(desktop::MainWindow& window, const QString& file, std::optional<DayPair> days = {})
{
    QSignalSpy answered{&window.workspace(), &desktop::Workspace::answered};
    desktop::StartOptions options{.files = {Input::named(file.toStdString())}};
    if (days) {
        options.dayX = days->x;
        options.comparedDay = days->y;
    }
    window.start(options);
    return answered.wait(longEnough);
}

/// The question that stands above the figures, or what stands there instead.
inline QString headlineOf(const desktop::MainWindow& window)
{
    return window.findChild<QAbstractButton*>(QStringLiteral("headline"))->text();
}

/// Whether "Mon 2014-09-29", or "Sun 09-28" beside it, is a day in ISO 8601.
inline bool saysDay(const QString& shown, const QString& iso)
{
    const QString date = shown.section(u' ', 1);
    return date == iso || (date.size() == 5 && iso.endsWith(u'-' + date));
}

/// For initTestCase: settings of this test alone.
inline void useOwnSettings(const char* test)
{
    QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
    QCoreApplication::setApplicationName(QLatin1StringView{test});
    QSettings{}.clear();
}

} // namespace footfall::test
