// SPDX-License-Identifier: GPL-3.0-or-later
// The lists behind the figures, in the window: opened, kept in step with the figures, saved.
#include "tests/app/desktop/window/list_saving.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QLineEdit>

namespace footfall::desktop {

using test::longEnough;

class WindowListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WindowListsTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(1280, 800);
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{m_x, m_x - 1}));
    }
    void cleanup() { m_window.reset(); }

    void eachFigureOpensItsList()
    {
        auto* const results = m_window->findChild<ResultsPage*>();
        for (FigureCard* const card : m_window->findChildren<FigureCard*>()) {
            QTest::mouseClick(card, Qt::LeftButton);
            ListPanel* list = nullptr;
            const DayFigures& figures = m_window->workspace().answer()->figures;
            std::uint64_t wanted = countOf(figures, card->figure());
            switch (card->figure()) {
            case Figure::Visitors:
                continue; // two states at once: no list
            case Figure::Sessions:
                list = &results->sessions().list();
                break;
            case Figure::Events:
                list = &results->pages().list();
                break;
            default:
                list = &results->users().list();
                break;
            }
            QTRY_VERIFY_WITH_TIMEOUT(list->isVisible() && list->isUpToDate(), longEnough);
            const int rows = list->table().model()->rowCount();
            if (card->figure() == Figure::Events)
                QVERIFY(rows > 0 && static_cast<std::uint64_t>(rows) <= wanted);
            else
                QCOMPARE(static_cast<std::uint64_t>(rows), wanted);
            if (list == &results->users().list())
                QVERIFY(results->users().title().endsWith(QStringLiteral("(%1)").arg(QLocale{}.toString(rows))));
        }
    }

    void aFigureShowsAllOfItsList()
    {
        auto* const results = m_window->findChild<ResultsPage*>();
        results->openList(Figure::Churned);
        ListPanel& list = results->users().list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        list.findChild<QLineEdit*>()->setText(QStringLiteral("prawn"));
        QVERIFY(list.table().model()->rowCount() < 88);
        results->openList(Figure::Churned); // a filter that was forgotten does not hide whom the figure counts
        QCOMPARE(list.table().model()->rowCount(), 88);
    }

    void wholeListsAreSavedAsTheReportHasThem()
    {
        auto* const results = m_window->findChild<ResultsPage*>();
        struct Case
        {
            Figure figure;
            ListPanel* list;
            const char* arguments;
        };
        const Case cases[] = {
            {Figure::Churned, &results->users().list(), "--users churned"},
            {Figure::Inactive, &results->users().list(), "--users inactive"},
            {Figure::Sessions, &results->sessions().list(), "--sessions"},
            {Figure::Events, &results->pages().list(), "--pages"},
        };
        for (const Case& one : cases) {
            results->openList(one.figure);
            QTRY_VERIFY_WITH_TIMEOUT(one.list->isVisible() && one.list->isUpToDate(), longEnough);
            one.list->findChild<QLineEdit*>()->setText(
                QStringLiteral("1")); // which the whole list has nothing to do with
            const QByteArray saved = test::savedAs(*m_window, *one.list, ListPart::Whole, m_folder);
            const test::ReportRun run =
                m_folder.run(QString::fromLatin1(one.arguments).split(u' ') +
                             QStringList{QStringLiteral("--format=csv"), QStringLiteral(FOOTFALL_SAMPLE),
                                         QStringLiteral("2014-09-29")});
            QVERIFY2(run.exitCode == 0, run.told().constData());
            QCOMPARE(saved, run.out);
        }
    }

    void aListIsSavedAsItIsShown()
    {
        auto* const results = m_window->findChild<ResultsPage*>();
        results->openList(Figure::Churned);
        ListPanel& list = results->users().list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        list.findChild<QLineEdit*>()->setText(QStringLiteral("12"));
        list.table().sortByColumn(0, Qt::DescendingOrder);
        const int rows = list.table().model()->rowCount();
        QVERIFY(rows > 1 && rows < 88);
        const QList<QByteArray> lines = test::savedAs(*m_window, list, ListPart::Shown, m_folder).trimmed().split('\n');
        QCOMPARE(lines.size(), rows + 1);
        for (int row = 0; row < rows; ++row)
            QCOMPARE(lines[row + 1].split(',').front(), list.table().model()->index(row, 0).data().toString().toUtf8());
    }

private:
    const Day m_x = *parseDay("2014-09-29");
    test::ReportFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowListsTest)
#include "window_lists_test.moc"
