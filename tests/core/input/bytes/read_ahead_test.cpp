// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/read_ahead.h"

#include "tests/support/memory_file.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <stdexcept>
#include <string>
#include <thread>

using namespace footfall;
using namespace footfall::test;

namespace {

constexpr std::chrono::milliseconds aWhile{60'000}; // only a hang takes that long

/// All the blocks in one text; the last one's error, if any, in `error`.
std::string allOf(ReadAhead& blocks, std::optional<Error>& error)
{
    std::string text;
    for (;;) {
        const std::optional<ReadAhead::Block> block = blocks.next(aWhile);
        if (!block)
            return text + " and then nothing in a minute";
        text.append(block->bytes.begin(), block->bytes.end());
        if (block->last) {
            error = block->error;
            return text;
        }
    }
}

std::string numbers(std::size_t size)
{
    std::string text;
    for (std::size_t i = 0; text.size() < size; ++i)
        text += std::to_string(i) + ",";
    text.resize(size);
    return text;
}

class ThrowingSource final : public BlockSource
{
public:
    explicit ThrowingSource(int goodReads) : m_goodReads{goodReads} {}
    BlockRead read(std::span<char> into) override
    {
        if (m_goodReads-- == 0)
            throw std::runtime_error{"no more"};
        into[0] = 'x';
        return {.size = 1};
    }

private:
    int m_goodReads;
};

/// Gives nothing before it is let go.
class WaitingSource final : public BlockSource
{
public:
    explicit WaitingSource(std::latch& gate) : m_gate{gate} {}
    BlockRead read(std::span<char> into) override
    {
        m_gate.wait();
        into[0] = 'x';
        return {.size = 1, .atEnd = true};
    }

private:
    std::latch& m_gate;
};

/// Blocks without end, each of a letter of its own.
class LetterSource final : public BlockSource
{
public:
    explicit LetterSource(std::atomic<int>& reads) : m_reads{reads} {}
    BlockRead read(std::span<char> into) override
    {
        std::fill(into.begin(), into.end(), static_cast<char>('a' + m_reads++ % 26));
        return {.size = into.size()};
    }

private:
    std::atomic<int>& m_reads;
};

} // namespace

class ReadAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAllBytesInOrder_data();
    void givesAllBytesInOrder();
    void givesTheBytesBeforeAnError();
    void passesOnWhatTheSourceThrows();
    void destroyedEarlyItStops();
    void hasNothingWhileTheSourceWaits();
    void leavesTheBlockInHandAlone();
};

void ReadAheadTest::givesAllBytesInOrder_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("blockSize");
    QTest::addColumn<int>("mostPerRead");
    QTest::addColumn<bool>("endsWithLastBytes");
    for (const int size : {0, 1, 5, 64, 1000})
        for (const int blockSize : {1, 2, 3, 7, 64, 4096})
            for (const int mostPerRead : {1, 3, 4096})
                for (const bool ends : {false, true})
                    QTest::addRow("%d bytes, blocks of %d, reads of %d, %d", size, blockSize, mostPerRead, ends)
                        << size << blockSize << mostPerRead << ends;
}

void ReadAheadTest::givesAllBytesInOrder()
{
    QFETCH(int, size);
    QFETCH(int, blockSize);
    QFETCH(int, mostPerRead);
    QFETCH(bool, endsWithLastBytes);
    const std::string text = numbers(static_cast<std::size_t>(size));
    ReadAhead blocks{std::make_unique<MemoryFile>(MemoryContent{.bytes = text,
                                                                .mostPerRead = static_cast<std::size_t>(mostPerRead),
                                                                .endsWithLastBytes = endsWithLastBytes}),
                     static_cast<std::size_t>(blockSize)};
    std::optional<Error> error;
    QCOMPARE(allOf(blocks, error), text);
    QVERIFY(!error);
}

void ReadAheadTest::givesTheBytesBeforeAnError()
{
    for (const bool together : {false, true}) {
        const std::string text = numbers(1000);
        ReadAhead blocks{std::make_unique<MemoryFile>(
                             MemoryContent{.bytes = text,
                                           .mostPerRead = 100,
                                           .errorAfter = Error{.kind = ErrorKind::Damaged, .detail = "there"},
                                           .endsWithLastBytes = together}),
                         64};
        std::optional<Error> error;
        QCOMPARE(allOf(blocks, error), text);
        QVERIFY(error);
        QCOMPARE(error->kind, ErrorKind::Damaged);
        QCOMPARE(error->detail, std::string{"there"});
    }
}

void ReadAheadTest::passesOnWhatTheSourceThrows()
{
    for (const int goodReads : {0, 1, 7, 64}) {
        ReadAhead blocks{std::make_unique<ThrowingSource>(goodReads), 4};
        std::size_t got = 0;
        bool thrown = false;
        try {
            for (bool last = false; !last;) {
                const std::optional<ReadAhead::Block> block = blocks.next(aWhile);
                QVERIFY(block);
                got += block->bytes.size();
                last = block->last;
            }
        } catch (const std::runtime_error& error) {
            thrown = true;
            QCOMPARE(std::string{error.what()}, std::string{"no more"});
        }
        QVERIFY(thrown);
        QVERIFY(got <= static_cast<std::size_t>(goodReads));
    }
}

void ReadAheadTest::destroyedEarlyItStops()
{
    const std::string text = numbers(100'000);
    for (int taken = 0; taken < 6; ++taken) {
        ReadAhead blocks{std::make_unique<MemoryFile>(MemoryContent{.bytes = text}), 16};
        for (int i = 0; i < taken; ++i)
            QVERIFY(blocks.next(aWhile));
    }
}

void ReadAheadTest::hasNothingWhileTheSourceWaits()
{
    std::latch gate{1};
    ReadAhead blocks{std::make_unique<WaitingSource>(gate), 16};
    QVERIFY(!blocks.next(std::chrono::milliseconds{1}));
    QVERIFY(!blocks.next(std::chrono::milliseconds{0}));
    gate.count_down();
    const std::optional<ReadAhead::Block> block = blocks.next(aWhile);
    QVERIFY(block);
    QVERIFY(block->last);
    QCOMPARE(block->bytes.size(), std::size_t{1});
}

void ReadAheadTest::leavesTheBlockInHandAlone()
{
    std::atomic<int> reads{0};
    ReadAhead blocks{std::make_unique<LetterSource>(reads), 16};
    for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f'}) {
        const std::optional<ReadAhead::Block> block = blocks.next(aWhile);
        QVERIFY(block);
        std::this_thread::sleep_for(std::chrono::milliseconds{20}); // as far ahead as it goes
        QCOMPARE(std::string(block->bytes.begin(), block->bytes.end()), std::string(16, letter));
    }
    QVERIFY(reads <= 9);
}

QTEST_APPLESS_MAIN(ReadAheadTest)
#include "read_ahead_test.moc"
