// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/workspace.h"
#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/printing.h"
#include "tests/support/report_process.h"

#include <QSignalSpy>
#include <QTest>

namespace footfall::desktop {

using test::Gate;
using test::ReportFolder;

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long

Day day(const char* iso)
{
    return *parseDay(iso);
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.put(QStringLiteral("a.csv"), test::smallTable()); }

    void theLastOfThreeQuickDaysWins()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy answered{&workspace, &Workspace::answered};
        const DayPair last{day("2014-09-27"), day("2014-09-29")};
        workspace.setDays({day("2014-09-28"), day("2014-09-27")});
        workspace.setDays({day("2014-09-27"), day("2014-09-26")});
        workspace.setDays(last);
        QVERIFY(workspace.days() == last);
        QVERIFY(answered.wait(longEnough));
        QVERIFY2(workspace.answer()->figures.days == last, "no answer to an older question is shown");
        QVERIFY(!answered.wait(200));
        QCOMPARE(answered.size(), 1);
        QCOMPARE(test::shown(workspace.answer()->figures),
                 test::shown(workspace.answer()->source().figures(std::array{last}, {}).value().front()));
    }

    void theSameDaysAreNoQuestion()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy answered{&workspace, &Workspace::answered};
        workspace.setDays(workspace.days());
        workspace.setDefinitions(workspace.definitions());
        QVERIFY(!answered.wait(200));
    }

    void definitionsChangeTheFigures()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy answered{&workspace, &Workspace::answered};
        const auto before = workspace.answer();
        Definitions definitions;
        definitions.pageContains = "three";
        workspace.setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(workspace.answer()->figures.visitors, 1U);
        QCOMPARE(before->figures.visitors, 2U);
        QCOMPARE(workspace.answer()->overview().load, before->overview().load);

        workspace.setDays({day("2014-09-28"), day("2014-09-27")});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(workspace.answer()->figures.visitors, 0U);
        QVERIFY(workspace.answer()->overview().definitions == definitions);
    }

    void definitionsAndDaysAtOnce()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        Definitions definitions;
        definitions.identity = {Identity::DomainUserid};
        workspace.setDefinitions(definitions);
        workspace.setDays({day("2014-09-28"), day("2014-09-29")});
        definitions.sessionGapMinutes = 5;
        workspace.setDefinitions(definitions);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.answer()->overview().definitions == definitions, longEnough);
        QCOMPARE(toIso(workspace.answer()->figures.days.x), std::string{"2014-09-28"});
    }

    void anUnknownZoneBringsTheFormerDefinitionsBack()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy answered{&workspace, &Workspace::answered};
        QSignalSpy failed{&workspace, &Workspace::questionFailed};
        const auto before = workspace.answer();
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        workspace.setDefinitions(definitions);
        QVERIFY(failed.wait(longEnough));
        QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::UnknownZone);
        QVERIFY(workspace.definitions() == Definitions{});
        QCOMPARE(workspace.answer(), before);
        QCOMPARE(answered.size(), 0);
        QCOMPARE(workspace.state(), State::Shown);
    }

    void daysAskedTogetherWithAnUnknownZoneAreAnswered()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy failed{&workspace, &Workspace::questionFailed};
        const DayPair days{day("2014-09-28"), day("2014-09-29")};
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        workspace.setDefinitions(definitions);
        workspace.setDays(days);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.answer()->figures.days == days, longEnough);
        QVERIFY(workspace.definitions() == Definitions{});
        QCOMPARE(failed.size(), 1);
    }

    void anUnknownZoneBeforeAnyFile()
    {
        Workspace workspace;
        QSignalSpy failed{&workspace, &Workspace::questionFailed};
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        workspace.setDefinitions(definitions);
        QCOMPARE(failed.size(), 1);
        QVERIFY(workspace.definitions() == Definitions{});
    }

    void definitionsBeforeAnyFileHoldForIt()
    {
        Workspace workspace;
        Definitions definitions;
        definitions.identity = {Identity::NetworkUserid};
        workspace.setDefinitions(definitions);
        QVERIFY(open(workspace));
        QVERIFY(workspace.answer()->overview().definitions == definitions);
    }

    void aQuestionDoesNotWaitForALoad()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy answered{&workspace, &Workspace::answered};
        const auto gate = std::make_shared<Gate>();
        workspace.setOpenInput(test::gated(gate));
        workspace.open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        workspace.setDays({day("2014-09-28"), day("2014-09-27")});
        QVERIFY(answered.wait(longEnough));
        QVERIFY(workspace.isLoading());
        QCOMPARE(toIso(workspace.answer()->figures.days.x), std::string{"2014-09-28"});

        answered.clear();
        gate->letPass(Gate::all);
        QVERIFY(answered.wait(longEnough));
        QVERIFY(!workspace.isLoading());
        QCOMPARE(toIso(workspace.answer()->figures.days.x), std::string{"2014-09-29"});
        QCOMPARE(toIso(workspace.days().x), std::string{"2014-09-29"});
    }

    void aQuestionAboutTheFileThatGoesIsDropped()
    {
        m_folder.put(QStringLiteral("b.csv"), test::smallTable() + "e11,2014-09-29 09:00:00,d,dd,nd,/\n");
        Workspace workspace;
        QVERIFY(open(workspace));
        auto gate = std::make_shared<Gate>();
        gate->letPass(Gate::all);
        const std::weak_ptr<Gate> heldByTheLoad = gate;
        workspace.setOpenInput(test::gated(std::move(gate)));
        workspace.open({m_folder.path(QStringLiteral("b.csv")).toStdString()});
        workspace.setOpenInput({});
        while (!heldByTheLoad.expired()) // then it has ended, and is not heard of yet
            QThread::yieldCurrentThread();
        Definitions definitions;
        definitions.sessionGapMinutes = 5;
        workspace.setDefinitions(definitions);
        QTRY_VERIFY_WITH_TIMEOUT(!workspace.isLoading() && workspace.answer()->overview().definitions == definitions,
                                 longEnough);
        QCOMPARE(workspace.answer()->overview().load->events, 11U);
    }

    void definitionsChangedDuringALoadHoldAfterIt()
    {
        Workspace workspace;
        const auto gate = std::make_shared<Gate>();
        workspace.setOpenInput(test::gated(gate));
        workspace.open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        Definitions definitions;
        definitions.knownUsers = KnownUsers::ByDay;
        workspace.setDefinitions(definitions);
        gate->letPass(Gate::all);
        QTRY_VERIFY_WITH_TIMEOUT(workspace.answer() && workspace.answer()->overview().definitions == definitions,
                                 longEnough);
    }

    void aFilterThatLeavesNothing()
    {
        Workspace workspace;
        QVERIFY(open(workspace));
        QSignalSpy answered{&workspace, &Workspace::answered};
        Definitions definitions;
        definitions.pageContains = "no such page";
        workspace.setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(workspace.answer()->figures.knownUsers, 0U);
        QVERIFY(workspace.answer()->view->days.runs.empty());
        QVERIFY2(open(workspace), "a file opens under such definitions, too");
        QCOMPARE(toIso(workspace.days().x), std::string{"2014-09-29"});
    }

private:
    bool open(Workspace& workspace)
    {
        QSignalSpy answered{&workspace, &Workspace::answered};
        workspace.open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        return answered.wait(longEnough);
    }

    ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::QuestionsTest)
#include "questions_test.moc"
