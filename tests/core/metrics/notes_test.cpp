// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/notes.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

/// "CODE DAY COUNT; ..."
std::string listed(const std::vector<Note>& notes)
{
    std::string text;
    for (const Note& note : notes) {
        text += (text.empty() ? "" : "; ") + std::string{noteCodeName(note.code)};
        if (note.day)
            text += " " + toIso(*note.day);
        if (note.count)
            text += " " + std::to_string(*note.count);
    }
    return text;
}

std::string onPair(const Study& study, const char* x, const char* y)
{
    return listed(dayNotes(study, dayFigures(study, {*parseDay(x), *parseDay(y)})));
}

/// Old users on three days, so that nobody looks new; the last event at a time of day.
PlainEvents history(const std::string& lastTime)
{
    PlainEvents events;
    for (const char* day : {"2014-09-27", "2014-09-28"}) {
        for (const char* user : {"a", "b", "c", "d"})
            events.push_back(visit(user, day + " 10:00:00"s));
    }
    events.push_back(visit("a", "2014-09-29 09:00:00"));
    events.push_back(visit("a", "2014-09-29 " + lastTime));
    return events;
}

} // namespace

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay();
    void firstDay();
    void lastDayIncomplete();
    void lastDayIncompleteIsOfTheZone();
    void lastDayInTwoPieces();
    void noEventsOnDay();
    void thinHistory();
    void allDaysAndPairs();
    void strayDaysByHand_data();
    void strayDaysByHand();
};

void NotesTest::nothingToSay()
{
    QCOMPARE(onPair(*studyOf(history("23:00:00")), "2014-09-29", "2014-09-28"), ""s);
    QCOMPARE(onPair(*studyOf(history("23:00:00")), "2014-09-28", "2014-09-27"), ""s);
}

void NotesTest::firstDay()
{
    const auto study = studyOf(history("23:59:59"));
    QCOMPARE(onPair(*study, "2014-09-27", "2014-09-26"), "first-day 2014-09-27; thin-history 2014-09-27 4"s);
    QCOMPARE(onPair(*study, "2014-09-27", "2014-09-27"), "first-day 2014-09-27"s);
    QCOMPARE(onPair(*study, "2014-09-28", "2014-09-28"), ""s);
}

void NotesTest::lastDayIncomplete()
{
    QCOMPARE(onPair(*studyOf(history("22:59:59.999999")), "2014-09-29", "2014-09-28"),
             "last-day-incomplete 2014-09-29"s);
    QCOMPARE(onPair(*studyOf(history("22:00:00")), "2014-09-28", "2014-09-29"), "last-day-incomplete 2014-09-29"s);
    QCOMPARE(onPair(*studyOf(history("22:00:00")), "2014-09-28", "2014-09-27"), ""s);
    QCOMPARE(onPair(*studyOf(history("22:00:00")), "2014-09-29", "2014-09-29"), "last-day-incomplete 2014-09-29"s);
}

void NotesTest::lastDayIncompleteIsOfTheZone()
{
    // 21:30 UTC is 23:30 in Berlin, 23:10 UTC is 19:10 in New York
    QCOMPARE(onPair(*studyOf(history("21:30:00"), {.timeZone = "Europe/Berlin"}), "2014-09-29", "2014-09-28"), ""s);
    QCOMPARE(onPair(*studyOf(history("23:10:00"), {.timeZone = "America/New_York"}), "2014-09-29", "2014-09-28"),
             "last-day-incomplete 2014-09-29"s);
}

/// St John's went back from 00:01 on 7 November 2010 to 23:01 on the 6th: the day's last event is in its second piece.
void NotesTest::lastDayInTwoPieces()
{
    const auto study = studyOf({visit("a", "2010-11-06 14:30:00"), visit("a", "2010-11-07 02:31:30")},
                               {.timeZone = "America/St_Johns"});
    QCOMPARE(listed(allDaysNotes(*study)), "first-day 2010-11-06"s);
}

void NotesTest::noEventsOnDay()
{
    const auto study = studyOf(history("23:00:00"));
    QCOMPARE(onPair(*study, "2014-09-30", "2014-09-29"), "no-events-on-day 2014-09-30"s);
    QCOMPARE(onPair(*study, "2014-09-29", "2014-09-30"), "no-events-on-day 2014-09-30"s);
    QCOMPARE(onPair(*study, "2014-09-26", "2014-09-25"), "no-events-on-day 2014-09-26; no-events-on-day 2014-09-25"s);
    QCOMPARE(onPair(*study, "2014-09-30", "2014-09-30"), "no-events-on-day 2014-09-30"s);
}

/// More than half of the visitors, not exactly half.
void NotesTest::thinHistory()
{
    PlainEvents events = history("23:00:00");
    events.push_back(visit("new", "2014-09-29 12:00:00"));
    QCOMPARE(onPair(*studyOf(events), "2014-09-29", "2014-09-28"), ""s);
    events.push_back(visit("newer", "2014-09-29 12:00:00"));
    QCOMPARE(onPair(*studyOf(events), "2014-09-29", "2014-09-28"), "thin-history 2014-09-29 2"s);
}

void NotesTest::allDaysAndPairs()
{
    const auto study = studyOf(history("22:00:00"));
    QCOMPARE(listed(allDaysNotes(*study)), "first-day 2014-09-27; last-day-incomplete 2014-09-29"s);
    QCOMPARE(listed(allDaysNotes(*studyOf({}))), ""s);
    const Day x = *parseDay("2014-09-29");
    const std::vector<DayPair> pairs{{x, x - 1}, {x - 1, x}, {x + 1, x}, {x + 1, x + 1}, {x - 2, x - 3}};
    QCOMPARE(listed(pairsNotes(*study, pairs)),
             "last-day-incomplete 2014-09-29; no-events-on-day 2014-09-30; first-day 2014-09-27; "
             "thin-history 2014-09-27 4"s);
    const std::vector<DayPair> later{{x + 1, x + 1}, {x + 2, x + 1}};
    QCOMPARE(listed(pairsNotes(*study, later)), "no-events-on-day 2014-09-30; no-events-on-day 2014-10-01"s);
}

void NotesTest::strayDaysByHand_data()
{
    QTest::addColumn<QByteArray>("days"); // each an event
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("rest");
    const auto add = [](const char* days, int count, const char* rest) {
        QTest::newRow(days) << QByteArray{days} << count << QByteArray{rest};
    };
    add("2014-09-29", 0, "2014-09-29 2014-09-29");
    add("2014-09-28 2014-09-29", 0, "2014-09-28 2014-09-29");
    add("2013-09-28 2014-09-29", 0, "2013-09-28 2014-09-29"); // 366 days are not more
    add("2013-09-27 2014-09-29 2014-09-29", 1, "2014-09-29 2014-09-29");
    add("1970-01-01 2014-09-28 2014-09-29", 1, "2014-09-28 2014-09-29");
    add("2014-09-28 2014-09-29 9999-12-31", 1, "2014-09-28 2014-09-29");
    add("1970-01-01 1970-01-02 1970-01-03 2014-09-28 2014-09-28 2014-09-28 2014-09-28", 3, "2014-09-28 2014-09-28");
    add("1970-01-01 2014-09-28 2014-09-29 2100-01-01 9999-12-31", 3, "2014-09-28 2014-09-29");
    add("2012-01-01 2013-01-01 2014-01-01 2015-01-01", 0, "2012-01-01 2015-01-01"); // each near another
}

void NotesTest::strayDaysByHand()
{
    QFETCH(QByteArray, days);
    QFETCH(int, count);
    QFETCH(QByteArray, rest);
    PlainEvents events;
    const QList<QByteArray> each = days.split(' ');
    for (const QByteArray& day : each)
        events.push_back(visit("a", day.toStdString() + " 10:00:00"));
    const auto study = studyOf(events);
    const StrayDays stray = strayDays(*study);
    QCOMPARE(stray.count, static_cast<std::size_t>(count));
    QCOMPARE(toIso(stray.firstDense) + " " + toIso(stray.lastDense), rest.toStdString());
    const std::string notes = listed(fileNotes({}, *study));
    QCOMPARE(notes, count == 0 ? ""s : "stray-days " + std::to_string(count));
    QCOMPARE(strayDays(*studyOf({})).count, std::size_t{0});
}

QTEST_APPLESS_MAIN(NotesTest)
#include "notes_test.moc"
