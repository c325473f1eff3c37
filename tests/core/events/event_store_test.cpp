// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/event_store_builder.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"
#include "tests/support/store_listing.h"

#include <QTest>

#include <algorithm>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

class EventStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodies_data();
    void nobodies();
    void order();
    void valuesAreNotTrimmed();
    void eventIds();
    void appendedIsAsAdded_data();
    void appendedIsAsAdded();
};

void EventStoreTest::nobodies_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("nobody");
    for (const std::string& value :
         {""s, " "s, "   "s, "\t"s, "\n"s, "\r\n"s, "\v"s, "\f"s, " \t\n\v\f\r "s, "NULL"s, "null"s, "\\N"s})
        QTest::addRow("nobody '%s'", value.c_str()) << QByteArray::fromStdString(value) << true;
    for (const std::string& value :
         {"a"s,     "0"s,      "-"s,        "Null"s, "nULL"s,      "NULL "s,
          " NULL"s, " null "s, "NULLs"s,    "NUL"s,  "N"s,         "n"s,
          "nul"s,   "\\"s,     "\\n"s,      "\\N "s, "\\NN"s,      "\0"s,
          " \0"s,   "\x1F"s,   "\xC2\xA0"s, "\xFF"s, "undefined"s, "00000000-0000-0000-0000-000000000000"s,
          " a"s,    "\ta"s})
        QTest::addRow("somebody '%s'", value.c_str()) << QByteArray::fromStdString(value) << false;
}

void EventStoreTest::nobodies()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, nobody);
    QCOMPARE(isNobody(value.toStdString()), nobody);
    PlainEvent event = visit(value.toStdString(), "2014-09-29 10:00:00");
    const auto store = storeOf({event});
    QCOMPARE(store->value(Identity::UserFingerprint, {0}) == noValue, nobody);
}

void EventStoreTest::order()
{
    const auto flags = [](const std::vector<std::int64_t>& times) {
        EventStoreBuilder builder{{}};
        for (const std::int64_t time : times)
            builder.add(Instant{time}, {});
        const auto store = builder.take();
        return std::to_string(store->firstInstant().micros) + " " + std::to_string(store->lastInstant().micros) +
               (store->inTimeOrder() ? " in order" : "") + (store->onWholeSeconds() ? " whole" : "");
    };
    QCOMPARE(flags({5'000'000}), "5000000 5000000 in order whole"s);
    QCOMPARE(flags({5'000'000, 5'000'000, 6'000'000}), "5000000 6000000 in order whole"s);
    QCOMPARE(flags({5'000'000, 4'000'000, 6'000'000}), "4000000 6000000 whole"s);
    QCOMPARE(flags({5'000'000, 5'000'001}), "5000000 5000001 in order"s);
    QCOMPARE(flags({0, 3'000'000, 1'000'000, 2'000'000}), "0 3000000 whole"s);
}

void EventStoreTest::valuesAreNotTrimmed()
{
    const auto store = storeOf({visit(" a", "2014-09-29 10:00:00"), visit("a", "2014-09-29 10:00:00"),
                                visit("a ", "2014-09-29 10:00:00"), visit("a", "2014-09-29 10:00:00")});
    QCOMPARE(store->valueCount(Identity::UserFingerprint), std::size_t{3});
    QCOMPARE(store->text(Identity::UserFingerprint, {0}), std::string_view{" a"});
    QVERIFY(store->find(Identity::UserFingerprint, "a") == ValueId{1});
    QVERIFY(!store->find(Identity::UserFingerprint, "b"));
    QVERIFY(!store->find(Identity::DomainUserid, "a"));
}

void EventStoreTest::eventIds()
{
    PlainEvents events(4, visit("a", "2014-09-29 10:00:00"));
    events[0].eventId = "one";
    events[1].eventId = "two";
    events[2].eventId = "one";
    const auto store = storeOf(events);
    QVERIFY(store->eventId({0}) == store->eventId({2}));
    QVERIFY(store->eventId({0}) != store->eventId({1}));
    QVERIFY(!store->eventId({3}));
}

void EventStoreTest::appendedIsAsAdded_data()
{
    QTest::addColumn<bool>("fractions");
    QTest::addColumn<bool>("inTimeOrder");
    QTest::newRow("in order") << false << true;
    QTest::newRow("in no order") << false << false;
    QTest::newRow("fractions") << true << true;
}

void EventStoreTest::appendedIsAsAdded()
{
    QFETCH(bool, fractions);
    QFETCH(bool, inTimeOrder);
    std::mt19937 random{31};
    for (int round = 0; round < 30; ++round) {
        PlainEvents events =
            randomEvents(random, {.count = below(random, 150), .fractions = fractions, .inTimeOrder = inTimeOrder});
        if (round % 3 == 0) // each part in order, and the whole not
            std::rotate(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(events.size() / 2), events.end());
        const std::string expected = listed(*storeOf(events));
        EventStoreBuilder all = builderOf({});
        for (std::span<const PlainEvent> rest = events; !rest.empty();) {
            const std::size_t size = round % 3 == 0 ? (rest.size() + 1) / 2 : below(random, 60);
            all.append(builderOf(rest.first(std::min(size, rest.size()))));
            rest = rest.subspan(std::min(size, rest.size()));
        }
        QCOMPARE(listed(*all.take()), expected);
    }
}

QTEST_APPLESS_MAIN(EventStoreTest)
#include "event_store_test.moc"
