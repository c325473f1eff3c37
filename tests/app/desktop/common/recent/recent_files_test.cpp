// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/recent/recent_files.h"

#include <QProcess>
#include <QSettings>
#include <QTest>

#include <algorithm>

namespace footfall::desktop {

using Paths = std::vector<std::filesystem::path>;
using Entries = std::vector<Paths>;

namespace {

void add(const std::vector<Input>& files)
{
    RecentFiles::add(files, {}, 0);
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

    void factsAreKept()
    {
        const FileFacts facts{
            .events = 60'000, .users = 2872, .first = *parseDay("2014-09-01"), .last = *parseDay("2014-10-29")};
        const FileFacts none{.events = 3, .users = 0};
        RecentFiles::add(several(), facts, 1'790'000'000);
        RecentFiles::add(std::vector<Input>{"/tmp/none.gz"}, none, 1'790'000'060);
        const std::vector<RecentEntry> all = RecentFiles::all();
        QVERIFY(all[0].facts() == none);
        QVERIFY(all[1].facts() == facts);
        QCOMPARE(all[1].opened(), std::optional<qint64>{1'790'000'000});
        QCOMPARE(all[1].files(), (Paths{"/tmp/a?events=9.gz", "/tmp/b&users=9.gz"}));
    }

    void factsAreThoseOfTheLastReading()
    {
        RecentFiles::add(several(), FileFacts{.events = 1, .users = 1}, 100);
        RecentFiles::add(several(), std::nullopt, 200); // under a filter
        QCOMPARE(RecentFiles::all().size(), 1U);
        QVERIFY((RecentFiles::all().front().facts() == FileFacts{.events = 1, .users = 1}));
        QCOMPARE(RecentFiles::all().front().opened(), std::optional<qint64>{200});
        RecentFiles::add(several(), FileFacts{.events = 2, .users = 1}, 300);
        QVERIFY((RecentFiles::all().front().facts() == FileFacts{.events = 2, .users = 1}));
    }

    void brokenFactsAreNone()
    {
        const auto entry = [](const char* facts) {
            return RecentEntry{QStringLiteral("/a?") + QLatin1StringView{facts}};
        };
        for (const char* const facts : {"", "events=-1&users=2", "events=1", "&&=&", "events=x&users=1"})
            QVERIFY2(!entry(facts).facts() && entry(facts).isValid(), facts);
        for (const char* const days :
             {"first=2014-09-31&last=2014-10-01", "first=2014-09-02&last=2014-09-01", "last=2014-09-01"}) {
            const RecentEntry read = entry(qPrintable(QStringLiteral("events=1&users=1&") + QLatin1StringView{days}));
            QVERIFY2(read.facts() && !read.facts()->first && !read.facts()->last, days);
        }
        QVERIFY(!entry("opened=soon").opened());
        QCOMPARE(entry("events=1&users=2&opened=3&more=4").facts()->users, 2U);
    }

    void oneIsTakenOut()
    {
        add({"/tmp/a.gz"});
        add({"/tmp/b.gz"});
        add({"/tmp/c.gz"});
        RecentFiles::remove(RecentFiles::all()[1]);
        QCOMPARE(kept(), (Entries{{"/tmp/c.gz"}, {"/tmp/a.gz"}}));
        RecentFiles::remove(RecentEntry{QStringLiteral("/tmp/none.gz")});
        QCOMPARE(kept().size(), 2U);
    }

    void whatWasFoundElsewhereKeepsItsPlaceAndFacts()
    {
        RecentFiles::add(std::vector<Input>{"/tmp/a.gz"}, FileFacts{.events = 5, .users = 2}, 100);
        add({"/tmp/b.gz"});
        RecentFiles::rename(RecentFiles::all()[1], std::vector<Input>{"/new/a.gz"});
        QCOMPARE(kept(), (Entries{{"/tmp/b.gz"}, {"/new/a.gz"}}));
        QCOMPARE(RecentFiles::all()[1].facts()->events, 5U);
        QCOMPARE(RecentFiles::all()[1].opened(), std::optional<qint64>{100});
        RecentFiles::rename(RecentFiles::all()[1], std::vector<Input>{"/tmp/b.gz"}); // which is there already
        QCOMPARE(kept(), (Entries{{"/tmp/b.gz"}}));
    }

    /// What another process wrote since this one read the settings stays.
    void anotherProcessAddsOne()
    {
        add({"/tmp/ours.gz"});
        QSettings{}.sync();
        QCOMPARE(kept().size(), 1U);
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--other-process")}), 0);
        add({"/tmp/ours too.gz"});
        QCOMPARE(kept(), (Entries{{"/tmp/ours too.gz"}, {"/tmp/theirs.gz"}, {"/tmp/ours.gz"}}));
    }

private:
    static std::vector<Input> several() { return {"/tmp/a?events=9.gz", "/tmp/b&users=9.gz"}; }
};

} // namespace footfall::desktop

int main(int argc, char* argv[])
{
    QCoreApplication application{argc, argv};
    QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
    QCoreApplication::setApplicationName(QStringLiteral("RecentFilesTest"));
    if (application.arguments().contains(QStringLiteral("--other-process"))) {
        footfall::desktop::RecentFiles::add(std::vector<footfall::Input>{"/tmp/theirs.gz"}, {}, 0);
        return 0;
    }
    footfall::desktop::RecentFilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "recent_files_test.moc"
