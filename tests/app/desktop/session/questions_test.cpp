// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/session.h"
#include "tests/app/desktop/session/gated_file.h"
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
        Session session;
        QVERIFY(open(session));
        QSignalSpy answered{&session, &Session::answered};
        const DayPair last{day("2014-09-27"), day("2014-09-29")};
        session.setDays({day("2014-09-28"), day("2014-09-27")});
        session.setDays({day("2014-09-27"), day("2014-09-26")});
        session.setDays(last);
        QVERIFY(session.days() == last);
        QVERIFY(answered.wait(longEnough));
        QVERIFY2(session.answer()->figures.days == last, "no answer to an older question is shown");
        QVERIFY(!answered.wait(200));
        QCOMPARE(answered.size(), 1);
        QCOMPARE(test::shown(session.answer()->figures), test::shown(dayFigures(session.answer()->study(), last)));
    }

    void theSameDaysAreNoQuestion()
    {
        Session session;
        QVERIFY(open(session));
        QSignalSpy answered{&session, &Session::answered};
        session.setDays(session.days());
        session.setDefinitions(session.definitions());
        QVERIFY(!answered.wait(200));
    }

    void definitionsChangeTheFigures()
    {
        Session session;
        QVERIFY(open(session));
        QSignalSpy answered{&session, &Session::answered};
        const auto before = session.answer();
        Definitions definitions;
        definitions.pageContains = "three";
        session.setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(session.answer()->figures.visitors, 1U);
        QCOMPARE(before->figures.visitors, 2U);
        QCOMPARE(session.answer()->view->dataset, before->view->dataset);

        session.setDays({day("2014-09-28"), day("2014-09-27")});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(session.answer()->figures.visitors, 0U);
        QVERIFY(session.answer()->study().definitions() == definitions);
    }

    void definitionsAndDaysAtOnce()
    {
        Session session;
        QVERIFY(open(session));
        Definitions definitions;
        definitions.identity = {Identity::DomainUserid};
        session.setDefinitions(definitions);
        session.setDays({day("2014-09-28"), day("2014-09-29")});
        definitions.sessionGapMinutes = 5;
        session.setDefinitions(definitions);
        QTRY_VERIFY_WITH_TIMEOUT(session.answer()->study().definitions() == definitions, longEnough);
        QCOMPARE(toIso(session.answer()->figures.days.x), std::string{"2014-09-28"});
    }

    void anUnknownZoneBringsTheFormerDefinitionsBack()
    {
        Session session;
        QVERIFY(open(session));
        QSignalSpy answered{&session, &Session::answered};
        QSignalSpy failed{&session, &Session::questionFailed};
        const auto before = session.answer();
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        session.setDefinitions(definitions);
        QVERIFY(failed.wait(longEnough));
        QCOMPARE(failed.front().front().value<Error>().kind, ErrorKind::UnknownZone);
        QVERIFY(session.definitions() == Definitions{});
        QCOMPARE(session.answer(), before);
        QCOMPARE(answered.size(), 0);
        QCOMPARE(session.state(), State::Shown);
    }

    void daysAskedTogetherWithAnUnknownZoneAreAnswered()
    {
        Session session;
        QVERIFY(open(session));
        QSignalSpy failed{&session, &Session::questionFailed};
        const DayPair days{day("2014-09-28"), day("2014-09-29")};
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        session.setDefinitions(definitions);
        session.setDays(days);
        QTRY_VERIFY_WITH_TIMEOUT(session.answer()->figures.days == days, longEnough);
        QVERIFY(session.definitions() == Definitions{});
        QCOMPARE(failed.size(), 1);
    }

    void anUnknownZoneBeforeAnyFile()
    {
        Session session;
        QSignalSpy failed{&session, &Session::questionFailed};
        Definitions definitions;
        definitions.timeZone = "Europe/Nowhere";
        session.setDefinitions(definitions);
        QCOMPARE(failed.size(), 1);
        QVERIFY(session.definitions() == Definitions{});
    }

    void definitionsBeforeAnyFileHoldForIt()
    {
        Session session;
        Definitions definitions;
        definitions.identity = {Identity::NetworkUserid};
        session.setDefinitions(definitions);
        QVERIFY(open(session));
        QVERIFY(session.answer()->study().definitions() == definitions);
    }

    void aQuestionDoesNotWaitForALoad()
    {
        Session session;
        QVERIFY(open(session));
        QSignalSpy answered{&session, &Session::answered};
        const auto gate = std::make_shared<Gate>();
        session.setOpenInput(test::gated(gate));
        session.open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        session.setDays({day("2014-09-28"), day("2014-09-27")});
        QVERIFY(answered.wait(longEnough));
        QVERIFY(session.isLoading());
        QCOMPARE(toIso(session.answer()->figures.days.x), std::string{"2014-09-28"});

        answered.clear();
        gate->letPass(Gate::all);
        QVERIFY(answered.wait(longEnough));
        QVERIFY(!session.isLoading());
        QCOMPARE(toIso(session.answer()->figures.days.x), std::string{"2014-09-29"});
        QCOMPARE(toIso(session.days().x), std::string{"2014-09-29"});
    }

    void definitionsChangedDuringALoadHoldAfterIt()
    {
        Session session;
        const auto gate = std::make_shared<Gate>();
        session.setOpenInput(test::gated(gate));
        session.open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        Definitions definitions;
        definitions.knownUsers = KnownUsers::ByDay;
        session.setDefinitions(definitions);
        gate->letPass(Gate::all);
        QTRY_VERIFY_WITH_TIMEOUT(session.answer() && session.answer()->study().definitions() == definitions,
                                 longEnough);
    }

    void aFilterThatLeavesNothing()
    {
        Session session;
        QVERIFY(open(session));
        QSignalSpy answered{&session, &Session::answered};
        Definitions definitions;
        definitions.pageContains = "no such page";
        session.setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(session.answer()->figures.knownUsers, 0U);
        QVERIFY(session.answer()->view->days.empty());
        QVERIFY2(open(session), "a file opens under such definitions, too");
        QCOMPARE(toIso(session.days().x), std::string{"2014-09-29"});
    }

private:
    bool open(Session& session)
    {
        QSignalSpy answered{&session, &Session::answered};
        session.open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        return answered.wait(longEnough);
    }

    ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::QuestionsTest)
#include "questions_test.moc"
