// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/chunked_column.h"

#include <QTest>

#include <algorithm>
#include <cstdint>
#include <set>
#include <type_traits>
#include <utility>

using namespace footfall;

class ChunkedColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acrossTheBordersOfChunks();
    void noValueMoves();
    void repeatedChunksShareTheirMemory_data();
    void repeatedChunksShareTheirMemory();
    void aChunkThatDiffersInItsLastValueIsItsOwn();
};

void ChunkedColumnTest::acrossTheBordersOfChunks()
{
    using Column = ChunkedColumn<std::uint64_t>;
    Column column;
    QVERIFY(column.empty());
    QCOMPARE(column.chunkCount(), std::size_t{0});
    const std::size_t count = 2 * Column::chunkSize + 3;
    for (std::size_t i = 0; i < count; ++i) {
        column.push_back(i * i);
        if (i + 1 == Column::chunkSize - 1 || i + 1 == Column::chunkSize || i + 1 == Column::chunkSize + 1) {
            QCOMPARE(column.size(), i + 1);
            QCOMPARE(column.chunkCount(), std::size_t{i < Column::chunkSize ? 1U : 2U});
            QCOMPARE(column.chunk(0).size(), std::min(i + 1, Column::chunkSize)); // a full one that is the last, too
        }
    }
    QCOMPARE(column.size(), count);
    std::size_t seen = 0;
    for (std::size_t chunk = 0; chunk < column.chunkCount(); ++chunk) {
        for (const std::uint64_t value : column.chunk(chunk)) {
            QCOMPARE(value, std::uint64_t{seen * seen});
            QCOMPARE(column[seen], value);
            ++seen;
        }
    }
    QCOMPARE(seen, count);
    QCOMPARE(column.chunk(2).size(), std::size_t{3});
}

void ChunkedColumnTest::noValueMoves()
{
    ChunkedColumn<int> column;
    column.push_back(7);
    const int* const first = &column[0];
    for (int i = 0; i < 200'000; ++i)
        column.push_back(i);
    QCOMPARE(&column[0], first);
    QCOMPARE(*first, 7);
}

void ChunkedColumnTest::repeatedChunksShareTheirMemory_data()
{
    QTest::addColumn<unsigned>("period");
    for (const unsigned period : {1U, 2U, 3U, 7U})
        QTest::addRow("%u values in turn", period) << period;
}

/// Values in turn, and behind them those of another column: no more chunks in memory than there are turns.
void ChunkedColumnTest::repeatedChunksShareTheirMemory()
{
    QFETCH(unsigned, period);
    using Column = ChunkedColumn<std::uint64_t>;
    constexpr std::size_t chunks = 20;
    Column column;
    Column behind;
    for (std::size_t i = 0; i < chunks * Column::chunkSize; ++i) {
        column.push_back(i % period);
        behind.push_back(i % period + 1);
    }
    column.append(std::move(behind), [](std::uint64_t value) { return value - 1; });
    column.push_back(99);
    QCOMPARE(column.chunkCount(), 2 * chunks + 1);
    std::set<const std::uint64_t*> places;
    for (std::size_t chunk = 0; chunk < 2 * chunks; ++chunk)
        places.insert(column.chunk(chunk).data());
    QVERIFY2(places.size() <= 2 * std::size_t{period}, qPrintable(QString::number(places.size())));
    for (std::size_t i = 0; i < 2 * chunks * Column::chunkSize; ++i) {
        if (column[i] != i % (chunks * Column::chunkSize) % period)
            QFAIL(qPrintable(QString::number(i)));
    }
    QCOMPARE(column[2 * chunks * Column::chunkSize], std::uint64_t{99});
}

void ChunkedColumnTest::aChunkThatDiffersInItsLastValueIsItsOwn()
{
    using Column = ChunkedColumn<std::uint32_t>;
    Column column;
    for (std::size_t i = 0; i < 3 * Column::chunkSize; ++i)
        column.push_back(i == 2 * Column::chunkSize - 1 ? 1 : 0);
    column.push_back(0);
    QVERIFY(column.chunk(1).data() != column.chunk(0).data());
    QCOMPARE(column.chunk(2).data(), column.chunk(0).data());
    QCOMPARE(column[2 * Column::chunkSize - 1], 1U);
    QCOMPARE(column[2 * Column::chunkSize - 2], 0U);
}

static_assert(!std::is_copy_constructible_v<ChunkedColumn<int>> && !std::is_copy_assignable_v<ChunkedColumn<int>>);

QTEST_APPLESS_MAIN(ChunkedColumnTest)
#include "chunked_column_test.moc"
