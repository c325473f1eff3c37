// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/session.h"
#include "tests/app/desktop/session/gated_file.h"
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

/// Every signal of a session that tells of a load.
struct LoadSpies
{
    explicit LoadSpies(Session& session)
        : states{&session, &Session::stateChanged},
          started{&session, &Session::loadStarted},
          progressed{&session, &Session::loadProgressed},
          cancelled{&session, &Session::loadCancelled},
          failed{&session, &Session::loadFailed},
          answered{&session, &Session::answered}
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
        Session session;
        LoadSpies spies{session};
        QCOMPARE(session.state(), State::Empty);

        session.open({pathOf(folder, QStringLiteral("a.csv"))});
        QCOMPARE(session.state(), State::Loading);
        QVERIFY(session.isLoading());
        QVERIFY(spies.answered.wait(longEnough));

        QCOMPARE(session.state(), State::Shown);
        QVERIFY(!session.isLoading());
        QCOMPARE(session.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
        QCOMPARE(spies.started.size(), 1);
        QCOMPARE(spies.answered.size(), 1);
        QCOMPARE(spies.cancelled.size() + spies.failed.size(), 0);
        const DayFigures& figures = session.answer()->figures;
        QCOMPARE(toIso(figures.days.x), std::string{"2014-09-29"});
        QCOMPARE(toIso(figures.days.y), std::string{"2014-09-28"});
        QCOMPARE(figures.active, 1U);
        QCOMPARE(figures.churned, 1U);
        QCOMPARE(figures.reactivated, 1U);
        QVERIFY(session.days() == figures.days);
    }

    void opensOnGivenDays()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        Session session;
        QSignalSpy answered{&session, &Session::answered};
        const DayPair days{*parseDay("2014-09-28"), *parseDay("2014-09-29")};
        session.open({pathOf(folder, QStringLiteral("a.csv"))}, days);
        QVERIFY(answered.wait(longEnough));
        QVERIFY(session.answer()->figures.days == days);
        QVERIFY(session.days() == days);
    }

    void progressFollowsCompressedBytes()
    {
        const ReportFolder folder;
        const QByteArray table = largeTable();
        const std::string packed = test::gzipped({table.constData(), static_cast<std::size_t>(table.size())});
        folder.put(QStringLiteral("a.gz"), QByteArray::fromStdString(packed));
        Session session;
        LoadSpies spies{session};
        session.open({pathOf(folder, QStringLiteral("a.gz"))});
        QVERIFY(spies.answered.wait(longEnough));
        QVERIFY(!spies.progressed.isEmpty());
        int before = -1;
        for (const QList<QVariant>& signal : spies.progressed) {
            const auto progress = signal.front().value<LoadProgress>();
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
        Session session;
        LoadSpies spies{session};
        if (overAnother) {
            session.open({pathOf(folder, QStringLiteral("a.csv"))});
            QVERIFY(spies.answered.wait(longEnough));
        }
        const std::shared_ptr<const Answer> before = session.answer();
        spies.clear();

        const auto gate = std::make_shared<Gate>();
        gate->letPass(static_cast<std::uint64_t>(table.size()) * static_cast<std::uint64_t>(percent) / 100);
        session.setOpenInput(test::gated(gate));
        session.open({pathOf(folder, QStringLiteral("large.csv"))});
        const auto permille = [&] {
            return spies.progressed.isEmpty() ? 0 : spies.progressed.last().front().value<LoadProgress>().permille;
        };
        QTRY_VERIFY_WITH_TIMEOUT(permille() >= percent * 10 - 1, longEnough);
        QElapsedTimer timer;
        timer.start();
        session.cancelLoad();
        QVERIFY2(timer.elapsed() < 1000, "nobody waits for the work");

        QCOMPARE(spies.cancelled.size(), 1);
        QCOMPARE(session.state(), overAnother ? State::Shown : State::Empty);
        QVERIFY(!session.isLoading());
        QCOMPARE(session.answer(), before);
        QVERIFY(!session.failure());

        spies.clear();
        gate->letPass(Gate::all); // nothing may come of it any more
        session.setOpenInput({});
        session.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(spies.answered.wait(longEnough));
        QCOMPARE(spies.answered.size(), 1);
        QCOMPARE(spies.started.size(), 1);
        QCOMPARE(spies.cancelled.size() + spies.failed.size(), 0);
        QCOMPARE(session.answer()->figures.active, 1U);
    }

    void anotherFileReplacesOneThatIsBeingRead()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        folder.put(QStringLiteral("large.csv"), largeTable());
        Session session;
        LoadSpies spies{session};
        session.setOpenInput(test::gated(std::make_shared<Gate>()));
        session.open({pathOf(folder, QStringLiteral("large.csv"))});
        session.setOpenInput({});
        session.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(spies.answered.wait(longEnough));
        QCOMPARE(spies.started.size(), 2);
        QCOMPARE(spies.cancelled.size(), 1);
        QCOMPARE(spies.answered.size(), 1);
        QCOMPARE(session.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
    }

    void endsWhileLoading()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("large.csv"), largeTable());
        const auto gate = std::make_shared<Gate>();
        gate->letPass(1'000'000);
        QElapsedTimer timer;
        {
            Session session;
            QSignalSpy progressed{&session, &Session::loadProgressed};
            session.setOpenInput(test::gated(gate));
            session.open({pathOf(folder, QStringLiteral("large.csv"))});
            QVERIFY(progressed.wait(longEnough));
            timer.start();
        }
        QVERIFY2(timer.elapsed() < 5000, "the end of a session stops its work");
    }

    void aFileThatFailsKeepsTheOneShown()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        folder.put(QStringLiteral("b.csv"), "no,events\n1,2\n");
        Session session;
        LoadSpies spies{session};
        session.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(spies.answered.wait(longEnough));
        const auto before = session.answer();

        session.open({pathOf(folder, QStringLiteral("b.csv"))});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(session.state(), State::Shown);
        QCOMPARE(session.answer(), before);
        QCOMPARE(session.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(session.failure().has_value());
        QCOMPARE(spies.answered.size(), 1);

        session.reload(); // of the file shown
        QVERIFY(!session.failure());
        QVERIFY(spies.answered.wait(longEnough));
        QCOMPARE(session.files(), std::vector<Input>{pathOf(folder, QStringLiteral("a.csv"))});
    }

    void aFirstFileThatFails()
    {
        Session session;
        LoadSpies spies{session};
        session.open({"/nowhere/at/all.csv"});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(session.state(), State::Failed);
        QCOMPARE(session.failure()->kind, ErrorKind::CannotOpen);
        QVERIFY(!session.answer());
    }

    void aDamagedFileIsShownAsPartial()
    {
        Session session;
        QSignalSpy answered{&session, &Session::answered};
        session.open({FOOTFALL_TEST_DATA "/bad-input/bad-truncated.gz"});
        QVERIFY(answered.wait(longEnough));
        QVERIFY(session.answer()->view->dataset->report.partial());
        QCOMPARE(session.answer()->view->fileNotes.front().code, NoteCode::Partial);
    }

    void reloadKeepsDaysAndDefinitions()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), test::smallTable());
        Session session;
        QSignalSpy answered{&session, &Session::answered};
        session.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(answered.wait(longEnough));
        const DayPair days{*parseDay("2014-09-28"), *parseDay("2014-09-29")};
        Definitions definitions;
        definitions.sessionGapMinutes = 5;
        session.setDays(days);
        session.setDefinitions(definitions);
        QTRY_VERIFY_WITH_TIMEOUT(session.answer()->study().definitions() == definitions, longEnough);

        folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2014-09-30 09:00:00,d,dd,nd,/\n");
        answered.clear();
        session.reload();
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(session.answer()->view->dataset->report.events, 11U);
        QVERIFY(session.answer()->figures.days == days);
        QVERIFY(session.answer()->study().definitions() == definitions);
    }

    void aFileWithoutTheDefaultIdentityOpens()
    {
        const ReportFolder folder;
        folder.put(QStringLiteral("a.csv"), "timestamp,domain_userid\n2014-09-29 10:00:00,d\n");
        Session session;
        QSignalSpy answered{&session, &Session::answered};
        session.open({pathOf(folder, QStringLiteral("a.csv"))});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(session.answer()->study().index().users(), 0U);
        const std::vector<Note>& notes = session.answer()->view->fileNotes;
        QVERIFY(std::any_of(notes.begin(), notes.end(),
                            [](const Note& note) { return note.code == NoteCode::IdentityEmpty; }));
    }

    void memoryThatRunsOutIsAFailure()
    {
        Session session;
        LoadSpies spies{session};
        session.setOpenInput([](const auto&) -> Result<std::unique_ptr<InputFile>> { throw std::bad_alloc{}; });
        session.open({"a.csv"});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(session.failure()->kind, ErrorKind::OutOfMemory);
        session.setOpenInput([](const auto&) -> Result<std::unique_ptr<InputFile>> { throw std::runtime_error{"no"}; });
        session.open({"a.csv"});
        QVERIFY(spies.failed.wait(longEnough));
        QCOMPARE(session.failure()->kind, ErrorKind::Internal);
    }
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::LoadTest)
#include "load_test.moc"
