// SPDX-License-Identifier: GPL-3.0-or-later
// A list too long to be filtered and ordered at once is never seen without its filter, or out of order.
#include "app/desktop/users/users_page.h"

#include "app/desktop/workspace/answering.h"
#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/common/table/answers.h"

#include <QLineEdit>
#include <QSettings>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::day;
using footfall::test::visit;

namespace {

constexpr int users = 6000;
const DayPair first{day("2014-09-29"), day("2014-09-28")};
const DayPair second{day("2014-09-30"), day("2014-09-28")};

/// All churn on the 29th, and are still away on the 30th.
test::PlainEvents manyUsers()
{
    test::PlainEvents events;
    for (int user = 0; user < users; ++user)
        events.push_back(visit("u" + std::to_string(10'000 + user), "2014-09-28 10:00:00"));
    events.push_back(visit("later", "2014-09-30 10:00:00"));
    return events;
}

} // namespace

class LongListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_view = test::viewOf(manyUsers()); }
    void init()
    {
        QSettings{}.clear();
        m_page = std::make_unique<UsersPage>();
        m_page->resize(900, 400);
        m_page->show();
        m_page->showAnswer(test::answerTo(m_view, first));
        QVERIFY(test::waitFor(list()));
        QCOMPARE(model().rowCount(), users);
        QVERIFY(static_cast<std::size_t>(users) > TableModel::mostRowsAtOnce);
    }

    void anotherDayComesFiltered()
    {
        filter().setText(QStringLiteral("77"));
        QVERIFY(test::waitForOrder(list()));
        const int matching = model().rowCount();
        QVERIFY(matching > 0 && matching < users);
        QVERIFY(allContain(QStringLiteral("77")));

        int changes = 0;
        connect(&model(), &QAbstractItemModel::modelReset, this, [&] {
            ++changes;
            QVERIFY2(allContain(QStringLiteral("77")), "each row that is seen has the text");
            QCOMPARE(model().rowCount(), matching);
        });
        m_page->showAnswer(test::answerTo(m_view, second));
        QCOMPARE(model().rowCount(), matching); // of the former day, till the list is there
        QVERIFY(test::waitFor(list()));
        QVERIFY(test::waitForOrder(list()));
        QCOMPARE(changes, 1);
        QCOMPARE(list().shownAnswer()->figures.days, second);
    }

    void anotherDayComesInOrder()
    {
        list().table().sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(test::waitForOrder(list()));
        const QString last = QString::number(10'000 + users - 1);
        QCOMPARE(firstUser(), u'u' + last);
        connect(&model(), &QAbstractItemModel::modelReset, this, [&] { QCOMPARE(firstUser(), u'u' + last); });
        m_page->showAnswer(test::answerTo(m_view, second));
        QVERIFY(test::waitFor(list()));
        QCOMPARE(firstUser(), u'u' + last);
    }

    /// What is typed while a list is made holds for it too.
    void theFilterMayChangeMeanwhile()
    {
        filter().setText(QStringLiteral("77"));
        QVERIFY(test::waitForOrder(list()));
        bool sawOther = false;
        connect(&list(), &ListPanel::listShown, this, [&] { sawOther = !allContain(QStringLiteral("u1234")); });
        m_page->showAnswer(test::answerTo(m_view, second));
        filter().setText(QStringLiteral("u1234"));
        list().table().sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(test::waitFor(list()));
        QVERIFY(test::waitForOrder(list()));
        QVERIFY(!sawOther);
        QCOMPARE(model().rowCount(), 10);
        QCOMPARE(firstUser(), QStringLiteral("u12349"));
        QCOMPARE(list().shownAnswer()->figures.days, second);
    }

    void goingAwayWhileAListIsMade()
    {
        filter().setText(QStringLiteral("7"));
        m_page->showAnswer(test::answerTo(m_view, second));
        m_page.reset();
    }

private:
    [[nodiscard]] ListPanel& list() { return m_page->list(); }
    [[nodiscard]] QAbstractItemModel& model() { return *list().table().model(); }
    [[nodiscard]] QLineEdit& filter() { return *list().findChild<QLineEdit*>(); }
    [[nodiscard]] QString firstUser() { return model().index(0, 0).data().toString(); }
    bool allContain(const QString& text)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().index(row, 0).data().toString().contains(text))
                return false;
        }
        return true;
    }

    std::shared_ptr<const View> m_view;
    std::unique_ptr<UsersPage> m_page;
};

QTEST_MAIN(LongListTest)
#include "long_list_test.moc"
