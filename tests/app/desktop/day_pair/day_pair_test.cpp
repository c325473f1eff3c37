// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/colours.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/day_pair/pair_cell.h"
#include "app/desktop/day_pair/pair_labels.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/figures/label_room.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
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

const DayPair mondayAgainstSunday{day("2014-09-29"), day("2014-09-28")};

struct Shown
{
    explicit Shown(DayPair days = mondayAgainstSunday, int width = 300)
    {
        panel.showAnswer(answerTo(viewOf(weekend()), days));
        panel.resize(QSize{width, 260}.expandedTo(panel.minimumSizeHint()));
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
    }

    DayPairPanel panel;
};

/// Texts from the top to the bottom, and from left to right.
QStringList textsIn(const QWidget& widget)
{
    QList<QLabel*> labels = widget.findChildren<QLabel*>();
    std::sort(labels.begin(), labels.end(), [&widget](const QLabel* a, const QLabel* b) {
        const QPoint one = a->mapTo(&widget, a->rect().center());
        const QPoint other = b->mapTo(&widget, b->rect().center());
        return one.y() != other.y() ? one.y() < other.y() : one.x() < other.x();
    });
    QStringList texts;
    for (const QLabel* label : labels)
        texts << label->text();
    return texts;
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
    void description();
    void numbersCanBeRead();
    void nothingToShow();
    void labelsHaveRoom();
    void textStandsOnTheGround_data();
    void textStandsOnTheGround();
};

void DayPairTest::numbersAndSums()
{
    const Shown shown;
    QCOMPARE(textsIn(shown.panel).join(QLatin1Char{'|'}),
             QStringLiteral("on Mon 29|not on Mon 29|sum|" // the heads
                            "Active|Churned|on Sun 28|5|2|3|"
                            "Reactivated|Inactive|not on Sun 28|8|2|6|"
                            "sum|4|9|13"));
}

void DayPairTest::otherWayRound()
{
    const Shown shown{DayPair{day("2014-09-28"), day("2014-09-29")}};
    const QString texts = textsIn(shown.panel).join(QLatin1Char{'|'});
    QVERIFY(texts.startsWith(QLatin1String{"on Sun 28|not on Sun 28"}));
    QVERIFY(texts.endsWith(QLatin1String{"sum|5|8|13"}));
}

void DayPairTest::labels()
{
    const PairLabels near = pairLabels(mondayAgainstSunday);
    QCOMPARE(near.notY, QStringLiteral("not on Sun 28"));
    const PairLabels far = pairLabels({day("2014-09-29"), day("2014-08-29")});
    QCOMPARE(far.onX, QStringLiteral("on Mon 29 Sep"));
    QCOMPARE(far.notY, QStringLiteral("not on Fri 29 Aug"));
    const PairLabels years = pairLabels({day("2015-01-01"), day("2014-12-31")});
    QCOMPARE(years.onY, QStringLiteral("on Wed 31 Dec 2014"));
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
    for (const QLabel* label : shown.panel.findChildren<QLabel*>()) {
        QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(const_cast<QLabel*>(label));
        QCOMPARE(accessible->text(QAccessible::Name), label->text());
    }
}

void DayPairTest::nothingToShow()
{
    Shown shown;
    shown.panel.showAnswer(nullptr);
    QVERIFY(!textsIn(shown.panel).contains(QLatin1String{"13"}));
    QVERIFY(shown.panel.accessibleDescription().isEmpty());
}

void DayPairTest::labelsHaveRoom()
{
    for (const DayPair days : {mondayAgainstSunday, DayPair{day("2014-09-29"), day("2013-09-29")}}) {
        for (const int width : {0, 300, 800, 1280}) {
            const Shown shown{days, width};
            QCOMPARE(labelWithoutRoom(shown.panel), QString{});
        }
    }
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
    const PairCell* const active = shown.panel.findChildren<PairCell*>().front();
    const QPoint edge = active->mapTo(&shown.panel, QPoint{1, active->height() / 2});
    QCOMPARE(image.pixelColor(edge), figureColour(Figure::Active, palette));
}

QTEST_MAIN(DayPairTest)
#include "day_pair_test.moc"
