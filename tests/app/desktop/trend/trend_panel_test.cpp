// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_panel.h"

#include "app/desktop/trend/legend_chip.h"
#include "app/desktop/trend/range_strip.h"
#include "app/desktop/trend/trend_chart.h"
#include "app/desktop/trend/trend_table_model.h"
#include "app/desktop/trend/trend_view.h"
#include "tests/app/desktop/figures/label_room.h"
#include "tests/app/desktop/trend/trend_events.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

struct Shown
{
    explicit Shown(const PlainEvents& events, DayPair pair = against("2014-09-08", "2014-09-07"), int width = 800)
        : view{viewOf(events)}
    {
        panel.resize(width, 400);
        panel.showAnswer(answerTo(view, pair));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }

    void ask(const char* x, const char* y) { panel.showAnswer(answerTo(view, against(x, y))); }
    [[nodiscard]] QAbstractButton* button(const char* text) const
    {
        for (QAbstractButton* button : panel.findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String{text})
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QTableView* table() const { return panel.findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::shared_ptr<const View> view;
    TrendPanel panel;
};

} // namespace

class TrendPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void sameChartForAnotherDay();
    void anotherViewOpensAnew();
    void anotherDefinitionKeepsTheZoom();
    void legendHidesParts();
    void resetZoom();
    void stripOnlyForLongRanges();
    void saysWhatLiesOutside();
    void tableOfTheSameNumbers();
    void daysChosenInTheTable();
    void image();
    void labelsHaveRoom_data();
    void labelsHaveRoom();
    void valuesOfDayX();
    void nothingMoves();
    void roomForTheBars();
    void nothingToShow();
};

void TrendPanelTest::sameChartForAnotherDay()
{
    Shown shown{busyDays()};
    const auto series = shown.panel.view()->trendChart().series();
    shown.panel.view()->setShown({3, 8});
    shown.ask("2014-09-10", "2014-09-09");
    QCOMPARE(shown.panel.view()->trendChart().series(), series);
    QCOMPARE(shown.panel.view()->picture().shown, (ColumnRange{3, 8}));
    QCOMPARE(shown.panel.view()->picture().pair, against("2014-09-10", "2014-09-09"));
}

void TrendPanelTest::anotherViewOpensAnew()
{
    Shown shown{busyDays()};
    shown.panel.view()->setShown({3, 8});
    const auto other = viewOf(manyDays(30), {}, {{.input = "other.gz"}});
    shown.panel.showAnswer(answerTo(other, against("2014-09-08", "2014-09-07")));
    QCOMPARE(shown.panel.view()->picture().shown, (ColumnRange{0, 30}));
}

void TrendPanelTest::anotherDefinitionKeepsTheZoom()
{
    PlainEvents events = busyDays();
    Shown shown{events};
    shown.panel.view()->setShown({3, 8});
    events.push_back(visit("early", "2014-08-31 10:00:00")); // as another time zone, or the file read anew, may add
    shown.panel.showAnswer(answerTo(viewOf(events), against("2014-09-08", "2014-09-07")));
    QCOMPARE(shown.panel.view()->picture().shown, (ColumnRange{4, 8})); // the same days
    QVERIFY(shown.button("Reset zoom")->isEnabled());
    shown.panel.showAnswer(answerTo(viewOf(manyDays(5)), against("2014-09-02", "2014-09-01")));
    QCOMPARE(shown.panel.view()->picture().shown, (ColumnRange{0, 5})); // where some of them are not
}

void TrendPanelTest::legendHidesParts()
{
    Shown shown{busyDays()};
    auto* const churned = shown.button("churned");
    QVERIFY(churned->isChecked());
    QTest::mouseClick(churned, Qt::LeftButton);
    QVERIFY(!shown.panel.view()->picture().parts[indexOf(TrendPart::Churned)]);
    QCOMPARE(shown.panel.view()->picture().geometry.userScale.low, 0.0);
    QTest::mouseClick(churned, Qt::LeftButton);
    QVERIFY(shown.panel.view()->picture().parts[indexOf(TrendPart::Churned)]);
}

void TrendPanelTest::resetZoom()
{
    Shown shown{busyDays()};
    auto* const reset = shown.button("Reset zoom");
    QVERIFY(!reset->isEnabled());
    shown.panel.view()->setShown({3, 8});
    QVERIFY(reset->isEnabled());
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(shown.panel.view()->picture().shown, (ColumnRange{0, 21}));
    QVERIFY(!reset->isEnabled());
}

void TrendPanelTest::stripOnlyForLongRanges()
{
    QVERIFY(Shown{busyDays()}.panel.findChild<RangeStrip*>()->isHidden());
    QVERIFY(!Shown{manyDays(121)}.panel.findChild<RangeStrip*>()->isHidden());
    QVERIFY(!Shown{withStrayClocks(busyDays())}.panel.findChild<RangeStrip*>()->isHidden());
}

void TrendPanelTest::saysWhatLiesOutside()
{
    Shown shown{withStrayClocks(busyDays())};
    const auto saysIt = [&shown] {
        for (const QLabel* label : shown.panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("· not shown: Thu 1 Jan 1970")))
                return true;
        }
        return false;
    };
    QVERIFY(saysIt());
    shown.panel.resize(800, 200); // as much as there is room for
    QVERIFY(saysIt());
    shown.panel.view()->setShown({0, shown.panel.view()->picture().days.size()}); // of the stray days, too
    QVERIFY(!saysIt());
}

void TrendPanelTest::tableOfTheSameNumbers()
{
    Shown shown{manyDays(20, {9})};
    const QAbstractItemModelTester tester{shown.table()->model()};
    QVERIFY(!shown.table()->isVisible());
    QTest::mouseClick(shown.button("Show as table"), Qt::LeftButton);
    QVERIFY(shown.table()->isVisible());
    QVERIFY(!shown.panel.view()->isVisible());
    QCOMPARE(shown.table()->model()->rowCount(), 20);
    QCOMPARE(shown.cell(9, 0), QStringLiteral("Wed 10 Sep 2014 (no events)"));
    QCOMPARE(shown.table()->currentIndex().row(), 7); // day X
    const QList<QAbstractSeries*> series = shown.panel.view()->trendChart().series();
    QStringList titles;
    for (int column = 0; column < shown.table()->model()->columnCount(); ++column)
        titles << shown.table()->model()->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(titles.join(QLatin1Char{' '}), QStringLiteral("day active resurrected new churned sessions"));
    for (int row = 0; row < 20; ++row) {
        for (int part = 0; part < static_cast<int>(trendPartCount); ++part) {
            const DayFigures& figures = shown.view->days.runs[static_cast<std::size_t>(row)].figures;
            QCOMPARE(shown.cell(row, part + 1),
                     QString::number(valueOf(figures, allTrendParts[static_cast<std::size_t>(part)])));
        }
    }
}

void TrendPanelTest::daysChosenInTheTable()
{
    Shown shown{busyDays()};
    QSignalSpy chosen{&shown.panel, &TrendPanel::dayChosen};
    QTest::mouseClick(shown.button("Show as table"), Qt::LeftButton);
    shown.ask("2014-09-10", "2014-09-09");
    QCOMPARE(shown.table()->currentIndex().row(), 9);
    QCOMPARE(chosen.count(), 0); // the table only follows
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<Day>(), day("2014-09-11"));
}

void TrendPanelTest::image()
{
    Shown shown{busyDays()};
    shown.panel.setPalette(lightPalette());
    for (const double scale : {1.0, 2.0}) {
        const QImage image = shown.panel.renderImage({900, 500}, scale);
        const QSize pixels = QSize{900, 500} * scale;
        QCOMPARE(image.size(), pixels);
        QCOMPARE(image.devicePixelRatio(), scale);
        // the bars reach to the right end, and all colours are there
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() * 9 / 10; x < image.width(); ++x)
                found.insert(image.pixel(x, y));
        }
        for (const TrendPart part : {TrendPart::Active, TrendPart::New, TrendPart::Churned, TrendPart::Sessions})
            QVERIFY2(found.contains(fillOf(part, shown.panel.palette()).rgb()), qPrintable(partName(part)));
    }
    QVERIFY(shown.panel.view()->size() != QSize(900, 500)); // what is on the screen stays as it is
}

void TrendPanelTest::labelsHaveRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("points");
    for (const double points : {9.0, 10.0, 14.0}) {
        for (const int width : {0, 400, 600, 700, 784, 1400})
            QTest::addRow("%d at %g pt", width, points) << width << points;
    }
}

/// Whatever there is room for, nothing is cut, nothing covers another, and the head's end stays free.
void TrendPanelTest::labelsHaveRoom()
{
    QFETCH(const int, width);
    QFETCH(const double, points);
    Shown shown{withStrayClocks(busyDays())};
    QFont font = shown.panel.font();
    font.setPointSizeF(points);
    shown.panel.setFont(font);
    for (const int room : {0, 60, 200}) {
        shown.panel.setHeadRoom(room);
        shown.panel.resize(QSize{width, 400}.expandedTo(shown.panel.minimumSizeHint()));
        QCOMPARE(labelWithoutRoom(shown.panel), QString{});
        QList<QWidget*> parts;
        for (QAbstractButton* const button : shown.panel.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->objectName().startsWith(QLatin1StringView{"qt_"}) &&
                qobject_cast<QTableView*>(button->parentWidget()) == nullptr)
                parts << button;
        }
        QCOMPARE(parts.size(), 7); // five parts, zoom, table
        for (const QLabel* const label : shown.panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == QLatin1StringView{"Mon 8 Sep"}) {
                QVERIFY(label->width() > label->fontMetrics().horizontalAdvance(label->text()) * 12 / 13);
                QVERIFY(label->geometry().right() < shown.button("active")->mapTo(label->parentWidget(), QPoint{}).x());
            }
        }
        for (QWidget* const part : parts) {
            const auto placeOf = [&shown](const QWidget* of) {
                return QRect{of->mapTo(&shown.panel, QPoint{}), of->size()};
            };
            QVERIFY(placeOf(part).right() < shown.panel.width() - room);
            if (auto* const chip = qobject_cast<LegendChip*>(part))
                QVERIFY(chip->width() >= chip->sizeHint().width());
            for (const QWidget* const other : parts)
                QVERIFY(part == other || !placeOf(part).intersects(placeOf(other)));
        }
    }
}

void TrendPanelTest::valuesOfDayX()
{
    Shown shown{busyDays()};
    const auto names = [&shown] {
        QStringList all;
        for (const char* const part : {"active", "resurrected", "new", "churned", "sessions"})
            all << shown.button(part)->accessibleName();
        return all.join(u'|');
    };
    // 70 to 129 on the 8th, 60 to 119 on the 7th; the even ones twice
    QCOMPARE(names(), QStringLiteral("active 50|resurrected 0|new 10|churned 10|sessions 90"));
    QVERIFY(shown.button("active")->toolTip().startsWith(
        QStringLiteral("Mon 8 Sep 2014 against Sun 7 Sep 2014: active 50")));
    shown.ask("2014-09-01", "2014-08-31");
    QCOMPARE(names(), QStringLiteral("active 0|resurrected 0|new 60|churned 0|sessions 90"));
    // against another day than the bars, which the values stand for
    shown.ask("2014-09-08", "2014-09-01");
    QCOMPARE(names(), QStringLiteral("active 50|resurrected 0|new 10|churned 10|sessions 90"));
    shown.ask("2014-12-24", "2014-12-23");
    QCOMPARE(names(), QStringLiteral("active|resurrected|new|churned|sessions"));
}

void TrendPanelTest::nothingMoves()
{
    Shown shown{busyDays()};
    const auto places = [&shown] {
        QList<QRect> all;
        for (const QWidget* const widget : shown.panel.findChildren<QWidget*>()) {
            if (shown.table()->isAncestorOf(widget))
                continue;
            all << QRect{widget->mapTo(&shown.panel, QPoint{}), widget->size()};
            all << (widget->isHidden() ? QRect{} : QRect{0, 0, 1, 1});
        }
        return all << QRect{{}, shown.panel.sizeHint()} << QRect{{}, shown.panel.minimumSizeHint()};
    };
    for (const int width : {784, 700, 480}) {
        shown.panel.resize(width, 367);
        shown.panel.showAnswer(answerTo(shown.view, against("2014-09-08", "2014-09-07")));
        const QList<QRect> before = places();
        const QRectF users = shown.panel.view()->picture().geometry.users;
        for (int i = 0; i < 21; ++i) {
            const Day x = day("2014-09-01") + i;
            shown.panel.showAnswer(answerTo(shown.view, {x, x - 1}));
            QCOMPARE(places(), before);
            QCOMPARE(shown.panel.view()->picture().geometry.users, users);
        }
        for (const int distance : {2, 7, 14}) {
            Definitions definitions;
            definitions.compareDistance = distance;
            const auto other = viewOf(busyDays(), definitions);
            shown.panel.showAnswer(answerTo(other, {day("2014-09-20"), day("2014-09-20") - distance}));
            QCOMPARE(places(), before);
        }
    }
}

void TrendPanelTest::roomForTheBars()
{
    Shown shown{manyDays(59)};
    QFont font = shown.panel.font();
    font.setPixelSize(13);
    shown.panel.setFont(font);
    const auto plot = [&shown](QSize size) {
        shown.panel.resize(size);
        const TrendGeometry& geometry = shown.panel.view()->picture().geometry;
        return geometry.sessions.bottom() - geometry.users.top();
    };
    QVERIFY(plot({700, 367}) >= 250);
    QVERIFY(plot({784, 235}) >= 140); // where the caption is left out
    QVERIFY(plot({784, 200}) >= 100);
    QVERIFY(plot(shown.panel.minimumSizeHint()) >= 50);
}

void TrendPanelTest::nothingToShow()
{
    Shown shown{busyDays()};
    shown.panel.showAnswer(nullptr);
    QCOMPARE(shown.panel.view()->picture().shown.count, std::size_t{0});
    QCOMPARE(shown.table()->model()->rowCount(), 0);
    QVERIFY(!shown.panel.renderImage({300, 200}, 1).isNull());
    shown.ask("2014-09-08", "2014-09-07");
    QCOMPARE(shown.panel.view()->picture().shown.count, std::size_t{21});
}

QTEST_MAIN(TrendPanelTest)
#include "trend_panel_test.moc"
