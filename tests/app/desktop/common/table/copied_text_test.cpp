// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/copied_text.h"

#include "tests/app/desktop/common/table/counting_table.h"

#include <QTest>

using namespace footfall;
using namespace footfall::desktop;
using namespace std::string_view_literals;
using footfall::test::CountingTable;

namespace {

CopyRequest request()
{
    const std::vector<TableColumn> columns{{"user", ColumnType::User},
                                           {"events", ColumnType::Count},
                                           {"day", ColumnType::Day},
                                           {"start", ColumnType::Instant}};
    const std::vector<std::vector<Cell>> rows{
        {"=1+2"sv, std::uint64_t{1234567}, Day{16342}, Instant{1'411'996'075'000'000}},
        {"a\tb\n\"c\""sv, std::uint64_t{0}, Day{0}, Cell{}},
        {"-12.5"sv, std::uint64_t{7}, Day{1}, Cell{}},
        {"<b>&\xff"sv, std::uint64_t{8}, Day{2}, Cell{}}};
    return {
        .table = std::make_shared<CountingTable>(columns, rows),
        .zone = std::make_shared<ZoneOffsets>(),
        .rows = {0, 1, 2, 3},
        .columns = {0, 1, 2, 3},
        .titles = {QStringLiteral("User"), QStringLiteral("Events"), QStringLiteral("Day"), QStringLiteral("Start")}};
}

CopiedText copied(const CopyRequest& request)
{
    NoProgress progress;
    return *copiedText(request, progress);
}

} // namespace

class CopiedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plain();
    void html();
    void htmlOfOddText_data();
    void htmlOfOddText();
    void chosenRowsAndColumnsWithoutTitles();
    void leavesHtmlOutWhereItIsHuge();
    void stops();
};

void CopiedTextTest::plain()
{
    QCOMPARE(copied(request()).plain, QStringLiteral("User\tEvents\tDay\tStart\n"
                                                     "'=1+2\t1234567\t2014-09-29\t2014-09-29T13:07:55Z\n"
                                                     "\"a\tb\n\"\"c\"\"\"\t0\t1970-01-01\t\n"
                                                     "-12.5\t7\t1970-01-02\t\n"
                                                     "<b>&\ufffd\t8\t1970-01-03\t\n"));
}

void CopiedTextTest::html()
{
    CopyRequest asked = request();
    asked.rows = {0, 3};
    QCOMPARE(copied(asked).html,
             QStringLiteral(
                 "<meta charset=\"utf-8\"><table><tr><th>User</th><th>Events</th><th>Day</th><th>Start</th></tr>\n"
                 "<tr><td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">'=1+2</td><td>1234567</td>"
                 "<td>2014-09-29</td><td>2014-09-29T13:07:55Z</td></tr>\n"
                 "<tr><td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">&lt;b&gt;&amp;\ufffd</td><td>8</td>"
                 "<td>1970-01-03</td><td></td></tr>\n"
                 "</table>"));
}

void CopiedTextTest::htmlOfOddText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("quotes") << QByteArray{"\"a\" 'b'"} << QStringLiteral("&quot;a&quot; 'b'");
    QTest::newRow("already escaped") << QByteArray{"&lt;"} << QStringLiteral("&amp;lt;");
    QTest::newRow("a mark of byte order") << QByteArray{"\xEF\xBB\xBF"
                                                        "a"}
                                          << QStringLiteral("\ufeffa");
    QTest::newRow("a character cut off") << QByteArray{"a\xE2\x82"} << QStringLiteral("a\ufffd\ufffd");
    QTest::newRow("nothing") << QByteArray{} << QString{};
}

void CopiedTextTest::htmlOfOddText()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, html);
    const std::string_view cell{text.constData(), static_cast<std::size_t>(text.size())};
    const CopyRequest asked{.table = std::make_shared<CountingTable>(
                                std::vector<TableColumn>{{"page", ColumnType::Text}, {"events", ColumnType::Count}},
                                std::vector<std::vector<Cell>>{{cell, std::uint64_t{1}}}),
                            .zone = std::make_shared<ZoneOffsets>(),
                            .rows = {0},
                            .columns = {0, 1}};
    QVERIFY2(copied(asked).html.contains(QStringLiteral("\">") + html + QStringLiteral("</td><td>1</td>")),
             qPrintable(copied(asked).html));
}

void CopiedTextTest::chosenRowsAndColumnsWithoutTitles()
{
    CopyRequest asked = request();
    asked.rows = {2, 0};
    asked.columns = {2, 1};
    asked.titles.clear();
    QCOMPARE(copied(asked).plain, QStringLiteral("1970-01-02\t7\n2014-09-29\t1234567\n"));
}

void CopiedTextTest::leavesHtmlOutWhereItIsHuge()
{
    CopyRequest asked = request();
    asked.rows.assign(mostCellsAsHtml / 4 + 1, 2);
    const CopiedText text = copied(asked);
    QVERIFY(text.html.isEmpty());
    QCOMPARE(text.plain.count(QLatin1Char{'\n'}), static_cast<qsizetype>(asked.rows.size()) + 1);
}

void CopiedTextTest::stops()
{
    class Stopped final : public Progress
    {
        bool goOn(const ProgressState&) override { return false; }
    } stopped;
    QVERIFY(!copiedText(request(), stopped));
}

QTEST_GUILESS_MAIN(CopiedTextTest)
#include "copied_text_test.moc"
