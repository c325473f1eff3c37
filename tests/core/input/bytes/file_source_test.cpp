// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/file_source.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

/// All the bytes, or the error as text.
std::string allOf(InputFile& file)
{
    std::string text;
    char block[7];
    for (;;) {
        const BlockRead read = file.read(block);
        text.append(block, read.size);
        if (read.error)
            return "error " + shown(*read.error);
        if (read.atEnd)
            return text;
    }
}

Error errorOfOpening(const std::filesystem::path& path)
{
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(path);
    return opened ? Error{.kind = ErrorKind::Internal, .detail = "it opened"} : opened.error();
}

} // namespace

class FileSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFile();
    void readsAnEmptyFile();
    void readsAFileCalledAsStandardInputIs();
    void missing();
    void folder();
    void aNameThatIsNotUtf8();
    void aFaultWhileReading();
    void aFifo();
    void aFifoWithoutAWriterCanBeInterrupted();
    void aFileThatIsCutWhileItIsRead();
    void aFileThatIsWrittenWhileItIsRead();
    void aFileThatIsReplacedWhileItIsRead();
    void aFileThatIsTakenAwayIsReadToItsEnd();
    void aSilentPipeCanBeInterrupted();
    void interruptedBeforehand();

private:
    [[nodiscard]] std::filesystem::path path(const std::string& name) const
    {
        return std::filesystem::path{m_folder.path().toStdString()} / name;
    }
    [[nodiscard]] std::filesystem::path put(const std::string& name, const std::string& bytes) const
    {
        std::ofstream{path(name), std::ios::binary} << bytes;
        return path(name);
    }

    QTemporaryDir m_folder;
};

void FileSourceTest::readsAFile()
{
    const std::string bytes = "some\0bytes\nand more"s;
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(put("a file", bytes));
    QVERIFY(opened);
    InputFile& file = *opened.value();
    QCOMPARE(file.size(), std::uint64_t{bytes.size()});
    QCOMPARE(file.bytesRead(), std::uint64_t{0});
    QCOMPARE(allOf(file), bytes);
    QCOMPARE(file.bytesRead(), std::uint64_t{bytes.size()});
}

void FileSourceTest::readsAnEmptyFile()
{
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(put("empty", ""));
    QVERIFY(opened);
    QCOMPARE(opened.value()->size(), std::uint64_t{0});
    QCOMPARE(allOf(*opened.value()), ""s);
}

void FileSourceTest::readsAFileCalledAsStandardInputIs()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder.path()));
    const std::filesystem::path file = put("-", "what it holds").filename();
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(file);
    const std::string read = opened ? allOf(*opened.value()) : "not opened";
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(file, std::filesystem::path{"-"});
    QCOMPARE(read, "what it holds"s);
    QVERIFY(opened.value()->canReadAgain());
}

void FileSourceTest::missing()
{
    const Error error = errorOfOpening(path("nobody"));
    QCOMPARE(error.kind, ErrorKind::CannotOpen);
    QCOMPARE(error.systemError, ENOENT);
    QCOMPARE(error.file.path(), path("nobody"));
    const Error below = errorOfOpening(put("plain", "x") / "below");
    QCOMPARE(below.kind, ErrorKind::CannotOpen);
    QCOMPARE(below.systemError, ENOTDIR);
}

void FileSourceTest::folder()
{
    QCOMPARE(errorOfOpening(m_folder.path().toStdString()).kind, ErrorKind::IsFolder);
}

void FileSourceTest::aNameThatIsNotUtf8()
{
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(put("caf\xE9 \xFF", "inside"));
    QVERIFY(opened);
    QCOMPARE(allOf(*opened.value()), "inside"s);
    QCOMPARE(errorOfOpening(path("no \xFF")).file.path(), path("no \xFF"));
    std::filesystem::remove(path("caf\xE9 \xFF")); // QTemporaryDir does not find it
}

void FileSourceTest::aFaultWhileReading()
{
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open("/proc/self/mem"); // nothing is at address 0
    QVERIFY(opened);
    char block[16];
    const BlockRead read = opened.value()->read(block);
    QVERIFY(read.error);
    QCOMPARE(read.error->kind, ErrorKind::ReadFailed);
    QCOMPARE(read.error->systemError, EIO);
    QCOMPARE(read.error->file, "/proc/self/mem"s);
}

void FileSourceTest::aFifo()
{
    const std::filesystem::path fifo = path("fifo");
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    std::jthread writer{[&] { std::ofstream{fifo} << "through the pipe"; }};
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(fifo);
    QVERIFY(opened);
    QCOMPARE(opened.value()->size(), std::uint64_t{0});
    QCOMPARE(allOf(*opened.value()), "through the pipe"s);
    QCOMPARE(opened.value()->bytesRead(), std::uint64_t{16});
}

/// Opening it must not wait, since nothing could end that.
void FileSourceTest::aFifoWithoutAWriterCanBeInterrupted()
{
    const std::filesystem::path fifo = path("nobody writes");
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(fifo);
    QVERIFY(opened);
    InputFile& file = *opened.value();
    std::jthread canceller{[&file] {
        std::this_thread::sleep_for(std::chrono::milliseconds{120}); // longer than between two looks for bytes
        file.interrupt();
    }};
    char block[16];
    const BlockRead read = file.read(block);
    QVERIFY(read.atEnd);
    QCOMPARE(read.size, std::size_t{0});
}

void FileSourceTest::aFileThatIsCutWhileItIsRead()
{
    const std::filesystem::path file = put("cut", "twenty bytes of text");
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(file);
    QVERIFY(opened);
    std::filesystem::resize_file(file, 8);
    const Error cut{.kind = ErrorKind::Changed, .file = file.native(), .detail = "cut short while it was read"};
    QCOMPARE(allOf(*opened.value()), "error " + shown(cut));
    QCOMPARE(opened.value()->bytesRead(), std::uint64_t{8});
}

void FileSourceTest::aFileThatIsWrittenWhileItIsRead()
{
    for (const std::string& later : {"more than twenty bytes of text"s, "twenty other letters"s}) {
        const std::filesystem::path file = put("written", "twenty bytes of text");
        std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() - std::chrono::hours{1});
        const Result<std::unique_ptr<InputFile>> opened = FileSource::open(file);
        QVERIFY(opened);
        static_cast<void>(put("written", later));
        const Error written{
            .kind = ErrorKind::Changed, .file = file.native(), .detail = "written to while it was read"};
        QCOMPARE(allOf(*opened.value()), "error " + shown(written));
    }
}

void FileSourceTest::aFileThatIsReplacedWhileItIsRead()
{
    const std::filesystem::path file = put("replaced", "twenty bytes of text");
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(file);
    QVERIFY(opened);
    std::filesystem::rename(put("other", "another text"), file);
    const Error replaced{
        .kind = ErrorKind::Changed, .file = file.native(), .detail = "replaced by another file while it was read"};
    QCOMPARE(allOf(*opened.value()), "error " + shown(replaced));
}

void FileSourceTest::aFileThatIsTakenAwayIsReadToItsEnd()
{
    const std::filesystem::path file = put("gone", "some text");
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(file);
    QVERIFY(opened);
    std::filesystem::remove(file);
    QCOMPARE(allOf(*opened.value()), "some text"s);
}

/// The quickest of some tries counts: a busy machine may hold up a single one.
void FileSourceTest::aSilentPipeCanBeInterrupted()
{
    const std::filesystem::path fifo = path("silent");
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    const FileHandle writer{::open(fifo.c_str(), O_RDWR | O_CLOEXEC)}; // keeps it open, and says nothing
    qint64 quickest = 60'000;
    for (int i = 0; i < 10 && quickest >= 200; ++i) {
        const Result<std::unique_ptr<InputFile>> opened = FileSource::open(fifo);
        QVERIFY(opened);
        std::atomic<bool> interrupted{false};
        QElapsedTimer timer;
        std::jthread canceller{[&] {
            timer.start();
            interrupted = true;
            opened.value()->interrupt();
        }};
        char block[16];
        const BlockRead read = opened.value()->read(block);
        QVERIFY(interrupted);
        QVERIFY(read.atEnd);
        QCOMPARE(read.size, std::size_t{0});
        canceller.join();
        quickest = std::min(quickest, timer.elapsed());
    }
    QVERIFY2(quickest < 200, std::to_string(quickest).c_str());
}

void FileSourceTest::interruptedBeforehand()
{
    const std::filesystem::path fifo = path("early");
    QCOMPARE(::mkfifo(fifo.c_str(), 0600), 0);
    const FileHandle writer{::open(fifo.c_str(), O_RDWR | O_CLOEXEC)};
    const Result<std::unique_ptr<InputFile>> opened = FileSource::open(fifo);
    QVERIFY(opened);
    opened.value()->interrupt();
    char block[16];
    QVERIFY(opened.value()->read(block).atEnd);
}

QTEST_APPLESS_MAIN(FileSourceTest)
#include "file_source_test.moc"
