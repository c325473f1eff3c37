// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_files.h"

#include "app/desktop/opening/recent_menu.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

namespace footfall::desktop {

using Entries = std::vector<OpenedFiles>;

namespace {

void add(const OpenedFiles& files)
{
    RecentFiles::add(files);
}

} // namespace

class RecentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
        QCoreApplication::setApplicationName(QStringLiteral("RecentFilesTest"));
    }
    void init() { QSettings{}.clear(); }
    void cleanup() { QSettings{}.clear(); }

    void newestFirstEachOnce()
    {
        add({"/tmp/a.gz"});
        add({"/tmp/caf\xE9 %41|.gz"});
        add({"/tmp/x/../a.gz"});
        QCOMPARE(RecentFiles::all(), (Entries{{"/tmp/a.gz"}, {"/tmp/caf\xE9 %41|.gz"}}));
    }

    void tenAreKept()
    {
        for (int i = 0; i < 15; ++i)
            add({"/tmp/" + std::to_string(i)});
        QCOMPARE(RecentFiles::all().size(), 10U);
        QCOMPARE(RecentFiles::all().front(), OpenedFiles{"/tmp/14"});
        RecentFiles::clear();
        QVERIFY(RecentFiles::all().empty());
    }

    void whatWasOpenedTogetherIsOneEntry()
    {
        const OpenedFiles several{"/tmp/a|b.gz", "/tmp/sub/c.gz", "/tmp/d%7Ce.gz", "/other/a|b.gz", "/f.gz", "/tmp/d"};
        add({"/tmp/d"});
        add(several);
        add({"/f.gz", "/g.gz"});
        QCOMPARE(RecentFiles::all(), (Entries{{"/f.gz", "/g.gz"}, several, {"/tmp/d"}}));
        const QString written = QSettings{}.value(QStringLiteral("recentFiles")).toStringList()[1];
        QCOMPARE(written.count(QStringLiteral("/tmp")), 2); // the folder once, and in that of another one
        add(several);
        QCOMPARE(RecentFiles::all().front(), several);
        QCOMPARE(RecentFiles::all().size(), 3U);
    }

    /// As written by the program when each file was an entry.
    void olderSettings()
    {
        QSettings{}.setValue(QStringLiteral("recentFiles"),
                             QStringList{QStringLiteral("/tmp/a%20b.gz"), QStringLiteral("/tmp/caf%E9%7C.gz")});
        add({"/tmp/new.gz"});
        QCOMPARE(RecentFiles::all(), (Entries{{"/tmp/new.gz"}, {"/tmp/a b.gz"}, {"/tmp/caf\xE9|.gz"}}));
    }

    void standardInputIsNotKept()
    {
        add({"-"});
        add({"/tmp/a.gz", "-"});
        QVERIFY(RecentFiles::all().empty());
    }

    void brokenSettingsDoNoHarm()
    {
        QSettings{}.setValue(QStringLiteral("recentFiles"),
                             QVariantList{1, QStringLiteral("relative"), QStringLiteral("/a||b"), QVariantMap{}});
        QVERIFY(RecentFiles::all().empty());
    }

    void theMenuGreysWhatIsGone()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const std::filesystem::path there = file.fileName().toStdString();
        add({"/nowhere/gone & forgotten.gz"});
        add({there});
        RecentMenu menu;
        QSignalSpy chosen{&menu, &RecentMenu::filesChosen};
        Q_EMIT menu.aboutToShow();
        const QList<QAction*> actions = menu.actions();
        QVERIFY(actions[0]->isEnabled());
        QVERIFY(!actions[1]->isEnabled());
        QCOMPARE(actions[1]->text(), QStringLiteral("gone && forgotten.gz"));
        QCOMPARE(actions[1]->toolTip(), QStringLiteral("/nowhere/gone & forgotten.gz is gone"));
        actions[0]->trigger();
        QCOMPARE(chosen.front().front().value<std::vector<std::filesystem::path>>(), OpenedFiles{there});
        actions.last()->trigger();
        QVERIFY(RecentFiles::all().empty());
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::RecentFilesTest)
#include "recent_files_test.moc"
