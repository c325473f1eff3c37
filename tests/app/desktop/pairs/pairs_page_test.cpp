// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/pairs_page.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/pairs/pairs_table.h"
#include "core/report/table.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/common/table/model_dump.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::answerTo;
using footfall::test::day;
using footfall::test::fourDays;
using footfall::test::viewOf;
using footfall::test::visit;

namespace {

constexpr const char* titles =
    "Day | Compared with | Active | Inactive | Churned | Reactivated | New | Resurrected | Known users | Visitors | "
    "Sessions | Events";

DayPair pairOf(const char* x, const char* y)
{
    return {day(x), day(y)};
}

/// Sundays and Mondays of five weeks, but for the Sunday three weeks before the last one.
test::PlainEvents fiveWeeks()
{
    test::PlainEvents events;
    for (int week = 0; week < 5; ++week) {
        const Day monday = day("2014-09-29") - 7 * week;
        events.push_back(visit("a", toIso(monday) + " 10:00:00"));
        if (week != 3)
            events.push_back(visit("b", toIso(monday - 1) + " 10:00:00"));
    }
    return events;
}

std::vector<DayFigures> figuresOf(const View& view, const std::vector<DayPair>& pairs)
{
    return view.source->figures(pairs, {}).value();
}

struct Shown
{
    explicit Shown(const test::PlainEvents& events, DayPair days, const Definitions& definitions = {})
        : view{viewOf(events, definitions)}
    {
        page.resize(1000, 300);
        page.show();
        QApplication::setActiveWindow(&page);
        page.showAnswer(answerTo(view, days));
    }

    void ask(DayPair days) { page.showAnswer(answerTo(view, days)); }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    void add(DayPair days)
    {
        ask(days);
        click(QStringLiteral("Add current pair"));
    }
    [[nodiscard]] QPushButton* button(const QString& text)
    {
        for (QPushButton* const its : page.findChildren<QPushButton*>()) {
            if (its->text().remove(QLatin1Char{'&'}) == text)
                return its;
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractItemModel& model() { return *page.view().model(); }
    [[nodiscard]] QStringList changes(int row)
    {
        QStringList texts;
        for (int column = 2; column < model().columnCount(); ++column)
            texts.append(model().index(row, column).data(PairsModel::SecondLineRole).toString());
        return texts;
    }

    std::shared_ptr<const View> view;
    PairsPage page;
};

} // namespace

class PairsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsFiguresAndChanges();
    void exportsNoMinusBeforeZero();
    void marksTheBase();
    void inactiveChangesOnlyWithUsersKnownByDay();
    void saysNothingOfDaysWithoutEvents();
    void addsEachPairOnce();
    void addsTheSameWeekdays();
    void removesPairs();
    void keepsPairsUnderOtherDefinitions();
    void choosesDays();
    void copies();
    void givesThePairsToReport();
    void hasRoomForSoManyPairs();
};

void PairsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
}

void PairsPageTest::init()
{
    QSettings{}.clear();
}

void PairsPageTest::showsFiguresAndChanges()
{
    PairsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    const std::shared_ptr<const View> view = viewOf(fourDays());
    model.showPairs(view->overview(),
                    figuresOf(*view, {pairOf("2014-09-28", "2014-10-01"), pairOf("2014-09-29", "2014-09-28")}), 0);
    const QStringList expected{QString::fromLatin1(titles),
                               QStringLiteral("Sun 2014-09-28 | Wed 10-01 | 1 | 1 | 0 | 1 | 1 | 0 | 3 | 2 | 2 | 2"),
                               QStringLiteral("Mon 2014-09-29 | Sun 09-28 | 1 | 0 | 1 | 1 | 1 | 0 | 3 | 2 | 3 | 3")};
    QCOMPARE(test::dumped(model), expected);
    QCOMPARE(test::dumped(model, PairsModel::SecondLineRole).at(1),
             QStringLiteral("base |  |  |  |  |  |  |  |  |  |  | "));
    QCOMPARE(test::dumped(model, PairsModel::SecondLineRole).at(2),
             QStringLiteral(
                 " |  | 0 (0.0\u00a0%) |  | +1 (n/a) | 0 (0.0\u00a0%) | 0 (0.0\u00a0%) | 0 (n/a) | 0 (0.0\u00a0%) | "
                 "0 (0.0\u00a0%) | +1 (+50.0\u00a0%) | +1 (+50.0\u00a0%)"));
    QCOMPARE(model.index(1, 10).data(Qt::AccessibleTextRole).toString(), QStringLiteral("3, +1 (+50.0\u00a0%)"));
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Mon 2014-09-29"));
    QCOMPARE(model.index(0, 10).data(PairsModel::SecondLineRole).toString(), QStringLiteral("+1 (+50.0\u00a0%)"));
}

void PairsPageTest::exportsNoMinusBeforeZero()
{
    test::PlainEvents events{visit("a", "2014-09-27 10:00:00")};
    constexpr int most = 2100;
    for (int number = 0; number < most; ++number) {
        events.push_back(visit("a", "2014-09-28 10:00:00"));
        if (number > 0)
            events.push_back(visit("a", "2014-09-29 10:00:00"));
    }
    const std::shared_ptr<const View> view = viewOf(events);
    const PairsTable table{view->overview(),
                           figuresOf(*view, {pairOf("2014-09-28", "2014-09-27"), pairOf("2014-09-29", "2014-09-28")}),
                           0};
    std::vector<Cell> cells(table.columns().size());
    table.fillRow(1, cells);
    QVERIFY(table.columns().back().id == "events_percent");
    QVERIFY(std::get<std::string_view>(cells[cells.size() - 2]) == "-1");
    QCOMPARE(std::string{std::get<std::string_view>(cells.back())}, std::string{"0.0"});
}

void PairsPageTest::marksTheBase()
{
    Shown shown{fourDays(), pairOf("2014-09-28", "2014-09-29")};
    shown.click(QStringLiteral("Add current pair"));
    shown.add(pairOf("2014-09-29", "2014-09-28"));
    const auto base = [&](int row) { return shown.model().index(row, 0).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(base(0), QStringLiteral("Sun 2014-09-28, base"));
    QVERIFY(shown.model().index(0, 4).data(Qt::FontRole).value<QFont>().bold());
    QCOMPARE(shown.page.view().selectedRows(), std::vector{1}); // the one just added
    shown.click(QStringLiteral("Use as base"));
    QCOMPARE(base(0), QStringLiteral("Sun 2014-09-28"));
    QCOMPARE(base(1), QStringLiteral("Mon 2014-09-29, base"));
    QCOMPARE(shown.changes(0).at(9), QStringLiteral("\u22121 (\u221233.3\u00a0%)"));
}

void PairsPageTest::inactiveChangesOnlyWithUsersKnownByDay()
{
    const DayPair first = pairOf("2014-09-28", "2014-09-29");
    const DayPair second = pairOf("2014-09-29", "2014-10-01");
    for (const KnownUsers known : {KnownUsers::All, KnownUsers::ByDay}) {
        Definitions definitions;
        definitions.knownUsers = known;
        Shown shown{fourDays(), first, definitions};
        shown.click(QStringLiteral("Add current pair"));
        shown.add(second);
        QCOMPARE(shown.model().index(1, 3).data().toString(), QStringLiteral("0"));
        QCOMPARE(shown.changes(1).at(1), known == KnownUsers::All ? QString{} : QStringLiteral("0 (n/a)"));
        const QString help = shown.model().headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString();
        QCOMPARE(help.contains(QStringLiteral("no change is shown")), known == KnownUsers::All);
    }
}

void PairsPageTest::saysNothingOfDaysWithoutEvents()
{
    Shown shown{fourDays(), pairOf("2014-09-28", "2014-09-29")};
    shown.click(QStringLiteral("Add current pair"));
    shown.add(pairOf("2014-09-29", "2014-09-30"));
    QCOMPARE(shown.changes(1).at(0), QStringLiteral("n/a"));
    QCOMPARE(shown.changes(1).at(9), QStringLiteral("n/a"));
    shown.click(QStringLiteral("Use as base"));
    QCOMPARE(shown.changes(0).at(9), QStringLiteral("n/a"));
}

void PairsPageTest::addsEachPairOnce()
{
    Shown shown{fourDays(), pairOf("2014-09-28", "2014-09-29")};
    QSignalSpy changed{&shown.page, &PairsPage::pairsChanged};
    shown.click(QStringLiteral("Add current pair"));
    QVERIFY(!shown.button(QStringLiteral("Add current pair"))->isEnabled());
    shown.ask(pairOf("2014-09-29", "2014-09-28"));
    QVERIFY(shown.button(QStringLiteral("Add current pair"))->isEnabled());
    QTest::keyClick(shown.button(QStringLiteral("Add current pair")), Qt::Key_Space);
    QCOMPARE(shown.page.pairs(), (std::vector{pairOf("2014-09-28", "2014-09-29"), pairOf("2014-09-29", "2014-09-28")}));
    QCOMPARE(changed.count(), 2);
    shown.page.showAnswer(answerTo(viewOf({}), pairOf("2014-09-29", "2014-09-28"))); // whose pairs have no figures
    QCOMPARE(shown.page.shownPairs(), std::vector<DayPair>{});
    QCOMPARE(changed.count(), 3);
}

void PairsPageTest::addsTheSameWeekdays()
{
    Shown shown{fiveWeeks(), pairOf("2014-09-29", "2014-09-28")};
    QCOMPARE(shown.page.findChild<QSpinBox*>()->value(), 4);
    shown.click(QStringLiteral("Add weeks"));
    const std::vector expected{pairOf("2014-09-29", "2014-09-28"), pairOf("2014-09-22", "2014-09-21"),
                               pairOf("2014-09-15", "2014-09-14"), pairOf("2014-09-01", "2014-08-31")};
    QCOMPARE(shown.page.pairs(), expected);
    const auto* const message = shown.page.findChild<QLabel*>(QStringLiteral("pairsMessage"));
    QCOMPARE(message->text(),
             QStringLiteral("Compare pairs Below each figure: its change from Mon 22 Sep 2014, the base"));
    shown.click(QStringLiteral("Add weeks")); // they are there
    QCOMPARE(shown.page.pairs(), expected);

    Shown earliest{fiveWeeks(), pairOf("2014-09-01", "2014-08-31")};
    earliest.click(QStringLiteral("Add weeks"));
    QVERIFY(earliest.page.pairs().empty());
}

void PairsPageTest::removesPairs()
{
    Shown shown{fiveWeeks(), pairOf("2014-09-29", "2014-09-28")};
    shown.click(QStringLiteral("Add weeks"));
    QVERIFY(!shown.button(QStringLiteral("Remove"))->isEnabled());
    shown.page.view().selectRows({0, 1});
    shown.click(QStringLiteral("Remove"));
    QCOMPARE(shown.page.pairs(), (std::vector{pairOf("2014-09-15", "2014-09-14"), pairOf("2014-09-01", "2014-08-31")}));
    QCOMPARE(shown.model().index(0, 0).data(PairsModel::SecondLineRole).toString(), QStringLiteral("base"));
    QCOMPARE(shown.page.view().selectedRows(), std::vector{0});
    shown.click(QStringLiteral("Remove"));
    shown.click(QStringLiteral("Remove"));
    QVERIFY(shown.page.pairs().empty());
    QVERIFY(!shown.button(QStringLiteral("Remove"))->isEnabled());
    shown.page.grab(); // the words in place of rows
}

void PairsPageTest::keepsPairsUnderOtherDefinitions()
{
    Shown shown{fourDays(), pairOf("2014-09-28", "2014-09-29")};
    shown.click(QStringLiteral("Add current pair"));
    shown.add(pairOf("2014-09-29", "2014-09-28"));
    shown.click(QStringLiteral("Use as base"));
    QCOMPARE(shown.model().index(1, 10).data().toString(), QStringLiteral("3"));
    Definitions definitions;
    definitions.sessionGapMinutes = 60;
    shown.page.showAnswer(answerTo(viewOf(fourDays(), definitions), pairOf("2014-10-01", "2014-09-30")));
    QCOMPARE(shown.model().index(1, 10).data().toString(), QStringLiteral("2"));
    QCOMPARE(shown.model().index(1, 0).data(PairsModel::SecondLineRole).toString(), QStringLiteral("base"));
    QCOMPARE(shown.page.view().selectedRows(), std::vector{1});
}

void PairsPageTest::choosesDays()
{
    Shown shown{fiveWeeks(), pairOf("2014-09-29", "2014-09-28")};
    shown.click(QStringLiteral("Add weeks"));
    QList<DayPair> chosen;
    connect(&shown.page, &PairsPage::daysChosen, this, [&](DayPair days) { chosen.append(days); });
    const QPoint second = shown.page.view().visualRect(shown.model().index(1, 3)).center();
    QTest::mouseClick(shown.page.view().viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QVERIFY(chosen.isEmpty());
    QTest::mouseDClick(shown.page.view().viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QTest::keyClick(&shown.page.view(), Qt::Key_Down);
    QTest::keyClick(&shown.page.view(), Qt::Key_Enter);
    QCOMPARE(chosen, (QList<DayPair>{pairOf("2014-09-22", "2014-09-21"), pairOf("2014-09-15", "2014-09-14")}));
}

void PairsPageTest::copies()
{
    Shown shown{fourDays(), pairOf("2014-09-28", "2014-10-01")};
    shown.click(QStringLiteral("Add current pair"));
    shown.add(pairOf("2014-09-29", "2014-09-28"));
    for (int column = 5; column < 12; ++column)
        shown.page.view().hideColumn(column);
    shown.page.view().copyAll();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral(
                 "Day\tCompared with\tActive\tActive: change\tActive: change in %\t"
                 "Churned\tChurned: change\tChurned: change in %\tInactive\tInactive: change\tInactive: change in %\n"
                 "2014-09-28\t2014-10-01\t1\t\t\t0\t\t\t1\t\t\n"
                 "2014-09-29\t2014-09-28\t1\t0\t0.0\t1\t1\t\t0\t\t\n"));
}

void PairsPageTest::givesThePairsToReport()
{
    Shown shown{fourDays(), pairOf("2014-09-29", "2014-09-28")};
    QVERIFY(shown.page.shownPairs().empty());
    shown.click(QStringLiteral("Add current pair"));
    QCOMPARE(shown.page.shownPairs(), std::vector{pairOf("2014-09-29", "2014-09-28")});
}

void PairsPageTest::hasRoomForSoManyPairs()
{
    PairList list;
    for (int number = 0; number < 100; ++number)
        list.add({Day{number}, Day{0}});
    QCOMPARE(list.pairs().size(), PairList::mostPairs);
    QVERIFY(list.isFull());
    list.remove({Day{3}, Day{0}});
    QVERIFY(list.add({Day{99}, Day{0}}));
    QVERIFY(!list.add({Day{99}, Day{0}}));
}

QTEST_MAIN(PairsPageTest)
#include "pairs_page_test.moc"
