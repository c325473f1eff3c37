// SPDX-License-Identifier: GPL-3.0-or-later
// Files and pieces of files that are read at once give what reading one after the other gives, bit for bit.
#include "core/load/load_in_pieces.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"
#include "tests/support/store_listing.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

const std::string header = "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n";

/// Everything that a load gives.
std::string told(const Dataset& dataset)
{
    std::string text = listed(*dataset.store);
    const LoadReport& report = dataset.report;
    text += std::to_string(report.rows) + " rows, " + std::to_string(report.events) + " events\n";
    for (const std::uint64_t events : report.eventsWithIdentity)
        text += std::to_string(events) + " ";
    for (const std::uint64_t rows : report.rejected.counts)
        text += std::to_string(rows) + " ";
    for (const RejectedRow& row : report.rejected.first)
        text += "\n" + std::to_string(row.file) + ":" + std::to_string(row.line) + " " +
                std::string{reasonName(row.reason)} + " " + row.text;
    for (const FileReport& file : report.files) {
        text += "\n" + file.name + ": " + std::to_string(file.rows) + " rows, " + std::to_string(file.events) +
                " events, separator " + file.layout.separator + (file.layout.hasHeader ? ", header" : "");
        text += file.damage ? ", " + shown(*file.damage) : ", " + std::to_string(file.bytes) + " bytes";
    }
    return text;
}

std::string told(const Outcome<Dataset>& outcome)
{
    if (const Error* error = std::get_if<Error>(&outcome))
        return shown(*error);
    return std::holds_alternative<Cancelled>(outcome) ? "cancelled" : told(std::get<Dataset>(outcome));
}

std::string events(std::mt19937& random, std::size_t count, bool inTimeOrder = false)
{
    return csvOf(randomEvents(random, {.count = count, .fractions = true, .inTimeOrder = inTimeOrder}));
}

/// Members that each hold so many bytes of the text, wherever that cuts it.
std::string inMembers(std::string_view text, std::size_t size)
{
    std::string packed;
    for (std::size_t at = 0; at < text.size(); at += size)
        packed += gzipped(text.substr(at, size));
    return packed;
}

} // namespace

class PiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalFiles();
    void membersCutAnywhere_data();
    void membersCutAnywhere();
    void aLineEndWithinQuotesAtASeam();
    void aMemberWithinAMember();
    void aLineWithoutAnEndAtASeam();
    void piecesAreNoSmallerThanAsked();
    void aFileThatIsReplacedWhileItIsRead();
    void aFileNamedAsStandardInputIsNot();
    void rejectedRowsAreNamedAsInTheFile();
    void damageInAnyMember_data();
    void damageInAnyMember();
    void theFirstFailureOfTheFilesCounts();
    void aReaderThatIsToldToStopReadsNoFurther();
    void cancelledAtAnyCheckpoint();

private:
    std::filesystem::path write(const std::string& bytes)
    {
        const std::filesystem::path file = m_folder.filePath(QString::number(m_files++)).toStdString();
        std::ofstream{file, std::ios::binary} << bytes;
        return file;
    }
    static LoadRequest request(const std::vector<std::filesystem::path>& files, std::size_t lanes)
    {
        LoadRequest request = everyColumn();
        request.files = files;
        request.blockSize = 256;
        request.lanes = lanes;
        request.smallestPiece = 1;
        return request;
    }
    /// "" if the files are read alike however many are read at once.
    static std::string difference(const std::vector<std::filesystem::path>& files, bool acceptPartial = false);
    /// Whether reading in pieces needs no second reading.
    static bool goesInPieces(const std::filesystem::path& file)
    {
        NoProgress progress;
        const LoadRequest wanted = request({file}, 3);
        if (piecesOf(wanted.files, wanted.lanes, wanted.smallestPiece).size() < 2)
            return false;
        return std::holds_alternative<Outcome<Dataset>>(
            LoadInPieces{wanted, {.inflater = chosenInflater(), .inPieces = true}, progress}.run());
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

std::string PiecesTest::difference(const std::vector<std::filesystem::path>& files, bool acceptPartial)
{
    std::string expected;
    for (const std::size_t lanes : {1U, 2U, 3U, 8U}) {
        LoadRequest wanted = request(files, lanes);
        wanted.acceptPartial = acceptPartial;
        NoProgress progress;
        const std::string got = told(load(wanted, progress));
        if (lanes == 1)
            expected = got;
        else if (got != expected)
            return std::to_string(lanes) + " at once:\n" + got + "\ninstead of:\n" + expected;
    }
    return {};
}

void PiecesTest::severalFiles()
{
    std::mt19937 random{11};
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < 20; ++i) {
        const std::string text = events(random, below(random, 120), i % 2 == 0);
        files.push_back(write(i % 3 == 0   ? header + text + "bad\n"
                              : i % 3 == 1 ? gzipped(header + text)
                                           : header + "bad\n" + text));
    }
    QCOMPARE(difference(files), ""s);
}

void PiecesTest::membersCutAnywhere_data()
{
    QTest::addColumn<QByteArray>("text");
    std::mt19937 random{12};
    QTest::newRow("in order") << QByteArray::fromStdString(events(random, 400, true));
    QTest::newRow("in no order") << QByteArray::fromStdString(events(random, 400));
    QTest::newRow("a mark and a header") << QByteArray::fromStdString("\xEF\xBB\xBF" + header + events(random, 300));
    QTest::newRow("bars, and no line end at the end") << QByteArray::fromStdString(
        csvOf(randomEvents(random, {.count = 300}), '|', true, "\r\n") + "e|2014-09-29 13:07:55|a|b|c|/");
}

void PiecesTest::membersCutAnywhere()
{
    QFETCH(QByteArray, text);
    int inPieces = 0;
    for (std::size_t size = 500; size < 520; ++size) {
        const std::filesystem::path file = write(inMembers(text.toStdString(), size * 3));
        QCOMPARE(difference({file}), ""s);
        inPieces += goesInPieces(file) ? 1 : 0;
    }
    QVERIFY2(inPieces > 10, std::to_string(inPieces).c_str()); // or all this compared nothing
}

/// Nothing but reading from the beginning tells that these line ends are none.
void PiecesTest::aLineEndWithinQuotesAtASeam()
{
    std::string text = "e,2014-09-29 13:07:55,a,b,c,/first\n";
    for (int i = 0; i < 60; ++i)
        text += "e,2014-09-29 13:07:56,a,b,c,\"one\ne,2014-09-29 13:07:57,no,such,user,/\ntwo\"\n";
    int read = 0;
    for (std::size_t size = 200; size < 300; ++size) {
        const std::filesystem::path file = write(inMembers(text, size));
        QCOMPARE(difference({file}), ""s);
        read += goesInPieces(file) ? 0 : 1;
    }
    QVERIFY2(read > 10, std::to_string(read).c_str());
}

void PiecesTest::aMemberWithinAMember()
{
    std::mt19937 random{13};
    const std::string inner = gzipped(events(random, 50));
    const std::string text =
        header + events(random, 20) + "e,1411996075,a,b,c,\"" + inner + "\"\n" + events(random, 20);
    // stored as it is, so that what is within looks as if it stood in the file
    const std::filesystem::path file = write(gzipped(text, 0) + gzipped(""));
    QVERIFY(!goesInPieces(file));
    QCOMPARE(difference({file}), ""s);
}

/// It is longer than a row can be; the piece that begins within it must not keep it all to look for its end.
void PiecesTest::aLineWithoutAnEndAtASeam()
{
    std::mt19937 random{17};
    const std::string rows = inMembers(events(random, 100), 1500);
    const std::string line = gzipped(std::string(3 * rowLimit, 'x'), 1);
    const std::filesystem::path file = write(rows + line + gzipped("\n") + rows);
    FilePiece within{.file = file, .isFirst = false};
    LoadRequest wanted = request({file}, 1);
    PieceReader reader{wanted, within};
    std::size_t blocks = 0;
    within.opened = std::make_shared<const FileHandle>(::open(file.c_str(), O_RDONLY));
    within.range.begin = rows.size();
    const Outcome<std::monostate> outcome =
        reader.read(chosenInflater(), [&](const PieceReader::Step&) { return ++blocks > 0; });
    QVERIFY(std::holds_alternative<std::monostate>(outcome));
    QVERIFY(reader.loader().restOfRow().empty());
    QVERIFY(blocks <= 2 * rowLimit / wanted.blockSize + 1); // it is not read to its end
    QCOMPARE(difference({file}), ""s);
}

void PiecesTest::piecesAreNoSmallerThanAsked()
{
    std::mt19937 random{18};
    const std::vector<std::filesystem::path> files{write(inMembers(events(random, 500), 2000)),
                                                   write(events(random, 9))};
    const std::uint64_t size = std::filesystem::file_size(files[0]);
    for (const std::uint64_t smallest : {std::uint64_t{1}, size / 5, size / 3, size / 2, size}) {
        const std::vector<FilePiece> pieces = piecesOf(files, 6, smallest);
        std::uint64_t begin = 0;
        for (const FilePiece& piece : pieces) {
            if (piece.file != files[0] || piece.isWhole())
                continue;
            QCOMPARE(piece.range.begin, begin);
            QCOMPARE(piece.isFirst, begin == 0);
            begin = std::min(piece.range.end, size);
            QVERIFY(begin - piece.range.begin >= smallest);
        }
        QCOMPARE(begin, smallest > size / 3 ? 0 : size); // in pieces, where there is a start that fits
        QVERIFY(pieces.back().isWhole());
    }
}

/// A new file under the name is another file; the pieces are all of the one that the load began with.
void PiecesTest::aFileThatIsReplacedWhileItIsRead()
{
    struct Replace final : Progress
    {
        bool goOn(const ProgressState&) override
        {
            if (std::filesystem::exists(with))
                std::filesystem::rename(with, file);
            return true;
        }
        std::filesystem::path with;
        std::filesystem::path file;
    };
    std::mt19937 random{19};
    for (const bool packed : {true, false}) {
        Replace replace;
        replace.file = write(inMembers(events(random, 300), 1500));
        const std::string other = events(random, 700);
        replace.with = write(packed ? inMembers(other, 1500) : other);
        NoProgress progress;
        const Dataset before = datasetOf(load(request({replace.file}, 1), progress));
        const Dataset after = datasetOf(load(request({replace.file}, 4), replace));
        QCOMPARE(told(after), told(before));
        QVERIFY(!std::filesystem::exists(replace.with)); // it was replaced
    }
}

void PiecesTest::aFileNamedAsStandardInputIsNot()
{
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(m_folder.path().toStdString());
    std::mt19937 random{20};
    std::ofstream{"-", std::ios::binary} << inMembers(events(random, 300), 1500);
    const std::string piped = events(random, 40);
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], piped.data(), piped.size()), static_cast<ssize_t>(piped.size()));
    ::close(ends[1]);
    const int standardInput = ::dup(STDIN_FILENO);
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    NoProgress progress;
    const Outcome<Dataset> outcome = load(request({"-"}, 4), progress);
    ::dup2(standardInput, STDIN_FILENO);
    ::close(standardInput);
    std::filesystem::current_path(before);
    QCOMPARE(datasetOf(outcome).report.events,
             static_cast<std::uint64_t>(std::count(piped.begin(), piped.end(), '\n')));
}

void PiecesTest::rejectedRowsAreNamedAsInTheFile()
{
    std::string text = header;
    for (int i = 0; i < 90; ++i)
        text += "e,1411996075,a,b,c,/\n\n" + std::to_string(i) + " bad\n\"bad\" quote" + std::to_string(i) + "\n";
    const std::filesystem::path file = write(inMembers(text, 700));
    QVERIFY(goesInPieces(file));
    QCOMPARE(difference({file, file}), ""s);
    const std::filesystem::path none = write(inMembers(header + "\n\nbad\n" + std::string(4000, '\n'), 500));
    QCOMPARE(difference({none}), ""s);
    NoProgress progress;
    QCOMPARE(errorOf(load(request({none}, 3), progress)).line, std::uint64_t{4});
}

void PiecesTest::damageInAnyMember_data()
{
    QTest::addColumn<QByteArray>("inflater");
    QTest::newRow("ISA-L where it is") << QByteArray{"isal"};
    QTest::newRow("zlib") << QByteArray{"zlib"};
}

void PiecesTest::damageInAnyMember()
{
    QFETCH(QByteArray, inflater);
    qputenv("FOOTFALL_INFLATER", inflater);
    std::mt19937 random{14};
    const std::string text = header + events(random, 200);
    const std::string packed = inMembers(text, 1500);
    for (std::size_t at = 30; at < packed.size(); at += packed.size() / 17) {
        std::string damaged = packed;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        for (const std::string& bytes : {damaged, packed.substr(0, at)}) {
            const std::vector<std::filesystem::path> files{write(bytes), write(text)};
            QCOMPARE(difference(files), ""s);
            QCOMPARE(difference(files, true), ""s);
        }
    }
    qunsetenv("FOOTFALL_INFLATER");
}

void PiecesTest::theFirstFailureOfTheFilesCounts()
{
    std::mt19937 random{15};
    const std::filesystem::path good = write(gzipped(events(random, 500)));
    const std::filesystem::path empty = write("");
    const std::filesystem::path noEvents = write("these are\nno events\n");
    const std::filesystem::path cut = write(gzipped(events(random, 100)).substr(0, 900));
    const std::filesystem::path missing = m_folder.filePath(QStringLiteral("missing")).toStdString();
    for (const std::vector<std::filesystem::path>& files :
         {std::vector{good, empty, noEvents}, std::vector{good, noEvents, empty}, std::vector{cut, good, empty},
          std::vector{good, good, cut, good}, std::vector{good, missing, empty}, std::vector{good, cut, missing}}) {
        QCOMPARE(difference(files), ""s);
        QCOMPARE(difference(files, true), ""s);
    }
}

void PiecesTest::aReaderThatIsToldToStopReadsNoFurther()
{
    std::mt19937 random{21};
    const FilePiece piece{.file = write(events(random, 200))};
    const LoadRequest wanted = request({piece.file}, 1);
    for (int stopAt = 1; stopAt <= 10; ++stopAt) {
        PieceReader reader{wanted, piece};
        int asked = 0;
        const Outcome<std::monostate> outcome =
            reader.read(chosenInflater(), [&](const PieceReader::Step&) { return ++asked < stopAt; });
        QVERIFY(std::holds_alternative<Cancelled>(outcome));
        QCOMPARE(asked, stopAt);
    }
}

void PiecesTest::cancelledAtAnyCheckpoint()
{
    struct StopAt final : Progress
    {
        bool goOn(const ProgressState&) override { return ++asked != stopAt; }
        int asked = 0;
        int stopAt = 0;
    };
    std::mt19937 random{16};
    const std::filesystem::path members = write(inMembers(events(random, 200), 1500));
    const std::filesystem::path plain = write(events(random, 50));
    for (int stopAt = 1; stopAt <= 6; ++stopAt) { // as often it is asked however the threads take turns
        StopAt progress;
        progress.stopAt = stopAt;
        const Outcome<Dataset> outcome = load(request({plain, members, plain, plain, members}, 3), progress);
        QVERIFY(std::holds_alternative<Cancelled>(outcome));
        QCOMPARE(progress.asked, stopAt); // it is not asked again
    }
}

QTEST_APPLESS_MAIN(PiecesTest)
#include "pieces_test.moc"
