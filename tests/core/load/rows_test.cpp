// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loader.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

const std::string header = "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n";
const std::string goodRow = "e,2014-09-29 13:07:55,a,b,c,/\n";

/// "ROWS rows, EVENTS events, rejected LINE REASON, ..."
std::string counted(const LoadReport& report)
{
    std::string text = std::to_string(report.rows) + " rows, " + std::to_string(report.events) + " events";
    for (const RejectedRow& row : report.rejected.first)
        text += ", " + std::to_string(row.file) + ":" + std::to_string(row.line) + " " +
                std::string{reasonName(row.reason)};
    return text;
}

} // namespace

class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void keepsHowRejectedRowsBegin();
    void noTable_data();
    void noTable();
};

void RowsTest::counts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray{expected};
    };
    add("one row", goodRow, "1 rows, 1 events");
    add("header and a row", header + goodRow, "1 rows, 1 events");
    add("only a header", header, "0 rows, 0 events");
    add("only a header, no line end", "timestamp,user_fingerprint", "0 rows, 0 events");
    add("header and blank lines", header + "\n\r\n\n", "0 rows, 0 events");
    add("a mark, then rows", "\xEF\xBB\xBF" + goodRow, "1 rows, 1 events");
    add("a mark, then a header", "\xEF\xBB\xBF" + header + goodRow, "1 rows, 1 events");
    add("a mark, then a quoted header", "\xEF\xBB\xBF\"timestamp\",\"page\"\n2014-09-29 13:07:55,/\n",
        "1 rows, 1 events");
    add("a second mark is data", "\xEF\xBB\xBF\xEF\xBB\xBF" + header + goodRow, "1 rows, 1 events");
    add("blank lines before the header", "\n\n" + header + goodRow + "x\n", "2 rows, 1 events, 0:5 fields");
    add("the header again", header + goodRow + header + goodRow, "3 rows, 2 events, 0:3 timestamp");
    add("the header at the end of rows", goodRow + header, "2 rows, 1 events, 0:2 timestamp");
    add("too few fields", goodRow + "a,b\n", "2 rows, 1 events, 0:2 fields");
    add("too many fields", goodRow + "e,2014-09-29 13:07:55,a,b,c,/,x\n", "2 rows, 1 events, 0:2 fields");
    add("one field", goodRow + "words\n", "2 rows, 1 events, 0:2 fields");
    add("spaces are a row", goodRow + "  \n", "2 rows, 1 events, 0:2 fields");
    add("no timestamp", goodRow + "e,,a,b,c,/\n", "2 rows, 1 events, 0:2 timestamp");
    add("no such date", goodRow + "e,2014-02-30 00:00:00,a,b,c,/\n", "2 rows, 1 events, 0:2 timestamp");
    add("white space round a timestamp", goodRow + "e, 2014-09-29 13:07:55,a,b,c,/\n",
        "2 rows, 1 events, 0:2 timestamp");
    add("NULs for a date", "e,"s + std::string(10, '\0') + " 13:07:55,a,b,c,/\n" + goodRow,
        "2 rows, 1 events, 0:1 timestamp");
    add("wrong fields and wrong timestamp", goodRow + "e,never,a\n", "2 rows, 1 events, 0:2 fields");
    add("text after a closing quote", goodRow + "\"e\"x,2014-09-29 13:07:55,a,b,c,/\n" + goodRow,
        "3 rows, 2 events, 0:2 quote");
    add("an unclosed quote", goodRow + "\"e,2014-09-29 13:07:55,a,b,c,/\n" + goodRow, "3 rows, 2 events, 0:2 quote");
    add("a row over 1 MiB", goodRow + std::string(1'048'577, 'x') + "\n" + goodRow, "3 rows, 2 events, 0:2 too-long");
    add("the first row is rejected", "words\n" + goodRow + goodRow, "3 rows, 2 events, 0:1 fields");
    add("the first row is too long", std::string(1'048'577, 'x') + "\n" + goodRow, "2 rows, 1 events, 0:1 too-long");
    add("the first row's quote is not closed", "\"e\n" + goodRow, "2 rows, 1 events, 0:1 quote");
    add("all reasons", goodRow + "a\ne,x,a,b,c,/\n\"a\"b\n" + std::string(1'048'577, 'x') + "\n",
        "5 rows, 1 events, 0:2 fields, 0:3 timestamp, 0:4 quote, 0:5 too-long");
    add("lines within quotes", goodRow + "e,2014-09-29 13:07:55,a,b,c,\"/\n\n\"\nx\n", "3 rows, 2 events, 0:5 fields");
    add("a header of other width", "timestamp,user_fingerprint\n2014-09-29 13:07:55,a\n2014-09-29 13:07:55,a,b\n",
        "2 rows, 1 events, 0:3 fields");
    add("further columns", "x,timestamp,y,domain_userid,z\n1,1411996075,2,d,3\n1,1411996075,2,d\n",
        "2 rows, 1 events, 0:3 fields");
    add("gzip", gzipped(goodRow), "1 rows, 1 events");
    add("gzip with a mark and a header", gzipped("\xEF\xBB\xBF" + header + goodRow), "1 rows, 1 events");
    add("two members, cut within a row", gzipped(goodRow.substr(0, 10)) + gzipped(goodRow.substr(10) + goodRow),
        "2 rows, 2 events");
    add("a NUL in a field", goodRow + "e\0,2014-09-29 13:07:55,a\0b,b,c,/\0\n"s, "2 rows, 2 events");
}

void RowsTest::counts()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const Dataset dataset = datasetOf(loadText(text.toStdString()));
    QCOMPARE(counted(dataset.report), expected.toStdString());
    QCOMPARE(dataset.report.files.size(), std::size_t{1});
    QCOMPARE(dataset.report.files[0].rows, dataset.report.rows);
    QCOMPARE(dataset.report.files[0].events, dataset.report.events);
    QCOMPARE(dataset.report.files[0].bytes, static_cast<std::uint64_t>(text.size()));
    QCOMPARE(std::uint64_t{dataset.store->size()}, dataset.report.events);
}

void RowsTest::keepsHowRejectedRowsBegin()
{
    const std::string text = goodRow + "a,b\r\n" + "e,never,\"a,b\",c,d,/\n" + "\"a\"b,\xFF\nwords\n" +
                             std::string(1'048'577, 'x') + "\n" + "\"open\r\n";
    const LoadReport report = datasetOf(loadText(text)).report;
    std::vector<std::string> begins;
    for (const RejectedRow& row : report.rejected.first)
        begins.push_back(row.text);
    QCOMPARE(begins, (std::vector<std::string>{"a,b", "e,never,\"a,b\",c,d,/", "\"a\"b,\xFF", "words",
                                               std::string(rejectedTextLimit, 'x'), "\"open"}));
}

void RowsTest::noTable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const std::string& text, const Error& error) {
        Error full = error;
        full.file = "0.csv";
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray::fromStdString(shown(full));
    };
    const Error nothing{.kind = ErrorKind::NothingInside};
    add("no byte", "", nothing);
    add("a mark", "\xEF\xBB\xBF", nothing);
    add("blank lines", "\n\r\n\n", nothing);
    add("a mark and blank lines", "\xEF\xBB\xBF\n\n", nothing);
    add("gzip of nothing", gzipped(""), nothing);
    add("gzip of blank lines", gzipped("\n\n"), nothing);
    const auto noEvents = [](std::uint64_t count, std::uint64_t line, const char* reason) {
        return Error{.kind = ErrorKind::NoEvents, .detail = reason, .line = line, .count = count};
    };
    add("words", "these are\nno events\n", noEvents(2, 1, "fields"));
    add("no event after a header", header + "\na,b\n", noEvents(1, 3, "fields"));
    add("no timestamp", "a,b,c,d,e,f\n", noEvents(1, 1, "timestamp"));
    add("an open quote", "\"<Error>\n", noEvents(1, 1, "quote"));
    add("one long row", std::string(2'000'000, 'A'), noEvents(1, 1, "too-long"));
    add("gzip within gzip", gzipped(gzipped(goodRow)),
        {.kind = ErrorKind::OtherCompression, .detail = "gzip within gzip"});
    add("xz",
        "\xFD"
        "7zXZ\0\0\4"s,
        {.kind = ErrorKind::OtherCompression, .detail = "xz"});
    add("xz within gzip",
        gzipped("\xFD"
                "7zXZ\0\0\4"s),
        {.kind = ErrorKind::OtherCompression, .detail = "xz"});
    add("UTF-16",
        "\xFF\xFE"
        "t\0i\0"s,
        {.kind = ErrorKind::OtherEncoding, .detail = "UTF-16 (little-endian)"});
    add("no timestamp column", "user_fingerprint,page\na,/\n",
        {.kind = ErrorKind::MissingColumns, .detail = "timestamp", .have = "user_fingerprint, page"});
    add("a column twice", "timestamp,page,page\n", {.kind = ErrorKind::RepeatedColumn, .detail = "page"});
}

void RowsTest::noTable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    for (const bool acceptPartial : {false, true}) {
        LoadRequest request = everyColumn();
        request.acceptPartial = acceptPartial;
        QCOMPARE(shown(errorOf(loadText(text.toStdString(), request))), expected.toStdString());
    }
}

QTEST_APPLESS_MAIN(RowsTest)
#include "rows_test.moc"
