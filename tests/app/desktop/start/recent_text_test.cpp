// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_text.h"

#include <QLocale>
#include <QTest>

namespace footfall::desktop {

namespace {

RecentEntry entryOf(const std::vector<std::string>& files)
{
    return RecentEntry{files};
}

QDateTime at(const char* text)
{
    return QDateTime::fromString(QLatin1StringView{text}, QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

class RecentTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
        qputenv("HOME", "/home/ann");
    }

    void names()
    {
        QCOMPARE(nameOf(entryOf({"/a/events.gz"})), QStringLiteral("events.gz"));
        QCOMPARE(nameOf(entryOf({"/a/week-39.csv", "/b/week-40.csv"})),
                 QStringLiteral("2 files: week-39.csv, week-40.csv"));
        QCOMPARE(nameOf(entryOf({"/a/caf\xE9.gz"})), QStringLiteral("caf\\xE9.gz"));
        QCOMPARE(nameOf(entryOf({"/a/<img src=x>.gz"})), QStringLiteral("<img src=x>.gz"));
    }

    void ofVeryManyFilesOnlyTheFirst()
    {
        std::vector<std::string> files;
        for (int i = 0; i < 3000; ++i)
            files.push_back("/a/day-" + std::to_string(i));
        QVERIFY(nameOf(entryOf(files)).startsWith(QStringLiteral("3000 files: day-0, day-1, ")));
        QVERIFY(nameOf(entryOf(files)).size() < 300);
        const QString paths = pathsOf(entryOf(files));
        QVERIFY(paths.startsWith(QStringLiteral("/a/day-0\n/a/day-1\n")));
        QVERIFY(paths.endsWith(QStringLiteral("\nand 2980 more")));
    }

    void folders()
    {
        QCOMPARE(folderOf(entryOf({"/home/ann/shop/exports/events.gz"})), QStringLiteral("~/shop/exports"));
        QCOMPARE(folderOf(entryOf({"/home/ann/events.gz"})), QStringLiteral("~"));
        QCOMPARE(folderOf(entryOf({"/home/anna/events.gz"})), QStringLiteral("/home/anna"));
        QCOMPARE(folderOf(entryOf({"/events.gz"})), QStringLiteral("/"));
        QCOMPARE(folderOf(entryOf({"/media/usb/old/a", "/media/usb/old/b"})), QStringLiteral("/media/usb/old"));
        QCOMPARE(folderOf(entryOf({"/media/usb/old/a", "/media/usb/new/b"})), QStringLiteral("/media/usb"));
        QCOMPARE(folderOf(entryOf({"/media/usb/a", "/media/usb/new/b"})), QStringLiteral("/media/usb"));
        QCOMPARE(folderOf(entryOf({"/media/usb/a", "/home/ann/b"})), QStringLiteral("/"));
    }

    void facts()
    {
        RecentEntry entry = entryOf({"/a"});
        QCOMPARE(countsOf(entry), QString{});
        QCOMPARE(daysOf(entry), QString{});
        entry.setFacts(FileFacts{
            .events = 60'000, .users = 2872, .first = *parseDay("2014-09-01"), .last = *parseDay("2014-10-29")});
        QCOMPARE(countsOf(entry), QStringLiteral("60,000 events, 2,872 users"));
        QCOMPARE(daysOf(entry), QStringLiteral("1 Sep – 29 Oct 2014"));
        entry.setFacts(FileFacts{.events = 1, .users = 1});
        QCOMPARE(countsOf(entry), QStringLiteral("1 event, 1 user"));
        QCOMPARE(daysOf(entry), QString{});
    }

    void moments_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* moment, const char* expected) {
            QTest::newRow(moment) << QString::fromUtf8(moment) << QString::fromUtf8(expected);
        };
        row("2026-11-28 09:12", "today, 09:12");
        row("2026-11-28 00:00", "today, 00:00");
        row("2026-11-27 23:59", "yesterday, 23:59");
        row("2026-11-27 00:00", "yesterday, 00:00");
        row("2026-11-26 23:59", "Thu 26 Nov");
        row("2026-11-23 10:00", "Mon 23 Nov");
        row("2026-01-01 10:00", "Thu 1 Jan");
        row("2025-12-31 10:00", "Wed 31 Dec 2025");
        row("2026-11-29 10:00", "Sun 29 Nov"); // the clock was put back since
    }
    void moments()
    {
        QFETCH(const QString, moment);
        QFETCH(const QString, expected);
        QCOMPARE(momentText(at(qPrintable(moment)), at("2026-11-28 10:00")), expected);
    }
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::RecentTextTest)
#include "recent_text_test.moc"
