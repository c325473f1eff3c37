// SPDX-License-Identifier: GPL-3.0-or-later
// At every size of window and text, all that a page has is seen: nothing is cut, nothing lies to the side.
#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/trend/trend_view.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace footfall::desktop {

using test::longEnough;

namespace {

QString described(const QWidget& widget)
{
    QString told;
    QDebug{&told} << &widget << widget.geometry() << "in" << widget.parentWidget() << widget.parentWidget()->size();
    return told;
}

/// Whether something scrolls up and down around the widget, so that it may lie outside of what is seen.
bool isScrolled(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(around) != nullptr)
            return true;
    }
    return false;
}

/// Text of a label or a button that does not fit. It may where dots say so, and the tool tip says all of it; and so may
/// a line of notes, which has a list of all of them.
QString withoutRoom(const QWidget& widget)
{
    const auto* const label = qobject_cast<const QLabel*>(&widget);
    const bool isButton =
        qobject_cast<const QPushButton*>(&widget) != nullptr || qobject_cast<const QToolButton*>(&widget) != nullptr;
    const bool isQts = widget.inherits("QLineEditIconButton"); // which draws its icon in the room that it gets
    if ((label == nullptr && !isButton) || isQts)
        return {};
    if (label != nullptr && (label->text().isEmpty() || label->objectName() == QLatin1StringView{"notes"} ||
                             label->toolTip().contains(label->text())))
        return {};
    const bool wraps = label != nullptr && label->wordWrap();
    const QSize needed = wraps ? QSize{0, widget.heightForWidth(widget.width())} : widget.sizeHint();
    if (needed.width() <= widget.width() && needed.height() <= widget.height() + 2)
        return {};
    QString told;
    QDebug{&told} << described(widget) << "needs" << needed << (label != nullptr ? label->text() : QString{});
    return told;
}

/// A widget that is not wholly within the one that it stands in.
QString cut(const QWidget& widget)
{
    if (widget.isWindow() || isScrolled(widget))
        return {};
    const QRect room = widget.parentWidget()->rect();
    return room.contains(widget.geometry()) ? QString{} : described(widget);
}

} // namespace

class RoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("RoomTest");
        m_usual = QApplication::font();
    }
    void cleanup()
    {
        m_window.reset();
        QApplication::setFont(m_usual);
    }

    void everythingIsSeen_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("points");
        for (const QSize size : {QSize{800, 560}, QSize{800, 600}, QSize{1000, 700}, QSize{1093, 614}, QSize{1140, 760},
                                 QSize{1280, 800}, QSize{1920, 1080}, QSize{2560, 1400}}) {
            for (const double points : {9.0, 11.0, 14.0})
                QTest::addRow("%d x %d, %g pt", size.width(), size.height(), points) << size << points;
        }
    }

    void everythingIsSeen()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, points);
        openWith(size, points);
        lookAtPages(size);
        auto* const pictures = m_window->findChild<QWidget*>(QStringLiteral("pictureSwitch"));
        pictures->findChildren<QToolButton*>().back()->click(); // to the Day pair, where it is behind the Trend
        lookAtPages(size);
    }

    void theDayPairIsBelowItsSwitch()
    {
        openWith({800, 600}, m_usual.pointSizeF());
        openTab(Tab::Overview);
        auto* const pictures = m_window->findChild<QWidget*>(QStringLiteral("pictureSwitch"));
        pictures->findChildren<QToolButton*>().back()->click();
        const auto& pair = *m_window->findChild<DayPairPanel*>();
        QVERIFY(pair.isVisible() && pictures->isVisible());
        QVERIFY(pair.geometry().top() > pictures->geometry().bottom());
    }

    void aListHasRows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("800 x 600") << QSize{800, 600};
        QTest::newRow("1366 x 768 at 125 %") << QSize{1092, 614};
    }

    void aListHasRows()
    {
        QFETCH(const QSize, size);
        openWith(size, m_usual.pointSizeF());
        for (const Tab tab : {Tab::Users, Tab::Sessions, Tab::Pages}) {
            openTab(tab);
            const TableView* table = nullptr;
            for (const ListPanel* const list : m_window->findChildren<ListPanel*>()) {
                if (list->isVisible())
                    table = &list->table();
            }
            QVERIFY(table != nullptr && table->model()->rowCount() >= 8);
            const int rows = table->viewport()->height() / table->rowHeight(0);
            QVERIFY2(rows >= 8, qPrintable(QStringLiteral("%1 rows").arg(rows)));
        }
    }

private:
    void lookAtPages(QSize size)
    {
        for (const Tab tab : allTabs) {
            openTab(tab);
            QCOMPARE(m_window->size(), size);
            const auto& trend = *m_window->findChild<TrendView*>();
            QVERIFY2(!trend.isVisible() || trend.height() >= 80, "nothing can be seen in it");
            for (const QWidget* const widget : m_window->findChildren<QWidget*>()) {
                if (!widget->isVisible())
                    continue;
                QVERIFY2(withoutRoom(*widget).isEmpty(), qPrintable(withoutRoom(*widget)));
                QVERIFY2(cut(*widget).isEmpty(), qPrintable(cut(*widget)));
                if (const auto* const area = qobject_cast<const QAbstractScrollArea*>(widget))
                    QVERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(described(*widget)));
            }
        }
    }

    void openWith(QSize size, double points)
    {
        QSettings{}.clear();
        QFont font = m_usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        m_window = test::newWindow();
        m_window->resize(size);
        const Day x = *parseDay("2014-09-29");
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{x, x - 1}));
    }

    void openTab(Tab tab)
    {
        m_window->findChild<ResultsPage*>()->openTab(tab);
        for (const ListPanel* const list : m_window->findChildren<ListPanel*>())
            QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible() || list->isUpToDate(), longEnough);
        QCoreApplication::processEvents();
    }

    QFont m_usual;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::RoomTest)
#include "room_test.moc"
