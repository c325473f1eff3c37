// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/day_chooser.h"

#include "app/desktop/definitions/day_edit.h"
#include "app/desktop/definitions/days_group.h"
#include "app/desktop/workspace/workspace.h"
#include "tests/support/report_process.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

namespace footfall::desktop {

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long

std::string shown(DayPair days)
{
    return toIso(days.x) + " " + toIso(days.y);
}

/// As by somebody who types over what is there.
void type(DayEdit& edit, const char* day)
{
    edit.selectAll();
    QTest::keyClicks(&edit, QLatin1StringView{day});
    QTest::keyClick(&edit, Qt::Key_Return);
}

} // namespace

class DayChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2014-12-29 10:00:00,a,da,na,/one\n");
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy answered{m_workspace.get(), &Workspace::answered};
        m_workspace->open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        QVERIFY(answered.wait(longEnough));
    }

    void init()
    {
        m_chooser = std::make_unique<DayChooser>(*m_workspace);
        m_workspace->ask({}, {*parseDay("2014-09-29"), *parseDay("2014-09-28")});
    }

    void theComparedDayFollows()
    {
        m_chooser->chooseDay(*parseDay("2014-09-28"));
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-27"});
        m_chooser->chooseComparedWith(ComparedWith{7});
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-21"});
        m_chooser->goToNext();
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2014-09-22"});
        m_chooser->chooseComparedWith(ComparedWith{28});
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2014-09-01"});
    }

    void anyDayStays()
    {
        m_chooser->chooseComparedDay(*parseDay("2014-09-20"));
        QCOMPARE(m_chooser->comparedWith(), anyDay);
        m_chooser->goToPrevious();
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-20"});
        m_chooser->chooseComparedWith(ComparedWith{1});
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-27"});
    }

    void swappedTwiceIsAsBefore()
    {
        m_chooser->swap();
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-29"});
        QCOMPARE(m_chooser->comparedWith(), anyDay);
        m_chooser->swap();
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2014-09-28"});
        QCOMPARE(m_chooser->comparedWith(), ComparedWith{1});
    }

    /// One pair at another distance is compared as it is; what all days are compared with stays.
    void aChosenPairIsTakenAsItIs()
    {
        m_chooser->chooseDays({*parseDay("2014-09-29"), *parseDay("2014-09-22")});
        QCOMPARE(m_chooser->comparedWith(), anyDay);
        QCOMPARE(m_workspace->definitions().compareDistance, 1);
        m_chooser->chooseComparedWith(ComparedWith{7});
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2014-09-22"});
        QCOMPARE(m_workspace->definitions().compareDistance, 7);
    }

    void theComparedDayFollowsTheDefinitions()
    {
        m_workspace->setDefinitions({.compareDistance = 364});
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2013-09-30"});
        QCOMPARE(m_chooser->comparedWith(), ComparedWith{364});
        m_chooser->chooseComparedDay(*parseDay("2014-09-28"));
        m_workspace->setDefinitions({.compareDistance = 28}); // a day that was chosen by itself stays
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2014-09-28"});
    }

    /// One click is one change, and the answer to it none.
    void changesAreToldOnce()
    {
        QSignalSpy answered{m_workspace.get(), &Workspace::answered};
        QSignalSpy changed{m_chooser.get(), &DayChooser::changed};
        m_chooser->chooseDay(*parseDay("2014-09-28"));
        m_chooser->chooseDay(*parseDay("2014-09-28"));
        while (m_workspace->answer()->figures.days != m_workspace->days())
            QVERIFY(answered.wait(longEnough));
        QCOMPARE(changed.size(), 1);
    }

    void longSilenceIsOneStep()
    {
        m_chooser->goToNext();
        QCOMPARE(toIso(m_workspace->days().x), std::string{"2014-12-29"});
        QVERIFY(!m_chooser->hasNext());
        m_chooser->goToPrevious();
        QCOMPARE(toIso(m_workspace->days().x), std::string{"2014-09-29"});
    }

    void theEndsOfTheFile()
    {
        m_chooser->goToFirst();
        QCOMPARE(toIso(m_workspace->days().x), std::string{"2014-09-28"});
        QVERIFY(!m_chooser->hasPrevious());
        m_chooser->goToPrevious();
        QCOMPARE(toIso(m_workspace->days().x), std::string{"2014-09-28"});
        m_chooser->goToLast();
        QCOMPARE(toIso(m_workspace->days().x), std::string{"2014-12-29"});
        m_chooser->chooseDay(*parseDay("2020-01-01"));
        QVERIFY(m_chooser->hasPrevious());
        m_chooser->goToPrevious();
        QCOMPARE(toIso(m_workspace->days().x), std::string{"2014-12-29"});
    }

    void theGroupShowsAndChooses()
    {
        DaysGroup group{*m_workspace, *m_chooser};
        const QList<DayEdit*> edits = group.findChildren<DayEdit*>();
        auto* const compared = group.findChild<QComboBox*>();
        QCOMPARE(edits[0]->text(), QStringLiteral("2014-09-29"));
        QCOMPARE(edits[1]->text(), QStringLiteral("2014-09-28"));
        QCOMPARE(compared->currentText(), QStringLiteral("Day before"));
        type(*edits[0], "2014-09-28");
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-27"});
        type(*edits[1], "2014-09-01");
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-28 2014-09-01"});
        QCOMPARE(compared->currentText(), QStringLiteral("Any day"));
    }

    void arrowsStepByDays()
    {
        DaysGroup group{*m_workspace, *m_chooser};
        DayEdit* const compared = group.findChildren<DayEdit*>()[1];
        compared->setFocus(Qt::TabFocusReason); // the cursor stands in the year
        QTest::keyClick(compared, Qt::Key_Down);
        QCOMPARE(compared->text(), QStringLiteral("2014-09-27"));
        QTest::keyClick(compared, Qt::Key_Up);
        QTest::keyClick(compared, Qt::Key_Up);
        QCOMPARE(shown(m_workspace->days()), std::string{"2014-09-29 2014-09-29"});
    }

private:
    test::ReportFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DayChooser> m_chooser;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::DayChooserTest)
#include "day_chooser_test.moc"
