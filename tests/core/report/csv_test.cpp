// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"

#include "tests/support/fixed_table.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;
using namespace std::string_view_literals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void fieldsThatAnotherCharacterParts();
    void formulas_data();
    void formulas();
    void tables();
    void headerAlone();
    void onlyTextIsGuarded();
};

void CsvTest::fields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const std::string& text, const std::string& expected) {
        QTest::addRow("%s", text.c_str()) << QByteArray::fromStdString(text) << QByteArray::fromStdString(expected);
    };
    add("", "");
    add("plain", "plain");
    add(" spaces ", " spaces ");
    add("a;b|c\td", "a;b|c\td");
    add("a,b", "\"a,b\"");
    add("say \"hi\"", "\"say \"\"hi\"\"\"");
    add("\"", "\"\"\"\"");
    add("a\nb", "\"a\nb\"");
    add("a\rb", "\"a\rb\"");
    add("\r\n", "\"\r\n\"");
    add("a\0b"s, "a\0b"s);
    add("\xFF\xC3", "\xFF\xC3");
    add("caf\xC3\xA9", "caf\xC3\xA9");
    add("\x1B[31m", "\x1B[31m");
    add("'", "'");
}

void CsvTest::fields()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(csvField(text.toStdString()), expected.toStdString());
}

void CsvTest::fieldsThatAnotherCharacterParts()
{
    QCOMPARE(csvField("a,b", '\t'), "a,b"s);
    QCOMPARE(csvField("a\tb", '\t'), "\"a\tb\""s);
    QCOMPARE(csvField("a\tb"), "a\tb"s);
    QCOMPARE(csvField("\"", '\t'), "\"\"\"\""s);
    QCOMPARE(csvField("a\rb", '\t'), "\"a\rb\""s);
}

void CsvTest::formulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("formula");
    for (const char* text : {"=",
                             "=1+1",
                             "=cmd|' /C calc'!A0",
                             "+",
                             "+1",
                             "+1.5",
                             "-",
                             "--1",
                             "-1-1",
                             "-1.",
                             "-.5",
                             "-1.5.2",
                             "-a",
                             "- 1",
                             "-1 ",
                             "-1e5",
                             "-1,5",
                             "@SUM(A1)",
                             "@",
                             "\t=1",
                             "\t",
                             "\r",
                             "\r1",
                             "-\xEF\xBC\x91",
                             "-0x1",
                             "\n",
                             "\n=1",
                             "\uFF1D1+1",
                             "\uFF0B1",
                             "\uFF0D1",
                             "\uFF20SUM(A1)"})
        QTest::addRow("formula '%s'", text) << QByteArray{text} << true;
    for (const char* text : {"",       "1",     "1.5", "-1",  "-0",   "-1.5", "-123456789012345678901234567890",
                             "-0.0",   "a=b",   "a",   " =1", "'=1",  "1-1",  "\uFF1A1",
                             "\uFF21", "a\n=1", "1+1", "/=",  "\"=1", "(1)",  "%",
                             "|=1"})
        QTest::addRow("harmless '%s'", text) << QByteArray{text} << false;
}

void CsvTest::formulas()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, formula);
    QCOMPARE(looksLikeFormula(text.toStdString()), formula);
    const FixedTable table{{{"t", ColumnType::Text}}, {{std::string_view{text.constData(), std::size_t(text.size())}}}};
    const auto csv = [&](FormulaGuard guard) {
        return written([&](Output& output) { writeCsv(table, ZoneOffsets{}, guard, output); });
    };
    const std::string guarded = formula ? "'" + text.toStdString() : text.toStdString();
    QCOMPARE(csv(FormulaGuard::On), "t\n" + csvField(guarded) + "\n");
    QCOMPARE(csv(FormulaGuard::Off), "t\n" + csvField(text.toStdString()) + "\n");
}

void CsvTest::tables()
{
    const FixedTable table{
        {{"user", ColumnType::User},
         {"day", ColumnType::Day},
         {"at", ColumnType::Instant},
         {"count", ColumnType::Count},
         {"share", ColumnType::Share},
         {"page", ColumnType::Text}},
        {{"a,b"sv, Day{0}, Instant{1'500'000}, std::uint64_t{1'234'567}, *Share::of(1, 4), "=1"sv},
         {std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}},
         {"\xFF"sv, Day{-719'162}, Instant{0}, std::uint64_t{0}, *Share::of(3, 3), ""sv}}};
    QCOMPARE(written([&](Output& output) { writeCsv(table, ZoneOffsets{}, FormulaGuard::On, output); }),
             "user,day,at,count,share,page\n"
             "\"a,b\",1970-01-01,1970-01-01T00:00:01.500Z,1234567,0.25,'=1\n"
             ",,,,,\n"
             "\xFF,0001-01-01,1970-01-01T00:00:00Z,0,1.0,\n"s);
}

void CsvTest::headerAlone()
{
    const FixedTable table{{{"a", ColumnType::Count}, {"b", ColumnType::Text}}, {}};
    QCOMPARE(written([&](Output& output) { writeCsv(table, ZoneOffsets{}, FormulaGuard::On, output); }), "a,b\n"s);
}

void CsvTest::onlyTextIsGuarded()
{
    const ZoneOffsets zone;
    const FixedTable table{{{"share", ColumnType::Share}}, {{*Share::of(1, 2)}}};
    QCOMPARE(written([&](Output& output) { writeCsv(table, zone, FormulaGuard::On, output); }), "share\n0.5\n"s);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
