// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/report_process.h"

#include "app/desktop/export/exporter.h"
#include "app/desktop/export/exports.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QUrl>

namespace footfall::desktop {

using test::longEnough;
using test::ReportFolder;

namespace {

QString textOf(const MainWindow& window, const char* name)
{
    const auto* const label = window.findChild<QLabel*>(QLatin1StringView{name});
    return label != nullptr ? label->text() : QString{};
}

bool isSeen(const MainWindow& window, const char* name)
{
    const auto* const label = window.findChild<QLabel*>(QLatin1StringView{name});
    return label != nullptr && label->isVisible();
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WindowTest");
        QLocale::setDefault(QLocale::c());
        m_file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable()));
        m_other =
            m_folder.path(m_folder.put(QStringLiteral("b.csv"), "timestamp,user_fingerprint\n2015-01-01 10:00:00,u\n"));
        m_wrong = m_folder.path(m_folder.put(QStringLiteral("wrong.csv"), "no,events\n1,2\n"));
    }
    void cleanup() { QSettings{}.clear(); }

    void beginsEmpty()
    {
        const auto window = test::newWindow();
        QVERIFY(isSeen(*window, "startHeading"));
        QCOMPARE(test::headlineOf(*window), QStringLiteral("No file is open"));
        QVERIFY(window->commands().openSample->isEnabled());
        QVERIFY(!window->commands().exportDay->isEnabled());
        QVERIFY(!window->commands().nextDay->isEnabled());
    }

    void opensByArgument()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        QCOMPARE(test::headlineOf(*window), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
        QVERIFY(!isSeen(*window, "startHeading"));
        QVERIFY(
            textOf(*window, "fileLine").startsWith(QStringLiteral("a.csv — 10 events, 3 users, 28 Sep – 29 Sep 2014")));
        QVERIFY(textOf(*window, "fileLine").contains(QStringLiteral("no row rejected")));
        QCOMPARE(window->windowTitle(), QStringLiteral("a.csv – Footfall"));
    }

    void opensTheSampleWithOneClick()
    {
        const auto window = test::newWindow();
        QSignalSpy answered{&window->workspace(), &Workspace::answered};
        window->commands().openSample->trigger();
        QVERIFY(answered.wait(longEnough));
        QVERIFY(window->workspace().answer()->overview().days.size() > 30);
    }

    void takesADroppedFile()
    {
        const auto window = test::newWindow();
        QSignalSpy answered{&window->workspace(), &Workspace::answered};
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_other)});
        QDragEnterEvent enter{{100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(window->centralWidget(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop{{100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(window->centralWidget(), &drop);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(test::headlineOf(*window), QStringLiteral("Thu 1 Jan 2015 against Wed 31 Dec 2014"));
    }

    void aWrongFileSaysSoAndKeepsTheFigures()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        QSignalSpy failed{&window->workspace(), &Workspace::loadFailed};
        window->start({.files = {m_wrong.toStdString()}});
        QVERIFY(failed.wait(longEnough));
        QVERIFY(textOf(*window, "message").contains(QStringLiteral("holds no events table")));
        QVERIFY(isSeen(*window, "message"));
        QCOMPARE(test::headlineOf(*window), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
        QVERIFY(test::open(*window, m_other));
        QVERIFY(!isSeen(*window, "message"));
    }

    void aFirstFileThatIsWrong()
    {
        const auto window = test::newWindow();
        QSignalSpy failed{&window->workspace(), &Workspace::loadFailed};
        window->start({.files = {m_wrong.toStdString()}});
        QVERIFY(failed.wait(longEnough));
        QVERIFY(isSeen(*window, "startHeading"));
        QCOMPARE(textOf(*window, "startHeading"), QStringLiteral("The file could not be opened"));
        QVERIFY(textOf(*window, "startText").contains(QStringLiteral("holds no events table")));
    }

    void progressAndCancel()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        const auto* const bar = window->findChild<QProgressBar*>();
        QVERIFY(!bar->isVisible());
        const auto gate = std::make_shared<test::Gate>();
        window->workspace().setOpenInput(test::gated(gate));
        window->start({.files = {m_other.toStdString()}});
        QVERIFY(bar->isVisible());
        QVERIFY(window->findChild<QAbstractButton*>(QStringLiteral("headline"))->isVisible());
        QVERIFY(window->commands().cancelLoad->isEnabled());
        QSignalSpy answered{&window->workspace(), &Workspace::answered};
        window->commands().previousDay->trigger(); // the figures shown can be used meanwhile
        QVERIFY(answered.wait(longEnough));
        QVERIFY(bar->isVisible());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(!window->commands().cancelLoad->isEnabled());
        QCOMPARE(window->windowTitle(), QStringLiteral("a.csv – Footfall"));
        gate->letPass(test::Gate::all);
    }

    void closesWhileLoading()
    {
        auto window = test::newWindow();
        window->workspace().setOpenInput(test::gated(std::make_shared<test::Gate>()));
        window->start({.files = {m_file.toStdString()}});
        QVERIFY(window->close());
        window.reset();
    }

    void definitionsAreTold()
    {
        const auto window = test::newWindow();
        QByteArray whole = test::smallTable(); // no day of it is incomplete
        whole.replace("2014-09-28 10:00:00", "2014-09-28 00:30:00");
        QVERIFY(test::open(*window, m_folder.path(m_folder.put(QStringLiteral("whole.csv"), whole))));
        QVERIFY(!textOf(*window, "notes").contains(QStringLiteral("Not the default")));
        Definitions definitions;
        definitions.sessionGapMinutes = 5;
        QSignalSpy answered{&window->workspace(), &Workspace::answered};
        window->workspace().setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));
        QVERIFY(textOf(*window, "notes").contains(QStringLiteral("Not the default: session gap 5 min")));
        window->commands().resetDefinitions->trigger();
        QVERIFY(answered.wait(longEnough));
        QVERIFY(!textOf(*window, "notes").contains(QStringLiteral("Not the default")));
    }

    void anUnknownZoneIsTold()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        QSignalSpy failed{&window->workspace(), &Workspace::questionFailed};
        window->workspace().setDefinitions(definitions);
        QVERIFY(failed.wait(longEnough));
        QVERIFY(textOf(*window, "message").contains(QStringLiteral("Europe/Nowhere")));
    }

    void exportsEqualTheReports_data()
    {
        QTest::addColumn<bool>("allDays");
        QTest::addColumn<QStringList>("arguments");
        const QString day = QStringLiteral("2014-09-28");
        QTest::newRow("one day") << false << QStringList{QStringLiteral("--page-contains"), QStringLiteral("t"), day};
        QTest::newRow("all days") << true
                                  << QStringList{QStringLiteral("--page-contains"), QStringLiteral("t"),
                                                 QStringLiteral("--all-days")};
    }

    void exportsEqualTheReports()
    {
        QFETCH(const bool, allDays);
        QFETCH(QStringList, arguments);
        const auto window = test::newWindow();
        const Day x = *parseDay("2014-09-28");
        QVERIFY(test::open(*window, m_file, DayPair{x, x - 1}));
        Definitions definitions;
        definitions.pageContains = "t";
        QSignalSpy answered{&window->workspace(), &Workspace::answered};
        window->workspace().setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));

        const Answer& answer = *window->workspace().answer();
        QSignalSpy saved{&window->exporter(), &Exporter::saved};
        window->exporter().saveTo(allDays ? allDaysSaving(answer) : dayReportSaving(answer),
                                  m_folder.path(QStringLiteral("out.csv")).toStdString());
        QVERIFY(saved.wait(longEnough));
        QVERIFY(textOf(*window, "message").contains(QStringLiteral("out.csv")));

        // options first: the days stand last
        QStringList all{QStringLiteral("--format"), QStringLiteral("csv"), arguments[0], arguments[1]};
        if (allDays)
            all += arguments[2];
        all += m_file;
        if (!allDays)
            all += arguments[2];
        const test::ReportRun run = m_folder.run(all);
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.size() > 100);
        QCOMPARE(m_folder.get(QStringLiteral("out.csv")), run.out);
    }

    void anExportNeverReplacesItsInput()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        QSignalSpy refused{&window->exporter(), &Exporter::refused};
        window->exporter().saveTo(dayReportSaving(*window->workspace().answer()), m_file.toStdString());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(m_folder.get(QStringLiteral("a.csv")), test::smallTable());
        QVERIFY(isSeen(*window, "message"));
    }

    void anExportThatFailsSaysSo()
    {
        const auto window = test::newWindow();
        QVERIFY(test::open(*window, m_file));
        QSignalSpy failed{&window->exporter(), &Exporter::failed};
        window->exporter().saveTo(dayReportSaving(*window->workspace().answer()), "/nowhere/at/all.csv");
        QVERIFY(failed.wait(longEnough));
        QVERIFY(textOf(*window, "message").contains(QStringLiteral("can't be written")));
    }

private:
    ReportFolder m_folder;
    QString m_file;
    QString m_other;
    QString m_wrong;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowTest)
#include "window_test.moc"
