// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/window_state.h"

#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/calendar/calendar_panel.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/window/sidebar.h"

#include <QRandomGenerator>
#include <QScreen>
#include <QToolButton>

namespace footfall::desktop {

class WindowStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WindowStateTest");
        m_file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable()));
    }
    void cleanup() { QSettings{}.clear(); }

    void definitionsComeBack()
    {
        const Definitions definitions{.identity = {Identity::DomainUserid, Identity::UserFingerprint},
                                      .knownUsers = KnownUsers::ByDay,
                                      .sessionGapMinutes = 17,
                                      .timeZone = "Asia/Tokyo",
                                      .pageContains = "/mänu, \"x\"",
                                      .ignoreNilUuid = true};
        saveDefinitions(definitions, Definitions{});
        QVERIFY(savedDefinitions() == definitions);
        const auto window = test::newWindow();
        QVERIFY(window->workspace().definitions() == definitions);
        QVERIFY(test::open(*window, m_file));
        QVERIFY(window->workspace().answer()->overview().definitions == definitions);
    }

    void eachChangeOfTheDefinitionsIsKept()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        for (const int gap : {5, 30, 5}) {
            Definitions definitions;
            definitions.sessionGapMinutes = gap;
            window->workspace().setDefinitions(definitions);
            QTRY_VERIFY_WITH_TIMEOUT(window->workspace().answer()->overview().definitions == definitions,
                                     test::longEnough);
            QTRY_COMPARE_WITH_TIMEOUT(savedDefinitions().sessionGapMinutes, gap, test::longEnough);
        }
    }

    void nonsenseGivesTheDefaults()
    {
        QSettings settings;
        settings.beginGroup(QStringLiteral("definitions"));
        settings.setValue(QStringLiteral("identity"), QStringLiteral("page"));
        settings.setValue(QStringLiteral("knownUsers"), 7);
        settings.setValue(QStringLiteral("sessionGap"), QStringLiteral("100000"));
        settings.setValue(QStringLiteral("timeZone"), QStringLiteral("Europe/Nowhere"));
        settings.setValue(QStringLiteral("ignoreNilUuid"), QVariantList{1, 2});
        QVERIFY(savedDefinitions() == Definitions{});
    }

    void theFirstWindowFitsTheScreen()
    {
        const MainWindow window;
        QVERIFY(window.width() <= window.screen()->availableSize().width());
        QVERIFY(window.height() < window.screen()->availableSize().height());
    }

    void sizeComesBack()
    {
        {
            const auto window = test::newWindow();
            window->resize(1111, 755);
            QVERIFY(window->close());
        }
        const auto window = test::newWindow();
        QCOMPARE(window->size(), QSize(1111, 755));
    }

    void hiddenPicturesStayHidden()
    {
        {
            const auto window = test::newWindow();
            window->commands().pictures->trigger();
            QVERIFY(window->close());
        }
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        QVERIFY(!window->findChild<TrendPanel*>()->isVisible());
        QVERIFY(!window->commands().pictures->isChecked());
        window->commands().pictures->trigger();
        QVERIFY(window->findChild<TrendPanel*>()->isVisible());
    }

    void corruptStateDoesNoHarm()
    {
        QRandomGenerator random{7};
        QByteArray noise(300, '\0');
        for (char& byte : noise)
            byte = static_cast<char>(random.bounded(256));
        for (const char* key : {"window/geometry", "window/results"})
            QSettings{}.setValue(QLatin1StringView{key}, noise);
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        QVERIFY(window->width() >= 640 && window->height() >= 400);
        window->resize(1280, 800);
        QVERIFY(window->findChild<CalendarPanel*>()->isVisible());
    }

    void littleRoom()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        window->resize(1280, 800);
        const auto* const sidebar = window->findChild<Sidebar*>();
        const auto* const pair = window->findChild<DayPairPanel*>();
        QVERIFY(sidebar->isVisible());
        QVERIFY(pair->isVisible());
        window->resize(800, 600);
        QCOMPARE(window->size(), QSize(800, 600));
        QVERIFY(!sidebar->isVisible());
        QVERIFY2(!pair->isVisible(), "it is behind the trend");
        const auto* const both = window->findChild<QWidget*>(QStringLiteral("pictureSwitch"));
        QVERIFY(both->isVisible());
        both->findChildren<QToolButton*>().back()->click();
        QVERIFY(pair->isVisible());
        QVERIFY(!window->findChild<TrendPanel*>()->isVisible());
        window->commands().sidebar->trigger();
        QVERIFY(sidebar->isVisible());
        window->resize(1280, 800);
        QVERIFY(sidebar->isVisible());
        QVERIFY(pair->isVisible());
        QVERIFY(!both->isVisible());
        QVERIFY(window->findChild<TrendPanel*>()->isVisible());
    }

    void everySizeSettles()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, QStringLiteral(FOOTFALL_SAMPLE)));
        for (int width = 800; width <= 1300; width += 50) {
            for (int height = 480; height <= 900; height += 20) {
                window->resize(width, height);
                QCoreApplication::processEvents();
            }
        }
        QCOMPARE(window->size(), QSize(1300, 900));
    }

private:
    test::ReportFolder m_folder;
    QString m_file;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowStateTest)
#include "window_state_test.moc"
