// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in the window moves while the analyst steps through days, compares otherwise, or reads a file again.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/window/places.h"
#include "tests/app/desktop/workspace/gated_file.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/window/message_strip.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/workspace/day_chooser.h"

#include <QAction>

namespace footfall::desktop {

using test::longEnough;

class StillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings("StillTest"); }

    void nothingMoves_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Tab>("tab");
        for (const QSize size : {QSize{1280, 800}, QSize{800, 600}}) {
            for (const Tab tab : allTabs)
                QTest::addRow("%d wide, page %d", size.width(), static_cast<int>(tab)) << size << tab;
        }
    }

    void nothingMoves()
    {
        QFETCH(const QSize, size);
        QFETCH(const Tab, tab);
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(size);
        const Day x = *parseDay("2014-10-29");
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{x, x - 1}));
        m_window->findChild<ResultsPage*>()->openTab(tab);
        waitForLists();
        m_places = test::placesIn(*m_window);
        QVERIFY(m_places.size() > 40);

        for (int step = 0; step < 62; ++step) { // beyond the first day, where notes come
            ask(step < 58 ? [](MainWindow& window) { window.commands().previousDay->trigger(); }
                          : [](MainWindow& window) {
                                const DayPair days = window.workspace().days();
                                window.workspace().setDays({days.x - 1, days.y - 1});
                            });
            if (const QString told = whatMoved(); !told.isEmpty())
                QFAIL(qPrintable(QStringLiteral("step %1\n%2").arg(step).arg(told)));
        }
        for (QAction* const way : m_window->commands().comparedWith) {
            if (way->isChecked())
                continue;
            m_window->workspace().setDays({x - 20, m_window->workspace().days().y});
            way->trigger();
            QTest::qWait(20);
            QVERIFY2(whatMoved().isEmpty(), qPrintable(way->text() + u'\n' + whatMoved()));
        }
        loadAgain();
        m_window->findChild<MessageStrip*>()->tellFailure(QStringLiteral("It went wrong"));
        QVERIFY2(whatMoved().isEmpty(), qPrintable(whatMoved()));
    }

private:
    template <class Change>
    void ask(Change change)
    {
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        change(*m_window);
        QVERIFY(!answered.isEmpty() || answered.wait(longEnough));
    }

    void loadAgain()
    {
        const auto gate = std::make_shared<test::Gate>();
        m_window->workspace().setOpenInput(test::gated(gate));
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        m_window->commands().reload->trigger();
        QTest::qWait(20);
        QVERIFY(m_window->workspace().isLoading());
        QVERIFY2(whatMoved().isEmpty(), qPrintable(whatMoved()));
        gate->letPass(test::Gate::all);
        QVERIFY(!answered.isEmpty() || answered.wait(longEnough));
        QVERIFY2(whatMoved().isEmpty(), qPrintable(whatMoved()));
    }

    void waitForLists()
    {
        for (ListPanel* const list : m_window->findChildren<ListPanel*>())
            QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible() || list->isUpToDate(), longEnough);
    }

    QString whatMoved()
    {
        waitForLists();
        return test::moved(m_places, test::placesIn(*m_window));
    }

    std::unique_ptr<MainWindow> m_window;
    test::Places m_places;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::StillTest)
#include "still_test.moc"
