// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/user_list.h"

#include "app/desktop/common/state_words.h"
#include "app/desktop/users/users_model.h"
#include "core/report/visit_table.h"
#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/common/table/model_dump.h"

#include <QAbstractItemModelTester>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::day;
using footfall::test::studyOf;
using footfall::test::visit;

namespace {

/// On 28 September: back again on 4 October, not again, and there before the day; on the 29th: somebody else.
test::PlainEvents churners()
{
    return {visit("back", "2014-09-28 10:00:00", "/a"), visit("back", "2014-10-04 09:00:00", "/b"),
            visit("gone", "2014-09-20 11:00:00", "/c"), visit("gone", "2014-09-28 12:00:00", "/d"),
            visit("other", "2014-09-29 10:00:00", "/e")};
}

std::shared_ptr<const UserList> listOf(const std::shared_ptr<const View>& view, DayPair days, UserState state)
{
    return std::make_shared<const UserList>(view->source->users(days, state).value(), view->overview(), days, state);
}

} // namespace

class UserListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void awayUntilTheNextVisit()
    {
        const auto list = listOf(test::viewOf(churners()), {day("2014-09-29"), day("2014-09-28")}, UserState::Churned);
        UsersModel model;
        model.setTable(list, std::make_shared<ZoneOffsets>());
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        const QStringList expected{
            QStringLiteral("user_fingerprint | Identity | First visit | Last visit | Last before Mon 29 | Next after | "
                           "Days away | Days | Sessions | Events | Last page"),
            QStringLiteral(
                "back | user_fingerprint | 28 Sep | 4 Oct 09:00 | 28 Sep 10:00 | 4 Oct 09:00 | 6 | 2 | 2 | 2 "
                "| /a"),
            QStringLiteral("gone | user_fingerprint | 20 Sep | 28 Sep 12:00 | 28 Sep 12:00 | no visit | not again | 2 "
                           "| 2 | 2 | /d")};
        QCOMPARE(test::dumped(model), expected);
        QVERIFY(model.headerData(6, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("not again")));
        QCOMPARE(model.index(1, 6).data(Qt::AccessibleTextRole).toString(), QStringLiteral("not again"));
        QVERIFY(!model.index(1, 6).data(TableModel::SortRole).isValid());
    }

    /// On the last day nobody can know who comes again.
    void theFileMayEndBeforeTheNextVisit()
    {
        test::PlainEvents events = churners();
        events.push_back(visit("back", "2013-12-31 08:00:00"));
        UsersModel model;
        model.setTable(listOf(test::viewOf(events), {day("2014-10-04"), day("2014-09-28")}, UserState::Churned),
                       std::make_shared<ZoneOffsets>());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("gone"));
        QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("file ends"));
        QCOMPARE(model.index(0, 6).data().toString(), QStringLiteral("file ends"));
        QCOMPARE(model.index(0, 6).data(Qt::AccessibleTextRole).toString(), QStringLiteral("file ends"));
        model.setTable(listOf(test::viewOf(events), {day("2014-10-04"), day("2014-09-28")}, UserState::Active),
                       std::make_shared<ZoneOffsets>());
        QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("31 Dec 2013")); // the year, since it is another
        QVERIFY(model.index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2013-12-31 08:00:00")));
    }

    void whoDidNotComeAgainWasAwayForLongest()
    {
        UsersModel model;
        model.setTable(listOf(test::viewOf(churners()), {day("2014-09-29"), day("2014-09-28")}, UserState::Churned),
                       std::make_shared<ZoneOffsets>());
        model.sort(6, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("gone"));
        model.sort(6, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("back"));
    }

    void neverThereBefore()
    {
        // churned against a later day: who came then for the first time was not away
        const auto list = listOf(test::viewOf(churners()), {day("2014-09-20"), day("2014-09-29")}, UserState::Churned);
        UsersModel model;
        model.setTable(list, std::make_shared<ZoneOffsets>());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("other"));
        QCOMPARE(model.index(0, 6).data().toString(), QStringLiteral("\u2014"));
    }

    void onlyTheChurnedWereAway()
    {
        for (const UserState state : allUserStates) {
            const auto list = listOf(test::viewOf(churners()), {day("2014-09-29"), day("2014-09-28")}, state);
            QCOMPARE(list->columns().size(), std::size_t{state == UserState::Churned ? 11U : 10U});
        }
    }

    void findsItsUsers()
    {
        std::mt19937 random{3};
        for (const Definitions& definitions : test::someDefinitions()) {
            const auto view = test::viewUnder(test::sampleDataset(), definitions);
            const auto list = listOf(view, test::randomPair(random, view->overview()), UserState::Inactive);
            QVERIFY(list->rowCount() > 0);
            for (std::size_t row = 0; row < list->rowCount(); row += 7)
                QCOMPARE(list->rowOf(list->name(row)), std::optional{row});
            QCOMPARE(list->rowOf({definitions.identity.front(), "nobody"}), std::nullopt);
            QCOMPARE(list->rowOf({Identity::NetworkUserid, ""}), std::nullopt);
        }
    }

    void sameTextInAnotherColumnIsAnother()
    {
        test::PlainEvents events{visit("same", "2014-09-29 10:00:00"), visit("", "2014-09-29 11:00:00")};
        events[1].identities[indexOf(Identity::DomainUserid)] = "same";
        const auto list =
            listOf(test::viewOf(events, {.identity = {Identity::UserFingerprint, Identity::DomainUserid}}),
                   {day("2014-09-29"), day("2014-09-28")}, UserState::New);
        QCOMPARE(list->rowOf({Identity::UserFingerprint, "same"}), std::optional{std::size_t{0}});
        QCOMPARE(list->rowOf({Identity::DomainUserid, "same"}), std::optional{std::size_t{1}});
    }

    void visitsOfAUser()
    {
        const auto study = studyOf({visit("u", "2014-09-28 10:00:00", "/a"), visit("u", "2014-09-28 10:30:00", "/b"),
                                    visit("u", "2014-09-28 11:00:01", "/a"), visit("v", "2014-09-29 10:00:00"),
                                    visit("u", "2014-09-30 10:00:00", "/c")});
        const auto visits = std::make_shared<const VisitTable>(study, UserId{0});
        TableModel model;
        model.setTable(visits, std::make_shared<ZoneOffsets>());
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        const QStringList expected{
            QStringLiteral("Session | Time | Page"), QStringLiteral("1 | 2014-09-28 10:00:00 | /a"),
            QStringLiteral("1 | 2014-09-28 10:30:00 | /b"), QStringLiteral("2 | 2014-09-28 11:00:01 | /a"),
            QStringLiteral("3 | 2014-09-30 10:00:00 | /c")};
        QCOMPARE(test::dumped(model), expected);
        QCOMPARE(visits->sessions(), std::size_t{3});
        QCOMPARE(visits->days(), (std::vector{day("2014-09-28"), day("2014-09-30")}));
        QVERIFY(visits->beginsSession(2));
        QVERIFY(!visits->beginsSession(1));
        QCOMPARE(visits->firstRowFrom(day("2014-09-29")), std::size_t{3});
        QCOMPARE(visits->firstRowFrom(day("2014-10-01")), std::size_t{4});
    }
};

QTEST_GUILESS_MAIN(UserListTest)
#include "user_list_test.moc"
