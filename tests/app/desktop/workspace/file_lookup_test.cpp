// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/file_lookup.h"

#include "tests/app/desktop/workspace/gated_file.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>

namespace footfall::desktop {

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long
using Found = std::vector<std::optional<GoneFile>>;

/// Passes what it heard last.
class Heard
{
public:
    explicit Heard(FileLookup& lookup)
    {
        QObject::connect(&lookup, &FileLookup::ended, &lookup, [this](const Found& gone) { m_all.push_back(gone); });
    }
    bool wait(std::size_t times = 1)
    {
        return QTest::qWaitFor([&] { return m_all.size() >= times; }, longEnough);
    }
    [[nodiscard]] const std::vector<Found>& all() const { return m_all; }

private:
    std::vector<Found> m_all;
};

} // namespace

class FileLookupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsGoneAndWhereItsFolderWas()
    {
        QTemporaryDir folder;
        const std::filesystem::path top = folder.path().toStdString();
        std::filesystem::create_directories(top / "caf\xE9");
        std::ofstream{top / "caf\xE9/there.gz"} << "x";
        FileLookup lookup;
        Heard heard{lookup};
        const auto there = top / "caf\xE9/there.gz";
        const auto gone = top / "caf\xE9/gone.gz";
        const auto deep = top / "no/such/folder/gone.gz";
        lookup.start({{there}, {there, gone, deep}, {deep}, {there / "below a file"}, {"/nowhere at all/x"}});
        QVERIFY(heard.wait());
        const Found& found = heard.all().front();
        QCOMPARE(found.size(), 5U);
        QVERIFY(!found[0]);
        QVERIFY((found[1] == GoneFile{.file = gone, .folder = top / "caf\xE9"}));
        QVERIFY((found[2] == GoneFile{.file = deep, .folder = top}));
        QVERIFY(found[3].has_value());
        QVERIFY((found[4] == GoneFile{.file = "/nowhere at all/x", .folder = "/"}));
    }

    void onlyTheNewestIsHeard()
    {
        const auto gate = std::make_shared<test::Gate>();
        FileLookup lookup;
        lookup.setIsGone([gate](const std::filesystem::path&) {
            gate->wait(0, m_never);
            return true;
        });
        Heard heard{lookup};
        lookup.start({{"/old/a"}});
        lookup.start({{"/new/a"}, {"/new/b"}});
        gate->letPass(test::Gate::all);
        QVERIFY(heard.wait());
        QTest::qWait(0);
        QCOMPARE(heard.all().size(), 1U);
        QCOMPARE(heard.all().front().size(), 2U);
    }

    /// As from a network mount that has gone away: neither who asks nor the end of the window waits for it.
    void nothingWaitsForALookThatHangs()
    {
        const auto gate = std::make_shared<test::Gate>();
        const auto ended = std::make_shared<std::atomic<int>>(0);
        {
            FileLookup lookup;
            lookup.setIsGone([gate, ended](const std::filesystem::path&) {
                gate->wait(0, m_never);
                ++*ended;
                return true;
            });
            lookup.start({{"/hangs/a"}});
            lookup.start({{"/hangs/b"}, {"/hangs/c"}});
            QCOMPARE(ended->load(), 0);
        }
        QCOMPARE(ended->load(), 0);
        gate->letPass(test::Gate::all);
        QTRY_VERIFY_WITH_TIMEOUT(gate.use_count() == 1, longEnough); // and what it held goes in the end
        QVERIFY2(ended->load() <= 2, "looks that nobody wants are not begun");
    }

private:
    static inline const bool m_never = false; ///< interrupted
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::FileLookupTest)
#include "file_lookup_test.moc"
