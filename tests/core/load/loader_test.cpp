// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loader.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <new>

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

/// Every event of a store, as rows of text.
std::string listed(const EventStore& store)
{
    std::string text;
    for (std::uint32_t i = 0; i < store.size(); ++i) {
        text += std::to_string(store.time({i}).micros);
        for (const Identity identity : allIdentities) {
            const ValueId value = store.value(identity, {i});
            text += "|" + (value == noValue ? "nobody"s : std::string{store.text(identity, value)});
        }
        text += "|" + std::string{store.text(store.page({i}))};
        text += store.eventId({i}) ? "|id\n" : "|no id\n";
    }
    return text;
}

} // namespace

class LoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfAnEvent();
    void onlyTheColumnsAskedFor();
    void missingColumnsOfAnyFile();
    void aFileWithoutEventsAmongOthers();
    void severalFilesAreOneStream();
    void theFirstHundredRejectedRowsAreKept();
    void blocksOfAnySizeGiveTheSame();
    void cancelledAtAnyCheckpoint();
    void progressNeverPassesTheTotal();
    void aFileThatCannotBeReadOn();
    void anErrorOfOpeningIsPassedOn();
    void memoryThatRunsOutIsAnError();
};

void LoaderTest::valuesOfAnEvent()
{
    const Dataset dataset = datasetOf(loadText("e,2014-09-29 13:07:55.25,a,b,c,/one\n"
                                               ",2014-09-29T13:07:55+01:00,\"a\"\"1\",  ,NULL,\"/two,\"\n"
                                               "\"\",1411996075,\\N,null,\" x \",\n"
                                               "e,1411996075001,A,\xFF,d\0d,/one\n"s));
    QCOMPARE(listed(*dataset.store), "1411996075250000|a|b|c|/one|id\n"
                                     "1411992475000000|a\"1|nobody|nobody|/two,|no id\n"
                                     "1411996075000000|nobody|nobody| x ||no id\n"
                                     "1411996075001000|A|\xFF|d\0d|/one|id\n"s);
    QCOMPARE(dataset.report.eventsWithIdentity, (std::array<std::uint64_t, 3>{3, 2, 3}));
    QCOMPARE(dataset.store->eventId({0}) == dataset.store->eventId({3}), true);
    QCOMPARE(dataset.store->inTimeOrder(), false);
    QCOMPARE(dataset.store->onWholeSeconds(), false);
}

void LoaderTest::onlyTheColumnsAskedFor()
{
    LoadRequest request;
    request.columns.identities = {false, true, false};
    const Dataset dataset = datasetOf(loadText(goodRow, request));
    QVERIFY(!dataset.store->has(Identity::UserFingerprint));
    QVERIFY(dataset.store->has(Identity::DomainUserid));
    QVERIFY(!dataset.store->has(Identity::NetworkUserid));
    QVERIFY(!dataset.store->hasPages());
    QVERIFY(!dataset.store->hasEventIds());
    QCOMPARE(dataset.report.eventsWithIdentity, (std::array<std::uint64_t, 3>{1, 1, 1})); // told all the same
}

void LoaderTest::missingColumnsOfAnyFile()
{
    LoadRequest request = everyColumn();
    request.required = {Identity::UserFingerprint, Identity::NetworkUserid};
    const std::string without = "timestamp,domain_userid\n1411996075,d\n";
    const Error error = errorOf(loadContents({{.bytes = goodRow}, {.bytes = without}}, request));
    QCOMPARE(shown(error), shown(Error{.kind = ErrorKind::MissingColumns,
                                       .file = "1.csv",
                                       .detail = "user_fingerprint, network_userid",
                                       .have = "timestamp, domain_userid"}));
    request.required = {Identity::DomainUserid};
    QCOMPARE(datasetOf(loadContents({{.bytes = goodRow}, {.bytes = without}}, request)).report.events, 2U);
}

/// The row that is named is one of the file's own.
void LoaderTest::aFileWithoutEventsAmongOthers()
{
    const std::string without = header + "\ne,never,a,b,c,/\n";
    std::string rejected;
    for (std::size_t count : {std::size_t{1}, RejectedRows::mostKept}) { // also where the report keeps no more
        for (; count > 0; --count)
            rejected += "x\n";
        QCOMPARE(
            shown(errorOf(loadContents({{.bytes = goodRow + rejected}, {.bytes = without}}))),
            shown(Error{.kind = ErrorKind::NoEvents, .file = "1.csv", .detail = "timestamp", .line = 3, .count = 1}));
    }
}

void LoaderTest::severalFilesAreOneStream()
{
    const Dataset dataset = datasetOf(loadContents({{.bytes = goodRow + "x\n"},
                                                    {.bytes = "page|timestamp|user_fingerprint\n/|1411996075|a\n|x|\n"},
                                                    {.bytes = header},
                                                    {.bytes = gzipped("x\n" + goodRow)}}));
    QCOMPARE(counted(dataset.report), "6 rows, 3 events, 0:2 fields, 1:3 timestamp, 3:1 fields"s);
    const std::vector<FileReport>& files = dataset.report.files;
    QCOMPARE(files.size(), std::size_t{4});
    for (std::size_t i = 0; i < files.size(); ++i)
        QCOMPARE(files[i].input.name(), std::to_string(i) + ".csv");
    QCOMPARE(files[1].layout.separator, '|');
    QCOMPARE(files[1].rows, std::uint64_t{2});
    QCOMPARE(files[1].events, std::uint64_t{1});
    QCOMPARE(dataset.store->valueCount(Identity::UserFingerprint), std::size_t{1});
}

void LoaderTest::theFirstHundredRejectedRowsAreKept()
{
    std::string text = goodRow;
    for (int i = 0; i < 250; ++i)
        text += "x\n";
    const LoadReport report = datasetOf(loadText(text)).report;
    QCOMPARE(report.rejected.total(), std::uint64_t{250});
    QCOMPARE(report.rejected.first.size(), std::size_t{100});
    QCOMPARE(report.rejected.first.back().line, std::uint64_t{101});
}

void LoaderTest::blocksOfAnySizeGiveTheSame()
{
    std::mt19937 random{6};
    const std::string events = csvOf(randomEvents(random, {.count = 150, .fractions = true}));
    const std::string text = "\xEF\xBB\xBF\n" + header + events + "bad row\r\n\"open\n\"\"\"\",x\n\n" + goodRow;
    for (const std::string& bytes : {text, gzipped(text)}) {
        const Dataset whole = datasetOf(loadText(bytes));
        for (const std::size_t size : {1U, 2U, 3U, 7U, 64U}) {
            LoadRequest request = everyColumn();
            request.blockSize = size;
            const Dataset dataset = datasetOf(loadContents({{.bytes = bytes, .mostPerRead = size}}, request));
            QCOMPARE(listed(*dataset.store), listed(*whole.store));
            QCOMPARE(counted(dataset.report), counted(whole.report));
        }
    }
}

void LoaderTest::cancelledAtAnyCheckpoint()
{
    struct StopAt final : Progress
    {
        bool goOn(const ProgressState&) override { return ++asked != stopAt; }
        int asked = 0;
        int stopAt = 0;
    };
    const std::string text = header + goodRow + goodRow + goodRow;
    const auto loadWith = [&](StopAt& progress) {
        LoadRequest request = everyColumn();
        request.files = {"a", "b"};
        request.blockSize = 16;
        request.open = [&](const Input&) -> Result<std::unique_ptr<InputFile>> {
            return std::unique_ptr<InputFile>{std::make_unique<MemoryFile>(MemoryContent{.bytes = text})};
        };
        return load(request, progress);
    };
    StopAt never;
    QVERIFY(std::holds_alternative<Dataset>(loadWith(never)));
    const int checkpoints = static_cast<int>(2 * (text.size() / 16));
    QVERIFY(never.asked >= checkpoints);
    for (int stopAt = 1; stopAt <= checkpoints; ++stopAt) {
        StopAt progress;
        progress.stopAt = stopAt;
        QVERIFY2(std::holds_alternative<Cancelled>(loadWith(progress)), std::to_string(stopAt).c_str());
        QCOMPARE(progress.asked, stopAt); // it is not asked again
    }
}

void LoaderTest::progressNeverPassesTheTotal()
{
    struct Watch final : Progress
    {
        bool goOn(const ProgressState& state) override
        {
            good = good && state.bytesRead <= state.bytesTotal && state.bytesRead >= before.bytesRead &&
                   state.rows >= before.rows && state.bytesTotal == total;
            before = state;
            ++asked;
            return true;
        }
        ProgressState before;
        std::uint64_t total = 0;
        bool good = true;
        int asked = 0;
    } watch;
    QTemporaryDir folder;
    LoadRequest request = everyColumn();
    request.blockSize = 64;
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += goodRow;
    for (const std::string& bytes : {text, gzipped(text), gzipped(text) + gzipped(text)}) {
        const QString name = folder.filePath(QString::number(request.files.size()));
        QFile file{name};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
        request.files.emplace_back(name.toStdString());
        watch.total += bytes.size();
    }
    for (const std::size_t lanes : {1U, 3U}) {
        request.lanes = lanes;
        watch.before = {};
        watch.asked = 0;
        QCOMPARE(datasetOf(load(request, watch)).report.rows, std::uint64_t{8000});
        QVERIFY(watch.good);
        QVERIFY(watch.asked > (lanes == 1 ? 1000 : 3));
        QVERIFY(watch.before.rows > 7000 && watch.before.rows <= 8000);
    }
}

void LoaderTest::aFileThatCannotBeReadOn()
{
    const Error failure{.kind = ErrorKind::ReadFailed, .file = "0.csv", .systemError = EIO};
    for (const std::string& bytes : {""s, "e,20"s, goodRow, gzipped(goodRow).substr(0, 30), gzipped(goodRow)}) {
        LoadRequest request = everyColumn();
        request.acceptPartial = true;
        QCOMPARE(shown(errorOf(loadContents({{.bytes = bytes, .errorAfter = failure}}, request))), shown(failure));
    }
}

void LoaderTest::anErrorOfOpeningIsPassedOn()
{
    LoadRequest request = everyColumn();
    request.files = {"there"};
    const Error failure{.kind = ErrorKind::IsFolder, .file = "there"};
    request.open = [&](const Input&) -> Result<std::unique_ptr<InputFile>> { return failure; };
    NoProgress progress;
    QCOMPARE(shown(errorOf(load(request, progress))), shown(failure));
}

void LoaderTest::memoryThatRunsOutIsAnError()
{
    class Greedy final : public InputFile
    {
    public:
        BlockRead read(std::span<char>) override { throw std::bad_alloc{}; }
        [[nodiscard]] std::uint64_t size() const override { return 0; }
        [[nodiscard]] std::uint64_t bytesRead() const override { return 0; }
        [[nodiscard]] bool canReadAgain() const override { return false; }
        void interrupt() override {}
    };
    LoadRequest request = everyColumn();
    request.files = {"there"};
    request.open = [](const Input&) -> Result<std::unique_ptr<InputFile>> {
        return std::unique_ptr<InputFile>{std::make_unique<Greedy>()};
    };
    NoProgress progress;
    QCOMPARE(errorOf(load(request, progress)).kind, ErrorKind::OutOfMemory);
}

QTEST_APPLESS_MAIN(LoaderTest)
#include "loader_test.moc"
