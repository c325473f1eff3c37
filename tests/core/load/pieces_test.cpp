// SPDX-License-Identifier: GPL-3.0-or-later
// Files and pieces of files that are read at once give what reading one after the other gives, bit for bit.
#include "core/load/load_in_pieces.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/pieces.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <fcntl.h>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {
const std::string header = "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n";
}

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
    void rejectedRowsAreNamedAsInTheFile();

private:
    WrittenFiles m_files;
};

void PiecesTest::severalFiles()
{
    std::mt19937 random{11};
    std::vector<Input> files;
    for (int i = 0; i < 20; ++i) {
        const std::string text = rowsOfEvents(random, below(random, 120), i % 2 == 0);
        files.push_back(m_files.write(i % 3 == 0   ? header + text + "bad\n"
                                      : i % 3 == 1 ? gzipped(header + text)
                                                   : header + "bad\n" + text));
    }
    QCOMPARE(difference(files), ""s);
}

void PiecesTest::membersCutAnywhere_data()
{
    QTest::addColumn<QByteArray>("text");
    std::mt19937 random{12};
    QTest::newRow("in order") << QByteArray::fromStdString(rowsOfEvents(random, 400, true));
    QTest::newRow("in no order") << QByteArray::fromStdString(rowsOfEvents(random, 400));
    QTest::newRow("a mark and a header") << QByteArray::fromStdString("\xEF\xBB\xBF" + header +
                                                                      rowsOfEvents(random, 300));
    QTest::newRow("bars, and no line end at the end") << QByteArray::fromStdString(
        csvOf(randomEvents(random, {.count = 300}), '|', true, "\r\n") + "e|2014-09-29 13:07:55|a|b|c|/");
}

void PiecesTest::membersCutAnywhere()
{
    QFETCH(QByteArray, text);
    int inPieces = 0;
    for (std::size_t size = 500; size < 520; ++size) {
        const std::filesystem::path file = m_files.write(inMembers(text.toStdString(), size * 3));
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
        const std::filesystem::path file = m_files.write(inMembers(text, size));
        QCOMPARE(difference({file}), ""s);
        read += goesInPieces(file) ? 0 : 1;
    }
    QVERIFY2(read > 10, std::to_string(read).c_str());
}

void PiecesTest::aMemberWithinAMember()
{
    std::mt19937 random{13};
    const std::string inner = gzipped(rowsOfEvents(random, 50));
    const std::string text =
        header + rowsOfEvents(random, 20) + "e,1411996075,a,b,c,\"" + inner + "\"\n" + rowsOfEvents(random, 20);
    // stored as it is, so that what is within looks as if it stood in the file
    const std::filesystem::path file = m_files.write(gzipped(text, 0) + gzipped(""));
    QVERIFY(!goesInPieces(file));
    QCOMPARE(difference({file}), ""s);
}

/// It is longer than a row can be; the piece that begins within it must not keep it all to look for its end.
void PiecesTest::aLineWithoutAnEndAtASeam()
{
    std::mt19937 random{17};
    const std::string rows = inMembers(rowsOfEvents(random, 100), 1500);
    const std::string line = gzipped(std::string(3 * rowLimit, 'x'), 1);
    const std::filesystem::path file = m_files.write(rows + line + gzipped("\n") + rows);
    FilePiece within{.file = file, .isFirst = false};
    LoadRequest wanted = inSmallPieces({file}, 1);
    FileLoader loader{wanted, within};
    std::size_t blocks = 0;
    within.opened = OpenedFile::open(file).value();
    within.range.begin = rows.size();
    const Outcome<std::monostate> outcome =
        loader.load(chosenInflater(), [&](const FileLoader::Step&) { return ++blocks > 0; });
    QVERIFY(std::holds_alternative<std::monostate>(outcome));
    const FilePiece before{.file = file, .opened = within.opened, .range = {.end = rows.size()}, .isLast = false};
    FileLoader loaderBefore{wanted, before};
    loaderBefore.load(chosenInflater(), [](const FileLoader::Step&) { return true; });
    QVERIFY(!loaderBefore.endLastRow(loader));              // nothing is kept for it
    QVERIFY(blocks <= 2 * rowLimit / wanted.blockSize + 1); // it is not read to its end
    QCOMPARE(difference({file}), ""s);
}

void PiecesTest::piecesAreNoSmallerThanAsked()
{
    std::mt19937 random{18};
    const std::vector<Input> files{m_files.write(inMembers(rowsOfEvents(random, 500), 2000)),
                                   m_files.write(rowsOfEvents(random, 9))};
    const std::uint64_t size = std::filesystem::file_size(files[0].path());
    for (const std::uint64_t smallest : {std::uint64_t{1}, size / 5, size / 3, size / 2, size}) {
        const std::vector<FilePiece> pieces = piecesOf(files, 6, smallest, [] { return true; });
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

void PiecesTest::rejectedRowsAreNamedAsInTheFile()
{
    std::string text = header;
    for (int i = 0; i < 90; ++i)
        text += "e,1411996075,a,b,c,/\n\n" + std::to_string(i) + " bad\n\"bad\" quote" + std::to_string(i) + "\n";
    const std::filesystem::path file = m_files.write(inMembers(text, 700));
    QVERIFY(goesInPieces(file));
    QCOMPARE(difference({file, file}), ""s);
    const std::filesystem::path none = m_files.write(inMembers(header + "\n\nbad\n" + std::string(4000, '\n'), 500));
    QCOMPARE(difference({none}), ""s);
    NoProgress progress;
    QCOMPARE(errorOf(load(inSmallPieces({none}, 3), progress)).line, std::uint64_t{4});
}

QTEST_APPLESS_MAIN(PiecesTest)
#include "pieces_test.moc"
