// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QTest>

#include <sys/resource.h>

using namespace footfall::test;

class BoundsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineOf64MebibytesTakesLittleMemory();
    void strayYearsTakeLittleMemory();
    void manyOpenQuotesEndSoon();

private:
    /// The most memory in KiB that any program run so far took.
    static long mostMemory()
    {
        rusage usage = {};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss;
    }
    ReportFolder m_folder;
};

constexpr long mostKibibytes = 150'000;

void BoundsTest::aLineOf64MebibytesTakesLittleMemory()
{
    const ReportRun run = m_folder.run({QStringLiteral(FOOTFALL_TEST_DATA "/bad-input/bomb-64mib-line.gz")});
    QVERIFY2(run.exitCode == 3, run.told().constData());
    QVERIFY2(run.err.contains("of 1 row not one is an event"), run.told().constData());
    if (!isSanitized())
        QVERIFY2(mostMemory() < mostKibibytes, QByteArray::number(qint64{mostMemory()}).constData());
}

/// Memory follows the days that have events.
void BoundsTest::strayYearsTakeLittleMemory()
{
    m_folder.put(QStringLiteral("in.csv"),
                 "e,1970-01-01 00:00:00,a,b,c,/\n" + smallTable() + "e,9999-12-31 23:59:59,a,b,c,/\n");
    for (const char* zone : {"UTC", "Europe/Paris"}) {
        const ReportRun run =
            m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--format=csv"), QStringLiteral("--all-days"),
                          QStringLiteral("--output=out"), QStringLiteral("--time-zone"), QLatin1String{zone}});
        QVERIFY2(run.exitCode == 0, run.told().constData());
        const QByteArray csv = m_folder.get(QStringLiteral("out"));
        const int denseDays = *zone == 'U' ? 2 : 3;   // in Paris it is the 30th already
        QCOMPARE(csv.count('\n'), 1 + denseDays + 2); // a header, and no row of the 8030 years between
    }
    if (!isSanitized())
        QVERIFY2(mostMemory() < mostKibibytes, QByteArray::number(qint64{mostMemory()}).constData());
}

void BoundsTest::manyOpenQuotesEndSoon()
{
    m_folder.put(QStringLiteral("quotes.csv"),
                 smallTable() + QByteArray{"\"open,2014-09-29 13:07:55,a,b,c,/\n"}.repeated(200'000));
    const ReportRun run = m_folder.run(
        {QStringLiteral("quotes.csv"), QStringLiteral("--format=json"), QStringLiteral("--max-rejected=100%")});
    QVERIFY2(run.exitCode == 0, run.told().left(500).constData());
    QVERIFY(run.out.contains("\"rows\": 200010,"));
    QVERIFY(run.out.contains("\"reasons\": {\"quote\": 200000}"));
}

QTEST_GUILESS_MAIN(BoundsTest)
#include "bounds_test.moc"
