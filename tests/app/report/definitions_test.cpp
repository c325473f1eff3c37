// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QJsonArray>
#include <QTest>

using namespace footfall::test;

namespace {

const char* const nil = "00000000-0000-0000-0000-000000000000";

/// Three users by fingerprint, two by domain, one with nothing but the all-zero UUID; days meet in other zones.
QByteArray table()
{
    return QByteArray{"e1,2014-09-28 12:00:00,a,d1,"} + nil + ",/one\n" +
           "e1,2014-09-28 12:30:00,a,d1,,/Two\n" // exactly 30 minutes
           "e2,2014-09-28 13:00:01,a,d1,,/one\n" // a second more
           "e3,2014-09-28 23:50:00,b,d2,,/two\n"
           "e4,2014-09-29 00:10:00,b,d2,,/one\n" // the session of the day before
           ",2014-09-29 09:00:00,,d1,,/one\n"
           ",2014-09-29 09:00:00,NULL,,,/TWO\n"
           "e5,2014-09-29 10:00:00," +
           nil +
           ",,,/one\n"
           "e6,2014-09-30 23:30:00,c,,,/one\n";
}

} // namespace

class DefinitionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.put(QStringLiteral("in.csv"), table()); }
    void figures_data();
    void figures();
    void totals_data();
    void totals();
    void duplicates();
    void settingsStandInTheReport();

private:
    [[nodiscard]] ReportRun run(const QString& arguments) const
    {
        return m_folder.run(arguments.split(u' ') + QStringList{QStringLiteral("in.csv"), QStringLiteral("--quiet")});
    }
    ReportFolder m_folder;
};

void DefinitionsTest::figures_data()
{
    QTest::addColumn<QByteArray>("row"); // active ... events of 2014-09-29 against 2014-09-28
    const auto add = [](const char* arguments, const char* row) { QTest::newRow(arguments) << QByteArray{row}; };
    add("--identity user_fingerprint", "1,1,1,1,1,0,4,2,1,4");
    add("--identity domain_userid", "2,0,0,0,0,0,2,2,1,4");
    add("--identity network_userid", "0,0,1,0,0,0,1,0,0,4");
    add("--identity user_fingerprint,domain_userid", "1,1,1,2,2,0,5,3,2,4");
    add("--identity domain_userid,user_fingerprint", "2,1,0,1,1,0,4,3,2,4");
    add("--known-users all", "1,1,1,1,1,0,4,2,1,4");
    add("--known-users by-day", "1,0,1,1,1,0,3,2,1,4");
    add("--session-gap 20", "1,1,1,1,1,0,4,2,1,4");
    add("--session-gap 19", "1,1,1,1,1,0,4,2,2,4");
    add("--ignore-nil-uuid", "1,1,1,0,0,0,3,1,0,4");
    add("--time-zone Asia/Tokyo", "0,1,1,2,2,0,4,2,2,5");
    add("--time-zone America/New_York", "0,1,2,1,1,0,4,1,1,3");
    add("--page-contains two", "0,0,2,0,0,0,2,0,0,1");
    add("--page-contains /ONE", "0,1,1,2,2,0,4,2,2,3");
    add("--page-contains=", "1,1,1,1,1,0,4,2,1,4");
}

void DefinitionsTest::figures()
{
    QFETCH(QByteArray, row);
    const ReportRun report =
        run(QLatin1String{QTest::currentDataTag()} + QStringLiteral(" --format=csv --pairs=2014-09-29:2014-09-28"));
    QVERIFY2(report.exitCode == 0, report.told().constData());
    QCOMPARE(report.out.split('\n').at(1), "2014-09-29,2014-09-28," + row);
}

void DefinitionsTest::totals_data()
{
    QTest::addColumn<int>("users");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("withoutUser");
    QTest::addColumn<QByteArray>("firstAndLastDay");
    const auto add = [](const char* arguments, int users, int sessions, int events, int without, const char* days) {
        QTest::newRow(arguments) << users << sessions << events << without << QByteArray{days};
    };
    const char* const days = "2014-09-28 2014-09-30";
    add("--identity user_fingerprint", 4, 5, 9, 2, days);
    add("--session-gap 29", 4, 6, 9, 2, days);
    add("--session-gap 31", 4, 4, 9, 2, days);
    add("--session-gap 1440", 4, 4, 9, 2, days);
    add("--identity network_userid", 1, 1, 9, 8, days);
    add("--identity network_userid --ignore-nil-uuid", 0, 0, 9, 9, days);
    add("--page-contains TWO", 2, 2, 3, 1, "2014-09-28 2014-09-29");
    add("--time-zone Pacific/Kiritimati", 4, 5, 9, 2, "2014-09-29 2014-10-01");
}

void DefinitionsTest::totals()
{
    QFETCH(int, users);
    QFETCH(int, sessions);
    QFETCH(int, events);
    QFETCH(int, withoutUser);
    QFETCH(QByteArray, firstAndLastDay);
    const QJsonObject json = run(QLatin1String{QTest::currentDataTag()} + QStringLiteral(" --format=json")).json();
    QCOMPARE(json[QStringLiteral("rows")].toInt(), 9);
    QCOMPARE(json[QStringLiteral("users")].toInt(), users);
    QCOMPARE(json[QStringLiteral("total_sessions")].toInt(), sessions);
    QCOMPARE(json[QStringLiteral("events")].toInt(), events);
    QCOMPARE(json[QStringLiteral("events_filtered_out")].toInt(), 9 - events);
    QCOMPARE(json[QStringLiteral("events_without_user")].toInt(), withoutUser);
    QCOMPARE(
        (json[QStringLiteral("first_day")].toString() + u' ' + json[QStringLiteral("last_day")].toString()).toLatin1(),
        firstAndLastDay);
}

void DefinitionsTest::duplicates()
{
    QVERIFY(run(QStringLiteral("--format=json")).json()[QStringLiteral("duplicate_event_ids")].isNull());
    const auto counted = [&](const char* more) -> QJsonValue {
        return run(QStringLiteral("--format=json --count-duplicates ") + QLatin1String{more})
            .json()[QStringLiteral("duplicate_event_ids")];
    };
    QCOMPARE(counted("--all-days").toInt(-1), 1); // empty ids repeat nothing
    QCOMPARE(counted("--page-contains=two").toInt(-1), 0);
    m_folder.put(QStringLiteral("no-ids.csv"), "timestamp,user_fingerprint\n1411996075,a\n");
    const ReportRun none = m_folder.run(
        {QStringLiteral("no-ids.csv"), QStringLiteral("--format=json"), QStringLiteral("--count-duplicates")});
    QVERIFY(none.json()[QStringLiteral("duplicate_event_ids")].isNull());
}

void DefinitionsTest::settingsStandInTheReport()
{
    const QJsonObject settings =
        run(QStringLiteral("--format=json --identity=domain_userid,network_userid --known-users=by-day --session-gap=7 "
                           "--time-zone=Europe/Berlin --page-contains=o --ignore-nil-uuid"))
            .json()[QStringLiteral("settings")]
            .toObject();
    QCOMPARE(settings[QStringLiteral("identity")].toArray(),
             (QJsonArray{QStringLiteral("domain_userid"), QStringLiteral("network_userid")}));
    QCOMPARE(settings[QStringLiteral("known_users")].toString(), QStringLiteral("by-day"));
    QCOMPARE(settings[QStringLiteral("session_gap_minutes")].toInt(), 7);
    QCOMPARE(settings[QStringLiteral("time_zone")].toString(), QStringLiteral("Europe/Berlin"));
    QCOMPARE(settings[QStringLiteral("page_contains")].toString(), QStringLiteral("o"));
    QCOMPARE(settings[QStringLiteral("ignore_nil_uuid")].toBool(), true);
    const ReportRun table = run(QStringLiteral("--identity=domain_userid --page-contains=o --ignore-nil-uuid"));
    for (const char* said : {"user: domain_userid", "pages containing o", "the all-zero UUID is nobody"})
        QVERIFY2(table.out.contains(said), table.told().constData());
}

QTEST_GUILESS_MAIN(DefinitionsTest)
#include "definitions_test.moc"
