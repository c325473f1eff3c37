// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read and write what is saved, and what may not be saved at all.
#include "core/base/atomic_save.h"

#include "tests/core/base/saving_test.h"
#include "tests/support/printing.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

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

class SavedPermissionsTest : public SavingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void umaskOfANewFile();
    void replacingKeepsPermissions();
    void aReadOnlyTargetIsLeft();
    void aFolderThatMayNotBeWritten();
    void onlyItsOwnerMayReadWhatIsNotThereYet();
    void setuidAndSetgidAreNotKept();
    void ownerAndGroupAreKept();
    void aGroupThatCannotBeKeptGivesNoMoreThanEverybodyHas();
    void aTargetThatCannotBeToldOf();
};

void SavedPermissionsTest::umaskOfANewFile()
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

void SavedPermissionsTest::replacingKeepsPermissions()
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

void SavedPermissionsTest::aReadOnlyTargetIsLeft()
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

void SavedPermissionsTest::aFolderThatMayNotBeWritten()
{
    put("file", "old");
    ::chmod(path("file").c_str(), 0666);
    ::chmod(folder().c_str(), 0555);
    {
        const OrdinaryUser user;
        const Status saved = saveAtomically(path("file"), writing("new"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().systemError, EACCES);
        QCOMPARE(contentOf(path("file")), "old"s);
    }
    ::chmod(folder().c_str(), 0777);
}

/// From the first moment on, so that nobody opens it before the permissions hold.
void SavedPermissionsTest::onlyItsOwnerMayReadWhatIsNotThereYet()
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
            if (name.starts_with(folder().native()) && ::stat(entry.path().c_str(), &info) == 0 &&
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

void SavedPermissionsTest::setuidAndSetgidAreNotKept()
{
    put("program", "old");
    ::chmod(path("program").c_str(), 06755);
    QVERIFY(saveAtomically(path("program"), writing("new")).ok());
    QCOMPARE(modeOf(path("program")), 0755U);
}

void SavedPermissionsTest::ownerAndGroupAreKept()
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

void SavedPermissionsTest::aGroupThatCannotBeKeptGivesNoMoreThanEverybodyHas()
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

void SavedPermissionsTest::aTargetThatCannotBeToldOf()
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

QTEST_APPLESS_MAIN(SavedPermissionsTest)
#include "saved_permissions_test.moc"
