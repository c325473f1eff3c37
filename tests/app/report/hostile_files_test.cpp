// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"
#include "tests/support/report_process.h"

#include <QTest>

#include <string>

using namespace footfall::test;

/// Files made to keep the machine busy for ever. Each may take so many seconds of processor time that only a time that
/// grows with the square of the file's size needs more, sanitizers included.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endSoon_data();
    void endSoon();
    void blankLinesTakeNoMemory();

private:
    [[nodiscard]] ReportRun run(const QString& before, const QString& file) const
    {
        return m_folder.shell(before + QStringLiteral("; exec \"$REPORT\" --quiet ") + file);
    }

    ReportFolder m_folder;
};

namespace {

QByteArray packed(const QByteArray& text)
{
    return QByteArray::fromStdString(gzipped(text.toStdString()));
}

} // namespace

void HostileFilesTest::endSoon_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    const QByteArray event = "e,2014-09-29 13:07:55,a,b,c,/\n";
    const QByteArray quotes = QByteArray{"x\",\"\n"}.repeated(200'000);
    const QByteArray rejected = "of 200,000 rows not one is an event";
    QTest::newRow("quotes opened behind data") << quotes << 3 << rejected;
    QTest::newRow("the same, packed") << packed(quotes) << 3 << rejected;
    QTest::newRow("an event before them") << event + quotes << 5 << QByteArray{"200,000 of 200,001 rows were rejected"};
    QTest::newRow("an event after them") << quotes + event << 5 << QByteArray{"200,000 of 200,001 rows were rejected"};
    const QByteArray magic = "\x1F\x8B\x08";
    QTest::newRow("what only looks like members") << magic.repeated(4'000'000) << 4 << QByteArray{"is damaged"};
    QTest::newRow("members that all end at once")
        << packed(event) + packed({}).repeated(300'000) + packed(event) << 0 << QByteArray{};
    QTest::newRow("members of which none holds anything")
        << packed({}).repeated(500'000) << 3 << QByteArray{"is empty: not one row and no header"};
    QTest::newRow("blank lines at first") << packed(QByteArray(200'000'000, '\n')) + packed(event) << 0 << QByteArray{};
}

void HostileFilesTest::endSoon()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, message);
    const ReportRun ended = run(QStringLiteral("ulimit -t 40"), m_folder.put(QStringLiteral("file"), bytes));
    QVERIFY2(ended.exitCode == exitCode, ended.told().constData());
    QVERIFY2(ended.err.contains(message), ended.told().constData());
}

void HostileFilesTest::blankLinesTakeNoMemory()
{
    if (isSanitized())
        return; // which take all of the address space for themselves
    const QByteArray bytes = packed(QByteArray(200'000'000, '\n') + "e,2014-09-29 13:07:55,a,b,c,/\n");
    const ReportRun ended = run(QStringLiteral("ulimit -v 150000"), m_folder.put(QStringLiteral("file"), bytes));
    QVERIFY2(ended.exitCode == 0, ended.told().constData());
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "hostile_files_test.moc"
