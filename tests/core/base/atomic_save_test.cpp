// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_save.h"

#include "core/base/file_handle.h"

#include "tests/support/printing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
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

namespace {

std::string contentOf(const fs::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

std::function<void(Output&)> writing(const std::string& text)
{
    return [text](Output& output) { output << text; };
}

unsigned modeOf(const fs::path& path)
{
    struct stat info = {};
    ::stat(path.c_str(), &info);
    return info.st_mode & 07777U;
}

/// Another user than root, to whom permissions mean something, as long as it lives.
class OrdinaryUser
{
public:
    OrdinaryUser() : m_wasRoot{::getuid() == 0}
    {
        constexpr uid_t nobody = 65534;
        if (m_wasRoot && ::setresuid(nobody, nobody, 0) != 0)
            qFatal("can't become an ordinary user");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("can't become root again");
    }

private:
    bool m_wasRoot;
};

} // namespace

class AtomicSaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFile();
    void umaskOfANewFile();
    void replacingKeepsPermissions();
    void aLinkIsFollowed();
    void aDanglingLinkMakesItsTarget();
    void linksInACircle();
    void aReadOnlyTargetIsLeft();
    void aFolderThatMayNotBeWritten();
    void aMissingFolder();
    void aFolderAsTarget();
    void devices();
    void aFailedWriteLeavesTheOldBytes();
    void whatTheWriterThrowsLeavesNothingBehind();
    void largeAndManyWrites();
    void onlyItsOwnerMayReadWhatIsNotThereYet();
    void setuidAndSetgidAreNotKept();
    void ownerAndGroupAreKept();
    void aGroupThatCannotBeKeptGivesNoMoreThanEverybodyHas();
    void aKilledProcessLeavesNothing();
    void whatADeadProcessLeftIsTakenAway();
    void aTargetThatCannotBeToldOf();

private:
    [[nodiscard]] fs::path path(const std::string& name) const
    {
        return fs::path{m_folder->path().toStdString()} / name;
    }
    [[nodiscard]] QStringList entries() const
    {
        return QDir{m_folder->path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void put(const std::string& name, const std::string& text) const { std::ofstream{path(name)} << text; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void AtomicSaveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    ::chmod(m_folder->path().toLocal8Bit().constData(), 0777);
}

void AtomicSaveTest::aNewFile()
{
    QVERIFY(saveAtomically(path("new"), writing("text")).ok());
    QCOMPARE(contentOf(path("new")), "text"s);
    QCOMPARE(entries(), QStringList{QStringLiteral("new")});
    QVERIFY(saveAtomically(path("empty"), writing("")).ok());
    QVERIFY(fs::exists(path("empty")));
}

void AtomicSaveTest::umaskOfANewFile()
{
    for (const unsigned mask : {0022U, 0077U, 0000U}) {
        const mode_t before = ::umask(mask);
        const std::string name = std::to_string(mask);
        const bool saved = saveAtomically(path(name), writing("text")).ok();
        ::umask(before);
        QVERIFY(saved);
        QCOMPARE(modeOf(path(name)), 0666U & ~mask);
    }
}

void AtomicSaveTest::replacingKeepsPermissions()
{
    for (const unsigned mode : {0600U, 0644U, 0666U, 0755U}) {
        put("file", "a longer text than the new one");
        ::chmod(path("file").c_str(), mode);
        QVERIFY(saveAtomically(path("file"), writing("new")).ok());
        QCOMPARE(contentOf(path("file")), "new"s);
        QCOMPARE(modeOf(path("file")), mode);
    }
    QCOMPARE(entries().size(), 1);
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

void AtomicSaveTest::aReadOnlyTargetIsLeft()
{
    put("file", "old");
    ::chmod(path("file").c_str(), 0444);
    const OrdinaryUser user;
    const Status saved = saveAtomically(path("file"), writing("new"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().systemError, EACCES);
    QCOMPARE(contentOf(path("file")), "old"s);
    QCOMPARE(entries().size(), 1);
}

void AtomicSaveTest::aFolderThatMayNotBeWritten()
{
    put("file", "old");
    ::chmod(path("file").c_str(), 0666);
    ::chmod(m_folder->path().toLocal8Bit().constData(), 0555);
    {
        const OrdinaryUser user;
        const Status saved = saveAtomically(path("file"), writing("new"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().systemError, EACCES);
        QCOMPARE(contentOf(path("file")), "old"s);
    }
    ::chmod(m_folder->path().toLocal8Bit().constData(), 0777);
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
    const Status saved = saveAtomically(fs::path{m_folder->path().toStdString()}, writing("new"));
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

/// From the first moment on, so that nobody opens it before the permissions hold.
void AtomicSaveTest::onlyItsOwnerMayReadWhatIsNotThereYet()
{
    put("secret", "old");
    ::chmod(path("secret").c_str(), 0600);
    const mode_t before = ::umask(0);
    unsigned mode = 0;
    const Status saved = saveAtomically(path("secret"), [&](Output& output) {
        for (const fs::directory_entry& entry : fs::directory_iterator{"/proc/self/fd"}) {
            std::error_code closed;
            const std::string name = fs::read_symlink(entry.path(), closed).native();
            struct stat info = {};
            if (name.starts_with(m_folder->path().toStdString()) && ::stat(entry.path().c_str(), &info) == 0 &&
                S_ISREG(info.st_mode))
                mode |= info.st_mode & 07777U;
        }
        output << "new";
    });
    ::umask(before);
    QVERIFY(saved.ok());
    QCOMPARE(mode, 0600U);
    QCOMPARE(modeOf(path("secret")), 0600U);
}

void AtomicSaveTest::setuidAndSetgidAreNotKept()
{
    put("program", "old");
    ::chmod(path("program").c_str(), 06755);
    QVERIFY(saveAtomically(path("program"), writing("new")).ok());
    QCOMPARE(modeOf(path("program")), 0755U);
}

void AtomicSaveTest::ownerAndGroupAreKept()
{
    put("file", "old");
    struct stat before = {};
    ::stat(path("file").c_str(), &before);
    if (::geteuid() == 0) { // nobody else can give a file away
        QCOMPARE(::chown(path("file").c_str(), 1234, 2345), 0);
        before.st_uid = 1234;
        before.st_gid = 2345;
    }
    ::chmod(path("file").c_str(), 0640);
    QVERIFY(saveAtomically(path("file"), writing("new")).ok());
    struct stat after = {};
    ::stat(path("file").c_str(), &after);
    QCOMPARE(after.st_uid, before.st_uid);
    QCOMPARE(after.st_gid, before.st_gid);
    QCOMPARE(modeOf(path("file")), 0640U);
}

void AtomicSaveTest::aGroupThatCannotBeKeptGivesNoMoreThanEverybodyHas()
{
    if (::geteuid() != 0)
        return; // nobody else can make such a file
    put("file", "old");
    QCOMPARE(::chown(path("file").c_str(), 0, 2345), 0);
    ::chmod(path("file").c_str(), 0666);
    {
        const OrdinaryUser user;
        QVERIFY(saveAtomically(path("file"), writing("new")).ok());
    }
    QCOMPARE(modeOf(path("file")), 0666U);
    QCOMPARE(::chown(path("file").c_str(), 65534, 2345), 0);
    ::chmod(path("file").c_str(), 0664);
    {
        const OrdinaryUser user;
        QVERIFY(saveAtomically(path("file"), writing("newer")).ok());
    }
    QCOMPARE(modeOf(path("file")), 0644U);
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

void AtomicSaveTest::aTargetThatCannotBeToldOf()
{
    put("plain", "x");
    const Status below = saveAtomically(path("plain") / "below", writing("new"));
    QVERIFY(!below);
    QCOMPARE(below.error().systemError, ENOTDIR);
    fs::create_directory(path("closed"));
    put("closed/file", "old");
    ::chmod(path("closed").c_str(), 0600);
    {
        const OrdinaryUser user;
        const Status closed = saveAtomically(path("closed/file"), writing("new"));
        QVERIFY(!closed);
        QCOMPARE(closed.error().systemError, EACCES);
    }
    ::chmod(path("closed").c_str(), 0700);
    QCOMPARE(contentOf(path("closed/file")), "old"s);
}

QTEST_APPLESS_MAIN(AtomicSaveTest)
#include "atomic_save_test.moc"
