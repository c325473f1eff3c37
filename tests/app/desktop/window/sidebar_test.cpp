// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sidebar has a place of its own, and where it lies over the figures for a while.
#include "app/desktop/window/sidebar.h"

#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QAbstractButton>
#include <QAction>

namespace footfall::desktop {

using test::longEnough;

class SidebarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings("SidebarTest"); }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const Day x = *parseDay("2014-09-29");
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{x, x - 1}));
    }
    void cleanup() { m_window.reset(); }

    void theHeadlineStandsAboveWhatItHeads()
    {
        for (const bool shown : {true, false, true}) {
            m_window->commands().sidebar->setChecked(shown);
            QCoreApplication::processEvents();
            QCOMPARE(sidebar().isVisible(), shown);
            const int content = results().mapTo(m_window.get(), QPoint{}).x();
            QCOMPARE(content > 0, shown);
            const int days = headline().parentWidget()->mapTo(m_window.get(), QPoint{}).x();
            const int buttons = shown ? 0 : 200; // those that stand before it
            QVERIFY2(days >= content && days <= content + 20 + buttons, qPrintable(QString::number(days)));
        }
    }

    void inAWideWindowTheHeadlineIsNoButton()
    {
        QTest::mouseClick(&headline(), Qt::LeftButton);
        headline().click(); // as assistive technology would
        QVERIFY(sidebar().isVisible());
    }

    void theHeadlineOpensItOverTheFigures()
    {
        m_window->resize(800, 600);
        QVERIFY(!sidebar().isVisible());
        headline().setFocus();
        const QRect before = results().geometry();
        QTest::keyClick(&headline(), Qt::Key_Space);
        QVERIFY(sidebar().isVisible());
        QVERIFY(sidebar().isAncestorOf(m_window->focusWidget()));
        QCOMPARE(results().geometry(), before);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!sidebar().isVisible());
        QCOMPARE(m_window->focusWidget(), &headline());
    }

    void aClickElsewhereOnlyClosesIt()
    {
        m_window->resize(800, 600);
        m_window->commands().sidebar->setChecked(true);
        QVERIFY(sidebar().isVisible());
        FigureCard* last = nullptr;
        for (FigureCard* const card : m_window->findChildren<FigureCard*>()) {
            if (card->figure() == Figure::Events)
                last = card;
        }
        QTest::mouseClick(last, Qt::LeftButton);
        QVERIFY(!sidebar().isVisible());
        QVERIFY(results().tab() == Tab::Overview);
        QTest::mouseClick(last, Qt::LeftButton);
        QVERIFY(results().tab() == Tab::Pages);
    }

    void aFigureBringsItsListInFrontOfAUsersDetails()
    {
        m_window->resize(800, 600);
        UsersPage& users = results().users();
        results().openList(Figure::Churned);
        QTRY_VERIFY_WITH_TIMEOUT(users.list().isVisible() && users.list().isUpToDate(), longEnough);
        users.list().table().selectRow(0);
        QTest::keyClick(&users.list().table(), Qt::Key_Return);
        QVERIFY(users.areDetailsInFront());
        results().openList(Figure::Active);
        QVERIFY(!users.areDetailsInFront());
        QVERIFY(users.list().isEnabled());
        QVERIFY(users.list().table().hasFocus());
    }

private:
    [[nodiscard]] Sidebar& sidebar() const { return *m_window->findChild<Sidebar*>(); }
    [[nodiscard]] ResultsPage& results() const { return *m_window->findChild<ResultsPage*>(); }
    [[nodiscard]] QAbstractButton& headline() const
    {
        return *m_window->findChild<QAbstractButton*>(QStringLiteral("headline"));
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::SidebarTest)
#include "sidebar_test.moc"
