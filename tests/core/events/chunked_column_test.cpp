// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/chunked_column.h"

#include <QTest>

#include <algorithm>
#include <cstdint>

using namespace footfall;

class ChunkedColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acrossTheBordersOfChunks();
    void noValueMoves();
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

QTEST_APPLESS_MAIN(ChunkedColumnTest)
#include "chunked_column_test.moc"
