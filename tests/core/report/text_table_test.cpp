// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_table.h"

#include "core/base/text.h"
#include "tests/support/fixed_table.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::string asText(const FixedTable& table)
{
    return written([&](Output& output) { writeTextTable(table, ZoneOffsets{}, output); });
}

} // namespace

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligned();
    void shares();
    void widthIsThatOfCharacters();
    void escapes();
    void longTextsAreCut();
    void withoutRows();
};

void TextTableTest::aligned()
{
    const FixedTable table{{{"day", ColumnType::Day}, {"known_users", ColumnType::Count}, {"page", ColumnType::Text}},
                           {{Day{0}, std::uint64_t{1'234'567'890'123}, "/"sv},
                            {Day{1}, std::uint64_t{5}, "/longer"sv},
                            {std::monostate{}, std::monostate{}, std::monostate{}}}};
    QCOMPARE(asText(table), "day               known users  page\n"
                            "1970-01-01  1,234,567,890,123  /\n"
                            "1970-01-02                  5  /longer\n"
                            "-                           -  -\n"s);
}

/// Shares stand right, as numbers do, and say that they are none where the whole is nothing.
void TextTableTest::shares()
{
    const FixedTable table{{{"share", ColumnType::Share}, {"n", ColumnType::Count}},
                           {{*Share::of(1, 3), std::uint64_t{1}},
                            {*Share::of(2, 2), std::uint64_t{2}},
                            {std::monostate{}, std::uint64_t{3}}}};
    QCOMPARE(asText(table), "   share  n\n0.333333  1\n     1.0  2\n       -  3\n"s);
}

void TextTableTest::widthIsThatOfCharacters()
{
    const FixedTable table{{{"user", ColumnType::User}, {"n", ColumnType::Count}},
                           {{"caf\xC3\xA9"sv, std::uint64_t{1}}, {"abcdef"sv, std::uint64_t{2}}}};
    QCOMPARE(asText(table), "user    n\ncaf\xC3\xA9    1\nabcdef  2\n"s);
}

void TextTableTest::escapes()
{
    const FixedTable table{{{"user", ColumnType::User}, {"n", ColumnType::Count}},
                           {{"a\x1B[2J\xFF\n\xE2\x80\xAE"sv, std::uint64_t{1}}, {"b"sv, std::uint64_t{2}}}};
    QCOMPARE(asText(table), "user                    n\n"
                            "a\\x1B[2J\\xFF\\x0A\\u202E  1\n"
                            "b                       2\n"s);
}

void TextTableTest::longTextsAreCut()
{
    const std::string sixty(60, 'x');
    const std::string accented = std::string(59, 'x') + "\xC3\xA9"; // 61 bytes
    const std::string more(61, 'x');
    const std::string wide = std::string(58, 'x') + "\xC3\xA9\xC3\xA9\xC3\xA9";
    const FixedTable table{
        {{"page", ColumnType::Text}},
        {{std::string_view{sixty}}, {std::string_view{accented}}, {std::string_view{more}}, {std::string_view{wide}}}};
    QCOMPARE(asText(table), "page\n" + sixty + "\n" + accented + "\n" + std::string(59, 'x') + "\xE2\x80\xA6\n" +
                                std::string(58, 'x') + "\xC3\xA9\xE2\x80\xA6\n");
}

void TextTableTest::withoutRows()
{
    QCOMPARE(asText({{{"a_b", ColumnType::Count}, {"c", ColumnType::Text}}, {}}), "a b  c\n"s);
}

QTEST_APPLESS_MAIN(TextTableTest)
#include "text_table_test.moc"
