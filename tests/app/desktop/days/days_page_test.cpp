// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/days_page.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/common/table/table_view.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/common/table/model_dump.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
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

/// A day a year before; nobody came in between.
test::PlainEvents withPause()
{
    test::PlainEvents events = fourDays();
    events.push_back(visit("s", "2013-10-01 12:00:00"));
    return events;
}

/// A visitor for each day of a year, so that not all rows fit on the screen.
test::PlainEvents manyDays()
{
    test::PlainEvents events;
    for (int number = 0; number < 365; ++number) {
        const std::string user(1, static_cast<char>('a' + number % 7));
        events.push_back(visit(user, toIso(day("2014-01-01") + number) + " 10:00:00"));
    }
    return events;
}

struct Shown
{
    explicit Shown(const test::PlainEvents& events, DayPair days) : view{viewOf(events)}
    {
        page.resize(1000, 300);
        page.show();
        QApplication::setActiveWindow(&page);
        page.showAnswer(answerTo(view, days));
    }

    [[nodiscard]] TableView& table() { return page.table(); }
    [[nodiscard]] QAbstractItemModel& model() { return *page.table().model(); }
    [[nodiscard]] QString dayAt(int row) { return model().index(row, 0).data().toString(); }
    [[nodiscard]] QStringList accessibleDays()
    {
        QStringList days;
        for (int row = 0; row < model().rowCount(); ++row)
            days.append(model().index(row, 0).data(Qt::AccessibleTextRole).toString());
        return days;
    }

    std::shared_ptr<const View> view;
    DaysPage page;
};

} // namespace

class DaysPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void showsEveryDay();
    void foldsLongRunsWithoutEvents();
    void showsStrayDays();
    void sortsByTypedValues();
    void marksTheTwoDays();
    void marksAFoldedRun();
    void scrollsToDayX();
    void scrollsOnceItIsShown();
    void dayXIsAlwaysSeenInWhole();
    void columnsShareTheWidth();
    void choosesTheSelectedDay();
    void choosesNoDayOfSeveralOrOfARun();
    void keepsTheSelection();
    void copiesWithTitles();
    void worksForAFileWithoutEvents();
};

void DaysPageTest::initTestCase()
{
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
}

void DaysPageTest::init()
{
    QSettings{}.clear();
}

void DaysPageTest::showsEveryDay()
{
    DaysModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    model.setMarks(pairOf("2014-09-29", "2014-09-28"));
    model.setView(viewOf(fourDays()));
    const QStringList expected{QString::fromLatin1(titles),
                               QStringLiteral("Sun 2014-09-28 | Sat 09-27 | 0 | 1 | 0 | 2 | 2 | 0 | 3 | 2 | 2 | 2"),
                               QStringLiteral("Mon 2014-09-29 | Sun 09-28 | 1 | 0 | 1 | 1 | 1 | 0 | 3 | 2 | 3 | 3"),
                               QStringLiteral("Tue 2014-09-30 | Mon 09-29 | 0 | 1 | 2 | 0 | 0 | 0 | 3 | 0 | 0 | 0"),
                               QStringLiteral("Wed 2014-10-01 | Tue 09-30 | 0 | 2 | 0 | 1 | 0 | 1 | 3 | 1 | 1 | 1")};
    QCOMPARE(test::dumped(model), expected);
}

void DaysPageTest::foldsLongRunsWithoutEvents()
{
    Shown shown{withPause(), pairOf("2014-09-29", "2014-09-28")};
    const QStringList rows = test::dumped(shown.model());
    QCOMPARE(rows.size(), 8);
    QCOMPARE(rows[1], QStringLiteral("Tue 2013-10-01 | Mon 09-30 | 0 | 3 | 0 | 1 | 1 | 0 | 4 | 1 | 1 | 1"));
    QCOMPARE(rows[2], QStringLiteral("Wed 2013-10-02 | Tue 10-01 | 0 | 3 | 1 | 0 | 0 | 0 | 4 | 0 | 0 | 0"));
    QCOMPARE(rows[3],
             QStringLiteral("3 Oct 2013 \u2013 27 Sep 2014: 360 days without events | \u2014 | 0 | 4 | 0 | 0 | "
                            "0 | 0 | 4 | 0 | 0 | 0"));
    QVERIFY(rows[4].startsWith(QStringLiteral("Sun 2014-09-28")));
    QCOMPARE(shown.table().columnSpan(2, 0), 12);
    QCOMPARE(shown.table().columnSpan(3, 0), 1);
    shown.table().sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(shown.table().columnSpan(2, 0), 1);
    QCOMPARE(shown.table().columnSpan(4, 0), 12);
}

/// What a wrong clock has put elsewhere is a row of its own, without the days between.
void DaysPageTest::showsStrayDays()
{
    test::PlainEvents events = fourDays();
    events.push_back(visit("s", "1971-01-01 12:00:00"));
    Shown shown{events, pairOf("2014-09-29", "2014-09-28")};
    const QStringList rows = test::dumped(shown.model());
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[1], QStringLiteral("Fri 1971-01-01 | Thu 1970-12-31 | 0 | 3 | 0 | 1 | 1 | 0 | 4 | 1 | 1 | 1"));
    QVERIFY(rows[2].startsWith(QStringLiteral("Sun 2014-09-28")));
}

void DaysPageTest::sortsByTypedValues()
{
    Shown shown{withPause(), pairOf("2014-09-29", "2014-09-28")};
    const auto order = [&](int column, Qt::SortOrder direction) {
        shown.table().sortByColumn(column, direction);
        QStringList days;
        for (int row = 0; row < shown.model().rowCount(); ++row)
            days.append(shown.dayAt(row).section(u' ', -1).left(10));
        return days.join(QLatin1Char{' '});
    };
    QCOMPARE(order(0, Qt::DescendingOrder),
             QStringLiteral("2014-10-01 2014-09-30 2014-09-29 2014-09-28 events 2013-10-02 2013-10-01"));
    QCOMPARE(order(10, Qt::DescendingOrder),
             QStringLiteral("2014-09-29 2014-09-28 2013-10-01 2014-10-01 2013-10-02 events 2014-09-30"));
    QCOMPARE(order(10, Qt::AscendingOrder),
             QStringLiteral("2013-10-02 events 2014-09-30 2013-10-01 2014-10-01 2014-09-28 2014-09-29"));
}

void DaysPageTest::marksTheTwoDays()
{
    Shown shown{fourDays(), pairOf("2014-09-29", "2014-09-28")};
    const QString first =
        QStringLiteral("Sun 2014-09-28, compared day; 2014-09-28 is compared with a day from before the data begin: "
                       "nobody can be active or churned");
    QCOMPARE(shown.accessibleDays(), (QStringList{first, QStringLiteral("Mon 2014-09-29, day X"),
                                                  QStringLiteral("Tue 2014-09-30"), QStringLiteral("Wed 2014-10-01")}));
    QVERIFY(shown.model().index(1, 3).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!shown.model().index(0, 3).data(Qt::FontRole).isValid());
    QCOMPARE(shown.table().selectedRows(), std::vector{1}); // in the selection's colour, as a whole

    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-09-30", "2014-09-29")));
    QCOMPARE(shown.accessibleDays().mid(1),
             (QStringList{QStringLiteral("Mon 2014-09-29, compared day"), QStringLiteral("Tue 2014-09-30, day X"),
                          QStringLiteral("Wed 2014-10-01")}));
}

void DaysPageTest::marksAFoldedRun()
{
    Shown shown{withPause(), pairOf("2014-02-02", "2014-09-28")};
    QCOMPARE(shown.accessibleDays().at(2),
             QStringLiteral("3 Oct 2013 \u2013 27 Sep 2014: 360 days without events, day X"));
}

void DaysPageTest::scrollsToDayX()
{
    Shown shown{manyDays(), pairOf("2014-01-02", "2014-01-01")};
    QCOMPARE(shown.table().verticalScrollBar()->value(), 0);
    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-12-31", "2014-12-30")));
    const QRect last = shown.table().visualRect(shown.model().index(364, 0));
    QVERIFY(shown.table().viewport()->rect().contains(last.center()));
    const int before = shown.table().verticalScrollBar()->value();
    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-12-30", "2014-12-29")));
    QCOMPARE(shown.table().verticalScrollBar()->value(), before); // seen already
    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-06-15", "2014-06-14")));
    const QRect middle = shown.table().visualRect(shown.model().index(165, 0));
    const int height = shown.table().viewport()->height();
    // rows are scrolled whole, so that it may be one and a half off
    QVERIFY2(std::abs(middle.center().y() - height / 2) < 2 * middle.height(), "between its neighbours");
}

void DaysPageTest::scrollsOnceItIsShown()
{
    DaysPage page;
    page.resize(1000, 300);
    page.showAnswer(answerTo(viewOf(manyDays()), pairOf("2014-12-31", "2014-12-30")));
    page.show();
    const QModelIndex last = page.table().model()->index(364, 0);
    QTRY_VERIFY(page.table().viewport()->rect().contains(page.table().visualRect(last).center()));
}

void DaysPageTest::dayXIsAlwaysSeenInWhole()
{
    Shown shown{manyDays(), pairOf("2014-06-15", "2014-06-14")};
    const auto isWhole = [&](int row) {
        return shown.table().viewport()->rect().contains(shown.table().visualRect(shown.model().index(row, 0)));
    };
    QVERIFY(isWhole(165)); // as it was opened
    for (const int height : {120, 133, 260, 97, 145}) {
        shown.page.resize(1000, height);
        QVERIFY2(isWhole(165), qPrintable(QString::number(height)));
    }
    for (int row = 166; row < 200; ++row) {
        shown.page.showAnswer(answerTo(shown.view, {day("2014-01-01") + row, day("2014-01-01") + (row - 1)}));
        QVERIFY2(isWhole(row), qPrintable(QString::number(row)));
        QCOMPARE(shown.table().selectedRows(), std::vector{row});
    }
    shown.page.hide();
    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-12-31", "2014-12-30")));
    shown.page.resize(1000, 111);
    shown.page.show();
    QVERIFY(isWhole(364));
}

/// Nothing lies to the right of the table; a narrow one does without two columns, and has them again where it is wide.
void DaysPageTest::columnsShareTheWidth()
{
    Shown shown{manyDays(), pairOf("2014-06-15", "2014-06-14")};
    const QHeaderView& header = *shown.table().horizontalHeader();
    const auto hidden = [&] {
        QStringList titles;
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column))
                titles += shown.model().headerData(column, Qt::Horizontal).toString();
        }
        return titles;
    };
    QFont usual = shown.page.font();
    usual.setPointSizeF(9.75);
    shown.page.setFont(usual);
    QCOMPARE(QFontInfo{usual}.pixelSize(), 13);
    const int narrow = scaledToFont(shown.table(), 900);
    for (const int width : {784, 899, 984, 1900}) {
        shown.page.resize(width, 300);
        QCOMPARE(header.length(), shown.table().viewport()->width());
        QCOMPARE(hidden(), width < narrow
                               ? (QStringList{QStringLiteral("Compared with"), QStringLiteral("Known users")})
                               : QStringList{});
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column))
                continue;
            const int ofRows = shown.table().sizeHintForIndex(shown.model().index(165, column)).width();
            QVERIFY2(header.sectionSize(column) >= ofRows, "no number is cut");
            if (width >= 984)
                QVERIFY2(header.sectionSize(column) >= header.sectionSizeHint(column), "no title is cut");
        }
    }
}

void DaysPageTest::choosesTheSelectedDay()
{
    Shown shown{fourDays(), pairOf("2014-09-29", "2014-09-28")};
    QList<Day> chosen;
    connect(&shown.page, &DaysPage::dayChosen, this, [&](Day its) {
        chosen.append(its);
        shown.page.showAnswer(answerTo(shown.view, {its, its - 1}));
    });
    const QPoint third = shown.table().visualRect(shown.model().index(2, 4)).center();
    QTest::mouseClick(shown.table().viewport(), Qt::LeftButton, Qt::NoModifier, third);
    QCOMPARE(chosen, (QList<Day>{day("2014-09-30")}));
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    QTest::keyClick(&shown.table(), Qt::Key_Up);
    QTest::keyClick(&shown.table(), Qt::Key_Up);
    QTest::keyClick(&shown.table(), Qt::Key_Return); // is day X already
    QCOMPARE(chosen, (QList<Day>{day("2014-09-30"), day("2014-10-01"), day("2014-09-30"), day("2014-09-29")}));
    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-09-28", "2014-09-27")));
    QCOMPARE(shown.table().selectedRows(), std::vector{0}); // the selection goes with day X
    QTest::keyClick(&shown.table(), Qt::Key_Down);
    QCOMPARE(chosen.last(), day("2014-09-29"));
    QCOMPARE(chosen.size(), 5);
}

void DaysPageTest::choosesNoDayOfSeveralOrOfARun()
{
    Shown shown{withPause(), pairOf("2014-09-29", "2014-09-28")};
    QSignalSpy chosen{&shown.page, &DaysPage::dayChosen};
    shown.table().selectRows({0, 1});
    shown.table().selectRows({2});
    QTest::keyClick(&shown.table(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
}

void DaysPageTest::keepsTheSelection()
{
    Shown shown{withPause(), pairOf("2014-09-29", "2014-09-28")};
    QSignalSpy chosen{&shown.page, &DaysPage::dayChosen};
    shown.table().selectRows({3, 5}); // 28 and 30 September
    shown.table().selectionModel()->setCurrentIndex(shown.model().index(5, 2), QItemSelectionModel::NoUpdate);
    shown.page.showAnswer(answerTo(shown.view, pairOf("2014-10-01", "2014-09-28")));
    QCOMPARE(shown.table().selectedRows(), (std::vector{3, 5}));
    shown.page.showAnswer(answerTo(viewOf(fourDays()), pairOf("2014-10-01", "2014-09-28")));
    QCOMPARE(shown.table().selectedRows(), (std::vector{0, 2}));
    QCOMPARE(shown.dayAt(2), QStringLiteral("Tue 2014-09-30"));
    QCOMPARE(shown.table().currentIndex(), shown.model().index(2, 2));
    QCOMPARE(chosen.count(), 0);
}

void DaysPageTest::copiesWithTitles()
{
    Shown shown{withPause(), pairOf("2014-09-29", "2014-09-28")};
    shown.table().selectRows({2, 4});
    QTest::keyClick(&shown.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Day\tCompared with\tActive\tReactivated\tNew\tResurrected\tChurned\tInactive\t"
                            "Known users\tVisitors\tSessions\tEvents\n"
                            "2013-10-03/2014-09-27\t\t0\t0\t0\t0\t0\t4\t4\t0\t0\t0\n"
                            "2014-09-29\t2014-09-28\t1\t1\t1\t0\t1\t1\t4\t2\t3\t3\n"));
}

void DaysPageTest::worksForAFileWithoutEvents()
{
    Shown shown{{}, pairOf("2014-09-29", "2014-09-28")};
    QCOMPARE(shown.model().rowCount(), 0);
    QCOMPARE(shown.table().accessibleName(), QStringLiteral("Days"));
    shown.page.grab(); // the words in place of rows
}

QTEST_MAIN(DaysPageTest)
#include "days_page_test.moc"
