// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QJsonArray>
#include <QTest>

using namespace footfall::test;

namespace {

/// A table in which each list has something of everything: fractions, ties, another column, sessions over midnight.
QByteArray table()
{
    return "1,2014-09-27 10:00:00,old,,,/away\n"
           "2,2014-09-28 10:00:00,=b,,,/one\n"
           "3,2014-09-28 23:50:00,a,,,/one\n"
           "4,2014-09-29 00:10:00,a,,,/two\n"
           "5,2014-09-29 09:00:00.250,=b,,,/one\n"
           "6,2014-09-29 09:10:01.000001,=b,,,/two\n"
           "7,2014-09-29 12:00:00,,dom,,/three\n"
           "8,2014-09-29 12:00:00,,,,/three\n"
           "9,2014-09-29 12:00:00,old,,,/one\n"
           "10,2014-09-29 23:45:00,c,,,/four\n"
           "11,2014-09-30 00:05:00,c,,,/five\n"
           "12,2014-10-02 08:00:00,=b,,,/later\n";
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.put(QStringLiteral("in.csv"), table()); }
    void lists_data();
    void lists();
    void everyListHasItsFiguresUsers();
    void emptyLists();
    void jsonHasTheSameCells();
    void tableShowsThem();
    void aClockSetBackOverMidnight();
    void usersInTheOrderOfTheirBytes();

private:
    [[nodiscard]] ReportRun run(const QString& arguments, const char* format) const
    {
        return m_folder.run(QStringList{QStringLiteral("in.csv"), QStringLiteral("--quiet"),
                                        QStringLiteral("--identity=user_fingerprint,domain_userid"),
                                        QStringLiteral("--format=") + QLatin1String{format}} +
                            arguments.split(u' '));
    }
    ReportFolder m_folder;
};

void ListsTest::lists_data()
{
    QTest::addColumn<QByteArray>("csv");
    const auto add = [](const char* arguments, const char* csv) { QTest::newRow(arguments) << QByteArray{csv}; };
    const QByteArray users = "user,identity,first_event,last_event,previous_event,next_event,days_visited,sessions,"
                             "events,last_page\n";
    const QByteArray sessions = "user,identity,start,end,duration_seconds,events,entry_page,exit_page\n";
    add("--users active 2014-09-29",
        users + "'=b,user_fingerprint,2014-09-28T10:00:00Z,2014-10-02T08:00:00Z,2014-09-28T10:00:00Z,"
                "2014-10-02T08:00:00Z,3,3,4,/two\n"
                "a,user_fingerprint,2014-09-28T23:50:00Z,2014-09-29T00:10:00Z,2014-09-28T23:50:00Z,,2,1,2,/two\n");
    add("--users reactivated 2014-09-29",
        users + "c,user_fingerprint,2014-09-29T23:45:00Z,2014-09-30T00:05:00Z,,2014-09-30T00:05:00Z,2,1,2,/four\n"
                "old,user_fingerprint,2014-09-27T10:00:00Z,2014-09-29T12:00:00Z,2014-09-27T10:00:00Z,,2,2,2,/one\n"
                "dom,domain_userid,2014-09-29T12:00:00Z,2014-09-29T12:00:00Z,,,1,1,1,/three\n");
    add("--users new 2014-09-29 --time-zone Asia/Kolkata",
        users + "a,user_fingerprint,2014-09-29T05:20:00+05:30,2014-09-29T05:40:00+05:30,,,1,1,2,/two\n"
                "dom,domain_userid,2014-09-29T17:30:00+05:30,2014-09-29T17:30:00+05:30,,,1,1,1,/three\n");
    add("--users resurrected 2014-09-29",
        users + "old,user_fingerprint,2014-09-27T10:00:00Z,2014-09-29T12:00:00Z,2014-09-27T10:00:00Z,,2,2,2,/one\n");
    add("--users churned 2014-09-28",
        users + "old,user_fingerprint,2014-09-27T10:00:00Z,2014-09-29T12:00:00Z,2014-09-27T10:00:00Z,"
                "2014-09-29T12:00:00Z,2,2,2,/away\n");
    add("--users inactive 2014-09-28 --known-users by-day", users.constData());
    add("--users churned 2014-09-28 2014-09-29", // the later of the two days is Y
        users + "c,user_fingerprint,2014-09-29T23:45:00Z,2014-09-30T00:05:00Z,,2014-09-29T23:45:00Z,2,1,2,/four\n"
                "old,user_fingerprint,2014-09-27T10:00:00Z,2014-09-29T12:00:00Z,2014-09-27T10:00:00Z,"
                "2014-09-29T12:00:00Z,2,2,2,/one\n"
                "dom,domain_userid,2014-09-29T12:00:00Z,2014-09-29T12:00:00Z,,2014-09-29T12:00:00Z,1,1,1,/three\n");
    add("--sessions 2014-09-29",
        sessions + "'=b,user_fingerprint,2014-09-29T09:00:00.250Z,2014-09-29T09:10:01.000001Z,600,2,/one,/two\n"
                   "old,user_fingerprint,2014-09-29T12:00:00Z,2014-09-29T12:00:00Z,0,1,/one,/one\n"
                   "dom,domain_userid,2014-09-29T12:00:00Z,2014-09-29T12:00:00Z,0,1,/three,/three\n"
                   "c,user_fingerprint,2014-09-29T23:45:00Z,2014-09-30T00:05:00Z,1200,2,/four,/five\n");
    add("--sessions 2014-09-28 --no-formula-guard",
        sessions + "=b,user_fingerprint,2014-09-28T10:00:00Z,2014-09-28T10:00:00Z,0,1,/one,/one\n"
                   "a,user_fingerprint,2014-09-28T23:50:00Z,2014-09-29T00:10:00Z,1200,2,/one,/two\n");
    add("--pages 2014-09-29", "page,events,users,entries,exits\n"
                              "/one,2,2,2,1\n"
                              "/three,2,1,1,1\n"
                              "/two,2,2,0,1\n"
                              "/four,1,1,1,0\n"
                              "/five,0,0,0,1\n");
    add("--pages 2014-09-28", "page,events,users,entries,exits\n/one,2,2,2,1\n/two,0,0,0,1\n");
    add("--pages 2014-09-29 --page-contains T", "page,events,users,entries,exits\n/three,2,1,1,1\n/two,2,2,2,2\n");
}

void ListsTest::lists()
{
    QFETCH(QByteArray, csv);
    const ReportRun report = run(QLatin1String{QTest::currentDataTag()}, "csv");
    QVERIFY2(report.exitCode == 0, report.told().constData());
    QCOMPARE(report.out, csv);
}

void ListsTest::everyListHasItsFiguresUsers()
{
    for (const char* days :
         {"2014-09-29", "2014-09-28", "2014-09-28 2014-09-29", "2014-09-29 2014-09-29", "2020-01-01"}) {
        for (const char* state : {"active", "inactive", "churned", "reactivated", "new", "resurrected"}) {
            const QJsonObject json =
                run(QStringLiteral("--users=%1 %2").arg(QLatin1String{state}, QLatin1String{days}), "json").json();
            const QJsonValue figure = json[QStringLiteral("days")][0][QLatin1String{state}];
            QVERIFY(figure.isDouble());
            QCOMPARE(json[QStringLiteral("items")].toArray().size(), figure.toInt());
        }
    }
}

void ListsTest::emptyLists()
{
    for (const char* list : {"--users=active", "--sessions", "--pages"}) {
        const QString outside = QLatin1String{list} + QStringLiteral(" 2020-01-01");
        QCOMPARE(run(outside, "csv").out.count('\n'), 1); // the header alone
        QVERIFY(run(outside, "json").json()[QStringLiteral("items")].toArray().isEmpty());
        QVERIFY(run(outside, "json").json().contains(QStringLiteral("items")));
        const QString nothing = QLatin1String{list} + QStringLiteral(" --page-contains=nowhere");
        QCOMPARE(run(nothing, "csv").out.count('\n'), 1);
        const QJsonObject json = run(nothing, "json").json();
        QVERIFY(json[QStringLiteral("items")].isArray() && json[QStringLiteral("items")].toArray().isEmpty());
        QVERIFY(json[QStringLiteral("days")].isArray() && json[QStringLiteral("days")].toArray().isEmpty());
        for (const char* key : {"first_event", "last_event", "first_day", "last_day"})
            QVERIFY(json[QLatin1String{key}].isNull());
    }
}

void ListsTest::jsonHasTheSameCells()
{
    const ReportRun report = run(QStringLiteral("--users=reactivated 2014-09-29"), "json");
    const QJsonArray items = report.json()[QStringLiteral("items")].toArray();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0][QStringLiteral("user")].toString(), QStringLiteral("c"));
    QVERIFY(items[0][QStringLiteral("previous_event")].isNull());
    QCOMPARE(items[0][QStringLiteral("days_visited")].toInt(), 2);
    QVERIFY(report.out.contains("{\"user\": \"old\", \"identity\": \"user_fingerprint\", \"first_event\": "
                                "\"2014-09-27T10:00:00Z\", "));
    const ReportRun active = run(QStringLiteral("--users=active 2014-09-29"), "json");
    QVERIFY(active.out.contains("{\"user\": \"=b\", ")); // no guard in JSON
    m_folder.put(QStringLiteral("no-page.csv"), "timestamp,user_fingerprint\n1411996075,a\n");
    const ReportRun noPage = m_folder.run({QStringLiteral("no-page.csv"), QStringLiteral("--users=new"),
                                           QStringLiteral("--format=json"), QStringLiteral("--quiet")});
    QVERIFY2(noPage.exitCode == 0, noPage.told().constData());
    const ReportRun pages = m_folder.run({QStringLiteral("no-page.csv"), QStringLiteral("--pages"),
                                          QStringLiteral("--format=csv"), QStringLiteral("--quiet")});
    QCOMPARE(pages.out, QByteArray{"page,events,users,entries,exits\n,1,1,1,1\n"}); // all pages are empty
}

void ListsTest::tableShowsThem()
{
    const ReportRun users = run(QStringLiteral("--users=active 2014-09-29"), "table");
    QVERIFY2(users.out.contains("\nactive users: 2\n"), users.told().constData());
    const ReportRun sessions = run(QStringLiteral("--sessions 2014-09-29"), "table");
    QVERIFY2(sessions.out.contains("\nsessions: 4\n"), sessions.told().constData());
    const ReportRun pages = run(QStringLiteral("--pages 2014-09-29"), "table");
    QVERIFY2(pages.out.contains("\npages: 5\n"), pages.told().constData());
}

/// St John's went back from 00:01 to 23:01: the 7th, the 6th and the 7th again, for one user on one page.
void ListsTest::aClockSetBackOverMidnight()
{
    m_folder.put(QStringLiteral("back.csv"), "1,2010-11-07 02:30:30,a,,,/one\n"
                                             "2,2010-11-07 02:31:30,a,,,/one\n"
                                             "3,2010-11-07 03:30:00,a,,,/one\n");
    const QStringList inZone{QStringLiteral("back.csv"), QStringLiteral("2010-11-07"), QStringLiteral("--quiet"),
                             QStringLiteral("--time-zone=America/St_Johns")};
    const QJsonObject users =
        m_folder.run(inZone + QStringList{QStringLiteral("--users=active"), QStringLiteral("--format=json")}).json();
    QCOMPARE(users[QStringLiteral("items")][0][QStringLiteral("days_visited")].toInt(), 2);
    const QJsonObject dayBefore = m_folder
                                      .run({QStringLiteral("back.csv"), QStringLiteral("2010-11-06"),
                                            QStringLiteral("--time-zone=America/St_Johns"),
                                            QStringLiteral("--users=new"), QStringLiteral("--format=json")})
                                      .json();
    QCOMPARE(dayBefore[QStringLiteral("items")].toArray().size(), 1); // though the first event is on the 7th
    const ReportRun pages =
        m_folder.run(inZone + QStringList{QStringLiteral("--pages"), QStringLiteral("--format=csv")});
    QCOMPARE(pages.out, QByteArray{"page,events,users,entries,exits\n/one,2,1,2,2\n"});
}

void ListsTest::usersInTheOrderOfTheirBytes()
{
    const QByteArrayList users{"Z", "a-longer-name", "a-longer-name-1", "a-longer-name-2",
                               "z", "z\xC3\xA9",     "\xC3\xA9"};
    QByteArray rows;
    for (const QByteArray& user : users)
        rows.prepend("e,2014-09-29 10:00:00," + user + ",,,/\n");
    m_folder.put(QStringLiteral("order.csv"), rows);
    const ReportRun report = m_folder.run({QStringLiteral("order.csv"), QStringLiteral("--users=new"),
                                           QStringLiteral("--format=csv"), QStringLiteral("--quiet")});
    QByteArrayList listed;
    for (const QByteArray& row : report.out.split('\n').mid(1, users.size()))
        listed.append(row.left(row.indexOf(',')));
    QCOMPARE(listed, users);
}

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
