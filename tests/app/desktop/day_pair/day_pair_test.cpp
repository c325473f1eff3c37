// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/colours.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/day_pair/pair_cell.h"
#include "app/desktop/day_pair/pair_labels.h"
#include "app/desktop/day_pair/pair_text.h"
#include "tests/app/desktop/common/figure_buttons.h"
#include "tests/app/desktop/figures/figure_answers.h"
#include "tests/app/desktop/figures/label_room.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

namespace {

/// Sunday: a, b, c, d, e. Monday: a, b, f, g. Known besides: h to m.
PlainEvents weekend()
{
    PlainEvents events;
    for (const char* user : {"h", "i", "j", "k", "l", "m"})
        events.push_back(visit(user, "2014-09-20 10:00:00"));
    for (const char* user : {"a", "b", "c", "d", "e"})
        events.push_back(visit(user, "2014-09-28 10:00:00"));
    for (const char* user : {"a", "b", "f", "g"})
        events.push_back(visit(user, "2014-09-29 10:00:00"));
    return events;
}

struct Shown
{
    explicit Shown(DayPair days = mondayAgainstSunday, QSize size = {284, 350}, int points = 9)
    {
        QFont font = panel.font();
        font.setPointSize(points);
        panel.setFont(font);
        panel.showAnswer(answerTo(viewOf(weekend()), days));
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }

    DayPairPanel panel;
};

QString textOf(const QWidget& part)
{
    const auto* const label = qobject_cast<const QLabel*>(&part);
    return label != nullptr ? label->text() : part.accessibleName();
}

/// Heads, cells and sums.
QList<const QWidget*> partsOf(const DayPairPanel& panel)
{
    QList<const QWidget*> parts;
    for (const QWidget* part : panel.findChildren<QWidget*>())
        parts << part;
    return parts;
}

/// Texts from the top to the bottom, and from left to right.
QStringList textsIn(const DayPairPanel& panel)
{
    QList<const QWidget*> parts = partsOf(panel);
    std::sort(parts.begin(), parts.end(), [](const QWidget* a, const QWidget* b) {
        const QPoint one = a->geometry().center();
        const QPoint other = b->geometry().center();
        return one.y() != other.y() ? one.y() < other.y() : one.x() < other.x();
    });
    QStringList texts;
    for (const QWidget* part : parts)
        texts << textOf(*part);
    return texts;
}

QList<QRect> placesIn(const DayPairPanel& panel)
{
    QList<QRect> places;
    for (const QWidget* part : partsOf(panel))
        places << part->geometry();
    return places;
}

PairCell* cellOf(const DayPairPanel& panel, Figure figure)
{
    for (PairCell* cell : panel.findChildren<PairCell*>()) {
        if (cell->figure() == figure)
            return cell;
    }
    return nullptr;
}

} // namespace

class DayPairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void numbersAndSums();
    void otherWayRound();
    void labels();
    void shares();
    void description();
    void numbersCanBeRead();
    void nothingToShow();
    void nothingMoves_data();
    void nothingMoves();
    void textsHaveRoom_data();
    void textsHaveRoom();
    void pressing();
    void outlineOfTheListed();
    void mirrored();
    void textStandsOnTheGround_data();
    void textStandsOnTheGround();
};

void DayPairTest::numbersAndSums()
{
    const Shown shown;
    QCOMPARE(textsIn(shown.panel).join(QLatin1Char{'|'}),
             QStringLiteral("Day pair|visited Mon 29|not on Mon 29|sum|" // the heads
                            "visited Sun 28|Active 2|Churned 3|5|"
                            "not on Sun 28|Reactivated 2|Inactive 6|8|"
                            "sum|4|9|13|"
                            "5 visited on Sun 28, 4 on Mon 29, 2 on both. Percent of the 13 known users."));
}

void DayPairTest::otherWayRound()
{
    const Shown shown{DayPair{day("2014-09-28"), day("2014-09-29")}};
    const QString texts = textsIn(shown.panel).join(QLatin1Char{'|'});
    QVERIFY(texts.startsWith(QLatin1String{"Day pair|visited Sun 28|not on Sun 28"}));
    QVERIFY(texts.contains(QLatin1String{"|sum|5|8|13|4 visited on Mon 29, 5 on Sun 28, 2 on both."}));
}

void DayPairTest::labels()
{
    const PairLabels near = pairLabels(mondayAgainstSunday);
    QCOMPARE(near.notY, QStringLiteral("not on Sun 28"));
    const PairLabels far = pairLabels({day("2014-09-29"), day("2014-08-29")});
    QCOMPARE(far.onX, QStringLiteral("visited Mon 29 Sep"));
    QCOMPARE(far.notY, QStringLiteral("not on Fri 29 Aug"));
    const PairLabels years = pairLabels({day("2015-01-01"), day("2014-12-31")});
    QCOMPARE(years.onY, QStringLiteral("visited Wed 31 Dec 2014"));
}

/// With one decimal; neither none nor all where it is not.
void DayPairTest::shares()
{
    QCOMPARE(knownShareText(35, 2872), QStringLiteral("1.2 %"));
    QCOMPARE(knownShareText(2675, 2872), QStringLiteral("93.1 %"));
    QCOMPARE(knownShareText(0, 2872), QStringLiteral("0.0 %"));
    QCOMPARE(knownShareText(1, 10'000), QStringLiteral("<0.1 %"));
    QCOMPARE(knownShareText(9'999, 10'000), QStringLiteral(">99.9 %"));
    QCOMPARE(knownShareText(7, 7), QStringLiteral("100.0 %"));
    QCOMPARE(knownShareText(0, 0), QString{});
}

void DayPairTest::description()
{
    const Shown shown;
    QCOMPARE(shown.panel.accessibleName(), QStringLiteral("Day pair"));
    QCOMPARE(
        shown.panel.accessibleDescription(),
        QStringLiteral("Active 2 and churned 3 are the 5 visitors on Sun 28 Sep 2014; active and reactivated 2 are "
                       "the 4 visitors on Mon 29 Sep 2014; with 6 inactive that makes 13 known users."));
}

void DayPairTest::numbersCanBeRead()
{
    const Shown shown;
    for (const QWidget* part : partsOf(shown.panel)) {
        QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(part));
        QCOMPARE(accessible->text(QAccessible::Name), textOf(*part));
    }
    QAccessibleInterface* const churned = QAccessible::queryAccessibleInterface(cellOf(shown.panel, Figure::Churned));
    QCOMPARE(churned->role(), QAccessible::Button);
    QCOMPARE(churned->text(QAccessible::Name), QStringLiteral("Churned 3"));
    QCOMPARE(churned->text(QAccessible::Description),
             QStringLiteral("visited on Sun 28, not on Mon 29; 23.1 % of the known users"));
}

void DayPairTest::nothingToShow()
{
    Shown shown;
    shown.panel.showAnswer(nullptr);
    for (const QString& text : textsIn(shown.panel))
        QVERIFY2(!text.contains(QRegularExpression{QStringLiteral("\\d")}), qPrintable(text));
    QVERIFY(shown.panel.accessibleDescription().isEmpty());
    QCOMPARE(wordsOf(cellOf(shown.panel, Figure::Active)->shown()).mid(0, 2),
             (QStringList{QStringLiteral("Active"), QStringLiteral("–")}));
}

void DayPairTest::nothingMoves_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("beside the trend") << QSize{284, 350};
    QTest::newRow("behind the switch") << QSize{784, 230};
    QTest::newRow("wide") << QSize{500, 400};
}

void DayPairTest::nothingMoves()
{
    QFETCH(QSize, size);
    Shown shown{mondayAgainstSunday, size};
    const QList<QRect> places = placesIn(shown.panel);
    const QSize hint = shown.panel.sizeHint();
    const QSize least = shown.panel.minimumSizeHint();
    for (const auto& answer : manyAnswers()) {
        shown.panel.showAnswer(answer);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(placesIn(shown.panel), places);
        QCOMPARE(shown.panel.sizeHint(), hint);
        QCOMPARE(shown.panel.minimumSizeHint(), least);
    }
}

void DayPairTest::textsHaveRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    for (const int points : {9, 10, 11, 12, 13, 14}) {
        QTest::addRow("behind the switch, %d pt", points) << QSize{784, 230} << points;
        QTest::addRow("beside the trend, %d pt", points) << QSize{} << points;
        QTest::addRow("large, %d pt", points) << QSize{1200, 700} << points;
    }
}

/// A head or a sum that is too long is whole in its tool tip; what a cell says always has room.
void DayPairTest::textsHaveRoom()
{
    QFETCH(QSize, size);
    QFETCH(int, points);
    Shown shown{mondayAgainstSunday, {784, 230}, points};
    shown.panel.resize(size.isEmpty() ? shown.panel.sizeHint() : size);
    QVERIFY(shown.panel.width() >= shown.panel.minimumSizeHint().width());
    QVERIFY(shown.panel.height() >= shown.panel.minimumSizeHint().height());
    for (const auto& answer : manyAnswers()) {
        shown.panel.showAnswer(answer);
        const QList<const QWidget*> parts = partsOf(shown.panel);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QVERIFY2(shown.panel.rect().contains(parts[i]->geometry()), qPrintable(textOf(*parts[i])));
            QVERIFY2(!parts[i]->size().isEmpty(), qPrintable(textOf(*parts[i])));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY2(!parts[i]->geometry().intersects(parts[other]->geometry()), qPrintable(textOf(*parts[i])));
            if (const auto* const text = qobject_cast<const PairText*>(parts[i])) {
                QVERIFY2(textWithoutRoom(text->rect().adjusted(-2, -2, 2, 2), text->shown()).isEmpty(),
                         qPrintable(textWithoutRoom(text->rect().adjusted(-2, -2, 2, 2), text->shown())));
                const QString seen = wordsOf(text->shown()).join(QLatin1Char{' '});
                QVERIFY2(seen == text->text() || text->toolTip().contains(text->text()), qPrintable(seen));
            }
        }
        for (const PairCell* cell : shown.panel.findChildren<PairCell*>()) {
            QCOMPARE(textWithoutRoom(cell->rect(), cell->shown()), QString{});
            QVERIFY(wordsOf(cell->shown()).contains(cell->name()));
            QVERIFY(cell->accessibleDescription().isEmpty() || !numberOn(*cell, cell->shown()).isEmpty());
        }
    }
}

void DayPairTest::pressing()
{
    Shown shown;
    QSignalSpy activated{&shown.panel, &DayPairPanel::figureActivated};
    PairCell* const cell = cellOf(shown.panel, Figure::Reactivated);
    QTest::mouseClick(cell, Qt::LeftButton);
    QTest::keyClick(cell, Qt::Key_Return);
    QTest::keyClick(cell, Qt::Key_Space);
    QCOMPARE(activated.count(), 3);
    QCOMPARE(activated.back().front().value<Figure>(), Figure::Reactivated);
}

void DayPairTest::outlineOfTheListed()
{
    Shown shown;
    shown.panel.setListedFigure(Figure::Churned);
    for (PairCell* cell : shown.panel.findChildren<PairCell*>()) {
        const bool listed = cell->figure() == Figure::Churned;
        const QRgb edge = cell->grab().toImage().pixel(cell->width() / 2, cell->height() - 2);
        QCOMPARE(edge == focusColour(shown.panel.palette()).rgb(), listed);
        QCOMPARE(cell->accessibleDescription().endsWith(QStringLiteral("; its list is shown")), listed);
    }
    shown.panel.setListedFigure(std::nullopt);
    QVERIFY(!cellOf(shown.panel, Figure::Churned)->isListed());
}

void DayPairTest::mirrored()
{
    Shown shown;
    const QList<QRect> places = placesIn(shown.panel);
    shown.panel.setLayoutDirection(Qt::RightToLeft);
    const QList<QRect> mirrored = placesIn(shown.panel);
    for (qsizetype i = 0; i < places.size(); ++i)
        QCOMPARE(mirrored[i], places[i].translated(shown.panel.width() - 1 - places[i].right() - places[i].left(), 0));
}

void DayPairTest::textStandsOnTheGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void DayPairTest::textStandsOnTheGround()
{
    QFETCH(QPalette, palette);
    Shown shown;
    shown.panel.setPalette(palette);
    const QImage image = shown.panel.grab().toImage();
    for (const QLabel* label : shown.panel.findChildren<QLabel*>()) {
        const QPoint corner = label->mapTo(&shown.panel, QPoint{});
        QCOMPARE(image.pixelColor(corner), palette.color(QPalette::Base));
    }
    const PairCell* const active = cellOf(shown.panel, Figure::Active);
    const QPoint edge = active->mapTo(&shown.panel, QPoint{1, active->height() / 2});
    QCOMPARE(image.pixelColor(edge), figureColour(Figure::Active, palette));
}

QTEST_MAIN(DayPairTest)
#include "day_pair_test.moc"
