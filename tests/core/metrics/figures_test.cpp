// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/figures.h"

#include "core/report/day_table.h"
#include "tests/support/printing.h"

#include <QTest>

#include <set>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

DayFigures allDifferent()
{
    return {.days = {Day{7}, Day{6}},
            .active = 11,
            .inactive = 12,
            .churned = 13,
            .reactivated = 14,
            .newUsers = 15,
            .resurrected = 16,
            .knownUsers = 17,
            .visitors = 18,
            .sessions = 19,
            .events = 20};
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRowIsItsField();
    void columnsOfTheDayReport();
    void eachHasAPlaceOfItsOwnOnScreen();
    void equalOnlyIfEveryFieldIs();
};

void FiguresTest::eachRowIsItsField()
{
    std::string text;
    for (const FigureRow& row : figureRows)
        text += std::string{row.id} + " " + shown(valueOf(allDifferent(), row.figure)) +
                (row.days == FigureDays::OfX ? " of X" : "") + (row.hasRange ? "; " : " without range; ");
    QCOMPARE(text, "active 11; inactive 12 without range; churned 13; reactivated 14; new 15; resurrected 16; "
                   "known_users 17 without range; visitors 18 of X; sessions 19 of X; events 20 of X; "s);
    QCOMPARE(countOf(allDifferent(), Figure::Sessions), std::uint64_t{19});
}

void FiguresTest::columnsOfTheDayReport()
{
    std::string ids;
    for (const TableColumn& column : dayColumns)
        ids += std::string{column.id} + (column.type == ColumnType::Count ? " " : "* ");
    QCOMPARE(ids, "day* compared_with* active inactive churned reactivated new resurrected known_users visitors "
                  "sessions events "s);
    std::array<Cell, dayColumns.size()> cells;
    fillDayCells(allDifferent(), cells);
    QVERIFY(cells[0] == Cell{Day{7}} && cells[1] == Cell{Day{6}});
    for (std::size_t column = 2; column < cells.size(); ++column)
        QVERIFY(cells[column] == Cell{std::uint64_t{9 + column}});
    QVERIFY(cellOf(FigureValue{}) == Cell{});
    QVERIFY(cellOf(FigureValue{*Share::of(1, 2)}) == Cell{*Share::of(2, 4)});
}

void FiguresTest::eachHasAPlaceOfItsOwnOnScreen()
{
    QCOMPARE((std::set<Figure>{figuresAsRead.begin(), figuresAsRead.end()}.size()), figureCount);
    std::string large;
    std::string small;
    for (const Figure figure : figuresAsRead) {
        if (rowOf(figure).card != FigureCard::None)
            (rowOf(figure).card == FigureCard::Large ? large : small) += std::string{rowOf(figure).id} + " ";
    }
    QCOMPARE(large, "active reactivated churned inactive sessions "s);
    QCOMPARE(small, "visitors events "s);
}

void FiguresTest::equalOnlyIfEveryFieldIs()
{
    QVERIFY(allDifferent() == allDifferent());
    for (auto member : {&DayFigures::active, &DayFigures::inactive, &DayFigures::churned, &DayFigures::reactivated,
                        &DayFigures::newUsers, &DayFigures::resurrected, &DayFigures::knownUsers, &DayFigures::visitors,
                        &DayFigures::sessions, &DayFigures::events}) {
        DayFigures other = allDifferent();
        ++(other.*member);
        QVERIFY(other != allDifferent());
    }
    DayFigures other = allDifferent();
    other.days.y = Day{5};
    QVERIFY(other != allDifferent());
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
