// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/file_opener.h"

#include "tests/support/report_process.h"

#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/workspace/workspace.h"

#include <QDateTime>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <memory>

namespace footfall::desktop {

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long

/// As far as opening needs one.
struct Window
{
    QWidget widget;
    Workspace workspace;
    FileOpener opener{workspace, &widget};
};

} // namespace

class FileOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
        QCoreApplication::setApplicationName(QStringLiteral("FileOpenerTest"));
    }
    void init()
    {
        QSettings{}.clear();
        m_window = std::make_unique<Window>();
        m_file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable())).toStdString();
    }
    void cleanup() { m_window.reset(); }

    void remembersWhatIsInAFile()
    {
        QSignalSpy answered{&m_window->workspace, &Workspace::answered};
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        m_window->opener.open({m_file});
        QVERIFY(answered.wait(longEnough));
        const RecentEntry entry = RecentFiles::all().front();
        QVERIFY(
            (entry.facts() ==
             FileFacts{.events = 10, .users = 3, .first = *parseDay("2014-09-28"), .last = *parseDay("2014-09-29")}));
        QVERIFY(entry.opened() >= before);
    }

    /// What a filter leaves is not what is in the file; once it is taken off, that is known.
    void notUnderAFilter()
    {
        m_window->workspace.redefine([](Definitions& definitions) { definitions.pageContains = "/one"; });
        m_window->opener.open({m_file});
        QTRY_COMPARE_WITH_TIMEOUT(RecentFiles::all().size(), 1U, longEnough);
        QVERIFY2(!RecentFiles::all().front().facts(), qPrintable(RecentFiles::all().front().text()));
        m_window->workspace.setDefinitions({});
        QTRY_VERIFY_WITH_TIMEOUT(RecentFiles::all().front().facts().has_value(), longEnough);
        QCOMPARE(RecentFiles::all().front().facts()->events, 10U);
    }

    void anewWhenItIsReadAnew()
    {
        QSignalSpy answered{&m_window->workspace, &Workspace::answered};
        m_window->opener.open({m_file});
        QVERIFY(answered.wait(longEnough));
        RecentFiles::clear();
        m_window->workspace.setDays({*parseDay("2014-09-28"), *parseDay("2014-09-27")});
        QVERIFY(answered.wait(longEnough));
        QVERIFY2(RecentFiles::all().empty(), "another question is no reading");
        m_folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2014-09-30 10:00:00,d,,,/\n");
        m_window->workspace.reload();
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(RecentFiles::all().front().facts()->events, 11U);
        QCOMPARE(RecentFiles::all().front().facts()->users, 4U);
    }

    void theSampleIsNoneOfThem()
    {
        QSignalSpy answered{&m_window->workspace, &Workspace::answered};
        m_window->opener.openSample();
        QVERIFY(answered.wait(longEnough));
        QVERIFY(RecentFiles::all().empty());
    }

private:
    test::ReportFolder m_folder;
    std::filesystem::path m_file;
    std::unique_ptr<Window> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FileOpenerTest)
#include "file_opener_test.moc"
