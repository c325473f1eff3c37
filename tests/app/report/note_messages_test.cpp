// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"
#include "tests/support/report_process.h"

#include <QJsonArray>
#include <QTest>

using namespace footfall::test;

namespace {

/// How to bring forth each note: arguments in a folder with the files below, the note's code, day and count in JSON
/// (empty: null), and its line on standard error.
struct Case
{
    const char* arguments;
    const char* code;
    const char* day;
    int count;
    const char* line;
};

const Case cases[] = {
    {"damaged.gz --accept-partial", "partial", "", 10,
     "damaged.gz: partial: the file is damaged (the checksum is wrong); the figures count only what came before, 10 events"},
    {"one.gz --accept-partial", "partial", "", 1,
     "one.gz: partial: the file is damaged (there is something that is not gzip after its end); the figures count only "
     "what came before, 1 event"},
    {"reject.csv", "rejected", "", 1, "reject.csv: 1 row of 11 was rejected: 1 fields"},
    {"rejects.csv --max-rejected 100%", "rejected", "", 4,
     "rejects.csv: 4 rows of 14 were rejected: 1 fields, 2 timestamp, 1 quote"},
    {"reject.csv rejects.csv --max-rejected 100%", "rejected", "", 5,
     "reject.csv and 1 more: 5 rows of 25 were rejected: 2 fields, 2 timestamp, 1 quote"},
    {"small.csv 2014-10-05", "no-events-on-day", "2014-10-05", -1, "small.csv: there is no event on 2014-10-05"},
    {"small.csv 2014-09-29 2014-10-02", "no-events-on-day", "2014-10-02", -1,
     "small.csv: there is no event on 2014-10-02"},
    {"header.csv", "no-events-on-day", "", -1, "header.csv: there is no event"},
    {"header.csv 2014-09-29", "no-events-on-day", "2014-09-29", -1, "header.csv: there is no event on 2014-09-29"},
    {"small.csv --page-contains nowhere", "no-events-on-day", "", -1, "small.csv: there is no event"},
    {"small.csv 2014-09-28", "first-day", "2014-09-28", -1,
     "small.csv: 2014-09-28 is compared with a day from before the data begin: nobody can be active or churned"},
    {"small.csv --distance 28", "first-day", "2014-09-29", -1,
     "small.csv: 2014-09-29 is compared with a day from before the data begin: nobody can be active or churned"},
    {"late.csv", "first-day-incomplete", "2014-09-28", -1,
     "late.csv: 2014-09-28 is the first day and may be incomplete: its first event is after 01:00, and later than on the "
     "days after it"},
    {"early.csv", "last-day-incomplete", "2014-09-29", -1,
     "early.csv: 2014-09-29 is the last day and may be incomplete: its last event is before 23:00, and earlier than on "
     "the days before it"},
    {"thin.csv", "thin-history", "2014-09-29", 18,
     "thin.csv: more than half of the visitors of 2014-09-29 are new (18): the data may begin too late to tell who came "
     "back"},
    {"small.csv --identity domain_userid", "", "", -1, ""},
    {"no-fingerprint.csv", "identity-empty", "", 2,
     "no-fingerprint.csv: no event has a user_fingerprint; these columns have one: domain_userid, network_userid"},
    {"no-fingerprint.csv --identity user_fingerprint,network_userid --ignore-nil-uuid", "identity-empty", "", 2,
     "no-fingerprint.csv: no event has a user_fingerprint, network_userid; these columns have one: domain_userid"},
    {"nobody.csv", "identity-empty", "", 1, "nobody.csv: no event has a user_fingerprint, nor another identity"},
    {"no-fingerprint.csv --identity network_userid", "nil-uuid", "", 2,
     "no-fingerprint.csv: 2 events have the all-zero UUID as user, which Snowplow writes for anonymous visitors; it "
     "counts as one user"},
    {"nil.csv --ignore-nil-uuid", "nil-uuid", "", 1,
     "nil.csv: 1 event has the all-zero UUID as user, which Snowplow writes for anonymous visitors; it is ignored"},
    {"no-page.csv", "no-page-column", "", -1, "no-page.csv: there is no page column; all pages are empty"},
    {"no-page.csv", "missing-column", "", -1, "no-page.csv: the header lacks event_id, domain_userid, network_userid"},
    {"alias.csv", "alias", "", -1, "alias.csv: the column derived_tstamp was taken, not event_datetime"},
    {"alias.csv", "alias", "", -1, "alias.csv: the column page_url was taken"},
    {"stray.csv", "stray-days", "", 1,
     "stray.csv: 1 day lies far from the rest (2014-09-28 to 2014-09-29): 1970-01-01; a clock may have been wrong"},
    {"strays.csv", "stray-days", "", 2,
     "strays.csv: 2 days lie far from the rest (2014-09-28 to 2014-09-29): 1970-01-01, 9999-12-31; a clock may have been "
     "wrong"},
    {"many-strays.csv", "stray-days", "", 6,
     "many-strays.csv: 6 days lie far from the rest (2014-09-28 to 2014-09-29): 1970-01-01, 1970-01-02, 1970-01-03, "
     "1970-01-04, 1970-01-05 ...; a clock may have been wrong"},
};

} // namespace

class NoteMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void notes_data();
    void notes();
    void quietSilencesAllButPartial();
    void notesOnPairsStandOnce();
    void theMostDoubtfulStandsFirst();

private:
    ReportFolder m_folder;
};

void NoteMessagesTest::initTestCase()
{
    const QByteArray small = smallTable();
    const auto put = [&](const char* name, const QByteArray& bytes) { m_folder.put(QLatin1String{name}, bytes); };
    put("small.csv", small);
    QByteArray packed = QByteArray::fromStdString(gzipped(small.toStdString()));
    packed[packed.size() - 8] = static_cast<char>(packed[packed.size() - 8] ^ 1);
    put("damaged.gz", packed);
    put("one.gz", QByteArray::fromStdString(gzipped("e,1411996075,a,b,c,/\n")) + "garbage");
    put("reject.csv", small + "x\n");
    put("rejects.csv", small + "x\ne,never,a,b,c,/\n\"e\"x\ne,,a,b,c,/\n");
    put("header.csv", headerLine);
    put("early.csv", QByteArray{small}.replace("23:30:00", "22:59:59") + "e,2014-09-28 23:00:00,a,b,c,/\n");
    put("late.csv", small + "e,2014-09-29 01:00:00,a,b,c,/\n");
    QByteArray many = small;
    for (int user = 0; user < 17; ++user)
        many += "e,2014-09-29 23:30:00,u" + QByteArray::number(user) + ",b,c,/\n";
    put("thin.csv", many + "e,2014-09-29 23:30:00,a,b,c,/\n");
    const QByteArray nil = "00000000-0000-0000-0000-000000000000";
    put("no-fingerprint.csv", "e,1411996075,,d," + nil + ",/\ne,1411996075,NULL,d," + nil + ",/\n");
    put("nobody.csv", "e,1411996075,,,,/\n");
    put("nil.csv", small + "e,2014-09-29 12:00:00," + nil + ",,,/\n");
    put("no-page.csv", "timestamp,user_fingerprint\n1411996075,a\n");
    put("alias.csv", "event_datetime,derived_tstamp,page_url,user_fingerprint\nx,1411996075,/,a\n");
    put("stray.csv", "e,1970-01-01 00:00:00,a,b,c,/\n" + small);
    QByteArray strays = small;
    for (int day = 1; day <= 6; ++day)
        strays += "e,1970-01-0" + QByteArray::number(day) + " 00:00:00,a,b,c,/\n";
    put("many-strays.csv", strays + "e,2014-09-29 23:00:00,a,b,c,/\n");
    put("strays.csv", "e,1970-01-01 00:00:00,a,b,c,/\n" + small + "e,9999-12-31 23:59:59,a,b,c,/\n");
}

void NoteMessagesTest::notes_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::addRow("%s: %s", cases[i].arguments, cases[i].line) << static_cast<int>(i);
}

void NoteMessagesTest::notes()
{
    QFETCH(int, index);
    const Case& wanted = cases[index];
    const QStringList arguments = QString::fromLatin1(wanted.arguments).split(u' ');
    const ReportRun run = m_folder.run(arguments + QStringList{QStringLiteral("--format=json")});
    QVERIFY2(run.exitCode == 0, run.told().constData());
    const QByteArray line = QByteArray{"footfall-report: "} + wanted.line + "\n";
    const QJsonArray notes = run.json()[QStringLiteral("notes")].toArray();
    if (*wanted.code == '\0') {
        QVERIFY2(!run.err.contains("no event has"), run.told().constData());
        return;
    }
    QVERIFY2(run.err.startsWith(line) || run.err.contains("\n" + line), run.told().constData());
    QCOMPARE(static_cast<int>(notes.size()), static_cast<int>(run.err.count('\n'))); // the same notes in both
    for (const QJsonValue& note : notes) {
        const bool sameDay = *wanted.day == '\0' ? note[QStringLiteral("day")].isNull()
                                                 : note[QStringLiteral("day")].toString() == QLatin1String{wanted.day};
        const bool sameCount = wanted.count < 0 ? note[QStringLiteral("count")].isNull()
                                                : note[QStringLiteral("count")].toInt(-2) == wanted.count;
        const QByteArray text = note[QStringLiteral("text")].toString().toUtf8();
        if (note[QStringLiteral("code")].toString() == QLatin1String{wanted.code} && sameDay && sameCount &&
            line.endsWith(": " + text + "\n"))
            return;
    }
    QFAIL(run.told().constData());
}

void NoteMessagesTest::quietSilencesAllButPartial()
{
    for (const Case& one : cases) {
        const QStringList arguments = QString::fromLatin1(one.arguments).split(u' ');
        const ReportRun run = m_folder.run(arguments + QStringList{QStringLiteral("--quiet")});
        QCOMPARE(run.exitCode, 0);
        const bool partial = QLatin1String{one.code} == QLatin1String{"partial"};
        QCOMPARE(run.err, partial ? QByteArray{"footfall-report: "} + one.line + "\n" : QByteArray{});
    }
}

void NoteMessagesTest::notesOnPairsStandOnce()
{
    const ReportRun run = m_folder.run(
        {QStringLiteral("small.csv"),
         QStringLiteral(
             "--pairs=2014-09-28:2014-09-27,2014-09-29:2014-09-26,2014-10-05:2014-09-28,2014-10-06:2014-10-05")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err.count("from before the data begin"), 1);
    QCOMPARE(run.err.count("2014-09-28 is compared"), 1);
    QCOMPARE(run.err.count("no event on"), 1);
    QCOMPARE(run.err.count("no event on 2014-10-05"), 1);
}

void NoteMessagesTest::theMostDoubtfulStandsFirst()
{
    const ReportRun run = m_folder.run({QStringLiteral("reject.csv"), QStringLiteral("strays.csv"),
                                        QStringLiteral("early.csv"), QStringLiteral("2014-09-28")});
    QCOMPARE(run.exitCode, 0);
    const qsizetype strays = run.err.indexOf("far from the rest");
    QVERIFY2(strays >= 0 && strays < run.err.indexOf("rejected"), run.told().constData());
    QVERIFY2(run.err.indexOf("rejected") < run.err.indexOf("from before"), run.told().constData());
}

QTEST_GUILESS_MAIN(NoteMessagesTest)
#include "note_messages_test.moc"
