// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/day_set.h"

#include "tests/support/plain_events.h"

#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace footfall;
using namespace footfall::test;

class DaySetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void empty();
    void againstStdSet();
    void theLastUserOfAWord();
};

void DaySetTest::empty()
{
    for (const std::size_t idCount : {0U, 1U, 64U, 1000U}) {
        const DaySet none{{}, idCount};
        QCOMPARE(none.size(), std::size_t{0});
        QCOMPARE(none.sizeOfCommon(none), std::size_t{0});
        QVERIFY(none.toSorted().empty());
        QVERIFY(idCount == 0 || !none.contains(UserId{0}));
    }
    QVERIFY(!DaySet{}.contains(UserId{0}));
}

/// Lists and bits, in every mixture.
void DaySetTest::againstStdSet()
{
    std::mt19937 random{17};
    for (int round = 0; round < 500; ++round) {
        const std::uint32_t idCount = 1 + below(random, 1000);
        const auto randomSet = [&] {
            std::set<std::uint32_t> users;
            const std::uint32_t most = below(random, 3) == 0 ? idCount : idCount / 40 + 1;
            for (std::uint32_t i = below(random, most + 1); i > 0; --i)
                users.insert(below(random, idCount));
            return users;
        };
        const std::set<std::uint32_t> first = randomSet();
        const std::set<std::uint32_t> second = randomSet();
        const DaySet a{{first.begin(), first.end()}, idCount};
        const DaySet b{{second.begin(), second.end()}, idCount};
        std::vector<std::uint32_t> common;
        std::set_intersection(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(common));
        QCOMPARE(a.size(), first.size());
        QCOMPARE(a.sizeOfCommon(b), common.size());
        QCOMPARE(b.sizeOfCommon(a), common.size());
        QCOMPARE(a.sizeOfCommon(a), a.size());
        QCOMPARE(a.toSorted(), std::vector<std::uint32_t>(first.begin(), first.end()));
        for (std::uint32_t user = 0; user < idCount; ++user)
            QCOMPARE(a.contains(UserId{user}), first.contains(user));
    }
}

void DaySetTest::theLastUserOfAWord()
{
    for (const std::uint32_t last : {0U, 62U, 63U, 64U, 127U, 128U}) {
        const DaySet set{{last}, last + 1};
        QVERIFY(set.contains(UserId{last}));
        QCOMPARE(set.toSorted(), std::vector<std::uint32_t>{last});
    }
}

QTEST_APPLESS_MAIN(DaySetTest)
#include "day_set_test.moc"
