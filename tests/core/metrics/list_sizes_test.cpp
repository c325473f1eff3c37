// SPDX-License-Identifier: GPL-3.0-or-later
// Each list is as long as its figure says, and those of users name the ones whose events, looked at one by one, say so:
// on files with every kind of definition.
#include "core/load/loader.h"
#include "core/metrics/page_list.h"
#include "core/metrics/session_list.h"
#include "core/metrics/user_list.h"

#include <QTest>

#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace footfall;

namespace {

constexpr std::array allStates{UserState::Active,      UserState::Inactive, UserState::Churned,
                               UserState::Reactivated, UserState::New,      UserState::Resurrected};

std::shared_ptr<const EventStore> storeOf(const QByteArray& file)
{
    NoProgress progress;
    Outcome<Dataset> outcome =
        load({.files = {file.toStdString()}, .columns = {.identities = {true, true, true}, .pages = true}}, progress);
    return std::get<Dataset>(outcome).store;
}

class Combinations
{
public:
    explicit Combinations(unsigned seed) : m_random{seed} {}

    Definitions definitions()
    {
        static const std::vector<std::vector<Identity>> identities{
            {Identity::UserFingerprint},
            {Identity::DomainUserid},
            {Identity::NetworkUserid},
            {Identity::UserFingerprint, Identity::DomainUserid},
            {Identity::NetworkUserid, Identity::UserFingerprint, Identity::DomainUserid}};
        static const std::vector<std::string> zones{"UTC", "Europe/London", "America/St_Johns", "Asia/Kolkata",
                                                    "Pacific/Apia"};
        static const std::vector<std::string> filters{"", "", "", "re", "/MENU", "zzz"};
        return {.identity = oneOf(identities),
                .knownUsers = below(2) == 0 ? KnownUsers::All : KnownUsers::ByDay,
                .sessionGapMinutes = oneOf(std::vector<int>{1, 5, 15, 30, 31, 60, 240, 1440}),
                .timeZone = oneOf(zones),
                .pageContains = oneOf(filters)};
    }

    /// Mostly two days near each other with events, at times any two.
    DayPair days(const Study& study)
    {
        const std::span<const DayEntry> entries = study.index().days();
        if (entries.empty() || below(10) == 0)
            return {Day{16'300 + static_cast<int>(below(100))}, Day{16'300 + static_cast<int>(below(100))}};
        const Day x = entries[below(entries.size())].day;
        return {x, below(2) == 0 ? x - 1 : entries[below(entries.size())].day};
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    template <class T>
    const T& oneOf(const std::vector<T>& values)
    {
        return values[below(values.size())];
    }

    std::mt19937 m_random;
};

/// Who is in which state by the days of his events, without an index.
class VisitedDays
{
public:
    explicit VisitedDays(const Study& study) : m_definitions{study.definitions()}
    {
        for (std::uint32_t id = 0; id < study.userEvents().idCount(); ++id) {
            for (const EventIndex event : study.userEvents().of(UserId{id}))
                m_days[UserId{id}].insert(study.zone().dayOf(study.store().time(event)));
        }
    }

    [[nodiscard]] std::set<UserId> usersIn(DayPair pair, UserState state) const
    {
        std::set<UserId> users;
        for (const auto& [user, days] : m_days) {
            if (isIn(days, pair, state))
                users.insert(user);
        }
        return users;
    }

private:
    [[nodiscard]] bool isIn(const std::set<Day>& days, DayPair pair, UserState state) const
    {
        const bool x = days.contains(pair.x);
        const bool y = days.contains(pair.y);
        const Day first = *days.begin();
        switch (state) {
        case UserState::Active:
            return x && y;
        case UserState::Inactive:
            return !x && !y && (m_definitions.knownUsers == KnownUsers::All || first <= pair.x || first <= pair.y);
        case UserState::Churned:
            return !x && y;
        case UserState::Reactivated:
            return x && !y;
        case UserState::New:
            return x && !y && first == pair.x;
        case UserState::Resurrected:
            return x && !y && first != pair.x;
        }
        return false;
    }

    Definitions m_definitions;
    std::map<UserId, std::set<Day>> m_days;
};

} // namespace

class ListSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalTheirFigures_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("sample") << QByteArray{FOOTFALL_SAMPLE};
        QTest::newRow("newest first") << QByteArray{FOOTFALL_TEST_DATA "/real-sample/events.gz"};
    }

    void equalTheirFigures()
    {
        QFETCH(QByteArray, file);
        constexpr int studies = 60;
        constexpr int pairsOfEach = 10;
        const std::shared_ptr<const EventStore> store = storeOf(file);
        Combinations combinations{20'140'929};
        std::uint64_t users = 0;
        for (int i = 0; i < studies; ++i) {
            const Result<std::shared_ptr<const Study>> study = Study::make(store, combinations.definitions());
            QVERIFY(study.ok());
            const VisitedDays visited{*study.value()};
            for (int j = 0; j < pairsOfEach; ++j)
                users += check(*study.value(), visited, combinations.days(*study.value()));
        }
        QVERIFY2(users > 10'000, "the combinations must not all be empty");
    }

private:
    static std::uint64_t check(const Study& study, const VisitedDays& visited, DayPair days)
    {
        const DayFigures figures = dayFigures(study, days);
        std::set<UserId> known;
        for (const UserState state : allStates) {
            const std::vector<UserId> users = usersIn(study, days, state);
            if (users.size() != countOf(figures, state))
                QTest::qFail("a list of users is as long as its figure", __FILE__, __LINE__);
            if (std::set<UserId>{users.begin(), users.end()} != visited.usersIn(days, state))
                QTest::qFail("a list of users names those whose events say so", __FILE__, __LINE__);
            if (state != UserState::New && state != UserState::Resurrected)
                known.insert(users.begin(), users.end());
        }
        if (known.size() != figures.knownUsers)
            QTest::qFail("the four lists part the known users", __FILE__, __LINE__);
        const std::vector<Session> sessions = sessionsOn(study, days.x);
        if (sessions.size() != figures.sessions)
            QTest::qFail("the list of sessions is as long as their figure", __FILE__, __LINE__);
        PageFigures sum;
        for (const PageFigures& page : pagesOn(study, days.x)) {
            sum.events += page.events;
            sum.entries += page.entries;
            sum.exits += page.exits;
        }
        if (sum.events != figures.events || sum.entries != figures.sessions || sum.exits != figures.sessions)
            QTest::qFail("pages share out the day's events and sessions", __FILE__, __LINE__);
        return known.size();
    }
};

QTEST_GUILESS_MAIN(ListSizesTest)
#include "list_sizes_test.moc"
