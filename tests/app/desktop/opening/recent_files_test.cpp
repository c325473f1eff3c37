// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_files.h"

#include "app/desktop/opening/recent_menu.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

namespace footfall::desktop {

using Paths = std::vector<std::filesystem::path>;
using Entries = std::vector<Paths>;

namespace {

void add(const std::vector<Input>& files)
{
    RecentFiles::add(files);
}

Entries kept()
{
    Entries entries;
    for (const RecentEntry& entry : RecentFiles::all()) {
        entries.push_back(entry.files());
        if (entry.count() != entries.back().size())
            qFatal("a wrong count");
    }
    return entries;
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
        QCOMPARE(kept(), (Entries{{"/tmp/a.gz"}, {"/tmp/caf\xE9 %41|.gz"}}));
    }

    void tenAreKept()
    {
        for (int i = 0; i < 15; ++i)
            add({"/tmp/" + std::to_string(i)});
        QCOMPARE(kept().size(), 10U);
        QCOMPARE(kept().front(), Paths{"/tmp/14"});
        RecentFiles::clear();
        QVERIFY(kept().empty());
    }

    void whatWasOpenedTogetherIsOneEntry()
    {
        const Paths several{"/tmp/a|b.gz", "/tmp/sub/c.gz", "/tmp/d%7Ce.gz", "/other/a|b.gz", "/f.gz", "/tmp/d"};
        add({"/tmp/d"});
        add({several.begin(), several.end()});
        add({"/f.gz", "/g.gz"});
        QCOMPARE(kept(), (Entries{{"/f.gz", "/g.gz"}, several, {"/tmp/d"}}));
        const QString written = QSettings{}.value(QStringLiteral("recentFiles")).toStringList()[1];
        QCOMPARE(written.count(QStringLiteral("/tmp")), 2); // the folder once, and in that of another one
        add({several.begin(), several.end()});
        QCOMPARE(kept().front(), several);
        QCOMPARE(kept().size(), 3U);
    }

    void onlyTheFirstFilesOfAnEntry()
    {
        add({"/tmp/a", "/tmp/b", "/tmp/c"});
        QCOMPARE(RecentFiles::all().front().files(2), (Paths{"/tmp/a", "/tmp/b"}));
        QCOMPARE(RecentFiles::all().front().count(), 3U);
    }

    /// The settings are read at each start.
    void thousandsOfFilesLeaveNoRoomForOlderOnes()
    {
        Paths many;
        for (int i = 0; i < 5000; ++i)
            many.push_back("/tmp/events-of-a-day-" + std::to_string(10'000 + i) + ".gz");
        add({"/tmp/a"});
        for (int round = 0; round < 3; ++round) {
            std::rotate(many.begin(), many.begin() + 1, many.end());
            add({many.begin(), many.end()});
        }
        QVERIFY(kept().size() < 4U);
        QCOMPARE(kept().front(), many);
        const QStringList texts = QSettings{}.value(QStringLiteral("recentFiles")).toStringList();
        QVERIFY(texts.join(QString{}).size() <= RecentFiles::mostCharacters);
    }

    void moreFilesThanThereIsRoomForLeaveTheOthers()
    {
        Paths many;
        for (int i = 0; i < 20'000; ++i)
            many.push_back("/tmp/events-of-a-day-" + std::to_string(10'000 + i) + ".gz");
        add({"/tmp/a"});
        add({"/tmp/b"});
        add({many.begin(), many.end()});
        QCOMPARE(kept(), (Entries{{"/tmp/b"}, {"/tmp/a"}}));
    }

    /// As written by the program when each file was an entry.
    void olderSettings()
    {
        QSettings{}.setValue(QStringLiteral("recentFiles"),
                             QStringList{QStringLiteral("/tmp/a%20b.gz"), QStringLiteral("/tmp/caf%E9%7C.gz")});
        add({"/tmp/new.gz"});
        QCOMPARE(kept(), (Entries{{"/tmp/new.gz"}, {"/tmp/a b.gz"}, {"/tmp/caf\xE9|.gz"}}));
    }

    void standardInputIsNotKept()
    {
        add({Input::standardInput()});
        add({"/tmp/a.gz", Input::standardInput()});
        QVERIFY(kept().empty());
        add({"/tmp/-"});
        QCOMPARE(kept(), (Entries{{"/tmp/-"}}));
    }

    void brokenSettingsDoNoHarm()
    {
        QSettings{}.setValue(QStringLiteral("recentFiles"),
                             QVariantList{1, QStringLiteral("relative"), QStringLiteral("/a||b"), QVariantMap{}});
        QVERIFY(kept().empty());
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
        QCOMPARE(chosen.front().front().value<std::vector<std::filesystem::path>>(), Paths{there});
        actions.last()->trigger();
        QVERIFY(kept().empty());
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::RecentFilesTest)
#include "recent_files_test.moc"
