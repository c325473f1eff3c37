// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include "core/metrics/day_pair.h"
#include "core/metrics/user_list.h"
#include "core/report/visit_table.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;

namespace {

using Shared = std::shared_ptr<const Study>;

Shared madeOf(const std::shared_ptr<const EventStore>& store, const Definitions& definitions,
              const Study* before = nullptr)
{
    Result<Shared> study = Study::make(store, definitions, before);
    if (!study)
        qFatal("no study: %s", shown(study.error()).c_str());
    return study.value();
}

/// Everything that a study says, as text.
std::string described(const Study& study)
{
    std::string text = std::to_string(study.index().users()) + " users, " + std::to_string(study.index().events()) +
                       " events, " + std::to_string(study.index().eventsWithoutUser()) + " without, " +
                       std::to_string(study.totalSessions()) + " sessions, " +
                       std::to_string(study.eventsFilteredOut()) + " filtered\n";
    for (const DayEntry& entry : study.index().days()) {
        const DayPair days{entry.day, entry.day - 1};
        text += shown(dayFigures(study, days)) + " to " + std::to_string(entry.lastEvent.micros) + ":";
        for (const UserId user : usersIn(study, days, UserState::Reactivated))
            text += " " + std::string{identityName(study.users().identityOf(user))} + "/" +
                    std::string{study.users().text(user)};
        text += "\n";
    }
    return text;
}

} // namespace

class StudyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharingChangesNothing();
    void sharesWhatItCan();
    void aStudyOfOtherEventsIsNotSharedWith();
    void unknownZones();
    void anEmptyStore();
    void usersOfSeveralColumns();
    void aUserIsFoundByColumnAndText();
};

void StudyTest::sharingChangesNothing()
{
    std::mt19937 random{10};
    std::vector<Definitions> all{Definitions{}};
    const auto changed = [&](auto change) {
        all.emplace_back();
        change(all.back());
    };
    changed([](Definitions& d) { d.identity = {Identity::DomainUserid}; });
    changed([](Definitions& d) { d.identity = {Identity::UserFingerprint, Identity::DomainUserid}; });
    changed([](Definitions& d) { d.knownUsers = KnownUsers::ByDay; });
    changed([](Definitions& d) { d.sessionGapMinutes = 5; });
    changed([](Definitions& d) { d.timeZone = "Asia/Kolkata"; });
    changed([](Definitions& d) { d.timeZone = "Europe/London"; });
    changed([](Definitions& d) { d.pageContains = "a"; });
    changed([](Definitions& d) { d.pageContains = "Packages"; });
    changed([](Definitions& d) { d.ignoreNilUuid = true; });
    changed([](Definitions& d) { d.compareDistance = 7; });
    for (int round = 0; round < 5; ++round) {
        const auto store = storeOf(randomEvents(random, {.count = 300, .fractions = true}));
        for (const Definitions& before : all) {
            const Shared first = madeOf(store, before);
            const Shared asked = round % 2 == 0 ? madeOf(store, before) : first;
            static_cast<void>(asked->userEvents()); // made already, or only after the change
            for (const Definitions& after : all) {
                const Shared shared = madeOf(store, after, asked.get());
                QVERIFY(shared->definitions() == after);
                QCOMPARE(described(*shared), described(*madeOf(store, after)));
            }
            QCOMPARE(described(*first), described(*madeOf(store, before)));
        }
    }
}

void StudyTest::sharesWhatItCan()
{
    std::mt19937 random{11};
    const auto store = storeOf(randomEvents(random, {}));
    const Shared before = madeOf(store, {});
    const Shared gap = madeOf(store, {.sessionGapMinutes = 5}, before.get());
    QCOMPARE(&gap->index(), &before->index());
    QCOMPARE(&gap->userEvents(), &before->userEvents());
    const Shared known = madeOf(store, {.knownUsers = KnownUsers::ByDay}, before.get());
    QCOMPARE(&known->index(), &before->index());
    const Shared distance = madeOf(store, {.compareDistance = 364}, before.get()); // no event is looked at for it
    QCOMPARE(&distance->index(), &before->index());
    QCOMPARE(&distance->order(), &before->order());
    QCOMPARE(&distance->users(), &before->users());
    QCOMPARE(&distance->zone(), &before->zone());
    QCOMPARE(&distance->filter(), &before->filter());
    QCOMPARE(&distance->userEvents(), &before->userEvents());
    QCOMPARE(distance->comparedDay(Day{1000}), Day{636});
    const Shared zone = madeOf(store, {.timeZone = "Asia/Tokyo"}, before.get());
    QCOMPARE(&zone->users(), &before->users());
    QVERIFY(&zone->index() != &before->index());
    QCOMPARE(&zone->userEvents(), &before->userEvents());
}

void StudyTest::aStudyOfOtherEventsIsNotSharedWith()
{
    std::mt19937 random{12};
    const auto store = storeOf(randomEvents(random, {}));
    const auto other = storeOf(randomEvents(random, {}));
    const Shared before = madeOf(store, {});
    QCOMPARE(described(*madeOf(other, {}, before.get())), described(*madeOf(other, {})));
}

void StudyTest::unknownZones()
{
    const auto store = storeOf({});
    for (const char* name :
         {"Nowhere", "", "utc+3", "UTC+03:00", "UTC ", "Europe/London ", "../etc/passwd", "Europe", "\xFF", "Local"}) {
        const Result<Shared> study = Study::make(store, {.timeZone = name});
        QVERIFY2(!study, name);
        QCOMPARE(study.error().kind, ErrorKind::UnknownZone);
        QCOMPARE(study.error().detail, std::string{name});
    }
}

void StudyTest::anEmptyStore()
{
    for (const char* zone : {"UTC", "America/New_York"}) {
        const Shared study = madeOf(storeOf({}), {.timeZone = zone, .pageContains = "x"});
        QVERIFY(study->index().days().empty());
        QCOMPARE(study->index().users(), std::size_t{0});
        QCOMPARE(study->userEvents().idCount(), std::size_t{0});
    }
}

/// Values of different columns are never the same user.
void StudyTest::usersOfSeveralColumns()
{
    PlainEvents events(4, visit("", "2014-09-29 10:00:00"));
    events[0].identities = {"same", "", ""};
    events[1].identities = {"", "same", ""};
    events[2].identities = {"", "", "same"};
    events[3].identities = {"null", "same", "same"};
    const auto store = storeOf(events);
    const Shared study =
        madeOf(store, {.identity = {Identity::NetworkUserid, Identity::DomainUserid, Identity::UserFingerprint}});
    QCOMPARE(study->index().users(), std::size_t{3});
    const UserMap& users = study->users();
    QCOMPARE(users.userOf({2}), users.userOf({3})); // the first of the list that is not empty
    QVERIFY(users.userOf({0}) != users.userOf({1}));
    QCOMPARE(users.identityOf(users.userOf({0})), Identity::UserFingerprint);
    QCOMPARE(users.identityOf(users.userOf({1})), Identity::DomainUserid);
    QCOMPARE(users.rankOf(users.userOf({0})), std::size_t{2});
    QCOMPARE(users.text(users.userOf({1})), std::string_view{"same"});
    QCOMPARE(madeOf(store, {.identity = {Identity::DomainUserid}})->users().userOf({0}), noUser);
}

void StudyTest::aUserIsFoundByColumnAndText()
{
    const std::string nil = "00000000-0000-0000-0000-000000000000";
    PlainEvents events(3, visit("a", "2014-09-29 10:00:00"));
    events[1].identities = {nil, "", ""};
    events[2].identities = {"", "d", ""};
    const auto store = storeOf(events);
    for (const bool ignored : {false, true}) {
        const Shared study =
            madeOf(store, {.identity = {Identity::DomainUserid, Identity::UserFingerprint}, .ignoreNilUuid = ignored});
        const UserMap& users = study->users();
        QCOMPARE(users.find(Identity::UserFingerprint, "a"), users.userOf({0}));
        QCOMPARE(users.find(Identity::DomainUserid, "d"), users.userOf({2}));
        QCOMPARE(users.find(Identity::UserFingerprint, nil) == noUser, ignored);
        QCOMPARE(users.find(Identity::UserFingerprint, "d"), noUser); // of another column
        QCOMPARE(users.find(Identity::NetworkUserid, "a"), noUser);   // of one that is not chosen
        QCOMPARE(users.find(Identity::UserFingerprint, ""), noUser);
        QCOMPARE((VisitTable{study, users.find(Identity::UserFingerprint, "a")}.rowCount()), std::size_t{1});
        QCOMPARE((VisitTable{study, noUser}.rowCount()), std::size_t{0});
    }
}

QTEST_APPLESS_MAIN(StudyTest)
#include "study_test.moc"
