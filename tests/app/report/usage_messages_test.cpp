// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QTest>

using namespace footfall::test;

namespace {

/// How to bring forth each message of wrong usage: a shell script in a folder with the files below, and the line.
struct Case
{
    const char* script;
    const char* message;
};

#define PAIRS_MESSAGE "--pairs takes pairs of days like 2014-09-29:2014-09-28, with commas between, not "
#define IDENTITY_MESSAGE                                                                                               \
    "--identity takes one or more of user_fingerprint, domain_userid, network_userid, each once, with commas "         \
    "between, not "

const Case cases[] = {
    {"", "no file is named; footfall-report --help shows how"},
    {"--quiet", "no file is named; footfall-report --help shows how"},
    {"--", "no file is named; footfall-report --help shows how"},
    {"--nonsense good.csv", "Unknown option 'nonsense'."},
    {"good.csv --form csv", "Unknown option 'form'."},
    {"good.csv \"$(printf -- '--\\033[31m')\"", "Unknown option '\\x1B[31m'."},
    {"good.csv --format", "Missing value after '--format'."},
    {"good.csv --quiet=yes", "Unexpected value after '--quiet'."},
    {"good.csv --format xml", "--format takes table, csv or json, not 'xml'"},
    {"good.csv --format CSV", "--format takes table, csv or json, not 'CSV'"},
    {"good.csv --format=", "--format takes table, csv or json, not ''"},
    {"good.csv --output=", "--output takes the name of a file, not ''"},
    {"good.csv --settings=", "--settings takes the name of a file, not ''"},
    {"good.csv --save-settings ''", "--save-settings takes the name of a file, not ''"},
    {"good.csv --day never", "--day takes today, yesterday, latest or a day like 2014-09-29, not 'never'"},
    {"good.csv --day 2014-02-30", "--day takes today, yesterday, latest or a day like 2014-09-29, not '2014-02-30'"},
    {"good.csv --pairs 2014-09-29", PAIRS_MESSAGE "'2014-09-29'"},
    {"good.csv --pairs 2014-09-29:", PAIRS_MESSAGE "'2014-09-29:'"},
    {"good.csv --pairs 2014-09-29:2014-02-30", PAIRS_MESSAGE "'2014-09-29:2014-02-30'"},
    {"good.csv --pairs 2014-09-29:2014-09-28,", PAIRS_MESSAGE "'2014-09-29:2014-09-28,'"},
    {"good.csv --pairs ''", PAIRS_MESSAGE "''"},
    {"good.csv --users gone", "--users takes active, inactive, churned, reactivated, new or resurrected, not 'gone'"},
    {"good.csv --identity page", IDENTITY_MESSAGE "'page'"},
    {"good.csv --identity domain_userid,", IDENTITY_MESSAGE "'domain_userid,'"},
    {"good.csv --identity domain_userid,domain_userid", IDENTITY_MESSAGE "'domain_userid,domain_userid'"},
    {"good.csv --identity ''", IDENTITY_MESSAGE "''"},
    {"good.csv --known-users some", "--known-users takes all or by-day, not 'some'"},
    {"good.csv --session-gap 0", "--session-gap takes whole minutes from 1 to 1440, not '0'"},
    {"good.csv --session-gap 1441", "--session-gap takes whole minutes from 1 to 1440, not '1441'"},
    {"good.csv --session-gap -5", "--session-gap takes whole minutes from 1 to 1440, not '-5'"},
    {"good.csv --session-gap 30.5", "--session-gap takes whole minutes from 1 to 1440, not '30.5'"},
    {"good.csv --session-gap ' 30'", "--session-gap takes whole minutes from 1 to 1440, not ' 30'"},
    {"good.csv --session-gap 99999999999", "--session-gap takes whole minutes from 1 to 1440, not '99999999999'"},
    {"good.csv --distance 0", "--distance takes whole days from 1 to 3660, not '0'"},
    {"good.csv --distance 3661", "--distance takes whole days from 1 to 3660, not '3661'"},
    {"good.csv --distance week", "--distance takes whole days from 1 to 3660, not 'week'"},
    {"good.csv --max-rejected some", "--max-rejected takes a number of rows, or a percentage like 2.5%, not 'some'"},
    {"good.csv --time-zone Nowhere", "the time zone 'Nowhere' is not known; name one like Europe/London, or UTC"},
    {"good.csv --time-zone UTC+03:00", "the time zone 'UTC+03:00' is not known; name one like Europe/London, or UTC"},
    {"good.csv --time-zone ''", "the time zone '' is not known; name one like Europe/London, or UTC"},
    {"good.csv --time-zone \"$(printf 'a\\007\\377')\"",
     "the time zone 'a\\x07\\xFF' is not known; name one like Europe/London, or UTC"},
    {"good.csv --users new --sessions", "--users and --sessions can't be given together"},
    {"good.csv --sessions --pages", "--sessions and --pages can't be given together"},
    {"good.csv --pages --all-days", "--pages and --all-days can't be given together"},
    {"good.csv --all-days --pairs 2014-09-29:2014-09-28", "--all-days and --pairs can't be given together"},
    {"good.csv --users new --pairs 2014-09-29:2014-09-28", "--users and --pairs can't be given together"},
    {"good.csv 2014-02-30", "there is no day 2014-02-30"},
    {"good.csv 2014-09-29 2014-13-01", "there is no day 2014-13-01"},
    {"good.csv 0000-01-01", "there is no day 0000-01-01"},
    {"good.csv --day latest 2014-09-29", "--day can't be given together with the day 2014-09-29"},
    {"good.csv --all-days 2014-09-29", "--all-days can't be given together with the day 2014-09-29"},
    {"good.csv --pairs 2014-09-29:2014-09-28 2014-09-29 2014-09-28",
     "--pairs can't be given together with the day 2014-09-29"},
    {"- -", "standard input can be read only once"},
    {"good.csv --output good.csv", "good.csv: is one of the inputs, which would be overwritten; name another file"},
    {"good.csv --save-settings ./good.csv",
     "./good.csv: is one of the inputs, which would be overwritten; name another file"},
    {"good.csv --settings missing.json", "missing.json: can't be opened: No such file or directory"},
    {"good.csv --settings good.csv", "good.csv: is no settings file: is no JSON object: *"},
    {"good.csv --settings list.json", "list.json: is no settings file: is no JSON object: *"},
    {"good.csv --settings empty.json",
     "empty.json: is no settings file: the key version is missing or has a value that it can't have"},
    {"good.csv --settings unknown.json", "unknown.json: is no settings file: the key outputs.colour is not known"},
};

} // namespace

class UsageMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messages_data();
    void messages();
    void helpNamesEveryOption();
    void versionIsTheBuilds();

private:
    ReportFolder m_folder;
};

void UsageMessagesTest::initTestCase()
{
    m_folder.put(QStringLiteral("good.csv"), smallTable());
    m_folder.put(QStringLiteral("list.json"), "[1]");
    m_folder.put(QStringLiteral("empty.json"), "{}");
    m_folder.put(QStringLiteral("unknown.json"), R"({"version": 1, "outputs": {"colour": "red"}})");
}

void UsageMessagesTest::messages_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::newRow(cases[i].script) << static_cast<int>(i);
}

void UsageMessagesTest::messages()
{
    QFETCH(int, index);
    const ReportRun run =
        m_folder.shell(QStringLiteral("exec \"$REPORT\" ") + QString::fromLatin1(cases[index].script));
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QVERIFY2(run.out.isEmpty(), run.told().constData());
    QByteArray wanted = QByteArray{"footfall-report: "} + cases[index].message + "\n";
    QByteArray got = run.err;
    if (wanted.endsWith("*\n")) { // what the JSON parser says may differ
        wanted.chop(2);
        got.truncate(wanted.size());
    }
    QCOMPARE(got, wanted);
    QCOMPARE(run.err.count('\n'), 1);
}

void UsageMessagesTest::helpNamesEveryOption()
{
    const ReportRun run = m_folder.run({QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.err.isEmpty());
    for (const char* option : {"--format",
                               "--output",
                               "--day",
                               "--all-days",
                               "--pairs",
                               "--users",
                               "--sessions",
                               "--pages",
                               "--identity",
                               "--known-users",
                               "--session-gap",
                               "--time-zone",
                               "--page-contains",
                               "--settings",
                               "--save-settings",
                               "--max-rejected",
                               "--accept-partial",
                               "--require-events",
                               "--ignore-nil-uuid",
                               "--count-duplicates",
                               "--no-formula-guard",
                               "--distance",
                               "--quiet",
                               "--help",
                               "--version"})
        QVERIFY2(run.out.contains(option), option);
    const QList<QByteArray> lines = run.out.split('\n');
    for (const QByteArray& line : lines)
        QVERIFY2(line.size() <= 120, line.constData());
}

void UsageMessagesTest::versionIsTheBuilds()
{
    const ReportRun run = m_folder.run({QStringLiteral("--version")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY2(run.out.startsWith("footfall-report ") && run.out.count('.') == 2 && run.out.endsWith('\n'),
             run.out.constData());
    m_folder.put(QStringLiteral("events.csv"), smallTable());
    const ReportRun json = m_folder.run({QStringLiteral("events.csv"), QStringLiteral("--format=json")});
    QCOMPARE("footfall-report " + json.json()[QStringLiteral("footfall")].toString().toUtf8() + "\n", run.out);
}

QTEST_GUILESS_MAIN(UsageMessagesTest)
#include "usage_messages_test.moc"
