// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"
#include "tests/support/row_listing.h"

#include <QTest>

#include <array>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

/// Quotes that open where no field ends, in ways that let one row after the other fail over the same bytes.
class HostileRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costNoMoreThanTheirBytesAllow_data();
    void costNoMoreThanTheirBytesAllow();
    void randomTextSplitsAsByteByByte_data();
    void randomTextSplitsAsByteByByte();
    void repeatedLinesSplitAsByteByByte();
};

namespace {

constexpr std::size_t usualBlock = std::size_t{256} * 1024;

std::string repeated(const std::string& line, std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += line;
    return text;
}

} // namespace

void HostileRowsTest::costNoMoreThanTheirBytesAllow_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto add = [](const char* name, const std::string& line) {
        QTest::newRow(name) << QByteArray::fromStdString(line);
    };
    add("a quote is closed and one opened in each line", "x\",\"\n");
    add("the same with a CR", "x\",\"\r\n");
    add("doubled quotes too", "\"\"\"\"x\",\"\"\"\n");
    add("three lines to a turn", "x\",\"\na\nb\n");
    add("a blank line to each", "x\",\"\n\n");
    add("a quote opened in each line", "\"a\n");
    add("a quote opened behind a field in each line", "a,\"b\n");
    add("a quote opened in each second line", "\"a\nb\n");
    add("quotes alone", "\"\n");
    add("two quotes", "\"\"\n");
    add("three quotes", "\"\"\"\n");
    add("lines within quotes that never end", "a,b,c\n");
    add("long lines", std::string(40'000, 'y') + "\",\"\n");
}

/// Counted in bytes that are looked at, since seconds depend on the machine; from where a mebibyte is full, each
/// further byte may cost no more than those before it.
void HostileRowsTest::costNoMoreThanTheirBytesAllow()
{
    QFETCH(QByteArray, line);
    for (const std::size_t size : {std::size_t{50'000}, std::size_t{3'000'000}}) {
        for (const std::string& begin : {""s, "\""s, "a,\""s}) {
            const std::string text = begin + repeated(line.toStdString(), size);
            const std::uint64_t work = workFor(text, usualBlock);
            if (work > 12 * text.size())
                QFAIL(("after '" + begin + "', " + std::to_string(text.size()) + " bytes cost " + std::to_string(work) +
                       " looks")
                          .c_str());
        }
    }
}

void HostileRowsTest::randomTextSplitsAsByteByByte_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {3, 5, 8, 13, 40, 1'000'000})
        QTest::addRow("limit %d", limit) << limit;
}

void HostileRowsTest::randomTextSplitsAsByteByByte()
{
    QFETCH(int, limit);
    const auto bytes = static_cast<std::size_t>(limit);
    std::mt19937 random{static_cast<std::uint32_t>(limit)};
    for (const std::string& alphabet : {"aa,,\"\"\"\n\n\r"s + '\0', "a,\"\n"s, ",\"\n"s, "\"\"\",\r\n\n"s}) {
        for (int round = 0; round < 600; ++round) {
            std::string text;
            for (std::uint32_t size = below(random, 90); size > 0; --size)
                text += alphabet[below(random, static_cast<std::uint32_t>(alphabet.size()))];
            const std::string wanted = rowsOfSlowly(text, ',', bytes);
            for (const std::size_t block : {1U, 2U, 3U, 7U, 16U, 1000U})
                QCOMPARE(rowsOf(text, block, ',', bytes), wanted);
        }
    }
}

/// Rows that fail over hundreds of lines, cut by blocks and limits of all sizes.
void HostileRowsTest::repeatedLinesSplitAsByteByByte()
{
    std::mt19937 random{13};
    const std::array<std::string, 8> lines{"x\",\"\n",   "\"\n", "a,b\n",  "\"a\"\"b\",\n",
                                           "x\",\"\r\n", "\n",   "y\"z\n", "\"\"\"\"\"\n"};
    for (int round = 0; round < 60; ++round) {
        std::string text;
        for (int part = 0; part < 6; ++part) {
            const std::string& line = lines[below(random, lines.size())];
            text += repeated(line, below(random, 200));
        }
        const std::size_t limit = 20 + below(random, 600);
        const std::string wanted = rowsOfSlowly(text, ',', limit);
        for (const std::size_t block : {std::size_t{1}, std::size_t{17}, std::size_t{300}, std::size_t{5000}})
            QCOMPARE(rowsOf(text, block, ',', limit), wanted);
    }
}

QTEST_APPLESS_MAIN(HostileRowsTest)
#include "hostile_rows_test.moc"
