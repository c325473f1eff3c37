// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows with the same settings: each writes only what was changed in it.
#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/window/window_state.h"

#include <QAction>
#include <QProcess>
#include <cstdio>

namespace footfall::desktop {

using test::longEnough;

namespace {

template <class Change>
bool changeDefinitions(MainWindow& window, Change change)
{
    Definitions definitions = window.workspace().definitions();
    change(definitions);
    window.workspace().setDefinitions(definitions);
    return QTest::qWaitFor([&] { return window.workspace().answer()->overview().definitions == definitions; },
                           longEnough);
}

bool setGap(MainWindow& window, int minutes)
{
    return changeDefinitions(window, [minutes](Definitions& definitions) { definitions.sessionGapMinutes = minutes; });
}

bool setZone(MainWindow& window, const char* zone)
{
    return changeDefinitions(window, [zone](Definitions& definitions) { definitions.timeZone = zone; });
}

} // namespace

class TwoWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        test::useOwnSettings("TwoWindowsTest");
    }
    void init()
    {
        QSettings{}.clear();
        m_one = test::newWindow();
        m_other = test::newWindow();
        QVERIFY(test::open(*m_one, m_file));
        QVERIFY(test::open(*m_other, m_file));
    }
    void cleanup()
    {
        m_one.reset();
        m_other.reset();
    }

    void eachKeepsWhatTheOtherChanged()
    {
        QVERIFY(setGap(*m_one, 45));
        QVERIFY(setZone(*m_other, "Asia/Tokyo"));
        QTRY_VERIFY(savedDefinitions().timeZone == "Asia/Tokyo");
        QCOMPARE(savedDefinitions().sessionGapMinutes, 45);
        QVERIFY(changeDefinitions(*m_one, [](Definitions& d) { d.knownUsers = KnownUsers::ByDay; }));
        QVERIFY(changeDefinitions(*m_other, [](Definitions& d) { d.pageContains = "/menu"; }));
        QVERIFY(changeDefinitions(*m_one, [](Definitions& d) { d.identity = {Identity::DomainUserid}; }));
        QVERIFY(changeDefinitions(*m_other, [](Definitions& d) { d.ignoreNilUuid = true; }));
        QVERIFY(m_one->close());
        QVERIFY(m_other->close());
        const Definitions expected{.identity = {Identity::DomainUserid},
                                   .knownUsers = KnownUsers::ByDay,
                                   .sessionGapMinutes = 45,
                                   .timeZone = "Asia/Tokyo",
                                   .pageContains = "/menu",
                                   .ignoreNilUuid = true};
        QVERIFY(savedDefinitions() == expected);
        QVERIFY(test::newWindow()->workspace().definitions() == expected);
    }

    void aChangeBackIsAChange()
    {
        QVERIFY(setGap(*m_one, 45));
        QVERIFY(setGap(*m_other, 10));
        QVERIFY(setGap(*m_one, 30));
        QCOMPARE(savedDefinitions().sessionGapMinutes, 30);
        QVERIFY(setZone(*m_other, "Asia/Tokyo"));
        QCOMPARE(savedDefinitions().sessionGapMinutes, 30);
    }

    void openingAFileChangesNothing()
    {
        QVERIFY(setGap(*m_one, 45));
        QVERIFY(test::open(*m_other, m_file));
        m_other->commands().reload->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_other->workspace().isLoading(), longEnough);
        m_other->commands().previousDay->trigger();
        QTest::qWait(0);
        QVERIFY(m_other->close());
        QCOMPARE(savedDefinitions().sessionGapMinutes, 45);
    }

    void anUntouchedWindowLeavesTheRoomAsItIs()
    {
        m_one->commands().pictures->trigger();
        QVERIFY(m_one->close());
        QVERIFY(m_other->close());
        const auto next = test::newWindow();
        QVERIFY(test::open(*next, m_file));
        QVERIFY(!next->findChild<TrendPanel*>()->isVisible());
    }

    /// The window of another process changes the zone, and closes last.
    void inAnotherProcess()
    {
        QSettings{}.sync();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other-process")});
        QVERIFY(process.waitForReadyRead(longEnough)); // it has read the settings
        QVERIFY(setGap(*m_one, 45));
        QVERIFY(m_one->close());
        QSettings{}.sync();
        process.write("go on\n");
        QVERIFY(process.waitForFinished(longEnough));
        QCOMPARE(process.exitCode(), 0);
        QSettings{}.sync();
        QCOMPARE(savedDefinitions().sessionGapMinutes, 45);
        QCOMPARE(savedDefinitions().timeZone, std::string{"Asia/Tokyo"});
    }

private:
    const QString m_file = QStringLiteral(FOOTFALL_TEST_DATA "/real-sample/events.gz");
    std::unique_ptr<MainWindow> m_one;
    std::unique_ptr<MainWindow> m_other;
};

namespace {

/// What inAnotherProcess() starts.
int beAnotherProcess()
{
    QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
    QCoreApplication::setApplicationName(QStringLiteral("TwoWindowsTest"));
    const auto window = test::newWindow();
    if (!test::open(*window, QStringLiteral(FOOTFALL_TEST_DATA "/real-sample/events.gz")))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    return setZone(*window, "Asia/Tokyo") && window->close() ? 0 : 1;
}

} // namespace

} // namespace footfall::desktop

int main(int argc, char* argv[])
{
    QApplication application{argc, argv};
    if (QCoreApplication::arguments().contains(QStringLiteral("--other-process")))
        return footfall::desktop::beAnotherProcess();
    QTEST_SET_MAIN_SOURCE_PATH
    footfall::desktop::TwoWindowsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "two_windows_test.moc"
