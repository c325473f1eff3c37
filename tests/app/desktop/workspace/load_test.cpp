// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/workspace.h"
#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/gzip_bytes.h"
#include "tests/support/report_process.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace footfall::desktop {

using test::Gate;
using test::ReportFolder;

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long

std::filesystem::path pathOf(const ReportFolder& folder, const QString& name)
{
    return folder.path(name).toStdString();
}

/// Some megabytes as they stand in the file, so that there is something to stop.
QByteArray largeTable()
{
    QRandomGenerator random{1};
    QByteArray rows;
    for (int i = 0; i < 60'000; ++i)
        rows += "e,2014-09-" + QByteArray::number(10 + i / 3'000) + " 10:00:00," +
                QByteArray::number(random.generate(), 16) + ",,,/" + QByteArray::number(random.generate64(), 16) + '\n';
    return rows;
}

/// Every signal of a workspace that tells of a load.
struct LoadSpies
{
    explicit LoadSpies(Workspace& workspace)
        : states{&workspace, &Workspace::stateChanged},
          started{&workspace, &Workspace::loadStarted},
          progressed{&workspace, &Workspace::loadProgressed},
          cancelled{&workspace, &Workspace::loadCancelled},
          failed{&workspace, &Workspace::loadFailed},
          answered{&workspace, &Workspace::answered}
    {
    }
    void clear()
    {
        for (QSignalSpy* spy : {&states, &started, &progressed, &cancelled, &failed, &answered})
            spy->clear();
    }

    QSignalSpy states, started, progressed, cancelled, failed, answered;
};

} // namespace

class LoadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAFile()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        Workspace workspace;
        LoadSpies spies{workspace};
        QCOMPARE(workspace.state(), State::Empty);

        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QCOMPARE(workspace.state(), State::Loading);
        QVERIFY(workspace.isLoading());
        QVERIFY(spies.answered.wait(longEnough));

        QCOMPARE(workspace.state(), State::Shown);
        QVERIFY(!workspace.isLoading());
        QCOMPARE(workspace.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
        QCOMPARE(spies.started.size(), 1);
        QCOMPARE(spies.answered.size(), 1);
        QCOMPARE(spies.cancelled.size() + spies.failed.size(), 0);
        const DayFigures& figures = workspace.answer()->figures;
        QCOMPARE(toIso(figures.days.x), std::string{"2014-09-29"});
        QCOMPARE(toIso(figures.days.y), std::string{"2014-09-28"});
        QCOMPARE(figures.active, 1U);
        QCOMPARE(figures.churned, 1U);
        QCOMPARE(figures.reactivated, 1U);
        QVERIFY(workspace.days() == figures.days);
    }

    void opensOnGivenDays()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        Workspace workspace;
        QSignalSpy answered{&workspace, &Workspace::answered};
        const DayPair days{*parseDay("2014-09-28"), *parseDay("2014-09-29")};
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))}, days);
        QVERIFY(answered.wait(longEnough));
        QVERIFY(workspace.answer()->figures.days == days);
        QVERIFY(workspace.days() == days);
    }

    /// A wrong clock says nothing of the latest day.
    void opensOnADayThatIsNotStray()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2031-05-05 10:00:00,a,da,na,/one\n");
        Workspace workspace;
        QSignalSpy answered{&workspace, &Workspace::answered};
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(toIso(workspace.days().x), std::string{"2014-09-29"});
        QCOMPARE(toIso(workspace.answer()->figures.days.y), std::string{"2014-09-28"});
    }

    void progressFollowsCompressedBytes()
    {
        const ReportFolder folder;
        const QByteArray table = largeTable();
        const std::string packed = test::gzipped({table.constData(), static_cast<std::size_t>(table.size())});
        folder.put(QStringLiteral("a.gz"), QByteArray::fromStdString(packed));
        Workspace workspace;
        LoadSpies spies{workspace};
        workspace.open({pathOf(folder, QStringLiteral("a.gz"))});
        QVERIFY(spies.answered.wait(longEnough));
        QVERIFY(!spies.progressed.isEmpty());
        int before = -1;
        for (const QList<QVariant>& signal : spies.progressed) {
            const auto progress = signal.front().value<TaskProgress>();
            QVERIFY2(progress.permille > before && progress.permille <= 1000, "it only grows, and only to 1000");
            before = progress.permille;
        }
        QCOMPARE(before, 1000);
    }

    void cancels_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("overAnother");
        for (const int percent : {0, 10, 50, 90}) {
            QTest::addRow("at %d %%, nothing shown", percent) << percent << false;
            QTest::addRow("at %d %%, over another file", percent) << percent << true;
        }
    }

    void cancels()
    {
        QFETCH(const int, percent);
        QFETCH(const bool, overAnother);
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        const QByteArray table = largeTable();
        folder.put(QStringLiteral("large.csv"), table);
        Workspace workspace;
        LoadSpies spies{workspace};
        if (overAnother) {
            workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
            QVERIFY(spies.answered.wait(longEnough));
        }
        const std::shared_ptr<const Answer> before = workspace.answer();
        spies.clear();

        const auto gate = std::make_shared<Gate>();
        gate->letPass(static_cast<std::uint64_t>(table.size()) * static_cast<std::uint64_t>(percent) / 100);
        workspace.setOpenInput(test::gated(gate));
        workspace.open({pathOf(folder, QStringLiteral("large.csv"))});
        const auto permille = [&] {
            return spies.progressed.isEmpty() ? 0 : spies.progressed.last().front().value<TaskProgress>().permille;
        };
        QTRY_VERIFY_WITH_TIMEOUT(permille() >= percent * 10 - 1, longEnough);
        QElapsedTimer timer;
        timer.start();
        workspace.cancelLoad();
        QVERIFY2(timer.elapsed() < 1000, "nobody waits for the work");

        QCOMPARE(spies.cancelled.size(), 1);
        QCOMPARE(workspace.state(), overAnother ? State::Shown : State::Empty);
        QVERIFY(!workspace.isLoading());
        QCOMPARE(workspace.answer(), before);
        QVERIFY(!workspace.failure());

        spies.clear();
        gate->letPass(Gate::all); // nothing may come of it any more
        workspace.setOpenInput({});
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(spies.answered.wait(longEnough));
        QCOMPARE(spies.answered.size(), 1);
        QCOMPARE(spies.started.size(), 1);
        QCOMPARE(spies.cancelled.size() + spies.failed.size(), 0);
        QCOMPARE(workspace.answer()->figures.active, 1U);
    }

    void anotherFileReplacesOneThatIsBeingRead()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        folder.put(QStringLiteral("large.csv"), largeTable());
        Workspace workspace;
        LoadSpies spies{workspace};
        workspace.setOpenInput(test::gated(std::make_shared<Gate>()));
        workspace.open({pathOf(folder, QStringLiteral("large.csv"))});
        workspace.setOpenInput({});
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(spies.answered.wait(longEnough));
        QCOMPARE(spies.started.size(), 2);
        QCOMPARE(spies.cancelled.size(), 1);
        QCOMPARE(spies.answered.size(), 1);
        QCOMPARE(workspace.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
    }

    void endsWhileLoading()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("large.csv"), largeTable());
        const auto gate = std::make_shared<Gate>();
        gate->letPass(1'000'000);
        QElapsedTimer timer;
        {
            Workspace workspace;
            QSignalSpy progressed{&workspace, &Workspace::loadProgressed};
            workspace.setOpenInput(test::gated(gate));
            workspace.open({pathOf(folder, QStringLiteral("large.csv"))});
            QVERIFY(progressed.wait(longEnough));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 5000, "the end of a workspace stops its work");
    }

    void aFileThatFailsKeepsTheOneShown()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        folder.put(QStringLiteral("b.csv"), "no,events\n1,2\n");
        Workspace workspace;
        LoadSpies spies{workspace};
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(spies.answered.wait(longEnough));
        const auto before = workspace.answer();

        workspace.open({pathOf(folder, QStringLiteral("b.csv"))});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(workspace.state(), State::Shown);
        QCOMPARE(workspace.answer(), before);
        QCOMPARE(workspace.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(workspace.failure().has_value());
        QCOMPARE(spies.answered.size(), 1);

        workspace.reload(); // of the file shown
        QVERIFY(!workspace.failure());
        QVERIFY(spies.answered.wait(longEnough));
        QCOMPARE(workspace.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
    }

    void aFirstFileThatFails()
    {
        Workspace workspace;
        LoadSpies spies{workspace};
        workspace.open({"/nowhere/at/all.csv"});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(workspace.state(), State::Failed);
        QCOMPARE(workspace.failure()->kind, ErrorKind::CannotOpen);
        QVERIFY(!workspace.answer());
    }

    void aDamagedFileIsShownAsPartial()
    {
        Workspace workspace;
        QSignalSpy answered{&workspace, &Workspace::answered};
        workspace.open({FOOTFALL_TEST_DATA "/bad-input/bad-truncated.gz"});
        QVERIFY(answered.wait(longEnough));
        QVERIFY(workspace.answer()->overview().load->partial());
        QCOMPARE(workspace.answer()->overview().notes.front().code, NoteCode::Partial);
    }

    void reloadKeepsDaysAndDefinitions()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        Workspace workspace;
        QSignalSpy answered{&workspace, &Workspace::answered};
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(answered.wait(longEnough));
        const DayPair days{*parseDay("2014-09-28"), *parseDay("2014-09-29")};
        Definitions definitions;
        definitions.sessionGapMinutes = 5;
        workspace.setDays(days);
        workspace.setDefinitions(definitions);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.answer()->overview().definitions == definitions, longEnough);

        folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2014-09-30 09:00:00,d,dd,nd,/\n");
        answered.clear();
        workspace.reload();
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(workspace.answer()->overview().load->events, 11U);
        QVERIFY(workspace.answer()->figures.days == days);
        QVERIFY(workspace.answer()->overview().definitions == definitions);
    }

    void aFileWithoutTheDefaultIdentityOpens()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), "timestamp,domain_userid\n2014-09-29 10:00:00,d\n");
        Workspace workspace;
        QSignalSpy answered{&workspace, &Workspace::answered};
        workspace.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(workspace.answer()->overview().users, 0U);
        const std::vector<Note>& notes = workspace.answer()->overview().notes;
        QVERIFY(std::any_of(notes.begin(), notes.end(),
                            [](const Note& note) { return note.code == NoteCode::IdentityEmpty; }));
    }

    void memoryThatRunsOutIsAFailure()
    {
        Workspace workspace;
        LoadSpies spies{workspace};
        workspace.setOpenInput([](const auto&) -> Result<std::unique_ptr<InputFile>> { throw std::bad_alloc{}; });
        workspace.open({"a.csv"});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(workspace.failure()->kind, ErrorKind::OutOfMemory);
        workspace.setOpenInput(
            [](const auto&) -> Result<std::unique_ptr<InputFile>> { throw std::runtime_error{"no"}; });
        workspace.open({"a.csv"});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(workspace.failure()->kind, ErrorKind::Internal);
    }
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::LoadTest)
#include "load_test.moc"
