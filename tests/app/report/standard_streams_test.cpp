// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"
#include "tests/support/report_process.h"

#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace footfall::test;

class StandardStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standardInput();
    void standardInputAmongFiles();
    void aFileNamedDash();
    void outputThatCannotBeWritten_data();
    void outputThatCannotBeWritten();
    void errorsWithoutStandardError();
    void notesAndProgressGoToStandardError();
    void progressIsShownOnATerminalOnly();

private:
    ReportFolder m_folder;
};

void StandardStreamsTest::initTestCase()
{
    m_folder.put(QStringLiteral("in.csv"), smallTable());
    m_folder.put(QStringLiteral("in.gz"), QByteArray::fromStdString(gzipped(smallTable().toStdString())));
}

void StandardStreamsTest::standardInput()
{
    const ReportRun file = m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--format=csv")});
    const QByteArray packed = m_folder.get(QStringLiteral("in.gz"));
    for (const QByteArray& input : {smallTable(), packed}) {
        const ReportRun run = m_folder.run({QStringLiteral("-"), QStringLiteral("--format=csv")}, input);
        QVERIFY2(run.exitCode == 0, run.told().constData());
        QCOMPARE(run.out, file.out);
    }
    const ReportRun redirected = m_folder.shell(QStringLiteral("\"$REPORT\" --format=csv - < in.gz"));
    QCOMPARE(redirected.out, file.out);
    const ReportRun slow = m_folder.shell(QStringLiteral(
        "while IFS= read -r line; do printf '%s\\n' \"$line\"; done < in.csv | \"$REPORT\" --format=csv -"));
    QCOMPARE(slow.out, file.out);
    const ReportRun json = m_folder.run({QStringLiteral("-"), QStringLiteral("--format=json")}, smallTable());
    QVERIFY(json.out.contains("\"files\": [\"-\"]"));
}

void StandardStreamsTest::standardInputAmongFiles()
{
    const ReportRun run = m_folder.run({QStringLiteral("in.gz"), QStringLiteral("-"), QStringLiteral("in.csv"),
                                        QStringLiteral("--format=json"), QStringLiteral("--quiet")},
                                       smallTable() + "x\n");
    QVERIFY2(run.exitCode == 0, run.told().constData());
    QVERIFY(run.out.contains("\"rows\": 31,"));
    QVERIFY(run.out.contains("\"file\": \"-\", \"line\": 11,"));
}

void StandardStreamsTest::aFileNamedDash()
{
    m_folder.put(QStringLiteral("-"), "e,2001-02-03 04:05:06,a,b,c,/\n");
    const ReportRun file = m_folder.run({QStringLiteral("./-"), QStringLiteral("--format=csv")});
    QVERIFY2(file.out.contains("2001-02-03"), file.told().constData());
    const ReportRun input = m_folder.run({QStringLiteral("-"), QStringLiteral("--format=csv")}, smallTable());
    QVERIFY2(input.out.contains("2014-09-29"), input.told().constData());
}

void StandardStreamsTest::outputThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("a full device") << QStringLiteral("\"$REPORT\" in.csv %1 > /dev/full");
    QTest::newRow("closed") << QStringLiteral("\"$REPORT\" in.csv %1 >&-");
    QTest::newRow("closed, with more inputs") << QStringLiteral("\"$REPORT\" in.csv in.gz - %1 < in.csv >&-");
    QTest::newRow("opened for reading") << QStringLiteral("\"$REPORT\" in.csv %1 1< in.csv");
    // the reader of the pipe is gone before the report begins
    QTest::newRow("a closed pipe") << QStringLiteral(
        "mkfifo gate; { { cat gate > /dev/null; \"$REPORT\" in.csv %1; echo $? > code; } | { exec <&-; : > gate; }; }; "
        "rm gate; exit $(cat code)");
}

void StandardStreamsTest::outputThatCannotBeWritten()
{
    QFETCH(QString, script);
    for (const char* option : {"--format=table", "--format=csv", "--format=json", "--help", "--version"}) {
        const ReportRun run = m_folder.shell(script.arg(QLatin1String{option}));
        QVERIFY2(run.exitCode == 6, (QByteArray{option} + ": " + run.told()).constData());
        QVERIFY2(run.err.contains("footfall-report: standard output: can't be written: "), run.told().constData());
        QCOMPARE(m_folder.get(QStringLiteral("in.csv")), smallTable());
    }
}

void StandardStreamsTest::errorsWithoutStandardError()
{
    QCOMPARE(m_folder.shell(QStringLiteral("\"$REPORT\" missing.csv 2>&-")).exitCode, 3);
    QCOMPARE(m_folder.shell(QStringLiteral("\"$REPORT\" missing.csv 2> /dev/full")).exitCode, 3);
    const ReportRun run = m_folder.shell(QStringLiteral("\"$REPORT\" in.csv --format=csv --output out 2>&-"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(m_folder.get(QStringLiteral("out")).startsWith("day,")); // no note went into it
    QCOMPARE(m_folder.get(QStringLiteral("out")).count('\n'), 2);
}

void StandardStreamsTest::notesAndProgressGoToStandardError()
{
    const ReportRun run =
        m_folder.run({QStringLiteral("in.csv"), QStringLiteral("--format=csv"), QStringLiteral("2014-09-28")});
    QVERIFY(run.out.startsWith("day,compared_with,"));
    QCOMPARE(run.out.count('\n'), 2);
    QVERIFY(run.err.startsWith("footfall-report: in.csv: "));
    QVERIFY(!run.err.contains("reading"));
    const ReportRun quiet = m_folder.run({QStringLiteral("--quiet"), QStringLiteral("in.csv"),
                                          QStringLiteral("--format=csv"), QStringLiteral("2014-09-28")});
    QCOMPARE(quiet.out, run.out);
    QVERIFY(quiet.err.isEmpty());
}

/// A pipe that says nothing for a while, standard error on a terminal: what is shown there ends without a trace.
void StandardStreamsTest::progressIsShownOnATerminalOnly()
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QString name = QString::fromLocal8Bit(::ptsname(terminal));
    const auto shownUntil = [&](const QByteArray& text) {
        QByteArray shown;
        char bytes[256];
        constexpr int longEnough = 60'000;
        while (!shown.contains(text)) {
            pollfd waiting{terminal, POLLIN, 0};
            if (::poll(&waiting, 1, longEnough) != 1)
                return shown;
            const ssize_t size = ::read(terminal, bytes, sizeof bytes);
            if (size <= 0)
                return shown;
            shown.append(bytes, size);
        }
        return shown;
    };
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("exec " FOOTFALL_REPORT " - 2> ") + name});
    QVERIFY(process.waitForStarted());
    process.write(smallTable());
    const QByteArray first = shownUntil("rows");
    QVERIFY2(first.contains("\r\x1B[Kreading, "), first.constData());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("active"));
    const QByteArray last = shownUntil("\r\x1B[K");
    QVERIFY2(last.contains("\r\x1B[K"), last.constData());

    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("exec " FOOTFALL_REPORT " --quiet missing.csv 2> ") + name});
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray quiet = shownUntil("\n");
    QVERIFY2(!quiet.contains("reading"), quiet.constData());
    ::close(terminal);
}

QTEST_GUILESS_MAIN(StandardStreamsTest)
#include "standard_streams_test.moc"
