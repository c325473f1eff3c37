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

/// Old users on three days, so that nobody looks new, from 10:00 to 23:30; on the last from 9:00 to a time of day.
PlainEvents history(const std::string& lastTime)
{
    PlainEvents events;
    for (const char* day : {"2014-09-27", "2014-09-28"}) {
        for (const char* user : {"a", "b", "c", "d"})
            events.push_back(visit(user, day + " 10:00:00"s));
        events.push_back(visit("a", day + " 23:30:00"s));
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
    void firstDayIncomplete();
    void lastDayIncomplete();
    void lastDayIncompleteIsOfTheZone();
    void lastDayInTwoPieces();
    void noEventsOnDay();
    void thinHistory();
    void allDays();
    void severalPairsEachCodeOnce();
    void strayDays();
    void theMostDoubtfulFirst();
};

void NotesTest::nothingToSay()
{
    QCOMPARE(onPair(*studyOf(history("23:00:00")), "2014-09-29", "2014-09-28"), ""s);
    QCOMPARE(onPair(*studyOf(history("23:00:00")), "2014-09-28", "2014-09-27"), ""s);
}

/// Whatever comes before the data has no events: then nobody can be active or churned.
void NotesTest::firstDay()
{
    const auto study = studyOf(history("23:59:59"));
    QCOMPARE(onPair(*study, "2014-09-27", "2014-09-26"), "first-day 2014-09-27"s);
    QCOMPARE(onPair(*study, "2014-09-29", "2014-09-26"), "first-day 2014-09-29"s);
    QCOMPARE(onPair(*study, "2014-09-27", "2014-09-27"), ""s);
    QCOMPARE(onPair(*study, "2014-09-26", "2014-09-27"), "no-events-on-day 2014-09-26"s);
    QCOMPARE(onPair(*study, "2014-09-26", "2014-09-25"), "first-day 2014-09-26; no-events-on-day 2014-09-26"s);
    QCOMPARE(onPair(*study, "2014-09-26", "2014-09-30"), "no-events-on-day 2014-09-26"s); // a later day
    PlainEvents events = history("23:59:59");
    events.push_back(visit("stray", "1970-01-05 12:00:00"));
    QCOMPARE(onPair(*studyOf(events), "2014-09-27", "1970-01-05"), ""s);
    QCOMPARE(onPair(*studyOf(events), "1970-01-05", "1970-01-04"), "first-day 1970-01-05"s);
}

/// By the clock, against the days after it.
void NotesTest::firstDayIncomplete()
{
    PlainEvents events = history("23:00:00");
    events.push_back(visit("a", "2014-09-26 10:00:00"));
    QCOMPARE(onPair(*studyOf(events), "2014-09-26", "2014-09-27"), ""s); // as early as on the 27th
    events.back() = visit("a", "2014-09-26 10:00:00.000001");
    QCOMPARE(onPair(*studyOf(events), "2014-09-27", "2014-09-26"), "first-day-incomplete 2014-09-26"s); // later
    events.back() = visit("a", "2014-09-26 10:00:00");
    for (const char* day : {"2014-09-27", "2014-09-28", "2014-09-29"})
        events.push_back(visit("a", day + " 01:00:00"s));
    QCOMPARE(onPair(*studyOf(events), "2014-09-26", "2014-09-27"), "first-day-incomplete 2014-09-26"s);
    QCOMPARE(onPair(*studyOf(events), "2014-09-27", "2014-09-26"), "first-day-incomplete 2014-09-26"s);
    QCOMPARE(onPair(*studyOf(events), "2014-09-28", "2014-09-27"), ""s);
    events.push_back(visit("a", "2014-09-26 01:00:00"));
    QCOMPARE(onPair(*studyOf(events), "2014-09-26", "2014-09-27"), ""s); // not after 01:00
}

void NotesTest::lastDayIncomplete()
{
    QCOMPARE(onPair(*studyOf(history("22:59:59.999999")), "2014-09-29", "2014-09-28"),
             "last-day-incomplete 2014-09-29"s);
    QCOMPARE(onPair(*studyOf(history("22:00:00")), "2014-09-28", "2014-09-29"), "last-day-incomplete 2014-09-29"s);
    QCOMPARE(onPair(*studyOf(history("22:00:00")), "2014-09-28", "2014-09-27"), ""s);
    QCOMPARE(onPair(*studyOf(history("22:00:00")), "2014-09-29", "2014-09-29"), "last-day-incomplete 2014-09-29"s);
    // as late as on one of the days before: that is when this site's day ends
    PlainEvents events = history("18:00:00");
    events.push_back(visit("a", "2014-09-25 18:00:00"));
    QCOMPARE(onPair(*studyOf(events), "2014-09-29", "2014-09-28"), ""s);
    events.back() = visit("a", "2014-09-25 18:00:01");
    QCOMPARE(onPair(*studyOf(events), "2014-09-29", "2014-09-28"), "last-day-incomplete 2014-09-29"s);
}

void NotesTest::lastDayIncompleteIsOfTheZone()
{
    // 21:30 UTC is 23:30 in Berlin, 23:10 UTC is 19:10 in New York
    QCOMPARE(onPair(*studyOf(history("21:30:00"), {.timeZone = "Europe/Berlin"}), "2014-09-29", "2014-09-28"), ""s);
    const PlainEvents late{visit("a", "2014-09-28 21:45:00"), visit("a", "2014-09-29 21:30:00")}; // 23:45, 23:30
    QCOMPARE(onPair(*studyOf(late, {.timeZone = "Europe/Berlin"}), "2014-09-29", "2014-09-29"), ""s);
    QCOMPARE(onPair(*studyOf(history("23:10:00"), {.timeZone = "America/New_York"}), "2014-09-29", "2014-09-28"),
             "last-day-incomplete 2014-09-29"s);
}

/// St John's went back from 00:01 on 7 November 2010 to 23:01 on the 6th: the day's last event is in its second piece.
void NotesTest::lastDayInTwoPieces()
{
    const auto study = studyOf({visit("a", "2010-11-06 03:30:00"), visit("a", "2010-11-07 02:31:30")},
                               {.timeZone = "America/St_Johns"});
    QCOMPARE(listed(allDaysNotes(*study)), "first-day 2010-11-06"s);
}

void NotesTest::noEventsOnDay()
{
    const auto study = studyOf(history("23:00:00"));
    QCOMPARE(onPair(*study, "2014-09-30", "2014-09-29"), "no-events-on-day 2014-09-30"s);
    QCOMPARE(onPair(*study, "2014-09-29", "2014-09-30"), "no-events-on-day 2014-09-30"s);
    QCOMPARE(onPair(*study, "2014-10-02", "2014-09-30"), "no-events-on-day 2014-10-02"s); // of both it names X
    QCOMPARE(onPair(*study, "2014-09-30", "2014-09-30"), "no-events-on-day 2014-09-30"s);
}

/// More than half of at least 20 visitors, within the first 28 days.
void NotesTest::thinHistory()
{
    const auto noted = [](int newUsers, int others, const std::string& day) {
        PlainEvents events = history("23:00:00");
        for (int user = 0; user < others; ++user) {
            events.push_back(visit("old" + std::to_string(user), "2014-09-28 12:00:00"));
            events.push_back(visit("old" + std::to_string(user), day + " 12:00:00"));
        }
        for (int user = 0; user < newUsers; ++user)
            events.push_back(visit("new" + std::to_string(user), day + " 23:30:00"));
        return onPair(*studyOf(events), day.c_str(), "2014-09-28");
    };
    QCOMPARE(noted(11, 9, "2014-10-01"), "thin-history 2014-10-01 11"s);
    QCOMPARE(noted(10, 10, "2014-10-01"), ""s);
    QCOMPARE(noted(19, 0, "2014-10-01"), ""s);
    QCOMPARE(noted(20, 0, "2014-10-01"), "thin-history 2014-10-01 20"s);
    QCOMPARE(noted(11, 9, "2014-10-24"), "thin-history 2014-10-24 11"s); // the 28th day
    QCOMPARE(noted(11, 9, "2014-10-25"), ""s);
}

/// Of all days only what is at their ends, of the first row that it holds of.
void NotesTest::allDays()
{
    const auto study = studyOf(history("22:00:00"));
    QCOMPARE(listed(allDaysNotes(*study)), "last-day-incomplete 2014-09-29; first-day 2014-09-27"s);
    QCOMPARE(listed(allDaysNotes(*studyOf({}))), ""s);
    PlainEvents events = history("23:00:00");
    events.push_back(visit("stray", "1970-01-05 12:00:00"));
    QCOMPARE(listed(allDaysNotes(*studyOf(events))), "first-day 1970-01-05"s);
    QCOMPARE(listed(allDaysNotes(*studyOf(history("23:00:00"), {.compareDistance = 3660}))), "first-day 2014-09-27"s);
}

void NotesTest::severalPairsEachCodeOnce()
{
    const auto study = studyOf(history("22:00:00"));
    const Day x = *parseDay("2014-09-29");
    const std::vector<DayPair> pairs{{x - 1, x - 2}, {x - 1, x},     {x + 1, x},
                                     {x + 2, x + 2}, {x - 2, x - 3}, {x, x - 9}};
    QCOMPARE(listed(pairsNotes(*study, pairs)),
             "last-day-incomplete 2014-09-29; no-events-on-day 2014-09-30; first-day 2014-09-27"s);
}

void NotesTest::strayDays()
{
    PlainEvents events = history("23:00:00");
    const auto note = [&] {
        const std::vector<Note> notes = fileNotes({}, *studyOf(events));
        return notes.empty() ? ""s : listed(notes) + ": " + notes.front().detail + " / " + notes.front().other;
    };
    QCOMPARE(note(), ""s);
    events.push_back(visit("a", "1970-01-01 00:00:00"));
    events.push_back(visit("a", "1970-01-01 10:00:00"));
    QCOMPARE(note(), "stray-days 1: 1970-01-01 / 2014-09-27 to 2014-09-29"s);
    for (const char* day : {"2100-01-01", "1980-01-01", "1971-01-01", "9999-12-31", "1972-01-01"})
        events.push_back(visit("b", day + " 10:00:00"s));
    QCOMPARE(note(), "stray-days 6: 1970-01-01, 1971-01-01, 1972-01-01, 1980-01-01, 2100-01-01 / 2014-09-27 to "
                     "2014-09-29"s);
}

void NotesTest::theMostDoubtfulFirst()
{
    std::vector<Note> notes;
    for (const NoteCode code : {NoteCode::NilUuid, NoteCode::Rejected, NoteCode::FirstDay, NoteCode::LastDayIncomplete,
                                NoteCode::FirstDayIncomplete, NoteCode::StrayDays, NoteCode::Alias, NoteCode::Partial})
        notes.push_back({.code = code});
    putMostDoubtfulFirst(notes);
    QCOMPARE(listed(notes), "partial; stray-days; last-day-incomplete; rejected; nil-uuid; first-day; "
                            "first-day-incomplete; alias"s);
}

QTEST_APPLESS_MAIN(NotesTest)
#include "notes_test.moc"
