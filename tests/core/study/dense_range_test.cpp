// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/dense_range.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

/// Of days as numbers with their events, "0:500 1:500 12:1": "FIRST to LAST without STRAY...".
std::string rangeOf(const std::vector<DayEvents>& days)
{
    const std::optional<DenseRange> range = denseRange(days);
    if (!range)
        return "none";
    std::string text = std::to_string(range->first.number) + " to " + std::to_string(range->last.number);
    for (const Day day : range->stray)
        text += " without " + std::to_string(day.number);
    return text;
}

std::vector<DayEvents> daysIn(const QByteArray& text)
{
    std::vector<DayEvents> days;
    for (const QByteArray& day : text.split(' ')) {
        const QList<QByteArray> parts = day.split(':');
        days.push_back({Day{parts[0].toInt()}, parts.size() > 1 ? parts[1].toULongLong() : 1});
    }
    return days;
}

/// Word for word and without a thought for speed.
std::string slowRangeOf(const std::vector<DayEvents>& all)
{
    std::vector<std::vector<DayEvents>> parts;
    for (const DayEvents& day : all) {
        if (parts.empty() || day.day - parts.back().back().day > 366)
            parts.emplace_back();
        parts.back().push_back(day);
    }
    const auto eventsOf = [](const auto& days) {
        std::uint64_t events = 0;
        for (const DayEvents& day : days)
            events += day.events;
        return events;
    };
    const auto part = *std::max_element(parts.begin(), parts.end(), [&](const auto& a, const auto& b) {
        return eventsOf(a) < eventsOf(b); // the first of equal ones
    });
    std::size_t before = 0;
    while (eventsOf(std::span{part}.first(before + 1)) * 1000 < eventsOf(part))
        ++before;
    std::size_t after = 0;
    while (eventsOf(std::span{part}.last(after + 1)) * 1000 < eventsOf(part))
        ++after;
    int longest = 0;
    for (std::size_t i = before + 1; i < part.size() - after; ++i)
        longest = std::max(longest, part[i].day - part[i - 1].day);
    const auto isTooLong = [&](int gap) { return gap > 7 && gap > 3 * longest; };
    std::size_t first = before;
    while (first > 0 && !isTooLong(part[first].day - part[first - 1].day))
        --first;
    std::size_t last = part.size() - after - 1;
    while (last + 1 < part.size() && !isTooLong(part[last + 1].day - part[last].day))
        ++last;
    std::string text = std::to_string(part[first].day.number) + " to " + std::to_string(part[last].day.number);
    for (const DayEvents& day : all) {
        if (day.day < part[first].day || part[last].day < day.day)
            text += " without " + std::to_string(day.day.number);
    }
    return text;
}

} // namespace

class DenseRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDays() { QCOMPARE(rangeOf({}), "none"s); }
    void byHand_data();
    void byHand();
    void againstTheSlowWay();
};

void DenseRangeTest::byHand_data()
{
    QTest::addColumn<QByteArray>("range");
    const auto add = [](const char* days, const char* range) { QTest::newRow(days) << QByteArray{range}; };
    add("5", "5 to 5");
    add("0 366", "0 to 366"); // 366 days are not more
    add("0 367", "0 to 0 without 367");
    add("0 367:2", "367 to 367 without 0");
    add("0:2 367:2 800:2", "0 to 0 without 367 without 800"); // the earlier on a tie
    add("0 366 732 1098", "0 to 1098");                       // each near another
    add("0:2000 8", "0 to 0 without 8");
    add("0:2000 7", "0 to 7"); // 7 days are not longer
    add("-8 0:2000", "0 to 0 without -8");
    add("0:999 8", "0 to 8");                     // exactly 1 in 1,000
    add("0:1000 8", "0 to 0 without 8");          // fewer
    add("0:1000 4:1000 16", "0 to 16");           // 12 days are 3 times 4
    add("0:1000 4:1000 17", "0 to 4 without 17"); // more than that
    add("0:3000 7 15", "0 to 7 without 15");      // all beyond the first long gap
    add("0:3000 8 9", "0 to 0 without 8 without 9");
    add("0:1998 8 9", "0 to 9");                                  // together 1 in 1,000
    add("-20 0:3000 1:3000 30", "0 to 1 without -20 without 30"); // each end by itself
}

void DenseRangeTest::byHand()
{
    QFETCH(QByteArray, range);
    QCOMPARE(rangeOf(daysIn(QTest::currentDataTag())), range.toStdString());
}

void DenseRangeTest::againstTheSlowWay()
{
    std::mt19937 random{23};
    const std::array gaps{1, 1, 1, 1, 1, 2, 3, 6, 7, 8, 9, 10, 21, 22, 24, 25, 366, 367};
    const std::array<std::uint64_t, 6> events{1, 1, 2, 30, 999, 4000};
    for (int round = 0; round < 20'000; ++round) {
        std::vector<DayEvents> days;
        Day day{static_cast<int>(below(random, 20'000))};
        for (std::uint32_t left = 1 + below(random, 25); left > 0; --left) {
            const auto most = static_cast<std::uint32_t>(below(random, 3) == 0 ? events.size() : 2);
            days.push_back({day, events[below(random, most)]});
            day = day + gaps[below(random, gaps.size())];
        }
        days[below(random, static_cast<std::uint32_t>(days.size()))].events = 5000;
        QCOMPARE(rangeOf(days), slowRangeOf(days));
    }
}

QTEST_APPLESS_MAIN(DenseRangeTest)
#include "dense_range_test.moc"
