// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/loader.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

const std::string header = "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n";
const std::string goodRow = "e,2014-09-29 13:07:55,a,b,c,/\n";

/// A member whose checksum is wrong, so that all its bytes come before the damage.
std::string damaged(const std::string& text)
{
    std::string packed = gzipped(text);
    packed[packed.size() - 8] = static_cast<char>(packed[packed.size() - 8] ^ 1);
    return packed;
}

std::string outcomeOf(const std::vector<MemoryContent>& files, bool acceptPartial)
{
    LoadRequest request = everyColumn();
    request.acceptPartial = acceptPartial;
    request.blockSize = 4096;
    const Outcome<Dataset> outcome = loadContents(files, request);
    if (const Error* error = std::get_if<Error>(&outcome))
        return shown(*error);
    const LoadReport& report = std::get<Dataset>(outcome).report;
    return std::to_string(report.rows) + " rows, " + std::to_string(report.events) + " events, " +
           std::to_string(report.rejected.total()) + " rejected" + (report.partial() ? ", partial" : "");
}

std::string damage(const std::string& file, const std::string& detail, std::uint64_t events)
{
    return shown(Error{.kind = ErrorKind::Damaged, .file = file, .detail = detail, .count = events});
}

} // namespace

class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void severalFiles();
    void theFilesReportTellsOfIt();
    void cutAnywhereItCountsTheRowsBefore();
    void theInflaterMakesNoDifference();
};

void DamageTest::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("refused");
    QTest::addColumn<QByteArray>("accepted");
    const auto add = [](const char* name, const std::string& bytes, const std::string& refused,
                        const std::string& accepted) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray::fromStdString(refused)
                            << QByteArray::fromStdString(accepted);
    };
    const auto same = [&](const char* name, const std::string& bytes, const std::string& both) {
        add(name, bytes, both, both);
    };
    const char* const sum = "the checksum is wrong";
    add("events, then a wrong checksum", damaged(goodRow + goodRow), damage("0.csv", sum, 2),
        "2 rows, 2 events, 0 rejected, partial");
    add("the row that the damage cuts is no row", damaged(goodRow + "e,2014-09-29 13:07:55,a,b,c,/"),
        damage("0.csv", sum, 1), "1 rows, 1 events, 0 rejected, partial");
    add("nor is a faulty one", damaged(goodRow + "\"abc"), damage("0.csv", sum, 1),
        "1 rows, 1 events, 0 rejected, partial");
    add("events, rejected rows, damage", damaged("x\n" + goodRow + "x\n"), damage("0.csv", sum, 1),
        "3 rows, 1 events, 2 rejected, partial");
    add("garbage after the end", gzipped(goodRow) + "more",
        damage("0.csv", "there is something that is not gzip after its end", 1),
        "1 rows, 1 events, 0 rejected, partial");
    same("no event before the damage", damaged("e,2014-09-29 13:07:55,a,b,c,/"), damage("0.csv", sum, 0));
    same("only a header before the damage", damaged(header), damage("0.csv", sum, 0));
    same("a header and half a row before the damage", damaged(header + "e,20"), damage("0.csv", sum, 0));
    same("half a header before the damage", damaged("event_id,times"), damage("0.csv", sum, 0));
    same("nothing before the damage", damaged(""), damage("0.csv", sum, 0));
    same("blank lines before the damage", damaged("\n\n"), damage("0.csv", sum, 0));
    same("cut after the magic", "\x1F\x8B", damage("0.csv", "it ends in the middle", 0));
    same("a wrong header", "\x1F\x8B\x08\x40"s + std::string(20, '\0'), damage("0.csv", "a gzip header is wrong", 0));
    same("rows of which none is an event before the damage", damaged("these are\nno events\n"),
         shown(Error{.kind = ErrorKind::NoEvents, .file = "0.csv", .detail = "fields", .line = 1, .count = 2}));
    same("a missing column before the damage", damaged("user_fingerprint,page\na,b\n"),
         shown(Error{.kind = ErrorKind::MissingColumns,
                     .file = "0.csv",
                     .detail = "timestamp",
                     .have = "user_fingerprint, page"}));
}

void DamageTest::files()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, refused);
    QFETCH(QByteArray, accepted);
    QCOMPARE(outcomeOf({{.bytes = bytes.toStdString()}}, false), refused.toStdString());
    QCOMPARE(outcomeOf({{.bytes = bytes.toStdString()}}, true), accepted.toStdString());
}

void DamageTest::severalFiles()
{
    const char* const sum = "the checksum is wrong";
    const MemoryContent good{.bytes = goodRow};
    const MemoryContent bad{.bytes = damaged(goodRow)};
    const MemoryContent badAtOnce{.bytes = damaged("")};
    const MemoryContent empty{.bytes = ""};
    QCOMPARE(outcomeOf({good, bad, good}, false), damage("1.csv", sum, 1));
    QCOMPARE(outcomeOf({good, bad, good}, true), "3 rows, 3 events, 0 rejected, partial"s);
    QCOMPARE(outcomeOf({bad, bad}, true), "2 rows, 2 events, 0 rejected, partial"s);
    QCOMPARE(outcomeOf({good, badAtOnce}, true), damage("1.csv", sum, 0));
    QCOMPARE(outcomeOf({badAtOnce, good}, true), damage("0.csv", sum, 0));
    // a file that holds no events table is graver than damage, in any order
    const std::string nothing = shown(Error{.kind = ErrorKind::NothingInside, .file = "1.csv"});
    QCOMPARE(outcomeOf({bad, empty}, false), nothing);
    QCOMPARE(outcomeOf({bad, empty}, true), nothing);
    QCOMPARE(outcomeOf({badAtOnce, empty}, true), nothing);
}

void DamageTest::theFilesReportTellsOfIt()
{
    LoadRequest request = everyColumn();
    request.acceptPartial = true;
    const Dataset dataset = datasetOf(loadContents({{.bytes = goodRow}, {.bytes = damaged(goodRow)}}, request));
    QVERIFY(!dataset.report.files[0].damage);
    QVERIFY(dataset.report.files[1].damage);
    QCOMPARE(shown(*dataset.report.files[1].damage), damage("1.csv", "the checksum is wrong", 1));
    QCOMPARE(dataset.store->size(), std::size_t{2});
}

/// Whatever byte the file is cut at: exactly the whole lines that zlib can decode before it are rows.
void DamageTest::cutAnywhereItCountsTheRowsBefore()
{
    std::mt19937 random{7};
    std::string text;
    for (const PlainEvent& event : randomEvents(random, {.count = 20}))
        text += "e" + std::to_string(below(random, 1'000'000)) + "," + timestampOf(event.micros) + ",a,b,c,/\n";
    const std::string packed = gzipped(text);
    for (std::size_t size = 2; size < packed.size(); ++size) {
        const std::string before = zlibPrefix(packed.substr(0, size));
        const auto lines = static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
        const std::string detail = "it ends in the middle";
        const std::vector<MemoryContent> files{{.bytes = packed.substr(0, size)}};
        QCOMPARE(outcomeOf(files, false), damage("0.csv", detail, lines));
        QCOMPARE(outcomeOf(files, true), lines == 0 ? damage("0.csv", detail, 0)
                                                    : std::to_string(lines) + " rows, " + std::to_string(lines) +
                                                          " events, 0 rejected, partial");
    }
}

/// Bytes changed at random: what is read before the damage, and what is said of it, is what zlib alone gives, though a
/// faster inflater may read on for a while.
void DamageTest::theInflaterMakesNoDifference()
{
    std::mt19937 random{5};
    std::string text;
    for (int i = 0; i < 100; ++i)
        text += "e,2014-09-29 13:07:55," + std::to_string(below(random, 100'000)) + ",b,c,/\n";
    const std::string good = gzipped(text);
    LoadRequest request = everyColumn();
    request.acceptPartial = true;
    const auto told = [&](const MemoryContent& content) {
        const Outcome<Dataset> outcome = loadContents({{.bytes = gzipped(goodRow)}, content}, request);
        if (const Error* error = std::get_if<Error>(&outcome))
            return shown(*error);
        const auto& [store, report] = std::get<Dataset>(outcome);
        std::string all = report.partial() ? shown(*report.files[1].damage) : "whole";
        for (std::uint32_t event = 0; event < store->size(); ++event)
            all += " " + std::string{store->text(Identity::UserFingerprint,
                                                 store->value(Identity::UserFingerprint, EventIndex{event}))};
        return all + ", " + std::to_string(report.rejected.total()) + " rejected";
    };
    for (int round = 0; round < 1000; ++round) {
        MemoryContent content{.bytes = good, .canReadAgain = round % 3 != 0};
        for (std::uint32_t changes = 1 + below(random, 3); changes > 0; --changes)
            content.bytes[10 + below(random, static_cast<std::uint32_t>(good.size() - 10))] =
                static_cast<char>(below(random, 256));
        qputenv("FOOTFALL_INFLATER", "zlib");
        const std::string exact = told(content);
        qunsetenv("FOOTFALL_INFLATER");
        QCOMPARE(told(content), exact);
    }
}

QTEST_APPLESS_MAIN(DamageTest)
#include "damage_test.moc"
