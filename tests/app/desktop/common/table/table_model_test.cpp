// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_model.h"

#include "tests/app/desktop/common/table/counting_table.h"
#include "tests/app/desktop/common/table/model_dump.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace footfall;
using namespace footfall::desktop;
using namespace std::string_view_literals;
using footfall::test::CountingTable;
using footfall::test::dumped;
using Tester = QAbstractItemModelTester;

namespace {

std::shared_ptr<const ZoneOffsets> utc()
{
    return std::make_shared<ZoneOffsets>();
}

std::shared_ptr<CountingTable> smallTable()
{
    const std::vector<TableColumn> columns{{"user", ColumnType::User},
                                           {"day", ColumnType::Day},
                                           {"previous_event", ColumnType::Instant},
                                           {"events", ColumnType::Count},
                                           {"duration_seconds", ColumnType::Duration},
                                           {"share", ColumnType::Share}};
    const std::vector<std::vector<Cell>> rows{
        {"b\x1b"sv, Day{16342}, Instant{1'411'996'075'000'000}, std::uint64_t{12345}, std::uint64_t{3909},
         *Share::of(3149, 10000)},
        {"a"sv, Day{16341}, Cell{}, std::uint64_t{999}, std::uint64_t{90'000}, *Share::of(7, 7)}};
    return std::make_shared<CountingTable>(columns, rows);
}

/// Rows 0 to `count` - 1 with their number and a number that falls.
std::shared_ptr<CountingTable> longTable(std::uint64_t count)
{
    std::vector<std::vector<Cell>> rows;
    for (std::uint64_t row = 0; row < count; ++row)
        rows.push_back({row, count - row, row % 2 == 0 ? "even"sv : "odd"sv});
    return std::make_shared<CountingTable>(std::vector<TableColumn>{{"users", ColumnType::Count},
                                                                    {"events", ColumnType::Count},
                                                                    {"page", ColumnType::Text}},
                                           std::move(rows));
}

/// Gives rows to another thread only once somebody lets it.
class WaitingTable final : public Table
{
public:
    explicit WaitingTable(std::shared_ptr<const Table> inner) : m_inner{std::move(inner)} {}
    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_inner->columns(); }
    [[nodiscard]] std::size_t rowCount() const override { return m_inner->rowCount(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override
    {
        if (QThread::currentThread() != qApp->thread() && !m_isOpen) {
            m_gate.acquire();
            m_isOpen = true;
        }
        m_inner->fillRow(row, cells);
    }
    void open() { m_gate.release(2); }

private:
    std::shared_ptr<const Table> m_inner;
    mutable QSemaphore m_gate;
    mutable std::atomic<bool> m_isOpen = false;
};

std::uint32_t firstRow(const TableModel& model)
{
    return model.rows().front();
}

} // namespace

class TableModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsNothingBeforeATable();
    void showsTypedCells();
    void givesTypedValuesToSortBy();
    void alignsAndExplains();
    void sortsBothWaysAndBack();
    void filters();
    void keepsOrderAndFilterForAnotherTable();
    void persistentIndexesFollowTheirRows();
    void computesAScreenfulAtATime();
    void sortsLargeTablesOnAnotherThread();
    void onlyTheNewestOrderCounts();
    void anotherTableStopsTheSearchForAnOrder();
};

void TableModelTest::initTestCase()
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
}

void TableModelTest::showsNothingBeforeATable()
{
    TableModel model;
    const Tester tester{&model, Tester::FailureReportingMode::QtTest};
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    model.sort(3);
    model.setFilter(QStringLiteral("x"));
    QCOMPARE(model.rowCount(), 0);
}

void TableModelTest::showsTypedCells()
{
    TableModel model;
    const Tester tester{&model, Tester::FailureReportingMode::QtTest};
    model.setTable(smallTable(), utc());
    const QStringList expected{
        QStringLiteral("User | Day | Previous event | Events | Duration | share"),
        QStringLiteral("b\\x1B | Mon 2014-09-29 | 2014-09-29 13:07:55 | 12,345 | 1:05:09 | 31.5\u00a0%"),
        QStringLiteral("a | Sun 2014-09-28 | \u2014 | 999 | 25:00:00 | 100.0\u00a0%")};
    QCOMPARE(dumped(model), expected);
    QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), QStringLiteral("none"));
    QCOMPARE(model.index(0, 3).data(Qt::AccessibleTextRole).toString(), QStringLiteral("12,345"));
}

void TableModelTest::givesTypedValuesToSortBy()
{
    TableModel model;
    model.setTable(smallTable(), utc());
    const auto value = [&](int row, int column) { return model.index(row, column).data(TableModel::SortRole); };
    QCOMPARE(value(0, 0), QVariant{QByteArray{"b\x1b"}});
    QCOMPARE(value(0, 1), QVariant(QDate{2014, 9, 29}));
    QCOMPARE(value(0, 2), QVariant{qlonglong{1'411'996'075'000'000}});
    QCOMPARE(value(1, 2), QVariant{});
    QCOMPARE(value(0, 3), QVariant{qulonglong{12345}});
    QCOMPARE(value(0, 5), QVariant{0.3149});
}

void TableModelTest::alignsAndExplains()
{
    TableModel model;
    model.setTable(smallTable(), utc());
    const int left = (Qt::AlignLeft | Qt::AlignVCenter).toInt();
    const int right = (Qt::AlignRight | Qt::AlignVCenter).toInt();
    for (const auto& [column, alignment] :
         {std::pair{0, left}, {1, left}, {2, left}, {3, right}, {4, right}, {5, right}}) {
        QCOMPARE(model.index(0, column).data(Qt::TextAlignmentRole).toInt(), alignment);
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), alignment);
    }
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("Events: Page views, each row of the files counted"));
    QCOMPARE(model.headerData(3, Qt::Horizontal, TableModel::ColumnIdRole).toString(), QStringLiteral("events"));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral(">b\\x1B<")));
}

void TableModelTest::sortsBothWaysAndBack()
{
    TableModel model;
    const Tester tester{&model, Tester::FailureReportingMode::QtTest};
    model.setTable(smallTable(), utc());
    model.sort(3, Qt::AscendingOrder); // 999 before 12,345, though not as text
    QCOMPARE(firstRow(model), 1U);
    model.sort(3, Qt::DescendingOrder);
    QCOMPARE(firstRow(model), 0U);
    model.sort(2, Qt::DescendingOrder); // nothing last
    QCOMPARE(firstRow(model), 0U);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(firstRow(model), 1U);
    model.sort(-1);
    QCOMPARE(firstRow(model), 0U);
}

void TableModelTest::filters()
{
    TableModel model;
    const Tester tester{&model, Tester::FailureReportingMode::QtTest};
    model.setTable(longTable(9), utc());
    model.setFilter(QStringLiteral("ODD"));
    QCOMPARE(model.rows(), (RowOrder{1, 3, 5, 7}));
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(model.rows(), (RowOrder{7, 5, 3, 1}));
    model.setFilter({});
    QCOMPARE(model.rows(), (RowOrder{8, 7, 6, 5, 4, 3, 2, 1, 0}));
}

void TableModelTest::keepsOrderAndFilterForAnotherTable()
{
    TableModel model;
    model.setTable(longTable(9), utc());
    model.setFilter(QStringLiteral("odd"));
    model.sort(0, Qt::DescendingOrder);
    model.setTable(longTable(5), utc());
    QCOMPARE(model.rows(), (RowOrder{3, 1}));
}

void TableModelTest::persistentIndexesFollowTheirRows()
{
    TableModel model;
    model.setTable(longTable(10), utc());
    const QPersistentModelIndex index{model.index(2, 1)};
    QCOMPARE(index.data().toString(), QStringLiteral("8")); // what was seen before is no more than that
    model.sort(1, Qt::AscendingOrder);
    QCOMPARE(index.row(), 7);
    QCOMPARE(index.data().toString(), QStringLiteral("8"));
}

void TableModelTest::computesAScreenfulAtATime()
{
    const std::shared_ptr<CountingTable> table = longTable(200'000);
    TableModel model;
    model.setTable(table, utc());
    QCOMPARE(table->asked(), std::size_t{0});
    for (const int top : {0, 100'000, 199'960}) {
        const std::size_t before = table->asked();
        for (int repaint = 0; repaint < 10; ++repaint) {
            for (int row = top; row < top + 40; ++row) {
                for (int column = 0; column < 3; ++column)
                    QCOMPARE(model.index(row, 0).data(TableModel::SortRole).toInt(), row);
            }
        }
        QVERIFY(table->asked() - before <= 128);
    }
}

void TableModelTest::sortsLargeTablesOnAnotherThread()
{
    const auto table = std::make_shared<WaitingTable>(longTable(20'000));
    TableModel model;
    const Tester tester{&model, Tester::FailureReportingMode::QtTest};
    QSignalSpy arranging{&model, &TableModel::arrangingChanged};
    model.setTable(table, utc());
    QVERIFY(!model.isArranging()); // there is nothing to look for
    model.sort(1, Qt::AscendingOrder);
    QVERIFY(model.isArranging());
    QCOMPARE(firstRow(model), 0U); // the former order stays till then
    table->open();
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(firstRow(model), 19'999U);
    QCOMPARE(arranging, (QList<QVariantList>{{true}, {false}}));
}

void TableModelTest::onlyTheNewestOrderCounts()
{
    const auto table = std::make_shared<WaitingTable>(longTable(20'000));
    TableModel model;
    model.setTable(table, utc());
    QSignalSpy laidOut{&model, &QAbstractItemModel::layoutChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    model.sort(1, Qt::AscendingOrder);
    model.sort(0, Qt::DescendingOrder);
    model.setFilter(QStringLiteral("even"));
    table->open();
    QTRY_VERIFY(!model.isArranging());
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(firstRow(model), 19'998U);
    QTest::qWait(50); // for an answer that nobody wants any more
    QCOMPARE(laidOut.count(), 0);
    QCOMPARE(reset.count(), 1);
}

void TableModelTest::anotherTableStopsTheSearchForAnOrder()
{
    const auto table = std::make_shared<WaitingTable>(longTable(20'000));
    TableModel model;
    model.setTable(table, utc());
    model.sort(1, Qt::AscendingOrder);
    model.setTable(longTable(3), utc());
    table->open();
    QVERIFY(!model.isArranging());
    QTest::qWait(50);
    QCOMPARE(model.rows(), (RowOrder{2, 1, 0}));
}

QTEST_MAIN(TableModelTest)
#include "table_model_test.moc"
