// SPDX-License-Identifier: GPL-3.0-or-later
// What the cards say, and the strip of the typical range.
#include "app/desktop/common/colours.h"
#include "app/desktop/figures/figure_text.h"
#include "app/desktop/figures/typical_strip.h"
#include "tests/app/desktop/figures/figure_answers.h"
#include "tests/app/desktop/figures/label_room.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

#include <cstdlib>

#include <initializer_list>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

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
    void largeNumbersAreGrouped();
    void lowAndHigh_data();
    void lowAndHigh();
    void marksOfTheStrip();
    void keptTogetherFromRightToLeft();
    void coloursCanBeSeen();
};

void FiguresPanelTest::textsOfTheCards_data()
{
    QTest::addColumn<int>("figure");
    QTest::addColumn<QStringList>("texts");
    const auto add = [](Figure figure, std::initializer_list<const char*> expected) {
        QTest::newRow(*expected.begin()) << static_cast<int>(figure) << texts(expected);
    };
    const char* const none = "typical: too few days";
    add(Figure::Active, {"Active", "visited both days", "2", "50 % of Sunday's visitors", "+1 vs Mon 22 Sep", none});
    add(Figure::Reactivated, {"Reactivated", "not on Sun", "2", "1 new, 1 resurrected", "n/a vs Mon 22 Sep", none});
    add(Figure::Churned, {"Churned", "not on Mon", "2", "50 % of Sunday's visitors", "+1 vs Mon 22 Sep", none});
    add(Figure::Sessions, {"Sessions", "began on Mon", "5", "1.25 a visitor", "+4 vs Mon 22 Sep", none});
    add(Figure::Inactive, {"Inactive", "neither day", "1", "14 % of known users", "depends on later days too", ""});
    add(Figure::Visitors, {"Visitors", "on Mon", "4", "", "+3 vs Mon 22 Sep", none});
    add(Figure::Events, {"Events", "on Mon", "7", "", "+6 vs Mon 22 Sep", none});
}

void FiguresPanelTest::textsOfTheCards()
{
    QFETCH(int, figure);
    const FigureText text = textOf(twoWeeks(), static_cast<Figure>(figure));
    const QStringList found{
        figureName(static_cast<Figure>(figure)), text.condition, text.count, text.rate, text.change, text.typical};
    QTEST(found, "texts");
    QCOMPARE(text.judgement, Judgement::Usual);
}

void FiguresPanelTest::namesOfDaysFarApart()
{
    const DayPair mondays{day("2014-09-29"), day("2014-09-22")};
    QCOMPARE(textOf(twoWeeks(), Figure::Churned, mondays).condition, QStringLiteral("not on Mon 29 Sep"));
    QCOMPARE(textOf(twoWeeks(), Figure::Active, mondays).rate, QStringLiteral("100 % of visitors on Mon 22 Sep"));
    const DayPair years{day("2014-09-29"), day("2013-09-30")};
    QCOMPARE(textOf(twoWeeks(), Figure::Reactivated, years).condition, QStringLiteral("not on Mon 30 Sep 2013"));
    QCOMPARE(textOf(twoWeeks(), Figure::Active, years).rate, QStringLiteral("no visitors on Mon 30 Sep 2013"));
    // nobody stays away from a later day on
    const DayPair backwards{day("2014-09-28"), day("2014-09-29")};
    QCOMPARE(textOf(twoWeeks(), Figure::Active, backwards).rate, QStringLiteral("50 % of Monday's visitors"));
    QCOMPARE(textOf(twoWeeks(), Figure::Churned, backwards).condition, QStringLiteral("came on Mon, not on Sun"));
    // a week's distance begins with the same weekday
    const DayPair sixDays{day("2014-09-29"), day("2014-09-23")};
    QCOMPARE(textOf(twoWeeks(), Figure::Reactivated, sixDays).condition, QStringLiteral("not on Tue"));
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
             QStringLiteral("+1 vs Mon 22 Sep"));
    QCOMPARE(textOf(fiveMondays(), Figure::Inactive).change, QStringLiteral("depends on later days too"));
}

void FiguresPanelTest::typicalRange()
{
    const FigureText visitors = textOf(fiveMondays(), Figure::Visitors);
    QCOMPARE(visitors.typical, QStringLiteral("typical 1–5"));
    QCOMPARE(visitors.typicalDetail,
             QStringLiteral("1 to 5 on the same weekdays before: Mon 22 Sep, Mon 15 Sep, Mon 8 Sep, Mon 1 Sep"));
    // the Sundays before three of the Mondays have no events, so that these can't be compared
    const FigureText active = textOf(fiveMondays(), Figure::Active);
    QCOMPARE(active.typical, QStringLiteral("typical: too few days"));
    QCOMPARE(active.typicalDetail,
             QStringLiteral("Earlier days of this weekday that can be compared: 1, of at least 3"));
    PlainEvents events = fiveMondays();
    for (const char* const sunday : {"2014-08-31 12:00:00", "2014-09-07 12:00:00", "2014-09-14 12:00:00"})
        events.push_back(visit("m0", sunday));
    const FigureText compared = textOf(events, Figure::Active);
    QCOMPARE(compared.typical, QStringLiteral("typical 1"));
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

void FiguresPanelTest::largeNumbersAreGrouped()
{
    auto answer = std::make_shared<Answer>(*answerTo(viewOf(twoWeeks()), mondayAgainstSunday));
    answer->figures.inactive = 1'062'169;
    QCOMPARE(figureText(*answer, Figure::Inactive).count, QStringLiteral("1,062,169"));
}

void FiguresPanelTest::lowAndHigh_data()
{
    QTest::addColumn<QList<int>>("mondays");
    QTest::addColumn<QString>("word");
    // 10 to 14 are usual, 8 to 16 still are
    QTest::newRow("high") << QList<int>{10, 12, 14, 11, 13, 17} << QStringLiteral("high");
    QTest::newRow("hardly high") << QList<int>{10, 12, 14, 11, 13, 16} << QString{};
    QTest::newRow("low") << QList<int>{10, 12, 14, 11, 13, 7} << QStringLiteral("low");
    QTest::newRow("hardly low") << QList<int>{10, 12, 14, 11, 13, 8} << QString{};
    QTest::newRow("of four days") << QList<int>{10, 12, 14, 11, 17} << QString{};
    QTest::newRow("without a width") << QList<int>{10, 10, 10, 10, 10, 17} << QString{};
}

void FiguresPanelTest::lowAndHigh()
{
    QFETCH(QList<int>, mondays);
    QFETCH(QString, word);
    const auto answer = test::mondays(mondays);
    for (const Figure figure : {Figure::Visitors, Figure::Sessions, Figure::Events}) {
        const FigureText text = figureText(*answer, figure);
        const QStringList told = text.description().split(QStringLiteral("; "));
        for (const QString& other : {QStringLiteral("low"), QStringLiteral("high")})
            QCOMPARE(told.contains(other), other == word);
        QCOMPARE(text.whole(QStringLiteral("Visitors")).split(QLatin1Char{'\n'}).contains(word), !word.isEmpty());
    }
    QCOMPARE(figureText(*answer, Figure::Inactive).judgement, Judgement::Usual);
}

void FiguresPanelTest::marksOfTheStrip()
{
    const QRect place{40, 3, 60, 13};
    const auto strip = [&](std::uint64_t value, Judgement judgement) {
        return TypicalStrip{TypicalValue{TypicalRange{100, 200, 8}, value, judgement}, place};
    };
    const TypicalStrip middle = strip(150, Judgement::Usual);
    QVERIFY(std::abs(middle.markRect().center().x() - middle.rangeRect().center().x()) <= 1);
    for (const Judgement judgement : {Judgement::Usual, Judgement::High}) {
        const TypicalStrip high = strip(300, judgement);
        QVERIFY(high.markRect().left() > high.rangeRect().right());
        QVERIFY(place.contains(high.markRect()) && place.contains(high.rangeRect()));
    }
    for (const Judgement judgement : {Judgement::Usual, Judgement::Low}) {
        const TypicalStrip low = strip(20, judgement);
        QVERIFY(low.markRect().right() < low.rangeRect().left());
        QVERIFY(place.contains(low.markRect()) && place.contains(low.rangeRect()));
    }
    const TypicalStrip one{TypicalValue{TypicalRange{7, 7, 3}, 7, Judgement::Usual}, place};
    QVERIFY(place.contains(one.markRect()) && place.contains(one.rangeRect()));
}

/// A window that runs from right to left would move a number to the wrong end of its sentence.
void FiguresPanelTest::keptTogetherFromRightToLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const FigureText text = textOf(fiveMondays(), Figure::Active);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text.rate, QStringLiteral("\u2068\u206850 %\u2069 of \u2068Sunday\u2069's visitors\u2069"));
    QCOMPARE(text.change, QStringLiteral("\u2068\u2068+1\u2069 vs \u2068Mon 22 Sep\u2069\u2069"));
    QVERIFY(!textOf(fiveMondays(), Figure::Active).rate.contains(QChar{0x2068}));
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
