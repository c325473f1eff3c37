// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/row_splitter.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"
#include "tests/support/row_listing.h"

#include <QTest>

#include <array>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {
constexpr std::array<std::size_t, 7> blockSizes{1, 2, 3, 7, 64, 4096, 1 << 20};
}

class RowSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void separatorsOfAllKinds_data();
    void separatorsOfAllKinds();
    void keepsOnlyTheFieldsAskedFor();
    void startsAtTheLineThatItIsTold();
    void anUnclosedQuoteCostsOneRow();
    void randomTextGivesTheSameRowsInAllBlocks();
};

void RowSplitterTest::rows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray{expected};
    };
    add("nothing", "", "");
    add("one line", "a,b\n", "1: [a][b]\n");
    add("no last line end", "a,b\nc,d", "1: [a][b]\n2: [c][d]\n");
    add("CRLF", "a,b\r\nc,d\r\n", "1: [a][b]\n2: [c][d]\n");
    add("CRLF after an empty field", "a,\r\n,\r\n", "1: [a][]\n2: [][]\n");
    add("mixed line ends", "a\r\nb\nc\r\n", "1: [a]\n2: [b]\n3: [c]\n");
    add("CR alone is data", "a\rb,c\rd\n", "1: [a\rb][c\rd]\n");
    add("two CRs before the LF", "a\r\r\n", "1: [a\r]\n");
    add("CR at the end of the file", "a,b\r", "1: [a][b\r]\n");
    add("only a CR", "\r", "1: [\r]\n");
    add("empty fields", ",,\n", "1: [][][]\n");
    add("separator at the end of the file", "a,", "1: [a][]\n");
    add("only a separator", ",", "1: [][]\n");
    add("white space is kept", " a , b \n", "1: [ a ][ b ]\n");
    add("a row of spaces is a row", "  \n", "1: [  ]\n");
    add("blank lines", "\n\na\n\r\n\nb\n\n", "3: [a]\n6: [b]\n");
    add("blank lines with CRLF", "\r\n\r\na\r\n\r\n", "3: [a]\n");
    add("quoted", "\"a\",\"b\"\n", "1: [a][b]\n");
    add("quoted CRLF", "\"a\",\"b\"\r\n\"c\"\r\n", "1: [a][b]\n2: [c]\n");
    add("quoted, no line end", "\"a\",\"b\"", "1: [a][b]\n");
    add("separator within quotes", "\"a,b\",c\n", "1: [a,b][c]\n");
    add("doubled quotes", "\"a\"\"b\",\"\"\"\",\"\"\"\"\"\"\n", "1: [a\"b][\"][\"\"]\n");
    add("empty quoted", "\"\",\"\"\n\"\"\n", "1: [][]\n2: []\n");
    add("empty quoted at the end of the file", "a,\"\"", "1: [a][]\n");
    add("line ends within quotes", "\"a\nb\",c\nd,e\n", "1: [a\nb][c]\n3: [d][e]\n");
    add("CRLF within quotes", "\"a\r\nb\",c\r\nd\r\n", "1: [a\r\nb][c]\n3: [d]\n");
    add("three lines within quotes", "x\n\"a\n\n\nb\"\ny\n", "1: [x]\n2: [a\n\n\nb]\n6: [y]\n");
    add("quote in an unquoted field is data", "a\"b,c\"\n", "1: [a\"b][c\"]\n");
    add("space before a quote makes it data", " \"a\",b\n", "1: [ \"a\"][b]\n");
    add("text after a closing quote", "\"a\"b,c\nd,e\n", "1: quote\n2: [d][e]\n");
    add("space after a closing quote", "\"a\" ,c\nd\n", "1: quote\n2: [d]\n");
    add("CR and no LF after a closing quote", "\"a\"\rb\nd\n", "1: quote\n2: [d]\n");
    add("closing quote and CR at the end of the file", "\"a\"\r", "1: quote\n");
    add("text after a closing quote, in the second field", "x,\"a\"b\nd\n", "1: quote\n2: [d]\n");
    add("the fault's row has many lines: on with its second line", "\"a\nb,c\nd\"e\nf\n",
        "1: quote\n2: [b][c]\n3: [d\"e]\n4: [f]\n");
    add("unclosed quote", "a\n\"b\nc\nd\n", "1: [a]\n2: quote\n3: [c]\n4: [d]\n");
    add("unclosed quote at once", "\"", "1: quote\n");
    add("unclosed quote, text, no line end", "\"abc", "1: quote\n");
    add("unclosed after a doubled quote", "\"a\"\"", "1: quote\n");
    add("unclosed with CRLF", "\"b\r\nc\r\n", "1: quote\n2: [c]\n");
    add("unclosed, then blank lines", "\"b\n\n\nc\n", "1: quote\n4: [c]\n");
    add("two unclosed quotes pair up", "\"a\n\"b\nc\n", "1: quote\n2: quote\n3: [c]\n");
    add("a quote that a later row's closes", "\"a\nb,\"c\"\nd\n", "1: quote\n2: [b][c]\n3: [d]\n");
    add("NUL is a byte", "a\0b,\0\n\0\n"s, "1: ");
    add("bytes that are no UTF-8", "\xFF,\xC3\n", "1: [\xFF][\xC3]\n");
    add("long fields", std::string(5000, 'x') + "," + std::string(70, 'y') + "\n", "1: [5000 bytes][70 bytes]\n");
}

void RowSplitterTest::rows()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    std::string wanted = expected.toStdString();
    if (QLatin1String{QTest::currentDataTag()} == QLatin1String{"NUL is a byte"})
        wanted = "1: [a\0b][\0]\n2: [\0]\n"s;
    for (const std::size_t size : blockSizes)
        QCOMPARE(rowsOf(text.toStdString(), size), wanted);
}

void RowSplitterTest::separatorsOfAllKinds_data()
{
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << ',';
    QTest::newRow("tab") << '\t';
    QTest::newRow("pipe") << '|';
    QTest::newRow("semicolon") << ';';
}

void RowSplitterTest::separatorsOfAllKinds()
{
    QFETCH(char, separator);
    const std::string s(1, separator);
    const std::string text = "a" + s + "b,\t|;c\n\"d" + s + "\"\"\n\"" + s + s + "e\r\n";
    std::string first = "1: [a][b";
    for (const char c : ",\t|;c"s)
        first += c == separator ? "]["s : std::string{c};
    const std::string expected = first + "]\n2: [d" + s + "\"\n][][e]\n";
    for (const std::size_t size : blockSizes)
        QCOMPARE(rowsOf(text, size, separator), expected);
}

void RowSplitterTest::keepsOnlyTheFieldsAskedFor()
{
    struct Sink final : RowSink
    {
        void row(const Row& row) override
        {
            kept.push_back(row.fields.size());
            all.push_back(row.fieldCount);
        }
        void rejected(std::uint64_t, RejectReason, std::string_view) override {}
        std::vector<std::size_t> kept;
        std::vector<std::size_t> all;
    } sink;
    RowSplitter splitter{',', 2, sink};
    const std::string text = "a\na,b\na,b,c\na,b,c,d\n";
    splitter.feed(text);
    splitter.finish();
    QCOMPARE(sink.kept, (std::vector<std::size_t>{1, 2, 2, 2}));
    QCOMPARE(sink.all, (std::vector<std::size_t>{1, 2, 3, 4}));
    QCOMPARE(splitter.rows(), std::uint64_t{4});
}

void RowSplitterTest::startsAtTheLineThatItIsTold()
{
    struct Sink final : RowSink
    {
        void row(const Row& row) override { line = row.line; }
        void rejected(std::uint64_t, RejectReason, std::string_view) override {}
        std::uint64_t line = 0;
    } sink;
    RowSplitter splitter{',', 2, sink, 41};
    const std::string text = "\na\n";
    splitter.feed(text);
    QCOMPARE(sink.line, std::uint64_t{42});
}

void RowSplitterTest::anUnclosedQuoteCostsOneRow()
{
    std::string text;
    std::string expected;
    for (int line = 1; line <= 500; ++line) {
        text += line == 20 ? "\"opened,b\n" : "a,b\n";
        expected += std::to_string(line) + (line == 20 ? ": quote\n" : ": [a][b]\n");
    }
    for (const std::size_t size : blockSizes)
        QCOMPARE(rowsOf(text, size), expected);
}

void RowSplitterTest::randomTextGivesTheSameRowsInAllBlocks()
{
    std::mt19937 random{2};
    const std::string alphabet = "aa,,\"\"\"\n\n\r"s + '\0';
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::uint32_t size = below(random, 60); size > 0; --size)
            text += alphabet[below(random, static_cast<std::uint32_t>(alphabet.size()))];
        const std::string whole = rowsOf(text, 1 << 20);
        for (const std::size_t size : {1U, 2U, 3U, 7U, 16U})
            QCOMPARE(rowsOf(text, size), whole);
    }
}

QTEST_APPLESS_MAIN(RowSplitterTest)
#include "row_splitter_test.moc"
