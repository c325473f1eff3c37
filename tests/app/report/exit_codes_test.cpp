// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"
#include "tests/support/report_process.h"

#include <QDir>
#include <QTest>

using namespace footfall::test;

namespace {

QByteArray packed(const QByteArray& text)
{
    return QByteArray::fromStdString(gzipped(text.toStdString()));
}

QByteArray damaged(const QByteArray& text)
{
    QByteArray bytes = packed(text);
    bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1);
    return bytes;
}

} // namespace

class ExitCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void codes_data();
    void codes();
    void noReportWhereItFails();
    void rejectLimits_data();
    void rejectLimits();

private:
    ReportFolder m_folder;
};

void ExitCodesTest::initTestCase()
{
    m_folder.put(QStringLiteral("good.csv"), smallTable());
    m_folder.put(QStringLiteral("good.gz"), packed(smallTable()));
    m_folder.put(QStringLiteral("rejects.csv"), smallTable() + "x\nx\nx\n");
    m_folder.put(QStringLiteral("damaged.gz"), damaged(smallTable()));
    m_folder.put(QStringLiteral("damaged-rejects.gz"), damaged(smallTable() + "x\nx\nx\n"));
    m_folder.put(QStringLiteral("damaged-at-once.gz"), damaged("event_id,time"));
    m_folder.put(QStringLiteral("words.csv"), "these are\nno events\n");
    m_folder.put(QStringLiteral("empty.csv"), "");
    m_folder.put(QStringLiteral("header.csv"), headerLine);
    m_folder.put(QStringLiteral("no-user.csv"), "timestamp,page\n1411996075,/\n");
    m_folder.put(QStringLiteral("other-header.csv"), "timestamp,domain_userid\n1411996075,d\n");
    m_folder.put(QStringLiteral("2014-09-29"), smallTable());
    QVERIFY(QDir{m_folder.path({})}.mkdir(QStringLiteral("folder")));
}

void ExitCodesTest::codes_data()
{
    QTest::addColumn<int>("code");
    const auto add = [](int code, const char* arguments) { QTest::newRow(arguments) << code; };
    add(0, "good.csv");
    add(0, "good.gz");
    add(0, "good.csv 2014-09-29");
    add(0, "good.csv 2014-09-29 2014-09-28");
    add(0, "good.csv good.gz 2014-09-28");
    add(0, "good.csv 1969-12-31");            // a day outside the file's days
    add(0, "good.csv 0001-01-01 9999-12-31"); // ... any day
    add(0, "header.csv");
    add(0, "header.csv --all-days --format json");
    add(0, "good.csv --page-contains nowhere");
    add(0, "--help");
    add(0, "--version");
    add(0, "2014-09-29");            // the first is always a file
    add(0, "2014-09-29 2014-09-29"); // ... and then a day
    add(0, "good.csv ./2014-09-29"); // a file in any place
    add(0, "damaged.gz --accept-partial");
    add(0, "good.csv damaged.gz --accept-partial");
    add(0, "rejects.csv --max-rejected 3");
    add(0, "rejects.csv --max-rejected 23.1%"); // 3 of 13 are 23.08 %
    add(0, "good.csv --require-events");

    add(2, "");
    add(2, "--unknown good.csv");
    add(2, "-x good.csv");
    add(2, "good.csv 2014-02-30");
    add(2, "good.csv 2014-09-29 2014-02-30");
    add(2, "good.csv --format xml");
    add(2, "good.csv --day 2014-02-30");
    add(2, "good.csv --day 2014-09-29 2014-09-29");
    add(2, "good.csv --all-days 2014-09-29");
    add(2, "good.csv --pairs 2014-09-29:2014-09-28 2014-09-29");
    add(2, "good.csv --identity nobody");
    add(2, "good.csv --time-zone Nowhere/Here");
    add(2, "good.csv --session-gap 0");
    add(2, "good.csv --session-gap 1441");
    add(2, "good.csv --max-rejected -1");
    add(2, "good.csv --users absent");
    add(2, "good.csv --all-days --pages");
    add(2, "good.csv --settings missing.json");
    add(2, "good.csv --output good.csv");
    add(2, "- -");

    add(3, "missing.csv");
    add(3, "folder");
    add(3, "empty.csv");
    add(3, "words.csv");
    add(3, "words.csv --max-rejected 100%");
    add(3, "no-user.csv");
    add(3, "good.csv no-user.csv");
    add(3, "other-header.csv");
    add(3, "good.csv --identity domain_userid no-user.csv");
    add(0, "other-header.csv --identity domain_userid");
    add(3, "good.csv words.csv");

    add(4, "damaged.gz");
    add(4, "good.csv damaged.gz");
    add(4, "damaged-at-once.gz");
    add(4, "damaged-at-once.gz --accept-partial");
    add(4, "good.csv damaged-at-once.gz --accept-partial");

    add(5, "rejects.csv");
    add(5, "rejects.csv --max-rejected 2");
    add(5, "rejects.csv --max-rejected 23%");
    add(5, "damaged-rejects.gz --accept-partial");

    add(6, "good.csv --output folder");
    add(6, "good.csv --output missing/out.csv");
    add(6, "good.csv --save-settings missing/out.json");

    add(7, "good.csv 2014-09-30 --require-events");
    add(7, "header.csv --require-events");
    add(7, "good.csv --page-contains nowhere --require-events");
    add(7, "good.csv --day today --require-events");

    // where several apply
    add(2, "missing.csv 2014-02-30");
    add(2, "missing.csv --time-zone Nowhere/Here");
    add(2, "damaged.gz --format xml");
    add(2, "missing.csv good.csv --output good.csv");
    add(3, "damaged.gz missing.csv");
    add(3, "missing.csv damaged.gz");
    add(3, "damaged.gz words.csv");
    add(3, "damaged-at-once.gz words.csv --accept-partial");
    add(3, "rejects.csv missing.csv");
    add(3, "words.csv --output missing/out");
    add(3, "missing.csv --require-events 2014-09-30");
    add(4, "damaged.gz rejects.csv");
    add(4, "rejects.csv damaged-rejects.gz");
    add(4, "damaged.gz 2014-09-30 --require-events");
    add(4, "damaged.gz --output missing/out");
    add(5, "rejects.csv 2014-09-30 --require-events");
    add(5, "rejects.csv --output missing/out");
    add(7, "good.csv 2014-09-30 --require-events --output missing/out");
    add(7, "good.csv 2014-09-30 --require-events --save-settings missing/out");
}

void ExitCodesTest::codes()
{
    QFETCH(int, code);
    const QStringList arguments = QString::fromLatin1(QTest::currentDataTag()).split(u' ', Qt::SkipEmptyParts);
    const ReportRun run = m_folder.run(arguments);
    QVERIFY2(run.exitCode == code, run.told().constData());
    if (code == 0) {
        QVERIFY2(!run.out.isEmpty(), run.told().constData());
        return;
    }
    QVERIFY2(run.out.isEmpty(), run.told().constData());
    QVERIFY2(run.err.startsWith("footfall-report: ") && run.err.endsWith('\n'), run.told().constData());
    const ReportRun quiet = m_folder.run(arguments + QStringList{QStringLiteral("--quiet")});
    QCOMPARE(quiet.exitCode, code); // --quiet silences notes, not errors
    QVERIFY2(!quiet.err.isEmpty(), quiet.told().constData());
    QCOMPARE(quiet.err.count('\n'), 1);
}

void ExitCodesTest::noReportWhereItFails()
{
    for (const char* arguments : {"damaged.gz", "rejects.csv", "words.csv", "good.csv 2014-09-30 --require-events"}) {
        const QStringList list = QString::fromLatin1(arguments).split(u' ');
        for (const char* format : {"table", "csv", "json"}) {
            const ReportRun run = m_folder.run(list + QStringList{QStringLiteral("--output=report"),
                                                                  QStringLiteral("--format"), QLatin1String{format}});
            QVERIFY(run.exitCode > 2);
            QVERIFY(run.out.isEmpty());
            QVERIFY(!m_folder.has(QStringLiteral("report")));
        }
    }
}

void ExitCodesTest::rejectLimits_data()
{
    QTest::addColumn<int>("rejected"); // of 40 rows
    QTest::addColumn<QString>("limit");
    QTest::addColumn<int>("code");
    const auto add = [](int rejected, const char* limit, int code) {
        QTest::addRow("%d of 40, %s", rejected, limit) << rejected << QString::fromLatin1(limit) << code;
    };
    add(0, "0", 0);
    add(1, "0", 5);
    add(4, "4", 0);
    add(5, "4", 5);
    add(39, "39", 0);
    add(4, "10%", 0); // exactly so much is not more
    add(5, "10%", 5);
    add(4, "9.999999999999%", 5);
    add(1, "2.5%", 0);
    add(1, "2.4%", 5);
    add(1, "2.50000000000000%", 0);
    add(1, "2.49999999999999%", 5);
    add(1, "0%", 5);
    add(0, "0%", 0);
    add(39, "100%", 0);
    add(39, "97.5%", 0);
    add(39, "97.4%", 5);
    add(39, "200%", 0);
    for (const char* no : {"", "%", "x", "1.5", "-1", "+1", " 1", "1 ", "1%%", ".5%", "5.%", "1,5%", "1e1%", "0x1",
                           "5 %", "99999999999999999999"})
        add(0, no, 2);
}

void ExitCodesTest::rejectLimits()
{
    QFETCH(int, rejected);
    QFETCH(QString, limit);
    QFETCH(int, code);
    QByteArray text;
    for (int row = 0; row < 40; ++row)
        text += row < rejected ? "x\n" : "e,2014-09-29 13:07:55,a,b,c,/\n";
    const ReportRun run = m_folder.run({QStringLiteral("-"), QStringLiteral("--max-rejected=") + limit}, text);
    QVERIFY2(run.exitCode == code, run.told().constData());
}

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "exit_codes_test.moc"
