// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QDate>
#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace footfall::test;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSameWhateverTheOrder_data();
    void theSameWhateverTheOrder();
    void theLastOfARepeatedOptionCounts();
    void daysAsked_data();
    void daysAsked();
    void todayAndYesterday();
    void afterTwoDashesAllIsPositional();
    void namesThatAreNotUtf8();
    void pairsInTheOrderGiven();
    void allDaysFromTheFirstToTheLast();
    void helpAndVersionWin();

private:
    [[nodiscard]] ReportRun csv(const char* arguments) const
    {
        return m_folder.shell(QStringLiteral("exec \"$REPORT\" --quiet --format=csv ") + QLatin1String{arguments});
    }
    [[nodiscard]] QByteArray firstColumns(const char* arguments) const
    {
        const ReportRun run = csv(arguments);
        QByteArray columns;
        const QList<QByteArray> lines = run.out.split('\n').mid(1);
        for (const QByteArray& line : lines) {
            if (!line.isEmpty())
                columns += line.left(21) + " ";
        }
        return run.exitCode == 0 ? columns.trimmed() : run.told();
    }
    ReportFolder m_folder;
};

void CommandLineTest::initTestCase()
{
    m_folder.put(QStringLiteral("in.csv"), smallTable());
    m_folder.put(QStringLiteral("2014-09-29"), "e,2001-02-03 04:05:06,a,b,c,/\n");
    m_folder.put(QStringLiteral("--odd"), "e,2002-02-03 04:05:06,a,b,c,/\n");
    m_folder.put(QStringLiteral("stray.csv"),
                 "e,1970-01-01 00:00:00,a,b,c,/\n" + smallTable() + "e,9999-12-31 00:00:00,a,b,c,/\n");
    m_folder.put(QStringLiteral("gaps.csv"), "e,2014-01-01 00:00:00,a,b,c,/\ne,2014-01-05 00:00:00,a,b,c,/\n");
}

void CommandLineTest::theSameWhateverTheOrder_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char* arguments : {"in.csv 2014-09-29 --session-gap 5 --identity domain_userid",
                                  "--session-gap 5 in.csv --identity "
                                  "domain_userid 2014-09-29",
                                  "in.csv --session-gap=5 2014-09-29 --identity=domain_userid",
                                  "--identity domain_userid --session-gap=5 in.csv 2014-09-29",
                                  "--session-gap=5 --identity=domain_userid -- "
                                  "in.csv 2014-09-29",
                                  "in.csv --day=2014-09-29 --session-gap 5 --identity=domain_userid",
                                  "in.csv --day 2014-09-29 --session-gap=5 --identity domain_userid -- "})
        QTest::newRow(arguments) << QByteArray{arguments};
}

void CommandLineTest::theSameWhateverTheOrder()
{
    QFETCH(QByteArray, arguments);
    const ReportRun first = csv("in.csv 2014-09-29 --session-gap 5 --identity domain_userid");
    const ReportRun run = csv(arguments.constData());
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QCOMPARE(run.out, first.out);
    QCOMPARE(run.out, QByteArray{"day,compared_with,active,inactive,churned,reactivated,new,resurrected,known_users,"
                                 "visitors,sessions,events\n2014-09-29,2014-09-28,1,0,1,1,1,0,3,2,4,5\n"});
}

void CommandLineTest::theLastOfARepeatedOptionCounts()
{
    const QByteArray wanted = csv("in.csv --session-gap 5").out;
    QCOMPARE(csv("--session-gap 60 in.csv --session-gap=5").out, wanted);
    QVERIFY(csv("in.csv --session-gap=5 --session-gap 60").out != wanted);
    QCOMPARE(csv("--format=json in.csv --format table --format=csv --session-gap 5").out, wanted);
    QCOMPARE(csv("in.csv --quiet --quiet --session-gap 5").out, wanted);
    QCOMPARE(csv("in.csv --output nowhere/out --output=there --session-gap 5").exitCode, 0);
    QCOMPARE(m_folder.get(QStringLiteral("there")), wanted);
}

void CommandLineTest::daysAsked_data()
{
    QTest::addColumn<QByteArray>("days");
    const auto add = [](const char* arguments, const char* days) { QTest::newRow(arguments) << QByteArray{days}; };
    add("in.csv", "2014-09-29,2014-09-28");
    add("in.csv --day latest", "2014-09-29,2014-09-28");
    add("in.csv 2014-09-28", "2014-09-28,2014-09-27");
    add("in.csv 2014-09-28 2014-09-29", "2014-09-28,2014-09-29");
    add("in.csv 2014-09-29 2014-09-29", "2014-09-29,2014-09-29");
    add("in.csv --day=2014-03-01", "2014-03-01,2014-02-28");
    add("in.csv --day=0001-01-02", "0001-01-02,0001-01-01");
    add("in.csv --time-zone Asia/Tokyo", "2014-09-30,2014-09-29");
    add("2014-09-29", "2001-02-03,2001-02-02");
    add("2014-09-29 2014-09-29", "2014-09-29,2014-09-28");
    add("./2014-09-29 in.csv 2014-09-28", "2014-09-28,2014-09-27");
    add("in.csv ./2014-09-29 2001-02-04", "2001-02-04,2001-02-03");
    add("2014-09-29 2014-09-28 2014-09-27", "2014-09-28,2014-09-27");
    add("in.csv 2014-09-29 in.csv", "2014-09-29,2014-09-28"); // a date that is not last names a file
    add("gaps.csv 2014-01-03", "2014-01-03,2014-01-02");
    add("in.csv --distance 7", "2014-09-29,2014-09-22");
    add("in.csv --distance=3660 2014-09-28", "2014-09-28,2004-09-20");
    add("in.csv --distance=7 2014-09-28 2014-09-27", "2014-09-28,2014-09-27"); // a day that is named wins
    add("in.csv --distance=2 --all-days", "2014-09-28,2014-09-26 2014-09-29,2014-09-27");
    add("in.csv --distance=2 --pairs 2014-09-28:2014-09-29", "2014-09-28,2014-09-29");
    add("stray.csv", "2014-09-29,2014-09-28"); // not the day that a wrong clock has put last
    add("stray.csv --all-days", "1970-01-01,1969-12-31 2014-09-28,2014-09-27 2014-09-29,2014-09-28 "
                                "9999-12-31,9999-12-30");
    add("stray.csv 9999-12-31", "9999-12-31,9999-12-30");
}

void CommandLineTest::daysAsked()
{
    QFETCH(QByteArray, days);
    QCOMPARE(firstColumns(QTest::currentDataTag()), days);
}

void CommandLineTest::todayAndYesterday()
{
    for (const char* zone : {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        const auto todayThere = [&] { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone{zone}).date(); };
        const QDate before = todayThere();
        const QByteArray today = firstColumns((QByteArray{"in.csv --day today --time-zone "} + zone).constData());
        const QByteArray yesterday =
            firstColumns((QByteArray{"in.csv --day yesterday --time-zone "} + zone).constData());
        const QDate after = todayThere(); // midnight may fall in between
        const auto pairOf = [](QDate day) {
            return (day.toString(Qt::ISODate) + u',' + day.addDays(-1).toString(Qt::ISODate)).toLatin1();
        };
        QVERIFY2(today == pairOf(before) || today == pairOf(after), today.constData());
        QVERIFY2(yesterday == pairOf(before.addDays(-1)) || yesterday == pairOf(after.addDays(-1)),
                 yesterday.constData());
    }
}

void CommandLineTest::afterTwoDashesAllIsPositional()
{
    QCOMPARE(firstColumns("-- --odd"), QByteArray{"2002-02-03,2002-02-02"});
    QCOMPARE(firstColumns("-- --odd 2002-02-04"), QByteArray{"2002-02-04,2002-02-03"});
    QCOMPARE(csv("-- in.csv --quiet").exitCode, 3); // no such file
    QCOMPARE(csv("in.csv --odd").exitCode, 2);
}

void CommandLineTest::namesThatAreNotUtf8()
{
    const ReportRun run = m_folder.shell(
        QStringLiteral("n=$(printf 'caf\\351\\377\\033'); o=$(printf 'out\\376'); cp in.csv \"$n\"; "
                       "\"$REPORT\" --format=csv --output \"$o\" \"$n\" 2014-09-28 && cat \"$o\"; rm \"$n\" \"$o\""));
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QVERIFY2(run.out.contains("\n2014-09-28,2014-09-27,0,1,0,2,"), run.told().constData());
    QVERIFY2(run.err.startsWith("footfall-report: caf\\xE9\\xFF\\x1B: 2014-09-28 is the first day"),
             run.told().constData());
    const ReportRun json = m_folder.shell(QStringLiteral(
        "n=$(printf 'caf\\351\\303\\251'); cp in.csv \"$n\"; \"$REPORT\" --format=json \"$n\"; rm \"$n\""));
    QVERIFY2(json.out.contains("\"files\": [\"caf\xEF\xBF\xBD\xC3\xA9\"]"), json.told().constData());
    const ReportRun filter = m_folder.shell(
        QStringLiteral("printf 'e,2014-09-29 13:07:55,a,b,c,/x\\377y\\ne,2014-09-29 13:07:55,a,b,c,/xy\\n' | "
                       "\"$REPORT\" --format=csv --quiet --page-contains \"$(printf 'X\\377')\" -"));
    QVERIFY2(filter.out.endsWith(",1,1\n"), filter.told().constData());
}

void CommandLineTest::pairsInTheOrderGiven()
{
    QCOMPARE(firstColumns("in.csv --pairs 2014-09-29:2014-09-28,2014-09-28:2014-09-29,2014-09-29:2014-09-28"),
             QByteArray{"2014-09-29,2014-09-28 2014-09-28,2014-09-29 2014-09-29,2014-09-28"});
}

void CommandLineTest::allDaysFromTheFirstToTheLast()
{
    QCOMPARE(firstColumns("gaps.csv --all-days"),
             QByteArray{"2014-01-01,2013-12-31 2014-01-02,2014-01-01 2014-01-03,2014-01-02 2014-01-04,2014-01-03 "
                        "2014-01-05,2014-01-04"});
    QCOMPARE(csv("in.csv --all-days").out, csv("in.csv --pairs=2014-09-28:2014-09-27,2014-09-29:2014-09-28").out);
}

void CommandLineTest::helpAndVersionWin()
{
    QVERIFY(csv("missing.csv --help").out.startsWith("Usage: footfall-report "));
    QVERIFY(csv("missing.csv --version").out.startsWith("footfall-report "));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
