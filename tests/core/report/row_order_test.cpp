// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/row_order.h"

#include "tests/support/fixed_table.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>
#include <deque>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_view_literals;

namespace {

const std::vector<TableColumn> columns{{"count", ColumnType::Count},   {"share", ColumnType::Share},
                                       {"day", ColumnType::Day},       {"at", ColumnType::Instant},
                                       {"took", ColumnType::Duration}, {"user", ColumnType::User},
                                       {"page", ColumnType::Text}};

/// Rows of few different values, some of them nothing; texts live in `texts`.
std::vector<std::vector<Cell>> randomRows(std::mt19937& random, std::size_t count, std::deque<std::string>& texts)
{
    std::vector<std::vector<Cell>> rows;
    for (std::size_t i = 0; i < count; ++i) {
        const auto text = [&] {
            texts.push_back(std::string(below(random, 3), static_cast<char>(below(random, 256))));
            return std::string_view{texts.back()};
        };
        std::vector<Cell> row{std::uint64_t{below(random, 9)},
                              *Share::of(below(random, 7), 1 + below(random, 7)),
                              Day{static_cast<int>(below(random, 9))},
                              Instant{below(random, 9)},
                              std::uint64_t{below(random, 9)},
                              text(),
                              text()};
        for (Cell& cell : row) {
            if (below(random, 5) == 0)
                cell = std::monostate{};
        }
        rows.push_back(row);
    }
    return rows;
}

class StopAt final : public Progress
{
public:
    explicit StopAt(int stopAt) : m_left{stopAt} {}
    bool goOn(const ProgressState&) override { return --m_left > 0; }

private:
    int m_left;
};

} // namespace

class RowOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstAStableSort();
    void manyRows();
    void filters_data();
    void filters();
    void stopped();
};

void RowOrderTest::againstAStableSort()
{
    std::mt19937 random{23};
    NoProgress progress;
    for (int round = 0; round < 60; ++round) {
        std::deque<std::string> texts;
        const auto rows = randomRows(random, below(random, 80), texts);
        const FixedTable table{columns, rows};
        for (std::size_t column = 0; column < columns.size(); ++column) {
            for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
                RowOrder wanted = allRows(table);
                const auto nothing = [&](std::uint32_t row) {
                    return std::holds_alternative<std::monostate>(rows[row][column]);
                };
                std::stable_sort(wanted.begin(), wanted.end(), [&](std::uint32_t a, std::uint32_t b) {
                    if (nothing(a) || nothing(b))
                        return !nothing(a) && nothing(b); // last in both directions
                    const Cell& x = rows[a][column];
                    const Cell& y = rows[b][column];
                    return direction == SortDirection::Ascending ? x < y : y < x;
                });
                QCOMPARE(*orderedRows(table, allRows(table), column, direction, progress), wanted);
            }
        }
    }
}

void RowOrderTest::manyRows()
{
    std::mt19937 random{24};
    NoProgress progress;
    std::vector<std::vector<Cell>> rows;
    for (int i = 0; i < 50'000; ++i)
        rows.push_back({std::uint64_t{below(random, 1000)}});
    const FixedTable table{{{"count", ColumnType::Count}}, rows};
    RowOrder wanted = allRows(table);
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rows[a][0] < rows[b][0]; });
    QVERIFY(*orderedRows(table, allRows(table), 0, SortDirection::Ascending, progress) == wanted);
    const RowOrder some{5, 3, 49'999, 8};
    RowOrder sorted = some;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return rows[b][0] < rows[a][0]; });
    QCOMPARE(*orderedRows(table, some, 0, SortDirection::Descending, progress), sorted);
}

void RowOrderTest::filters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("all") << QByteArray{""} << QByteArray{"0 1 2 3"};
    QTest::newRow("either case") << QByteArray{"AB"} << QByteArray{"0 1"};
    QTest::newRow("any text column") << QByteArray{"/x"} << QByteArray{"0 2"};
    QTest::newRow("numbers are no text") << QByteArray{"7"} << QByteArray{""};
    QTest::newRow("only ASCII letters have another case") << QByteArray{"\xC3\x89"} << QByteArray{""};
    QTest::newRow("as it stands") << QByteArray{"\xC3\xA9"} << QByteArray{"3"};
}

void RowOrderTest::filters()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    const FixedTable table{{{"user", ColumnType::User}, {"n", ColumnType::Count}, {"page", ColumnType::Text}},
                           {{"xaby"sv, std::uint64_t{7}, "/x"sv},
                            {"Ab"sv, std::uint64_t{7}, "/"sv},
                            {"c"sv, std::uint64_t{7}, "/X"sv},
                            {"\xC3\xA9"sv, std::uint64_t{7}, std::monostate{}}}};
    NoProgress progress;
    QByteArray got;
    const std::optional<RowOrder> kept = filteredRows(table, text.toStdString(), progress);
    QVERIFY(kept);
    for (const std::uint32_t row : *kept)
        got += (got.isEmpty() ? "" : " ") + QByteArray::number(row);
    QCOMPARE(got, rows);
}

void RowOrderTest::stopped()
{
    std::vector<std::vector<Cell>> rows(100'000, {"text"sv});
    const FixedTable table{{{"page", ColumnType::Text}}, rows};
    for (const int stopAt : {1, 2, 5, 14, 20}) {
        StopAt progress{stopAt};
        QVERIFY(!orderedRows(table, allRows(table), 0, SortDirection::Ascending, progress));
    }
    StopAt progress{3};
    QVERIFY(!filteredRows(table, "e", progress));
    NoProgress never;
    QCOMPARE(filteredRows(table, "e", never)->size(), rows.size());
}

QTEST_APPLESS_MAIN(RowOrderTest)
#include "row_order_test.moc"
