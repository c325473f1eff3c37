// SPDX-License-Identifier: GPL-3.0-or-later
// No word of the trend covers another or reaches out of it, whatever the days, the font and the room.
#include "app/desktop/trend/trend_labels.h"

#include "app/desktop/trend/trend_view.h"
#include "tests/app/desktop/trend/trend_events.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace footfall;
using namespace footfall::desktop;
using namespace footfall::test;

class TrendLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void labelsNeverCollide_data();
    void labelsNeverCollide();
};

void TrendLabelsTest::labelsNeverCollide_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {1, 2, 3, 7, 12, 31, 59, 90, 120, 400})
        QTest::addRow("%d days", days) << days;
}

void TrendLabelsTest::labelsNeverCollide()
{
    QFETCH(const int, days);
    const auto view = viewOf(days == 90 ? withStrayClocks(manyDays(90, {10, 11})) : manyDays(days));
    const Day first = day("2014-09-01");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const double points : {9.0, 11.0, 14.0}) {
            TrendView trend;
            trend.setLayoutDirection(direction);
            QFont font = trend.font();
            font.setPointSizeF(points);
            trend.setFont(font);
            for (const int after : {0, std::min(1, days - 1), days / 2, days - 1}) {
                trend.setDays(TrendDays{view}, {first + after, first + (after - 1)});
                for (const int width : {240, 301, 500, 684, 768, 1100, 1880}) {
                    for (const int height : {110, 200, 310}) {
                        trend.layOutFor({width, height}, 1);
                        const TrendPicture& picture = trend.picture();
                        std::vector<TrendLabel> all = flagsOf(picture);
                        QVERIFY(!all.empty());
                        QCOMPARE(all.front().style, LabelStyle::Mark); // day X, before the first and the last
                        for (const auto* const labels :
                             {&picture.labels.values, &picture.labels.weekdays, &picture.labels.dates})
                            all.insert(all.end(), labels->begin(), labels->end());
                        for (std::size_t i = 0; i < all.size(); ++i) {
                            const QString where = QStringLiteral("\"%1\" at %2 pt in %3 x %4, day %5")
                                                      .arg(all[i].text)
                                                      .arg(points)
                                                      .arg(width)
                                                      .arg(height)
                                                      .arg(after);
                            QVERIFY2(QRectF(-1, -1, width + 2, height + 2).contains(all[i].place), qPrintable(where));
                            for (std::size_t j = 0; j < i; ++j)
                                QVERIFY2(!all[i].place.intersects(all[j].place),
                                         qPrintable(where + QStringLiteral(" on \"%1\"").arg(all[j].text)));
                        }
                    }
                }
            }
        }
    }
}

QTEST_MAIN(TrendLabelsTest)
#include "trend_labels_test.moc"
