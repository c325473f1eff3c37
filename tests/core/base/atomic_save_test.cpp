// SPDX-License-Identifier: GPL-3.0-or-later
// Files are saved as a whole or not at all, and nothing is left behind.
#include "core/base/atomic_save.h"

#include "core/base/file_handle.h"
#include "tests/core/base/saving_test.h"
#include "tests/support/printing.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <new>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;
namespace fs = std::filesystem;

class AtomicSaveTest : public SavingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void aNewFile();
    void aLinkIsFollowed();
    void aDanglingLinkMakesItsTarget();
    void linksInACircle();
    void aMissingFolder();
    void aFolderAsTarget();
    void devices();
    void aFailedWriteLeavesTheOldBytes();
    void whatTheWriterThrowsLeavesNothingBehind();
    void largeAndManyWrites();
    void aKilledProcessLeavesNothing();
    void whatADeadProcessLeftIsTakenAway();
};

void AtomicSaveTest::aNewFile()
{
    QVERIFY(saveAtomically(path("new"), writing("text")).ok());
    QCOMPARE(contentOf(path("new")), "text"s);
    QCOMPARE(entries(), QStringList{QStringLiteral("new")});
    QVERIFY(saveAtomically(path("empty"), writing("")).ok());
    QVERIFY(fs::exists(path("empty")));
}

void AtomicSaveTest::aLinkIsFollowed()
{
    fs::create_directory(path("deep"));
    put("deep/target", "old");
    fs::create_symlink("deep/target", path("link"));
    fs::create_symlink(path("link"), path("link to the link"));
    QVERIFY(saveAtomically(path("link to the link"), writing("new")).ok());
    QCOMPARE(contentOf(path("deep/target")), "new"s);
    QVERIFY(fs::is_symlink(path("link")) && fs::is_symlink(path("link to the link")));
}

void AtomicSaveTest::aDanglingLinkMakesItsTarget()
{
    fs::create_symlink("not yet", path("link"));
    QVERIFY(saveAtomically(path("link"), writing("new")).ok());
    QVERIFY(fs::is_symlink(path("link")));
    QVERIFY(!fs::is_symlink(path("not yet")));
    QCOMPARE(contentOf(path("not yet")), "new"s);
    fs::create_symlink("missing/file", path("far"));
    QCOMPARE(saveAtomically(path("far"), writing("new")).error().systemError, ENOENT);
}

void AtomicSaveTest::linksInACircle()
{
    fs::create_symlink("b", path("a"));
    fs::create_symlink("a", path("b"));
    const Status saved = saveAtomically(path("a"), writing("new"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(saved.error().systemError, ELOOP);
    QCOMPARE(saved.error().file.path(), path("a"));
}

void AtomicSaveTest::aMissingFolder()
{
    const Status saved = saveAtomically(path("missing/file"), writing("new"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::CannotWrite);
    QCOMPARE(saved.error().systemError, ENOENT);
    QVERIFY(entries().isEmpty());
}

void AtomicSaveTest::aFolderAsTarget()
{
    const Status saved = saveAtomically(folder(), writing("new"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().systemError, EISDIR);
}

void AtomicSaveTest::devices()
{
    QVERIFY(saveAtomically("/dev/null", writing("text")).ok());
    const Status saved = saveAtomically("/dev/full", writing("text"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().systemError, ENOSPC);
    QVERIFY(fs::is_character_file("/dev/null") && fs::is_character_file("/dev/full"));
    QCOMPARE(saveAtomically("/dev/full", writing(std::string(1'000'000, 'x'))).error().systemError, ENOSPC);
}

void AtomicSaveTest::aFailedWriteLeavesTheOldBytes()
{
    put("file", "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1000, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const Status replaced = saveAtomically(path("file"), writing(std::string(100'000, 'x')));
    const Status created = saveAtomically(path("new"), writing(std::string(100'000, 'x')));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!replaced && !created);
    QCOMPARE(replaced.error().systemError, EFBIG);
    QCOMPARE(contentOf(path("file")), "old"s);
    QCOMPARE(entries(), QStringList{QStringLiteral("file")});
}

void AtomicSaveTest::whatTheWriterThrowsLeavesNothingBehind()
{
    put("file", "old");
    bool thrown = false;
    try {
        static_cast<void>(saveAtomically(path("file"), [](Output& output) {
            output << "half";
            throw std::bad_alloc{};
        }));
    } catch (const std::bad_alloc&) {
        thrown = true;
    }
    QVERIFY(thrown);
    QCOMPARE(contentOf(path("file")), "old"s);
    QCOMPARE(entries(), QStringList{QStringLiteral("file")});
}

void AtomicSaveTest::largeAndManyWrites()
{
    std::string wanted;
    const auto write = [&](Output& output) {
        for (int i = 0; i < 20'000; ++i)
            output << std::to_string(i) << ',' << '\n';
        output << std::string(300'000, 'x') << "end";
    };
    for (int i = 0; i < 20'000; ++i)
        wanted += std::to_string(i) + ",\n";
    wanted += std::string(300'000, 'x') + "end";
    QVERIFY(saveAtomically(path("large"), write).ok());
    QVERIFY(contentOf(path("large")) == wanted);
}

void AtomicSaveTest::aKilledProcessLeavesNothing()
{
    put("file", "old");
    const pid_t child = ::fork();
    if (child == 0) {
        static_cast<void>(saveAtomically(path("file"), [](Output& output) {
            output << "half";
            output.flush();
            ::kill(::getpid(), SIGKILL);
        }));
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(contentOf(path("file")), "old"s);
    QVERIFY(saveAtomically(path("other"), writing("new")).ok()); // which tidies up where the system can't
    QCOMPARE(entries(), (QStringList{QStringLiteral("file"), QStringLiteral("other")}));
}

/// One that a living process has locked is none, nor is what only looks like one.
void AtomicSaveTest::whatADeadProcessLeftIsTakenAway()
{
    put(".footfall-save-99999-0", "left over");
    put(".footfall-save-12-3", "being written");
    const QStringList others{QStringLiteral(".footfall--"),
                             QStringLiteral(".footfall-2014-09-29"),
                             QStringLiteral(".footfall-save-"),
                             QStringLiteral(".footfall-save-1-"),
                             QStringLiteral(".footfall-save-2014-09-29"),
                             QStringLiteral(".footfall-save-notes")};
    for (const QString& other : others)
        put(other.toStdString(), "something else");
    put("footfall-1-1", "a report");
    fs::create_directory(path(".footfall-save-7-7"));
    fs::create_symlink(path("footfall-1-1"), path(".footfall-save-8-8"));
    QCOMPARE(::mkfifo(path(".footfall-save-9-9").c_str(), 0600), 0);
    const FileHandle living{::open(path(".footfall-save-12-3").c_str(), O_RDONLY)};
    QCOMPARE(::flock(living.get(), LOCK_EX), 0);
    QVERIFY(saveAtomically(path("new"), writing("text")).ok());
    QStringList left = others;
    left << QStringLiteral(".footfall-save-12-3") << QStringLiteral(".footfall-save-7-7")
         << QStringLiteral(".footfall-save-8-8") << QStringLiteral(".footfall-save-9-9")
         << QStringLiteral("footfall-1-1") << QStringLiteral("new");
    QStringList found = entries();
    left.sort();
    found.sort();
    QCOMPARE(found, left);
}

QTEST_APPLESS_MAIN(AtomicSaveTest)
#include "atomic_save_test.moc"
