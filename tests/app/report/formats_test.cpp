// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QJsonArray>
#include <QTest>

using namespace footfall::test;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void json();
    void jsonOfNothing();
    void rejectedRows();
    void csv();
    void table();
    void theSameBytesAgainAndInAnyEnvironment();
    void theTableIsEscaped();

private:
    ReportFolder m_folder;
};

void FormatsTest::initTestCase()
{
    m_folder.put(QStringLiteral("in.csv"), smallTable());
    m_folder.put(QStringLiteral("rejects.csv"), smallTable() + "x\ny\n\"e\"x\ne,never,a,b,c,/\n");
}

/// Every key in its order, every value.
void FormatsTest::json()
{
    const ReportRun run = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--format=json")});
    QByteArray text = run.out;
    const QByteArray version = run.json()[QStringLiteral("footfall")].toString().toUtf8();
    QVERIFY(text.endsWith("}\n"));
    text = text.simplified();
    QCOMPARE(
        text,
        "{\"footfall\": \"" + version +
            "\", \"files\": [\"in.csv\"], \"settings\": {\"identity\": [\"user_fingerprint\"], "
            "\"known_users\": \"all\", \"session_gap_minutes\": 30, \"time_zone\": \"UTC\", "
            "\"page_contains\": null, \"ignore_nil_uuid\": false, \"compare_distance\": 1}, \"rows\": 10, \"events\": 10, "
            "\"events_filtered_out\": 0, \"events_without_user\": 0, \"rejected\": {\"total\": 0, "
            "\"reasons\": {}, \"first\": []}, \"partial\": false, \"duplicate_event_ids\": null, "
            "\"notes\": [{\"code\": \"first-day-incomplete\", \"day\": \"2014-09-28\", \"count\": null, "
            "\"text\": \"2014-09-28 is the first day and may be incomplete: its first event is after 01:00, "
            "and later than on the days after it\"}], \"users\": 3, \"total_sessions\": 7, \"first_event\": "
            "\"2014-09-28T10:00:00Z\", \"last_event\": \"2014-09-29T23:30:00Z\", \"first_day\": "
            "\"2014-09-28\", \"last_day\": \"2014-09-29\", \"days\": [ {\"day\": \"2014-09-29\", "
            "\"compared_with\": \"2014-09-28\", \"active\": 1, \"inactive\": 0, \"churned\": 1, "
            "\"reactivated\": 1, \"new\": 1, \"resurrected\": 0, \"known_users\": 3, \"visitors\": 2, "
            "\"sessions\": 4, \"events\": 5}]}");
}

void FormatsTest::jsonOfNothing()
{
    m_folder.put(QStringLiteral("header.csv"), headerLine);
    const ReportRun run = m_folder.run({QStringLiteral("header.csv"), QStringLiteral("--format=json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonObject json = run.json();
    QVERIFY(json[QStringLiteral("days")].isArray() && json[QStringLiteral("days")].toArray().isEmpty());
    for (const char* key : {"first_event", "last_event", "first_day", "last_day"})
        QVERIFY2(json.contains(QLatin1String{key}) && json[QLatin1String{key}].isNull(), key);
    QVERIFY(!json.contains(QStringLiteral("items")));
    QVERIFY(json[QStringLiteral("notes")].toArray().size() > 0);
    const ReportRun csv = m_folder.run({QStringLiteral("header.csv"), QStringLiteral("--format=csv")});
    QCOMPARE(csv.out.count('\n'), 1);
    QVERIFY(csv.out.startsWith("day,compared_with,"));
}

void FormatsTest::rejectedRows()
{
    const ReportRun run = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("rejects.csv"),
                                        QStringLiteral("--format=json"), QStringLiteral("--max-rejected=4")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QVERIFY(run.out.simplified().contains(
        "\"rejected\": {\"total\": 4, \"reasons\": {\"fields\": 2, \"timestamp\": 1, \"quote\": 1}, \"first\": ["
        "{\"file\": \"rejects.csv\", \"line\": 11, \"reason\": \"fields\"}, "
        "{\"file\": \"rejects.csv\", \"line\": 12, \"reason\": \"fields\"}, "
        "{\"file\": \"rejects.csv\", \"line\": 13, \"reason\": \"quote\"}, "
        "{\"file\": \"rejects.csv\", \"line\": 14, \"reason\": \"timestamp\"}]}"));
    m_folder.put(QStringLiteral("many.csv"), smallTable() + QByteArray{"x\n"}.repeated(150));
    const ReportRun many = m_folder.run(
        {QStringLiteral("many.csv"), QStringLiteral("--format=json"), QStringLiteral("--max-rejected=100%")});
    const QJsonObject rejected = many.json()[QStringLiteral("rejected")].toObject();
    QCOMPARE(rejected[QStringLiteral("total")].toInt(), 150);
    QCOMPARE(rejected[QStringLiteral("first")].toArray().size(), 100);
}

void FormatsTest::csv()
{
    const ReportRun run =
        m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--format=csv"), QStringLiteral("--all-days")});
    QCOMPARE(run.out, QByteArray{"day,compared_with,active,inactive,churned,reactivated,new,resurrected,known_users,"
                                 "visitors,sessions,events\n"
                                 "2014-09-28,2014-09-27,0,1,0,2,2,0,3,2,3,5\n"
                                 "2014-09-29,2014-09-28,1,0,1,1,1,0,3,2,4,5\n"});
}

void FormatsTest::table()
{
    const ReportRun run = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--quiet")});
    QVERIFY(run.err.isEmpty());
    for (const char* said : {"in.csv\n", "10 rows, 10 events, 0 rejected; 3 users", "2014-09-28 to 2014-09-29",
                             "Mon 2014-09-29 against Sun 2014-09-28", "active", "churned", "reactivated", "new",
                             "resurrected", "inactive", "sessions", "visitors", "events", "50.0 % of 2 stayed"})
        QVERIFY2(run.out.contains(said), said);
    const ReportRun against = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("2014-09-29"),
                                            QStringLiteral("2014-09-27"), QStringLiteral("--quiet")});
    for (const char* said : {"n/a of 0 stayed", "only the day compared with; n/a", "2.00 a visitor"})
        QVERIFY2(against.out.contains(said), against.told().constData());
    const ReportRun counted = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--count-duplicates")});
    QVERIFY(counted.out.contains("repeated event_ids: 0\n"));
    const ReportRun all = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--all-days")});
    QVERIFY(all.out.contains("known users") && all.out.contains("\n2014-09-28  2014-09-27"));
}

void FormatsTest::theSameBytesAgainAndInAnyEnvironment()
{
    for (const char* arguments : {"--format=json --all-days", "--format=csv --sessions", "--format=table",
                                  "--format=json --users=churned --time-zone=America/New_York"}) {
        const QStringList list = QString::fromLatin1(arguments).split(u' ') + QStringList{QStringLiteral("in.csv")};
        const ReportRun first = m_folder.run(list);
        QCOMPARE(first.exitCode, 0);
        for (const char* environment : {"TZ=UTC", "TZ=Pacific/Chatham", "TZ=:/nowhere", "TZ=", "LANG=de_DE.UTF-8",
                                        "LC_ALL=C", "LC_ALL=tr_TR.UTF-8", "LANGUAGE=fr", "LC_NUMERIC=de_DE",
                                        "FOOTFALL_INFLATER=zlib", "COLUMNS=20", "HOME=/nonexistent"}) {
            const ReportRun run = m_folder.run(list, {}, {QLatin1String{environment}});
            QVERIFY2(run.exitCode == 0, run.told().constData());
            QVERIFY2(run.out == first.out && run.err == first.err, environment);
        }
    }
}

void FormatsTest::theTableIsEscaped()
{
    const ReportRun run = m_folder.shell(
        QStringLiteral("n=$(printf 'a\\033[31m\\302\\233\\342\\200\\256\\377'); cp in.csv \"$n\"; "
                       "\"$REPORT\" --page-contains \"$(printf '\\007o')\" --users=new \"$n\" 2014-09-28; rm \"$n\""));
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("a\\x1B[31m\\u009B\\u202E\\xFF\n"), run.told().constData());
    QVERIFY2(run.out.contains("pages containing \\x07o"), run.told().constData());
    for (const char c : {'\x1B', '\x07', '\x9B', '\xFF'})
        QVERIFY(!run.out.contains(c) && !run.err.contains(c));
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "formats_test.moc"
