// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/users/users_page.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/common/state_words.h"
#include "app/desktop/users/day_strip.h"
#include "app/desktop/users/user_details_panel.h"
#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/common/table/model_dump.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <array>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::day;
using footfall::test::visit;

namespace {

/// A page that is seen.
struct Shown
{
    explicit Shown(std::shared_ptr<const View> shownView) : view{std::move(shownView)}
    {
        page.resize(1000, 400);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    Shown(const Shown&) = delete;
    Shown& operator=(const Shown&) = delete;

    bool show(DayPair days)
    {
        page.showAnswer(test::answerTo(view, days));
        return test::waitFor(page.list());
    }
    bool showState(UserState state)
    {
        page.setState(state);
        return test::waitFor(page.list());
    }
    [[nodiscard]] TableView& table() { return page.list().table(); }
    [[nodiscard]] QAbstractItemModel& model() { return *table().model(); }
    [[nodiscard]] QLineEdit& filter()
    {
        for (QLineEdit* const edit : page.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("Filter users"))
                return *edit;
        }
        qFatal("no filter box");
    }
    [[nodiscard]] QString count() { return page.findChild<QLabel*>(QStringLiteral("listCount"))->text(); }
    [[nodiscard]] QStringList selected()
    {
        QStringList users;
        for (const int row : table().selectedRows())
            users.append(model().index(row, 0).data().toString());
        return users;
    }
    void select(int row) { table().selectRow(row); }
    [[nodiscard]] QStringList visits() { return test::dumped(*page.details().table().model()); }
    [[nodiscard]] bool waitForVisits()
    {
        return QTest::qWaitFor([&] { return page.details().table().model()->rowCount() > 0; }, test::listTimeout);
    }

    std::shared_ptr<const View> view;
    UsersPage page;
};

/// a and b on the 28th, a and c on the 29th, b and c on the 30th.
std::shared_ptr<const View> threeDays()
{
    return test::viewOf({visit("a", "2014-09-28 10:00:00", "/1"), visit("b", "2014-09-28 11:00:00", "/2"),
                         visit("a", "2014-09-29 09:00:00", "/3"), visit("a", "2014-09-29 10:00:00", "/4"),
                         visit("c", "2014-09-29 12:00:00", "/5"), visit("b", "2014-09-30 13:00:00", "/6"),
                         visit("c", "2014-09-30 23:30:00", "/7")});
}

const DayPair monday{{16342}, {16341}}; // 2014-09-29 against 2014-09-28

} // namespace

class UsersPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void init() { QSettings{}.clear(); }

    void titleEqualsTheRows()
    {
        Shown shown{threeDays()};
        const QAbstractItemModelTester tester{&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
        QCOMPARE(shown.page.title(), QStringLiteral("Users"));
        QSignalSpy titles{&shown.page, &UsersPage::titleChanged};
        QVERIFY(shown.show(monday));
        QCOMPARE(shown.page.title(), QStringLiteral("Users: churned (1)"));
        QCOMPARE(titles.back().front().toString(), QStringLiteral("Users: churned (1)"));
        QCOMPARE(shown.model().rowCount(), 1);
        QVERIFY(shown.showState(UserState::Active));
        QCOMPARE(titles.back().front().toString(), QStringLiteral("Users: active (1)"));
        QCOMPARE(shown.model().index(0, 0).data().toString(), QStringLiteral("a"));
    }

    void rowsAreTheFiguresOfTheSample()
    {
        std::mt19937 random{20140929};
        for (const Definitions& definitions : test::someDefinitions()) {
            Shown shown{test::viewUnder(test::sampleDataset(), definitions)};
            for (int i = 0; i < 50; ++i) {
                const DayPair days = test::randomPair(random, shown.view->overview());
                shown.page.setState(allUserStates[test::below(random, allUserStates.size())]);
                QVERIFY(shown.show(days));
                const DayFigures figures = shown.view->source->figures(std::array{days}, {}).value().front();
                QCOMPARE(static_cast<std::uint64_t>(shown.model().rowCount()), countOf(figures, shown.page.state()));
                QVERIFY(shown.page.title().contains(u'(' + QLocale{}.toString(shown.model().rowCount()) + u')'));
            }
        }
    }

    void rowsAreThoseOfTheReport()
    {
        std::mt19937 random{28};
        const test::ReportFolder folder;
        for (const Definitions& definitions : test::someDefinitions()) {
            Shown shown{test::viewUnder(test::sampleDataset(), definitions)};
            for (const UserState state : allUserStates) {
                const DayPair days = test::randomPair(random, shown.view->overview());
                shown.page.setState(state);
                QVERIFY(shown.show(days));
                test::moveColumnsAsReported(shown.table());
                if (state == UserState::Churned)
                    shown.table().hideColumn(6); // which the report does not have
                const QString name = QString::fromStdString(std::string{userStateName(state)});
                const QList<QByteArray> expected =
                    test::reportedLines(folder, {QStringLiteral("--users"), name}, definitions, days);
                const QList<QByteArray> lines = test::shownLines(shown.page.list());
                QCOMPARE(lines.size(), expected.size());
                for (int line = 0; line < lines.size(); ++line)
                    QCOMPARE(lines[line], expected[line]);
                shown.table().showColumn(6);
            }
        }
    }

    void listIsMadeOnlyWhileSeen()
    {
        Shown shown{threeDays()};
        shown.page.hide();
        shown.page.showAnswer(test::answerTo(shown.view, monday));
        QTest::qWait(50);
        QVERIFY(!shown.page.list().isUpToDate());
        QCOMPARE(shown.model().rowCount(), 0);
        QCOMPARE(shown.page.title(), QStringLiteral("Users: churned (1)"));
        shown.page.show();
        QVERIFY(test::waitFor(shown.page.list()));
        QCOMPARE(shown.model().rowCount(), 1);
        shown.page.hide();
        shown.page.showAnswer(test::answerTo(shown.view, {monday.x + 1, monday.x}));
        QVERIFY(!shown.page.list().shownAnswer()); // it could hold a file that is not shown any more
    }

    void theNewestQuestionWins()
    {
        Shown shown{test::viewUnder(test::sampleDataset(), {})};
        const Day last = *shown.view->overview().lastDay();
        for (int back = 20; back >= 0; --back)
            shown.page.showAnswer(test::answerTo(shown.view, {last - back, last - back - 1}));
        QSignalSpy seen{&shown.page.list(), &ListPanel::listShown};
        QVERIFY(test::waitFor(shown.page.list()));
        QCOMPARE(seen.count(), 1);
        QCOMPARE(shown.page.list().shownAnswer()->figures.days, (DayPair{last, last - 1}));
        QTest::qWait(50);
        QCOMPARE(seen.count(), 1);
    }

    void filters()
    {
        Shown shown{test::viewUnder(test::sampleDataset(), {})};
        QVERIFY(shown.showState(UserState::Inactive));
        QVERIFY(shown.show({*shown.view->overview().lastDay(), *shown.view->overview().lastDay() - 1}));
        const int all = shown.model().rowCount();
        QCOMPARE(shown.count(), QStringLiteral("%1 of %1").arg(QLocale{}.toString(all)));
        shown.filter().setFocus();
        QTest::keyClicks(&shown.filter(), QStringLiteral("77"));
        QVERIFY(test::waitForOrder(shown.page.list()));
        QVERIFY(shown.model().rowCount() > 0 && shown.model().rowCount() < all);
        for (int row = 0; row < shown.model().rowCount(); ++row)
            QVERIFY(shown.model().index(row, 0).data().toString().contains(QStringLiteral("77")) ||
                    shown.model().index(row, 9).data().toString().contains(QStringLiteral("77")));
        QCOMPARE(shown.count(),
                 QStringLiteral("%1 of %2").arg(QLocale{}.toString(shown.model().rowCount()), QLocale{}.toString(all)));
        QTest::keyClicks(&shown.filter(), QStringLiteral("no such user"));
        QCOMPARE(shown.model().rowCount(), 0);
        shown.filter().clear();
        QCOMPARE(shown.model().rowCount(), all);
    }

    void theChosenUserStays()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.showState(UserState::Reactivated));
        QVERIFY(shown.show({monday.x + 1, monday.x})); // b
        QVERIFY(shown.showState(UserState::Active));   // c
        shown.select(0);
        QCOMPARE(shown.selected(), QStringList{QStringLiteral("c")});
        QVERIFY(shown.show(monday)); // a is active, c is new
        QCOMPARE(shown.selected(), QStringList{});
        QVERIFY(shown.showState(UserState::New));
        QCOMPARE(shown.selected(), QStringList{QStringLiteral("c")});
        // through another study of the same events read anew, in which numbers of users are others
        shown.view = test::viewOf({visit("z", "2014-09-20 10:00:00"), visit("c", "2014-09-29 12:00:00")});
        QVERIFY(shown.show(monday));
        QCOMPARE(shown.selected(), QStringList{QStringLiteral("c")});
        shown.filter().setText(QStringLiteral("q"));
        QCOMPARE(shown.selected(), QStringList{});
        shown.filter().setText(QStringLiteral("c"));
        QCOMPARE(shown.selected(), QStringList{QStringLiteral("c")});
        QCOMPARE(shown.table().currentIndex().row(), 0);
        // but not once another one is chosen
        shown.filter().clear();
        shown.table().clearSelection();
        QVERIFY(shown.showState(UserState::Active));
        QVERIFY(shown.showState(UserState::New));
        QCOMPARE(shown.selected(), QStringList{});
    }

    void orderStaysByColumn()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.show(monday));
        shown.table().horizontalHeader()->setSortIndicator(8, Qt::DescendingOrder); // sessions of the churned
        QVERIFY(shown.showState(UserState::Inactive));
        QVERIFY(shown.showState(UserState::Reactivated));
        QCOMPARE(shown.table().horizontalHeader()->sortIndicatorSection(), 7);
        QCOMPARE(shown.table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(shown.showState(UserState::Churned));
        QCOMPARE(shown.table().horizontalHeader()->sortIndicatorSection(), 8);
    }

    void details()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.showState(UserState::Active));
        QVERIFY(shown.show(monday));
        QCOMPARE(shown.page.details().table().model()->rowCount(), 0);
        shown.select(0);
        QVERIFY(shown.waitForVisits());
        const QStringList expected{QStringLiteral("Session | Time | Page"), QStringLiteral("1 | 28 Sep 10:00:00 | /1"),
                                   QStringLiteral("2 | 29 Sep 09:00:00 | /3"),
                                   QStringLiteral("3 | 29 Sep 10:00:00 | /4")};
        QCOMPARE(shown.visits(), expected);
        QCOMPARE(shown.page.details().strip().accessibleDescription(),
                 QStringLiteral("Visited on Sun 28 Sep 2014, Mon 29 Sep 2014"));
        QStringList texts;
        for (const QLabel* label : shown.page.details().findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY2(texts.contains(QStringLiteral("2 days, 3 sessions, 3 events")), qPrintable(texts.join(u'\n')));
        shown.table().clearSelection();
        QCOMPARE(shown.page.details().table().model()->rowCount(), 0);
    }

    void saysWhatTheListIsOf()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.show(monday));
        const auto* const title = shown.page.findChild<QLabel*>(QStringLiteral("listTitle"));
        QCOMPARE(title->text(), QStringLiteral("visited on Sun 28, not on Mon 29"));
        QVERIFY(shown.showState(UserState::Reactivated));
        QCOMPARE(title->text(), QStringLiteral("visited on Mon 29, not on Sun 28"));
        QVERIFY(shown.showState(UserState::Inactive));
        QVERIFY(shown.show({day("2014-10-01"), day("2014-09-28")}));
        QCOMPARE(title->text(), QStringLiteral("known, visited neither on Sun 28 nor on Wed 1"));
    }

    void totalsOfTheRowsThatAreSeen()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.showState(UserState::Reactivated));
        QVERIFY(shown.show({monday.x + 1, monday.x})); // b, twice there
        const auto* const totals = shown.page.findChild<TotalsRow*>();
        QCOMPARE(totals->accessibleDescription(), QStringLiteral("1 user, Sessions: 2, Events: 2"));
        shown.filter().setText(QStringLiteral("q"));
        QCOMPARE(totals->accessibleDescription(), QStringLiteral("0 users, Sessions: 0, Events: 0"));
    }

    void theIdentityIsSeenWhereItDiffers()
    {
        test::PlainEvents events{visit("a", "2014-09-29 10:00:00"), visit("", "2014-09-29 11:00:00")};
        events[1].identities[indexOf(Identity::DomainUserid)] = "b";
        const Definitions both{.identity = {Identity::UserFingerprint, Identity::DomainUserid}};
        Shown shown{test::viewOf(events, both)};
        QVERIFY(shown.showState(UserState::New));
        QVERIFY(shown.show(monday));
        QVERIFY(!shown.table().isColumnHidden(1));
        QCOMPARE(shown.model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("User"));
        shown.view = test::viewOf(events);
        QVERIFY(shown.show(monday));
        QVERIFY(shown.table().isColumnHidden(1));
        QCOMPARE(shown.model().headerData(0, Qt::Horizontal).toString(), QStringLiteral("user_fingerprint"));
    }

    /// A narrow page has the list alone, and the details in its place when they are asked for.
    void aNarrowPageShowsOneAfterTheOther()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.showState(UserState::Active));
        QVERIFY(shown.show(monday));
        QVERIFY(shown.page.details().isVisible());
        QCOMPARE(shown.page.details().geometry().left(), shown.page.list().geometry().right() + 1);
        shown.page.resize(scaledToFont(shown.page, 784), 385);
        QVERIFY(!shown.page.details().isVisible());
        QCOMPARE(shown.page.list().geometry(), shown.page.rect());
        shown.table().setCurrentIndex(shown.model().index(0, 0));
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QVERIFY(shown.page.areDetailsInFront());
        QCOMPARE(shown.page.details().geometry(), shown.page.rect());
        QVERIFY(shown.waitForVisits());
        QVERIFY(shown.page.details().table().hasFocus());
        QTest::keyClick(&shown.page.details().table(), Qt::Key_Escape);
        QVERIFY(!shown.page.details().isVisible());
        QVERIFY(shown.table().hasFocus());
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        for (QPushButton* const button : shown.page.details().findChildren<QPushButton*>())
            button->click(); // back to the list
        QVERIFY(!shown.page.areDetailsInFront());
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        shown.page.resize(scaledToFont(shown.page, 1000), 385);
        QVERIFY(!shown.page.areDetailsInFront());
        QVERIFY(shown.page.list().isEnabled());
    }

    void rowsAndColumnsHaveRoom()
    {
        Shown shown{test::viewUnder(test::sampleDataset(), {})};
        QVERIFY(shown.show({*shown.view->overview().lastDay() - 3, *shown.view->overview().lastDay() - 4}));
        for (const QSize size : {QSize{784, 385}, QSize{821, 400}, QSize{1008, 517}, QSize{1904, 800}}) {
            shown.page.resize(size);
            QCOMPARE(shown.table().horizontalHeader()->length(), shown.table().viewport()->width());
            QVERIFY(shown.table().viewport()->height() >= 8 * shown.table().rowHeight(0));
            for (int column = 0; column < shown.model().columnCount(); ++column) {
                const bool isText = column == UserList::userColumn || column == UserList::identityColumn ||
                                    column == shown.model().columnCount() - 1;
                if (!isText && !shown.table().isColumnHidden(column))
                    QVERIFY(shown.table().columnWidth(column) >=
                            shown.table().sizeHintForIndex(shown.model().index(0, column)).width());
            }
        }
    }

    void detailsFollowTheDefinitions()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.showState(UserState::Active));
        QVERIFY(shown.show(monday));
        shown.select(0);
        QVERIFY(shown.waitForVisits());
        shown.view = makeView(shown.view->source->under({.sessionGapMinutes = 60}).value()).value();
        QSignalSpy visits{&shown.page.details(), &UserDetailsPanel::visitsShown};
        QVERIFY(shown.show(monday));
        QVERIFY(!visits.empty() || visits.wait(test::listTimeout));
        QCOMPARE(shown.visits().back(), QStringLiteral("2 | 29 Sep 10:00:00 | /4"));
    }

    void hostileTextIsShownSafely()
    {
        const auto view = test::viewOf({visit("<b>\u202Eevil</b>", "2014-09-29 10:00:00", "=1+1\n<i>")});
        Shown shown{view};
        QVERIFY(shown.showState(UserState::New));
        QVERIFY(shown.show(monday));
        QCOMPARE(shown.model().index(0, 0).data().toString(), QStringLiteral("<b>\\u202Eevil</b>"));
        shown.select(0);
        QVERIFY(shown.waitForVisits());
        const auto fields = shown.page.details().findChildren<QLineEdit*>();
        QCOMPARE(fields.front()->text(), QStringLiteral("<b>\\u202Eevil</b>"));
    }

    void stripTellsItsDays()
    {
        DayStrip strip;
        strip.resize(365, 40);
        const Day first = day("2014-01-01");
        for (const int days : {1, 30, 365, 9000}) {
            strip.setDays(first, first + (days - 1), {first}, monday);
            QCOMPARE(strip.dayAt(-5), first);
            QCOMPARE(strip.dayAt(1000), first + (days - 1));
            for (int at = 0; at < days; at += days / 7 + 1) {
                const QRectF cell = strip.cellOf(first + at);
                QVERIFY(cell.left() >= 0 && cell.right() <= strip.width());
                if (days < 100)
                    QCOMPARE(strip.dayAt(static_cast<int>(cell.center().x())), first + at);
            }
            strip.grab();
        }
    }

    void stateChooserAndWords()
    {
        Shown shown{threeDays()};
        QVERIFY(shown.show(monday));
        auto* const states = shown.page.findChild<QComboBox*>();
        QCOMPARE(states->count(), 6);
        QCOMPARE(states->currentText(), QStringLiteral("Churned"));
        states->setFocus();
        QTest::keyClick(states, Qt::Key_Home);
        QCOMPARE(shown.page.state(), UserState::Active);
        QVERIFY(test::waitFor(shown.page.list()));
        QCOMPARE(shown.model().index(0, 0).data().toString(), QStringLiteral("a"));
        QCOMPARE(shown.table().accessibleName(), QStringLiteral("Users"));
    }

    void emptyFile()
    {
        Shown shown{test::viewOf({})};
        QVERIFY(shown.show(monday));
        QCOMPARE(shown.model().rowCount(), 0);
        QCOMPARE(shown.page.title(), QStringLiteral("Users: churned (0)"));
    }
};

QTEST_MAIN(UsersPageTest)
#include "users_page_test.moc"
