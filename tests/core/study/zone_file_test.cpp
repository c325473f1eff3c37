// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/zone_file.h"

#include "core/base/whole_file.h"
#include "core/study/zone_offsets.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace footfall;
using namespace footfall::test;

class ZoneFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemsOwn();
    void noZones();
    void cutAnywhereItIsDamaged();
    void countsBeyondItsEndAreDamage();
    void unreadableIsNotMissing();
    void eachStateHasItsError();

private:
    ZoneFile written(const std::string& bytes) const
    {
        const std::filesystem::path file = m_folder.filePath(QStringLiteral("zone")).toStdString();
        std::ofstream{file, std::ios::binary} << bytes;
        return ZoneFile::at(file);
    }

    QTemporaryDir m_folder;
};

namespace {

std::string london()
{
    const Result<std::string> bytes = bytesOf("/usr/share/zoneinfo/Europe/London", 1'000'000);
    return bytes ? bytes.value() : std::string{};
}

} // namespace

void ZoneFileTest::theSystemsOwn()
{
    for (const std::string& name : ZoneOffsets::zoneNames()) {
        if (name != "UTC")
            QVERIFY2(ZoneFile::named(name).state == ZoneFileState::Whole, name.c_str());
    }
    QCOMPARE(ZoneFile::named("US/Eastern").path.native(), std::string{"/usr/share/zoneinfo/US/Eastern"});
}

void ZoneFileTest::noZones()
{
    for (const std::string_view name : {"", "Nowhere/There", "Europe", "Europe/London/Below", "zone.tab", "tzdata.zi",
                                        "/usr/share/zoneinfo/Europe/London", "../zoneinfo/Europe/London", "posixrules",
                                        "right/Europe/London", "Europe/London ", "a\\b"})
        QVERIFY2(ZoneFile::named(name).state == ZoneFileState::Missing, std::string{name}.c_str());
    QVERIFY(ZoneFile::named(std::string(5000, 'a')).state == ZoneFileState::Missing);
    QVERIFY(written("no zone").state == ZoneFileState::Missing);
    QVERIFY(written("").state == ZoneFileState::Missing);
}

void ZoneFileTest::cutAnywhereItIsDamaged()
{
    const std::string whole = london();
    QVERIFY(whole.size() > 1000);
    QVERIFY(written(whole).state == ZoneFileState::Whole);
    for (std::size_t size = 4; size < whole.size(); size += 13)
        QVERIFY2(written(whole.substr(0, size)).state == ZoneFileState::Damaged, std::to_string(size).c_str());
}

void ZoneFileTest::countsBeyondItsEndAreDamage()
{
    std::string bytes = london();
    for (std::size_t count = 20; count < 44; count += 4) {
        std::string more = bytes;
        more[count] = '\x7F';
        QVERIFY(written(more).state == ZoneFileState::Damaged);
    }
}

/// To root nothing is unreadable, so that another user looks.
void ZoneFileTest::unreadableIsNotMissing()
{
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("closed")).toStdString();
    std::ofstream{file, std::ios::binary} << london();
    ::chmod(m_folder.path().toStdString().c_str(), 0755);
    ::chmod(file.c_str(), 0);
    const bool root = ::getuid() == 0;
    QVERIFY(!root || ::setresuid(65534, 65534, 0) == 0);
    const ZoneFile closed = ZoneFile::at(file);
    QVERIFY(!root || ::setresuid(0, 0, 0) == 0);
    QVERIFY(closed.state == ZoneFileState::Unreadable);
    QCOMPARE(closed.systemError, EACCES);
    QCOMPARE(closed.path, file);
}

void ZoneFileTest::eachStateHasItsError()
{
    QVERIFY((ZoneFile{"/z", ZoneFileState::Whole}.check("A/B").ok()));
    QCOMPARE(shown(ZoneFile{"/z", ZoneFileState::Unreadable, EIO}.check("A/B").error()),
             shown(Error{.kind = ErrorKind::BadZoneData, .file = "/z", .detail = "A/B", .systemError = EIO}));
    QCOMPARE(shown(ZoneFile{"/z", ZoneFileState::Damaged}.check("A/B").error()),
             shown(Error{.kind = ErrorKind::BadZoneData, .file = "/z", .detail = "A/B"}));
    QCOMPARE(shown(ZoneFile{}.check("A/B").error()), shown(Error{.kind = ErrorKind::UnknownZone, .detail = "A/B"}));
}

QTEST_APPLESS_MAIN(ZoneFileTest)
#include "zone_file_test.moc"
