// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_view.h"

#include "app/desktop/common/table/column_habits.h"
#include "tests/app/desktop/common/table/counting_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace footfall;
using namespace footfall::desktop;
using namespace std::string_view_literals;
using footfall::test::CountingTable;

namespace {

std::shared_ptr<CountingTable> pages(std::uint64_t count)
{
    static constexpr std::string_view names[] = {"/c", "/a", "=b", "/d"};
    std::vector<std::vector<Cell>> rows;
    for (std::uint64_t row = 0; row < count; ++row)
        rows.push_back({names[row % 4], 1000 * row});
    return std::make_shared<CountingTable>(
        std::vector<TableColumn>{{"page", ColumnType::Text}, {"events", ColumnType::Count}}, std::move(rows));
}

struct Window
{
    explicit Window(std::uint64_t rows)
    {
        model.setTable(pages(rows), std::make_shared<ZoneOffsets>());
        auto* const layout = new QVBoxLayout{&widget};
        layout->addWidget(&before);
        layout->addWidget(&view);
        layout->addWidget(&after);
        widget.resize(500, 400);
        widget.show();
        QApplication::setActiveWindow(&widget);
    }

    TableModel model;
    QWidget widget;
    QLineEdit before;
    TableView view{model, QStringLiteral("Pages"), QStringLiteral("pages")};
    QLineEdit after;
};

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(&widget, key, modifiers);
}

QAction* action(const QMenu& menu, const QString& text)
{
    for (QAction* const action : menu.actions()) {
        if (action->text().remove(QLatin1Char{'&'}) == text)
            return action;
    }
    return nullptr;
}

QMenu* openMenu(TableView& view)
{
    QContextMenuEvent event{QContextMenuEvent::Keyboard, {5, 5}, view.mapToGlobal(QPoint{5, 5})};
    QCoreApplication::sendEvent(view.viewport(), &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

} // namespace

class TableViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabLeadsOn();
    void copiesSelectedRows();
    void copiesAllRows();
    void copiesManyRowsOnAnotherThread();
    void sortsByHeaderClicks();
    void sortsByMenu();
    void keepsSelectedRowsWhileSorting();
    void choosesRows();
    void hidesAndRemembersColumns();
    void movesAndRemembersColumns();
    void greatNumbersComeFirst();
    void neverHidesTheLastColumn();
    void showsTitlesInWhole();
    void isAsWideAsItsColumns();
    void remembersWidthsAndOrder();
    void hidesWhatIsUsuallyHidden();
    void hidesWhatIsTheSameInEachRow();
};

void TableViewTest::init()
{
    QSettings{}.clear();
    QGuiApplication::clipboard()->clear();
}

void TableViewTest::tabLeadsOn()
{
    Window window{4};
    window.before.setFocus();
    press(window.before, Qt::Key_Tab);
    QVERIFY(window.view.hasFocus());
    press(window.view, Qt::Key_Tab);
    QVERIFY(window.after.hasFocus());
    press(window.after, Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(window.view.hasFocus());
}

void TableViewTest::copiesSelectedRows()
{
    Window window{4};
    press(window.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QString{}); // nothing is selected
    window.view.selectRows({0, 2, 3});
    QCOMPARE(window.view.selectedRows(), (std::vector{0, 2, 3}));
    QSignalSpy copied{&window.view, &TableView::copied};
    press(window.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), QStringLiteral("Page\tEvents\n/c\t0\n'=b\t2000\n/d\t3000\n"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral(">'=b</td><td>2000</td></tr>")));
    QCOMPARE(copied, (QList<QVariantList>{{3}}));
    window.view.copySelection(TableView::Titles::Without);
    QCOMPARE(clipboardText(), QStringLiteral("/c\t0\n'=b\t2000\n/d\t3000\n"));
}

void TableViewTest::copiesAllRows()
{
    Window window{3};
    window.model.sort(0);
    QMenu* const menu = openMenu(window.view);
    QVERIFY(menu);
    QVERIFY(!action(*menu, QStringLiteral("Copy"))->isEnabled());
    action(*menu, QStringLiteral("Copy all rows"))->trigger();
    QCOMPARE(clipboardText(), QStringLiteral("Page\tEvents\n/a\t1000\n/c\t0\n'=b\t2000\n"));
    menu->close();
}

void TableViewTest::copiesManyRowsOnAnotherThread()
{
    Window window{20'000};
    window.view.selectAll();
    QSignalSpy copied{&window.view, &TableView::copied};
    window.view.copySelection();
    QCOMPARE(copied.count(), 0);
    QVERIFY(copied.wait());
    QCOMPARE(copied, (QList<QVariantList>{{20'000}}));
    QCOMPARE(clipboardText().count(QLatin1Char{'\n'}), 20'001);
}

void TableViewTest::sortsByHeaderClicks()
{
    Window window{4};
    QHeaderView& header = *window.view.horizontalHeader();
    const auto click = [&](int column) {
        const QPoint position{header.sectionViewportPosition(column) + 10, header.height() / 2};
        QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, position);
    };
    QCOMPARE(window.model.rows(), (RowOrder{0, 1, 2, 3}));
    click(0);
    QCOMPARE(window.model.rows(), (RowOrder{1, 0, 3, 2}));
    click(0);
    QCOMPARE(window.model.rows(), (RowOrder{2, 3, 0, 1}));
    click(0);
    QCOMPARE(window.model.rows(), (RowOrder{0, 1, 2, 3}));
}

void TableViewTest::sortsByMenu()
{
    Window window{4};
    QMenu* menu = openMenu(window.view);
    action(*action(*menu, QStringLiteral("Sort by"))->menu(), QStringLiteral("Page"))->trigger();
    menu->close();
    QCOMPARE(window.model.rows(), (RowOrder{1, 0, 3, 2}));
    menu = openMenu(window.view);
    action(*action(*menu, QStringLiteral("Sort by"))->menu(), QStringLiteral("Descending"))->trigger();
    menu->close();
    QCOMPARE(window.model.rows(), (RowOrder{2, 3, 0, 1}));
}

void TableViewTest::keepsSelectedRowsWhileSorting()
{
    Window window{4};
    window.view.selectRows({0, 1}); // "/c" and "/a"
    window.view.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(window.view.selectedRows(), (std::vector{0, 1}));
    window.view.sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(window.view.selectedRows(), (std::vector{2, 3}));
}

void TableViewTest::choosesRows()
{
    Window window{4};
    QSignalSpy chosen{&window.view, &TableView::rowChosen};
    window.view.setCurrentIndex(window.model.index(1, 0));
    press(window.view, Qt::Key_Return);
    const QPoint second = window.view.visualRect(window.model.index(2, 0)).center();
    QTest::mouseClick(window.view.viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QTest::mouseDClick(window.view.viewport(), Qt::LeftButton, Qt::NoModifier, second);
    QCOMPARE(chosen, (QList<QVariantList>{{1}, {2}}));
}

void TableViewTest::hidesAndRemembersColumns()
{
    {
        Window window{4};
        QMenu* const menu = openMenu(window.view);
        QAction* const page = action(*action(*menu, QStringLiteral("Columns"))->menu(), QStringLiteral("Page"));
        QVERIFY(page->isChecked());
        page->trigger();
        menu->close();
        QVERIFY(window.view.isColumnHidden(0));
        window.view.copyAll();
        QCOMPARE(clipboardText(), QStringLiteral("Events\n0\n1000\n2000\n3000\n"));
    }
    Window window{2};
    QVERIFY(window.view.isColumnHidden(0));
    window.model.setTable(pages(4), std::make_shared<ZoneOffsets>());
    QVERIFY(window.view.isColumnHidden(0));
    QVERIFY(!window.view.isColumnHidden(1));
}

void TableViewTest::movesAndRemembersColumns()
{
    const auto titles = [](const Window& window) {
        QStringList shown;
        for (int place = 0; place < 2; ++place)
            shown +=
                window.model.headerData(window.view.horizontalHeader()->logicalIndex(place), Qt::Horizontal).toString();
        return shown.join(u' ');
    };
    {
        Window window{4};
        QVERIFY(!window.view.horizontalHeader()->sectionsMovable());
        window.view.setHabits({.first = {QStringLiteral("nowhere"), QStringLiteral("events")}});
        QCOMPARE(titles(window), QStringLiteral("Events Page"));
        window.view.copyAll();
        QVERIFY(clipboardText().startsWith(QStringLiteral("Events\tPage\n0\t")));
        QCOMPARE(window.view.shownPart()->columns().front().id, std::string_view{"events"});
        window.model.clear(); // and the header forgets its places
        window.model.setTable(pages(4), std::make_shared<ZoneOffsets>());
        QCOMPARE(titles(window), QStringLiteral("Events Page"));
        window.view.horizontalHeader()->moveSection(0, 1);
    }
    Window window{4};
    window.view.setHabits({.first = {QStringLiteral("events")}});
    QCOMPARE(titles(window), QStringLiteral("Page Events"));
}

void TableViewTest::greatNumbersComeFirst()
{
    Window window{4};
    QHeaderView& header = *window.view.horizontalHeader();
    const auto click = [&](int section) {
        const QPoint place{header.sectionViewportPosition(section) + 10, header.height() / 2};
        QTest::mouseClick(header.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    };
    click(1);
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(window.model.index(0, 1).data().toString(), QStringLiteral("3,000"));
    click(1);
    QCOMPARE(window.model.index(0, 1).data().toString(), QStringLiteral("0"));
    click(0);
    QCOMPARE(header.sortIndicatorOrder(), Qt::AscendingOrder);
}

void TableViewTest::neverHidesTheLastColumn()
{
    Window window{4};
    QMenu* menu = openMenu(window.view);
    action(*action(*menu, QStringLiteral("Columns"))->menu(), QStringLiteral("Page"))->trigger();
    menu->close();
    menu = openMenu(window.view);
    const QMenu& columns = *action(*menu, QStringLiteral("Columns"))->menu();
    QVERIFY(!action(columns, QStringLiteral("Events"))->isEnabled());
    QVERIFY(action(columns, QStringLiteral("Page"))->isEnabled());
    menu->close();
}

void TableViewTest::showsTitlesInWhole()
{
    Window window{4};
    const QHeaderView& header = *window.view.horizontalHeader();
    for (int column = 0; column < 2; ++column)
        QVERIFY(header.sectionSize(column) >= header.sectionSizeHint(column));
}

void TableViewTest::isAsWideAsItsColumns()
{
    Window window{4};
    const QHeaderView& header = *window.view.horizontalHeader();
    for (const int width : {300, 90, 700, 1500}) {
        window.widget.resize(width, 400);
        QCOMPARE(header.length(), window.view.viewport()->width());
        QVERIFY(!window.view.horizontalScrollBar()->isVisible());
    }
    window.view.setHabits({.leaving = {QStringLiteral("page")}, .leavingTogether = 1, .leavingTogetherBelow = 400});
    window.widget.resize(200, 400);
    QVERIFY(window.view.isColumnHidden(0));
    window.widget.resize(1500, 400);
    QVERIFY(!window.view.isColumnHidden(0));
    QCOMPARE(header.length(), window.view.viewport()->width());
}

void TableViewTest::remembersWidthsAndOrder()
{
    {
        Window window{4};
        window.view.horizontalHeader()->resizeSection(0, 123);
        QCOMPARE(window.view.horizontalHeader()->length(), window.view.viewport()->width()); // the other took the rest
        window.view.sortByColumn(1, Qt::DescendingOrder);
    }
    Window window{4};
    QCOMPARE(window.view.columnWidth(0), 123);
    QCOMPARE(window.model.rows(), (RowOrder{3, 2, 1, 0}));
    QCOMPARE(window.view.horizontalHeader()->sortIndicatorSection(), 1);
    QCOMPARE(window.view.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QMenu* const menu = openMenu(window.view);
    action(*action(*menu, QStringLiteral("Columns"))->menu(), QStringLiteral("Reset columns"))->trigger();
    menu->close();
    QVERIFY(window.view.columnWidth(0) != 123);
    QCOMPARE(window.model.rows(), (RowOrder{0, 1, 2, 3}));
    QVERIFY(QSettings{}.allKeys().filter(QStringLiteral("tables/")).isEmpty());
}

void TableViewTest::hidesWhatIsUsuallyHidden()
{
    const ColumnHabits habits{.hidden = {QStringLiteral("events")}};
    {
        Window window{4};
        window.view.setHabits(habits);
        QVERIFY(window.view.isColumnHidden(1));
        QMenu* const menu = openMenu(window.view);
        action(*action(*menu, QStringLiteral("Columns"))->menu(), QStringLiteral("Events"))->trigger();
        menu->close();
        QVERIFY(!window.view.isColumnHidden(1));
    }
    Window window{4};
    window.view.setHabits(habits);
    QVERIFY(!window.view.isColumnHidden(1));
}

void TableViewTest::hidesWhatIsTheSameInEachRow()
{
    const auto show = [](Window& window, std::uint64_t rows) {
        const std::shared_ptr<const Table> table = pages(rows);
        NoProgress progress;
        const auto whole = std::make_shared<const TableSums>(*sumsOf(*table, allRows(*table), progress));
        window.model.setTable(table, std::make_shared<ZoneOffsets>(), {.rows = allRows(*table), .totals = *whole},
                              whole);
    };
    Window window{4};
    window.view.setHabits({.hiddenIfSame = {QStringLiteral("page")}});
    show(window, 4);
    QVERIFY(!window.view.isColumnHidden(0));
    QCOMPARE(window.model.index(1, 1).data(TableModel::BarRole).toDouble(), 1.0 / 3); // 1000 of 3000
    QCOMPARE(window.model.totals()->columns[1].sum, std::uint64_t{6000});
    window.model.setFilter(QStringLiteral("a"));
    QCOMPARE(window.model.totals()->columns[1].sum, std::uint64_t{1000});             // of the rows that are left
    QCOMPARE(window.model.index(0, 1).data(TableModel::BarRole).toDouble(), 1.0 / 3); // bars stay as they are
    window.model.setFilter({});
    show(window, 1);
    QVERIFY(window.view.isColumnHidden(0));
}

QTEST_MAIN(TableViewTest)
#include "table_view_test.moc"
