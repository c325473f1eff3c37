// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong with files, or pieces of them, that are read at once, as with one after the other.
#include "core/load/load_in_pieces.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/pieces.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <fstream>
#include <unistd.h>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {
const std::string header = "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n";
}

class PieceFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsReplacedWhileItIsRead();
    void aFileNamedAsStandardInputIsNot();
    void damageInAnyMember_data();
    void damageInAnyMember();
    void theFirstFailureOfTheFilesCounts();
    void aLoaderThatIsToldToStopReadsNoFurther();
    void cancelledAtAnyCheckpoint();

private:
    WrittenFiles m_files;
};

/// A new file under the name is another file: no figures are of both. Where a part will do, they are of the new one.
void PieceFailuresTest::aFileThatIsReplacedWhileItIsRead()
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
        replace.file = m_files.write(inMembers(rowsOfEvents(random, 300), 1500));
        const std::string other = rowsOfEvents(random, 700);
        replace.with = m_files.write(packed ? inMembers(other, 1500) : other);
        const std::filesystem::path again = m_files.write(packed ? inMembers(other, 1500) : other);
        const Error error = errorOf(load(inSmallPieces({replace.file}, 4), replace));
        QCOMPARE(error.kind, ErrorKind::Changed);
        QCOMPARE(error.detail, "replaced by another file while it was read"s);
        QVERIFY(!std::filesystem::exists(replace.with)); // it was replaced
        // a file that holds no table is graver
        replace.with = m_files.write(packed ? inMembers(other, 1500) : other);
        const Error graver = errorOf(load(inSmallPieces({replace.file, m_files.write("PK\x03\x04")}, 4), replace));
        QCOMPARE(graver.kind, ErrorKind::OtherCompression);
        replace.with = again;
        NoProgress progress;
        Dataset wanted = datasetOf(load(inSmallPieces({again}, 1), progress));
        LoadRequest partial = inSmallPieces({replace.file}, 4);
        partial.acceptPartial = true;
        const Dataset got = datasetOf(load(partial, replace));
        wanted.report.files.front().input = got.report.files.front().input;
        QCOMPARE(told(got), told(wanted));
    }
}

void PieceFailuresTest::aFileNamedAsStandardInputIsNot()
{
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(m_files.folder());
    std::mt19937 random{20};
    std::ofstream{"-", std::ios::binary} << inMembers(rowsOfEvents(random, 300), 1500);
    const std::string piped = rowsOfEvents(random, 40);
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    QCOMPARE(::write(ends[1], piped.data(), piped.size()), static_cast<ssize_t>(piped.size()));
    ::close(ends[1]);
    const int standardInput = ::dup(STDIN_FILENO);
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    NoProgress progress;
    const Outcome<Dataset> outcome = load(inSmallPieces({Input::standardInput()}, 4), progress);
    ::dup2(standardInput, STDIN_FILENO);
    ::close(standardInput);
    std::filesystem::current_path(before);
    QCOMPARE(datasetOf(outcome).report.events,
             static_cast<std::uint64_t>(std::count(piped.begin(), piped.end(), '\n')));
}

void PieceFailuresTest::damageInAnyMember_data()
{
    QTest::addColumn<QByteArray>("inflater");
    QTest::newRow("ISA-L where it is") << QByteArray{"isal"};
    QTest::newRow("zlib") << QByteArray{"zlib"};
}

void PieceFailuresTest::damageInAnyMember()
{
    QFETCH(QByteArray, inflater);
    qputenv("FOOTFALL_INFLATER", inflater);
    std::mt19937 random{14};
    const std::string text = header + rowsOfEvents(random, 200);
    const std::string packed = inMembers(text, 1500);
    for (std::size_t at = 30; at < packed.size(); at += packed.size() / 17) {
        std::string damaged = packed;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        for (const std::string& bytes : {damaged, packed.substr(0, at)}) {
            const std::vector<Input> files{m_files.write(bytes), m_files.write(text)};
            QCOMPARE(difference(files), ""s);
            QCOMPARE(difference(files, true), ""s);
        }
    }
    qunsetenv("FOOTFALL_INFLATER");
}

void PieceFailuresTest::theFirstFailureOfTheFilesCounts()
{
    std::mt19937 random{15};
    const std::filesystem::path good = m_files.write(gzipped(rowsOfEvents(random, 500)));
    const std::filesystem::path empty = m_files.write("");
    const std::filesystem::path noEvents = m_files.write("these are\nno events\n");
    const std::filesystem::path cut = m_files.write(gzipped(rowsOfEvents(random, 100)).substr(0, 900));
    const std::filesystem::path missing = m_files.missing();
    for (const std::vector<Input>& files :
         {std::vector<Input>{good, empty, noEvents}, std::vector<Input>{good, noEvents, empty},
          std::vector<Input>{cut, good, empty}, std::vector<Input>{good, good, cut, good},
          std::vector<Input>{good, missing, empty}, std::vector<Input>{good, cut, missing}}) {
        QCOMPARE(difference(files), ""s);
        QCOMPARE(difference(files, true), ""s);
    }
}

void PieceFailuresTest::aLoaderThatIsToldToStopReadsNoFurther()
{
    std::mt19937 random{21};
    const FilePiece piece{.file = m_files.write(rowsOfEvents(random, 200))};
    const LoadRequest wanted = inSmallPieces({piece.file}, 1);
    for (int stopAt = 1; stopAt <= 10; ++stopAt) {
        FileLoader loader{wanted, piece};
        int asked = 0;
        const Outcome<std::monostate> outcome =
            loader.load(chosenInflater(), [&](const FileLoader::Step&) { return ++asked < stopAt; });
        QVERIFY(std::holds_alternative<Cancelled>(outcome));
        QCOMPARE(asked, stopAt);
    }
}

void PieceFailuresTest::cancelledAtAnyCheckpoint()
{
    struct StopAt final : Progress
    {
        bool goOn(const ProgressState&) override { return ++asked != stopAt; }
        int asked = 0;
        int stopAt = 0;
    };
    std::mt19937 random{16};
    const std::filesystem::path members = m_files.write(inMembers(rowsOfEvents(random, 200), 1500));
    const std::filesystem::path plain = m_files.write(rowsOfEvents(random, 50));
    for (int stopAt = 1; stopAt <= 6; ++stopAt) { // as often it is asked however the threads take turns
        StopAt progress;
        progress.stopAt = stopAt;
        const Outcome<Dataset> outcome = load(inSmallPieces({plain, members, plain, plain, members}, 3), progress);
        QVERIFY(std::holds_alternative<Cancelled>(outcome));
        QCOMPARE(progress.asked, stopAt); // it is not asked again
    }
}

QTEST_APPLESS_MAIN(PieceFailuresTest)
#include "piece_failures_test.moc"
