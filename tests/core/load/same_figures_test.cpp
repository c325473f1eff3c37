// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/all_days.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace footfall;
using namespace footfall::test;

namespace {

/// The figures of all days under several definitions, as text.
std::string figuresOf(const std::vector<MemoryContent>& files)
{
    const Dataset dataset = datasetOf(loadContents(files));
    std::string text = std::to_string(dataset.report.rows) + " rows\n";
    for (const Definitions& definitions : {Definitions{},
                                           Definitions{.identity = {Identity::DomainUserid, Identity::UserFingerprint},
                                           .knownUsers = KnownUsers::ByDay,
                                           .sessionGapMinutes = 5,
                                           .timeZone = "Asia/Kolkata",
                                           .ignoreNilUuid = true},
                                           Definitions{.pageContains = "packages"}}) {
        const Result<std::shared_ptr<const Study>> study = Study::make(dataset.store, definitions);
        if (!study)
            return shown(study.error());
        for (const DayRun& run : allDays(*study.value()))
            text += shown(run.figures) + " x" + std::to_string(run.days) + "\n";
        text += std::to_string(study.value()->totalSessions()) + " sessions\n";
    }
    return text;
}

std::string figuresOf(const std::string& text)
{
    return figuresOf(std::vector<MemoryContent>{{.bytes = text}});
}

/// The events as CSV with a header that has the columns in the given order.
std::string withHeader(const PlainEvents& events, const std::vector<std::size_t>& order)
{
    constexpr std::array<const char*, 6> names{"event_id",      "timestamp",      "user_fingerprint",
                                               "domain_userid", "network_userid", "page"};
    std::string text;
    for (const std::size_t column : order)
        text += (text.empty() ? "" : ",") + std::string{names[column]};
    text += "\n";
    for (const PlainEvent& event : events) {
        const std::array<std::string, 6> values{event.eventId,       timestampOf(event.micros), event.identities[0],
                                                event.identities[1], event.identities[2],       event.page};
        for (std::size_t i = 0; i < order.size(); ++i) {
            std::string quoted = "\"";
            for (const char c : values[order[i]])
                quoted += c == '"' ? std::string{"\"\""} : std::string{c};
            text += (i == 0 ? "" : ",") + quoted + "\"";
        }
        text += "\n";
    }
    return text;
}

} // namespace

/// However the same events are written down, the figures are the same.
class SameFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsInAnyOrder();
    void otherWaysToWriteTheRows();
    void headersInAnyOrder();
    void splitIntoMembersAndFiles();
    void blankLinesAndAMark();
    void timesInOtherOffsets();

private:
    std::mt19937 m_random{25};
    PlainEvents m_events;
    std::string m_wanted;
};

void SameFiguresTest::init()
{
    m_events = randomEvents(m_random, {.count = 400, .users = 30, .fractions = true});
    m_wanted = figuresOf(csvOf(m_events));
    QVERIFY(m_wanted.size() > 1000);
}

void SameFiguresTest::rowsInAnyOrder()
{
    for (int round = 0; round < 10; ++round) {
        for (std::size_t i = m_events.size() - 1; i > 0; --i)
            std::swap(m_events[i], m_events[below(m_random, static_cast<std::uint32_t>(i + 1))]);
        QCOMPARE(figuresOf(csvOf(m_events)), m_wanted);
    }
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const PlainEvent& a, const PlainEvent& b) { return a.micros > b.micros; });
    QCOMPARE(figuresOf(csvOf(m_events)), m_wanted);
}

void SameFiguresTest::otherWaysToWriteTheRows()
{
    for (const char separator : {',', '\t', '|', ';'}) {
        for (const bool quoteAll : {false, true}) {
            for (const char* lineEnd : {"\n", "\r\n"})
                QCOMPARE(figuresOf(csvOf(m_events, separator, quoteAll, lineEnd)), m_wanted);
        }
    }
    std::string withoutLastEnd = csvOf(m_events);
    withoutLastEnd.pop_back();
    QCOMPARE(figuresOf(withoutLastEnd), m_wanted);
}

void SameFiguresTest::headersInAnyOrder()
{
    std::vector<std::size_t> order{0, 1, 2, 3, 4, 5};
    for (int round = 0; round < 40; ++round) {
        for (std::size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i], order[below(m_random, static_cast<std::uint32_t>(i + 1))]);
        QCOMPARE(figuresOf(withHeader(m_events, order)), m_wanted);
    }
}

void SameFiguresTest::splitIntoMembersAndFiles()
{
    const std::string text = csvOf(m_events);
    QCOMPARE(figuresOf(gzipped(text)), m_wanted);
    for (int round = 0; round < 20; ++round) {
        const std::size_t cut = below(m_random, static_cast<std::uint32_t>(text.size()));
        QCOMPARE(figuresOf(gzipped(text.substr(0, cut)) + gzipped(text.substr(cut))), m_wanted);
        const auto events = static_cast<std::ptrdiff_t>(1 + below(m_random, 300));
        const PlainEvents first(m_events.begin(), m_events.begin() + events);
        const PlainEvents second(m_events.begin() + events, m_events.end());
        QCOMPARE(figuresOf({{.bytes = csvOf(first)}, {.bytes = gzipped(csvOf(second, '\t', true))}}), m_wanted);
        QCOMPARE(figuresOf({{.bytes = withHeader(second, {5, 4, 3, 2, 1, 0})}, {.bytes = csvOf(first, ';')}}),
                 m_wanted);
    }
}

void SameFiguresTest::blankLinesAndAMark()
{
    std::string text = "\xEF\xBB\xBF\n\r\n";
    for (const PlainEvent& event : m_events)
        text += csvOf({event}) + (below(m_random, 3) == 0 ? "\n\r\n" : "");
    QCOMPARE(figuresOf(text), m_wanted);
}

void SameFiguresTest::timesInOtherOffsets()
{
    std::string text = "timestamp,user_fingerprint,domain_userid,network_userid,page\n";
    for (const PlainEvent& event : m_events) {
        const auto minutes = static_cast<std::int64_t>(below(m_random, 1440));
        const bool east = below(m_random, 2) == 0;
        char offset[32];
        std::snprintf(offset, sizeof offset, "%c%02d:%02d", east ? '+' : '-', static_cast<int>(minutes / 60),
                      static_cast<int>(minutes % 60));
        const std::int64_t local = event.micros + (east ? minutes : -minutes) * 60 * microsPerSecond;
        PlainEvent written = event;
        written.eventId.clear();
        std::string row = csvOf({written});
        const std::size_t end = row.find(',', 1);
        text += timestampOf(local) + offset + row.substr(end);
    }
    QCOMPARE(figuresOf(text), m_wanted);
}

QTEST_APPLESS_MAIN(SameFiguresTest)
#include "same_figures_test.moc"
