// SPDX-License-Identifier: GPL-3.0-or-later
// Tab leads to every control that is seen and round again, and Shift+Tab the same way back, on each page.
#include "tests/app/desktop/window/keyboard.h"
#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/head_bar.h"
#include "app/desktop/window/page_tabs.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/window/sidebar.h"

#include <QAbstractButton>
#include <QPushButton>

#include <algorithm>

namespace footfall::desktop {

using test::longEnough;

namespace {

constexpr int mostSteps = 300;
constexpr int leastHeight = 10;

QString described(const QWidget* widget)
{
    if (widget == nullptr)
        return QStringLiteral("nothing");
    const QString text = widget->property("text").toString();
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             widget->accessibleName().isEmpty() ? text : widget->accessibleName(),
             QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
}

/// What of a widget no ancestor cuts off.
QRect inSight(const QWidget& widget)
{
    QRect rect = widget.rect();
    for (const QWidget* part = &widget; !part->isWindow(); part = part->parentWidget())
        rect = rect.translated(part->pos()) & part->parentWidget()->rect();
    return rect;
}

/// Who gets the focus from press to press, until the first gets it again; a control may keep it for several presses, as
/// a date does for its parts. Empty if it never comes round, or goes where nobody sees it.
QList<QWidget*> roundBy(Qt::Key key)
{
    QList<QWidget*> visited{QApplication::focusWidget()};
    for (int step = 0; step < mostSteps; ++step) {
        test::press(key);
        QWidget* const now = QApplication::focusWidget();
        if (now == nullptr || !now->isVisible() || inSight(*now).height() < std::min(now->height(), leastHeight)) {
            qWarning("nobody sees the focus on %s", qPrintable(described(now)));
            return {};
        }
        if (now == visited.back())
            continue;
        if (now == visited.front())
            return visited;
        visited += now;
    }
    return {};
}

} // namespace

class TabOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("TabOrderTest");
        QLocale::setDefault(QLocale::c());
    }

    void leadsToAllAndRound_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("table");
        QTest::addColumn<bool>("asTable");
        QTest::newRow("start") << QSize{1280, 800} << -1 << false;
        const char* const tables[] = {"overview", "users", "sessions", "pages", "pairs", "quality"};
        for (int table = 0; table < static_cast<int>(std::size(tables)); ++table) {
            QTest::addRow("%s", tables[table]) << QSize{1280, 800} << table << false;
            QTest::addRow("%s, small", tables[table]) << QSize{800, 600} << table << false;
        }
        QTest::newRow("trend as a table") << QSize{1280, 800} << 0 << true;
    }

    void leadsToAllAndRound()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, table);
        QFETCH(const bool, asTable);
        QSettings{}.clear();
        const auto window = test::newWindow();
        window->resize(size);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        if (table >= 0) {
            const Day x = *parseDay("2014-09-29");
            QVERIFY(test::open(*window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{x, x - 1}));
            goTo(*window, table, asTable);
        }
        test::press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget() != nullptr);
        const QList<QWidget*> forwards = roundBy(Qt::Key_Tab);
        QVERIFY2(!forwards.isEmpty(),
                 qPrintable(QStringLiteral("trapped in ") + described(QApplication::focusWidget())));
        QVERIFY(forwards.size() >= (table < 0 ? 3 : 15));
        for (const QWidget* const control : controls(*window))
            QVERIFY2(forwards.contains(control), qPrintable(QStringLiteral("Tab misses ") + described(control)));

        const QList<QWidget*> backwards = roundBy(Qt::Key_Backtab);
        QVERIFY2(!backwards.isEmpty(),
                 qPrintable(QStringLiteral("trapped in ") + described(QApplication::focusWidget())));
        QCOMPARE(backwards.size(), forwards.size());
        for (qsizetype i = 1; i < forwards.size(); ++i)
            QVERIFY2(backwards[i] == forwards[forwards.size() - i], qPrintable(described(backwards[i])));
    }

    /// Figures, tabs, page, sidebar, and the toolbar before all of them.
    void goesAsOneReads()
    {
        QSettings{}.clear();
        const auto window = test::newWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const Day x = *parseDay("2014-09-29");
        QVERIFY(test::open(*window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{x, x - 1}));
        goTo(*window, static_cast<int>(Tab::Users), false);
        window->findChild<FigureCard*>()->setFocus();
        const QList<QWidget*> round = roundBy(Qt::Key_Tab);
        QVERIFY(!round.isEmpty());
        const auto first = [&](const QWidget* part) {
            for (qsizetype place = 0; place < round.size(); ++place) {
                if (part == round[place] || part->isAncestorOf(round[place]))
                    return place;
            }
            return qsizetype{-1};
        };
        const QList<qsizetype> places{0, first(window->findChild<PageTabs*>()), first(window->findChild<UsersPage*>()),
                                      first(window->findChild<Sidebar*>()), first(window->findChild<HeadBar*>())};
        QVERIFY2(std::is_sorted(places.begin(), places.end()) && places[1] > 0,
                 qPrintable(QStringLiteral("%1 %2 %3 %4").arg(places[1]).arg(places[2]).arg(places[3]).arg(places[4])));
    }

private:
    static void goTo(MainWindow& window, int table, bool asTable)
    {
        auto& results = *window.findChild<ResultsPage*>();
        results.openTab(allTabs[static_cast<std::size_t>(table)]);
        for (ListPanel* const list : results.findChildren<ListPanel*>()) { // one that is being made can't be saved yet
            if (list->isVisible())
                QTRY_VERIFY_WITH_TIMEOUT(list->isUpToDate(), longEnough);
        }
        if (results.users().isVisible()) { // with a user whose visits are seen
            ListPanel& list = results.users().list();
            QTRY_VERIFY_WITH_TIMEOUT(list.isUpToDate(), longEnough);
            list.table().selectRow(0);
            QTRY_VERIFY_WITH_TIMEOUT(results.users().findChildren<TableView*>().back()->model()->rowCount() > 0,
                                     longEnough);
        }
        for (QAbstractButton* const button : window.findChildren<QAbstractButton*>()) {
            const QString text = button->text().remove(u'&');
            if (text == QLatin1StringView{"Add weeks"} || (asTable && text == QLatin1StringView{"Show as table"}))
                button->click();
        }
    }

    static QList<QWidget*> controls(const QWidget& window)
    {
        QList<QWidget*> all;
        for (QWidget* const widget : window.findChildren<QWidget*>()) {
            const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
            if (takesTab && widget->focusProxy() == nullptr && widget->isVisible() && widget->isEnabled())
                all += widget;
        }
        return all;
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::TabOrderTest)
#include "tab_order_test.moc"
