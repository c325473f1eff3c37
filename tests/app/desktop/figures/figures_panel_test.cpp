// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figures_panel.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/figures/figure_text.h"
#include "app/desktop/figures/typical_bar.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/figures/label_room.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

#include <initializer_list>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

const DayPair mondayAgainstSunday{day("2014-09-29"), day("2014-09-28")};

/// On Sunday a, b, c, d; on Monday a (twice), b, e (new), f (not new) and an event of nobody. A week earlier a and g on
/// Sunday, a on Monday.
PlainEvents twoWeeks()
{
    return {visit("a", "2014-09-21 09:00:00"), visit("g", "2014-09-21 09:00:00"), visit("a", "2014-09-22 09:00:00"),
            visit("f", "2014-09-25 09:00:00"), visit("a", "2014-09-28 09:00:00"), visit("b", "2014-09-28 09:00:00"),
            visit("c", "2014-09-28 09:00:00"), visit("d", "2014-09-28 09:00:00"), visit("a", "2014-09-29 10:00:00"),
            visit("a", "2014-09-29 10:10:00"), visit("a", "2014-09-29 11:00:00"), visit("b", "2014-09-29 10:00:00"),
            visit("e", "2014-09-29 10:00:00"), visit("f", "2014-09-29 10:00:00"), visit("", "2014-09-29 10:00:00")};
}

/// The two weeks, and 2, 3 and 5 visitors on the three Mondays before.
PlainEvents fiveMondays()
{
    PlainEvents events = twoWeeks();
    for (const auto& [date, users] : {std::pair{"2014-09-01", 2}, {"2014-09-08", 3}, {"2014-09-15", 5}}) {
        for (int user = 0; user < users; ++user)
            events.push_back(visit("m" + std::to_string(user), std::string{date} + " 12:00:00"));
    }
    return events;
}

QStringList texts(std::initializer_list<const char*> utf8)
{
    QStringList list;
    for (const char* text : utf8)
        list << QString::fromUtf8(text);
    return list;
}

FigureText textOf(const PlainEvents& events, Figure figure, DayPair days = mondayAgainstSunday,
                  const Definitions& definitions = {})
{
    return figureText(*answerTo(viewOf(events, definitions), days), figure);
}

FigureCard* cardOf(const FiguresPanel& panel, Figure figure)
{
    for (FigureCard* card : panel.findChildren<FigureCard*>()) {
        if (card->figure() == figure)
            return card;
    }
    return nullptr;
}

QStringList labelsOf(const FigureCard& card)
{
    QStringList texts;
    for (const QLabel* label : card.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

struct Shown
{
    explicit Shown(int width = 1000)
    {
        panel.showAnswer(answerTo(viewOf(fiveMondays()), mondayAgainstSunday));
        setWidth(width);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }
    void setWidth(int width) { panel.resize(width, panel.heightForWidth(width)); }

    FiguresPanel panel;
};

} // namespace

class FiguresPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void textsOfTheCards_data();
    void textsOfTheCards();
    void namesOfDaysFarApart();
    void noWeekEarlier();
    void inactiveByDayHasAChange();
    void typicalRange();
    void emptyDays();
    void nothingToShow();
    void numbersCanBeRead();
    void largeNumbersAreGrouped();
    void labelsHaveRoom_data();
    void labelsHaveRoom();
    void cardsWrap();
    void marksOfTheBar();
    void activating();
    void coloursCanBeSeen();
};

void FiguresPanelTest::textsOfTheCards_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QStringList>("texts");
    const auto add = [](Figure figure, std::initializer_list<const char*> expected) {
        QTest::newRow(*expected.begin()) << static_cast<int>(figure) << texts(expected);
    };
    const char* const none = "typical Mon: n/a, fewer than 3";
    add(Figure::Active,
        {"Active", "visited both days", "2", "50 % of Sunday's visitors stayed", "+100.0 % vs Mon 22 Sep", none});
    add(Figure::Reactivated, {"Reactivated", "not on Sun", "2", "1 new, 1 resurrected", "n/a vs Mon 22 Sep", none});
    add(Figure::Churned,
        {"Churned", "on Sun, not on Mon", "2", "50 % of Sunday's visitors", "+100.0 % vs Mon 22 Sep", none});
    add(Figure::Sessions,
        {"Sessions", "started on Mon", "5", "1.25 sessions a visitor", "+400.0 % vs Mon 22 Sep", none});
    add(Figure::Inactive, {"Inactive", "neither day", "1", "14 % of known users", "depends on later days", ""});
    add(Figure::Visitors, {"Visitors", "on Mon", "4", "+300.0 % vs Mon 22 Sep", none});
    add(Figure::Events, {"Events", "on Mon", "7", "+600.0 % vs Mon 22 Sep", none});
}

void FiguresPanelTest::textsOfTheCards()
{
    QFETCH(int, figure);
    FiguresPanel panel;
    panel.showAnswer(answerTo(viewOf(twoWeeks()), mondayAgainstSunday));
    panel.resize(1000, panel.heightForWidth(1000));
    panel.show();
    QTEST(labelsOf(*cardOf(panel, static_cast<Figure>(figure))), "texts");
}

void FiguresPanelTest::namesOfDaysFarApart()
{
    const DayPair mondays{day("2014-09-29"), day("2014-09-22")};
    QCOMPARE(textOf(twoWeeks(), Figure::Churned, mondays).condition,
             QStringLiteral("on Mon 22 Sep, not on Mon 29 Sep"));
    QCOMPARE(textOf(twoWeeks(), Figure::Active, mondays).rate,
             QStringLiteral("100 % of visitors on Mon 22 Sep stayed"));
    const DayPair years{day("2014-09-29"), day("2013-09-30")};
    QCOMPARE(textOf(twoWeeks(), Figure::Reactivated, years).condition, QStringLiteral("not on Mon 30 Sep 2013"));
    QCOMPARE(textOf(twoWeeks(), Figure::Active, years).rate, QStringLiteral("no visitors on Mon 30 Sep 2013"));
    // nobody stays from a later day on
    const DayPair backwards{day("2014-09-28"), day("2014-09-29")};
    QCOMPARE(textOf(twoWeeks(), Figure::Active, backwards).rate, QStringLiteral("50 % of Monday's visitors"));
}

void FiguresPanelTest::noWeekEarlier()
{
    const FigureText text = textOf(fourDays(), Figure::Sessions);
    QCOMPARE(text.change, QStringLiteral("n/a vs Mon 22 Sep"));
    QCOMPARE(text.changeDetail,
             QStringLiteral("No change can be told from Mon 22 Sep against Sun 21 Sep: there are no events, a day is "
                            "incomplete, or the figure is 0"));
}

void FiguresPanelTest::inactiveByDayHasAChange()
{
    Definitions byDay;
    byDay.knownUsers = KnownUsers::ByDay;
    // by 22 September the two of the day and the m's: m0 to m4 were on neither day
    QCOMPARE(textOf(fiveMondays(), Figure::Inactive, mondayAgainstSunday, byDay).change,
             QStringLiteral("+20.0 % vs Mon 22 Sep"));
    QCOMPARE(textOf(fiveMondays(), Figure::Inactive).change, QStringLiteral("depends on later days"));
}

void FiguresPanelTest::typicalRange()
{
    const FigureText visitors = textOf(fiveMondays(), Figure::Visitors);
    QCOMPARE(visitors.typical, QStringLiteral("typical Mon 1–5"));
    QCOMPARE(visitors.typicalDetail,
             QStringLiteral("1 to 5 on the same weekdays before: Mon 22 Sep, Mon 15 Sep, Mon 8 Sep, Mon 1 Sep"));
    // the Sundays before three of the Mondays have no events, so that these can't be compared
    const FigureText active = textOf(fiveMondays(), Figure::Active);
    QCOMPARE(active.typical, QStringLiteral("typical Mon: n/a, fewer than 3"));
    QCOMPARE(active.typicalDetail, QStringLiteral("Earlier days of this weekday that can be compared: 1"));
    PlainEvents events = fiveMondays();
    for (const char* const sunday : {"2014-08-31 12:00:00", "2014-09-07 12:00:00", "2014-09-14 12:00:00"})
        events.push_back(visit("m0", sunday));
    const FigureText compared = textOf(events, Figure::Active);
    QCOMPARE(compared.typical, QStringLiteral("typical Mon 1"));
    QCOMPARE(compared.typicalDetail,
             QStringLiteral("1 to 1 on the same weekdays before, each against its own compared day: Mon 22 Sep, "
                            "Mon 15 Sep, Mon 8 Sep, Mon 1 Sep"));
    QCOMPARE(textOf(events, Figure::Inactive).typical, QString{}); // it depends on later days
}

void FiguresPanelTest::emptyDays()
{
    const DayPair nobody{day("2014-09-24"), day("2014-09-23")};
    QCOMPARE(textOf(twoWeeks(), Figure::Active, nobody).rate, QStringLiteral("no visitors on Tue"));
    QCOMPARE(textOf(twoWeeks(), Figure::Sessions, nobody).rate, QStringLiteral("no visitors"));
    QCOMPARE(textOf({visit("", "2014-09-24 10:00:00")}, Figure::Inactive, nobody).rate,
             QStringLiteral("no known users"));
}

void FiguresPanelTest::nothingToShow()
{
    Shown shown;
    shown.panel.showAnswer(nullptr);
    const FigureCard* const card = cardOf(shown.panel, Figure::Active);
    QCOMPARE(labelsOf(*card).mid(0, 3), texts({"Active", "", "–"}));
}

void FiguresPanelTest::numbersCanBeRead()
{
    Shown shown;
    const FigureCard* const card = cardOf(shown.panel, Figure::Sessions);
    QStringList names;
    for (QLabel* label : card->findChildren<QLabel*>())
        names << QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
    QVERIFY(names.contains(QLatin1String{"Sessions"}));
    QVERIFY(names.contains(QLatin1String{"5"}));
    QCOMPARE(card->accessibleName(), QStringLiteral("Sessions"));
    QVERIFY(card->accessibleDescription().startsWith(QLatin1String{"5; started on Mon; 1.25 sessions a visitor"}));
}

void FiguresPanelTest::largeNumbersAreGrouped()
{
    auto answer = std::make_shared<Answer>(*answerTo(viewOf(twoWeeks()), mondayAgainstSunday));
    answer->figures.inactive = 1'062'169;
    QCOMPARE(figureText(*answer, Figure::Inactive).count, QStringLiteral("1,062,169"));
}

void FiguresPanelTest::labelsHaveRoom_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {320, 480, 784, 800, 1000, 1280, 1920})
        QTest::addRow("%d", width) << width;
}

void FiguresPanelTest::labelsHaveRoom()
{
    QFETCH(int, width);
    Shown shown{width};
    QCOMPARE(labelWithoutRoom(shown.panel), QString{});
    // a million of everything
    auto answer = std::make_shared<Answer>(*answerTo(viewOf(fiveMondays()), mondayAgainstSunday));
    for (auto member : {&DayFigures::active, &DayFigures::churned, &DayFigures::reactivated, &DayFigures::newUsers,
                        &DayFigures::resurrected, &DayFigures::sessions, &DayFigures::visitors, &DayFigures::events,
                        &DayFigures::inactive, &DayFigures::knownUsers})
        answer->figures.*member = 8'888'888;
    shown.panel.showAnswer(answer);
    // as high as it needs to be, once the layouts have taken note
    QTRY_COMPARE((shown.setWidth(width), labelWithoutRoom(shown.panel)), QString{});
}

void FiguresPanelTest::cardsWrap()
{
    Shown shown{1920};
    const auto rows = [&shown] {
        QSet<int> tops;
        for (const Figure figure :
             {Figure::Active, Figure::Reactivated, Figure::Churned, Figure::Sessions, Figure::Inactive}) {
            const FigureCard* const card = cardOf(shown.panel, figure);
            tops.insert(card->mapTo(&shown.panel, QPoint{}).y());
        }
        return tops.size();
    };
    QCOMPARE(rows(), 1);
    const int low = shown.panel.height();
    shown.setWidth(480);
    QVERIFY(rows() > 1);
    QVERIFY(shown.panel.height() > low);
    shown.setWidth(200);
    QCOMPARE(rows(), 5);
}

void FiguresPanelTest::marksOfTheBar()
{
    TypicalBar bar;
    bar.resize(100, bar.sizeHint().height());
    bar.setValues(TypicalRange{100, 200}, 150);
    const QRect range = bar.rangeRect();
    QVERIFY(std::abs(bar.markRect().center().x() - range.center().x()) <= 1);
    bar.setValues(TypicalRange{100, 200}, 300);
    QVERIFY(bar.markRect().left() > bar.rangeRect().right());
    QVERIFY(bar.rect().contains(bar.markRect()));
    bar.setValues(TypicalRange{100, 200}, 20);
    QVERIFY(bar.markRect().right() < bar.rangeRect().left());
    QVERIFY(bar.rect().contains(bar.markRect()));
    bar.setValues(std::nullopt, 300);
    QVERIFY(bar.rangeRect().isEmpty());
}

void FiguresPanelTest::activating()
{
    Shown shown;
    FigureCard* const card = cardOf(shown.panel, Figure::Churned);
    QSignalSpy activated{&shown.panel, &FiguresPanel::figureActivated};
    QTest::mouseClick(card, Qt::LeftButton);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QVERIFY(card->cursor().shape() == Qt::ArrowCursor);

    shown.panel.setActivatable(true);
    QTest::mouseClick(card, Qt::LeftButton);
    QTest::keyClick(card, Qt::Key_Return);
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(activated.count(), 3);
    QCOMPARE(activated.front().front().value<Figure>(), Figure::Churned);
    QVERIFY(card->cursor().shape() == Qt::PointingHandCursor);
    // a release elsewhere takes the click back
    QTest::mousePress(card, Qt::LeftButton);
    QTest::mouseRelease(card, Qt::LeftButton, {}, QPoint{-20, -20});
    QCOMPARE(activated.count(), 3);
}

void FiguresPanelTest::coloursCanBeSeen()
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        const QColor ground = palette.color(QPalette::Base);
        for (const Figure figure : allFigures) {
            const double seen = contrast(figureColour(figure, palette), ground);
            QVERIFY2(seen >= 3, qPrintable(QStringLiteral("%1: %2").arg(figureName(figure)).arg(seen)));
        }
        QVERIFY(contrast(quietText(palette, QPalette::Base), ground) >= 4.5);
    }
}

QTEST_MAIN(FiguresPanelTest)
#include "figures_panel_test.moc"
