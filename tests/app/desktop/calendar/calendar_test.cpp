// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/calendar/calendar_grid.h"
#include "app/desktop/calendar/calendar_model.h"
#include "app/desktop/calendar/calendar_panel.h"
#include "app/desktop/workspace/answering.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace footfall::desktop {

namespace {

Day day(const char* iso)
{
    return *parseDay(iso);
}

/// On day i of five there are i visitors; one more day in December.
std::shared_ptr<const View> fiveDays()
{
    test::PlainEvents events;
    for (int i = 1; i <= 5; ++i) {
        for (int user = 0; user < i; ++user)
            events.push_back(test::visit(std::to_string(user), "2014-09-0" + std::to_string(i) + " 10:00:00"));
    }
    events.push_back(test::visit("0", "2014-12-24 10:00:00"));
    return test::viewOf(events);
}

std::shared_ptr<const Answer> answerFor(const char* x, const char* y)
{
    static const auto view = fiveDays();
    return test::answerTo(view, {day(x), day(y)});
}

double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(static_cast<double>(colour.redF())) + 0.7152 * part(static_cast<double>(colour.greenF())) +
               0.0722 * part(static_cast<double>(colour.blueF()));
    };
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }

    void theModelKeepsTheRules()
    {
        CalendarModel model;
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        model.showAnswer(answerFor("2014-09-05", "2014-09-04"));
        model.setMonth({2014, 9});
        model.setMonth({2015, 2});
        model.showAnswer(nullptr);
    }

    void daysStandUnderTheirWeekdays()
    {
        CalendarModel model{Qt::Monday};
        model.setMonth({2014, 9}); // begins on a Monday
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Mon"));
        QCOMPARE(toIso(model.dayAt(model.index(0, 0))), std::string{"2014-09-01"});
        QCOMPARE(toIso(model.dayAt(model.index(4, 1))), std::string{"2014-09-30"});
        QVERIFY(model.index(4, 2).data(CalendarModel::OtherMonthRole).toBool());
        model.setMonth({2014, 11}); // on a Saturday
        QCOMPARE(toIso(model.dayAt(model.index(0, 5))), std::string{"2014-11-01"});
        CalendarModel sundays{Qt::Sunday};
        sundays.setMonth({2014, 11});
        QCOMPARE(sundays.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Sun"));
        QCOMPARE(toIso(sundays.dayAt(sundays.index(0, 6))), std::string{"2014-11-01"});
    }

    void shadesAreQuantiles()
    {
        CalendarModel model;
        model.showAnswer(answerFor("2014-09-05", "2014-09-04"));
        model.setMonth({2014, 9});
        const auto shade = [&](const char* iso) { return model.indexOf(day(iso)).data(CalendarModel::ShadeRole); };
        QCOMPARE(shade("2014-09-05").toInt(), 4);
        QVERIFY(shade("2014-09-01").toInt() < shade("2014-09-03").toInt());
        QVERIFY2(!shade("2014-09-06").isValid(), "a day without events looks empty");
    }

    void cellsSpeak()
    {
        CalendarModel model;
        model.showAnswer(answerFor("2014-09-05", "2014-09-04"));
        model.setMonth({2014, 9});
        const auto said = [&](const char* iso) {
            return model.indexOf(day(iso)).data(Qt::AccessibleDescriptionRole).toString();
        };
        QCOMPARE(said("2014-09-05"), QStringLiteral("Fri 5 Sept 2014: 5 visitors, day X"));
        QCOMPARE(said("2014-09-04"), QStringLiteral("Thu 4 Sept 2014: 4 visitors, compared day"));
        QCOMPARE(said("2014-09-06"), QStringLiteral("Sat 6 Sept 2014: no events"));
        QCOMPARE(model.indexOf(day("2014-09-05")).data().toString(), QStringLiteral("5"));
    }

    void keysAndClicksChooseDays()
    {
        CalendarPanel panel;
        panel.showAnswer(answerFor("2014-09-05", "2014-09-04"));
        panel.show();
        auto* const grid = panel.findChild<CalendarGrid*>();
        QSignalSpy chosen{&panel, &CalendarPanel::dayChosen};
        QSignalSpy compared{&panel, &CalendarPanel::comparedDayChosen};
        const auto last = [](QSignalSpy& spy) {
            return spy.isEmpty() ? std::string{} : toIso(spy.takeLast().front().value<Day>());
        };
        QTest::keyClick(grid, Qt::Key_Left);
        QCOMPARE(last(chosen), std::string{"2014-09-04"});
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(last(chosen), std::string{"2014-09-06"});
        QTest::keyClick(grid, Qt::Key_Up);
        QCOMPARE(last(chosen), std::string{"2014-08-29"});
        QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(last(chosen), std::string{"2014-09-12"});
        const QPoint cell = grid->visualRect(grid->model()->index(0, 1)).center();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(last(chosen), std::string{"2014-09-02"});
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, Qt::ShiftModifier, cell);
        QCOMPARE(last(compared), std::string{"2014-09-02"});
        QCOMPARE(chosen.size(), 0);
    }

    void onlyMonthsWithEventsAreListed()
    {
        CalendarPanel panel;
        panel.showAnswer(answerFor("2014-09-05", "2014-09-04"));
        const auto* const months = panel.findChild<QComboBox*>();
        QCOMPARE(months->count(), 2);
        QCOMPARE(months->currentText(), QStringLiteral("September 2014"));
        const QList<QToolButton*> arrows = panel.findChildren<QToolButton*>();
        QVERIFY(!arrows[0]->isEnabled());
        arrows[1]->click();
        QCOMPARE(months->currentText(), QStringLiteral("December 2014"));
        QVERIFY(!arrows[1]->isEnabled());
        panel.showAnswer(answerFor("2014-09-05", "2014-09-03"));
        QCOMPARE(months->currentText(), QStringLiteral("December 2014")); // day X has not moved
        panel.showAnswer(answerFor("2014-10-05", "2014-09-03"));
        QCOMPARE(months->currentText(), QStringLiteral("October 2014"));
        QCOMPARE(months->count(), 3);
    }

    void textIsReadableOnEveryShade()
    {
        QPalette dark;
        dark.setColor(QPalette::Base, QColor{0x23, 0x26, 0x29});
        dark.setColor(QPalette::Text, QColor{0xFC, 0xFC, 0xFC});
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        for (const QPalette& palette : {light, dark}) {
            for (int shade = 0; shade < Shades::count; ++shade)
                QVERIFY(contrast(palette.color(QPalette::Text), shadeColour(shade, palette)) >= 4.5);
        }
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::CalendarTest)
#include "calendar_test.moc"
