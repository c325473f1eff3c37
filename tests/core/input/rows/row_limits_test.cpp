// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/row_scanner.h"

#include "tests/support/printing.h"
#include "tests/support/row_listing.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace footfall;
using namespace footfall::test;

namespace {

constexpr std::size_t mebibyte = 1024 * 1024;
constexpr std::array<std::size_t, 5> blockSizes{4093, 64 * 1024, mebibyte - 1, mebibyte + 1, 8 * mebibyte};

std::string x(std::size_t count)
{
    return std::string(count, 'x');
}

} // namespace

class RowLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitIsOneMebibyte() { QCOMPARE(rowLimit, mebibyte); }
    void limits_data();
    void limits();
    void aMillionRowsWithUnclosedQuotesEndSoon();
};

void RowLimitsTest::limits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const std::string& text, const std::string& expected) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray::fromStdString(expected);
    };
    const std::string before = "a,b\n";
    const std::string after = "\nc,d\n";
    const std::string beforeRow = "1: [a][b]\n";
    const std::string afterRow = "3: [c][d]\n";
    const auto addBetween = [&](const char* name, const std::string& row, const std::string& expected) {
        add(name, before + row + after, beforeRow + expected + afterRow);
        add((std::string{name} + ", CRLF").c_str(), before + row + "\r" + after, beforeRow + expected + afterRow);
    };
    addBetween("unquoted, 1 MiB", x(mebibyte), "2: [1048576 bytes]\n");
    addBetween("unquoted, 1 MiB + 1", x(mebibyte + 1), "2: too-long\n");
    addBetween("unquoted, 3 MiB", x(3 * mebibyte), "2: too-long\n");
    addBetween("two fields, 1 MiB", x(10) + "," + x(mebibyte - 11), "2: [xxxxxxxxxx][1048565 bytes]\n");
    addBetween("two fields, 1 MiB + 1", x(10) + "," + x(mebibyte - 10), "2: too-long\n");
    addBetween("the last separator is the last byte of 1 MiB", x(mebibyte - 1) + ",", "2: [1048575 bytes][]\n");
    addBetween("the last separator is beyond 1 MiB", x(mebibyte) + ",", "2: too-long\n");
    addBetween("quoted, 1 MiB with its quotes", "\"" + x(mebibyte - 2) + "\"", "2: [1048574 bytes]\n");
    addBetween("quoted, 1 MiB + 1 with its quotes", "\"" + x(mebibyte - 1) + "\"", "2: quote\n");
    addBetween("quoted, 3 MiB", "\"" + x(3 * mebibyte) + "\"", "2: quote\n");
    addBetween("a short field, then a quoted one of 1 MiB", "y,\"" + x(mebibyte - 2) + "\"", "2: too-long\n");
    addBetween("a short field, then a quoted one of 1 MiB + 1", "y,\"" + x(mebibyte - 1) + "\"", "2: quote\n");
    addBetween("two quoted fields, 1 MiB in all", "\"" + x(500) + "\",\"" + x(mebibyte - 505) + "\"",
               "2: [500 bytes][1048071 bytes]\n");
    addBetween("two quoted fields, 1 MiB + 1 in all", "\"" + x(500) + "\",\"" + x(mebibyte - 504) + "\"",
               "2: too-long\n");
    std::string doubled;
    for (std::size_t i = 0; i < mebibyte / 2 - 1; ++i)
        doubled += "\"\"";
    addBetween("doubled quotes count twice, 1 MiB", "\"" + doubled + "\"", "2: [524287 bytes]\n");
    addBetween("doubled quotes count twice, 1 MiB + 1", "\"x" + doubled + "\"", "2: quote\n");

    std::string lines;
    for (std::size_t i = 0; i < mebibyte / 4; ++i)
        lines += "e,f\n";
    std::string rows = "1: quote\n";
    for (std::size_t line = 2; line <= mebibyte / 4; ++line)
        rows += std::to_string(line) + ": [e][f]\n";
    rows += std::to_string(mebibyte / 4 + 1) + ": []\n" + std::to_string(mebibyte / 4 + 2) + ": [z]\n";
    add("a quoted field of many lines, 1 MiB + 3: on with its second line", "\"" + lines + "\"\"\nz\n", rows);
    add("unquoted, 1 MiB, the end of the file", x(mebibyte), "1: [1048576 bytes]\n");
    add("unquoted, 1 MiB + 1, the end of the file", x(mebibyte + 1), "1: too-long\n");
    add("quoted, 1 MiB, the end of the file", "\"" + x(mebibyte - 2) + "\"", "1: [1048574 bytes]\n");
    add("quoted, 1 MiB + 1, the end of the file", "\"" + x(mebibyte - 1) + "\"", "1: quote\n");
    add("1 MiB and a CR at the end of the file, which is data", x(mebibyte) + "\r", "1: too-long\n");
    add("a blank line after a row that is too long", x(2 * mebibyte) + "\n\na\n", "1: too-long\n3: [a]\n");
    add("two rows that are too long", x(2 * mebibyte) + "\n" + x(2 * mebibyte) + "\na\n",
        "1: too-long\n2: too-long\n3: [a]\n");
    add("a row that is too long, then one with an unclosed quote", x(2 * mebibyte) + "\n\"a\nb\n",
        "1: too-long\n2: quote\n3: [b]\n");
}

void RowLimitsTest::limits()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const std::string wanted = expected.toStdString();
    for (const std::size_t size : blockSizes) {
        const std::string got = rowsOf(text.toStdString(), size);
        if (got != wanted)
            QFAIL(("with blocks of " + std::to_string(size) + " bytes:\n" + got.substr(0, 300)).c_str());
    }
}

/// Each of these lines leaves a quote open that the next one closes wrongly: one scan of two lines each, not of 1 MiB.
void RowLimitsTest::aMillionRowsWithUnclosedQuotesEndSoon()
{
    std::string text;
    constexpr std::size_t lineCount = 300'000;
    for (std::size_t i = 0; i < lineCount; ++i)
        text += "\"a\n";
    const std::string rows = rowsOf(text, 64 * 1024);
    QCOMPARE(static_cast<std::size_t>(std::count(rows.begin(), rows.end(), 'q')), lineCount);
}

QTEST_APPLESS_MAIN(RowLimitsTest)
#include "row_limits_test.moc"
