// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/shared_width.h"

#include <QTest>

#include <numeric>

using footfall::desktop::ColumnRoom;
using footfall::desktop::sharedWidth;

class SharedWidthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAreCutBeforeValues()
    {
        const std::vector<ColumnRoom> columns{{.least = 40, .natural = 100}, {.least = 60, .natural = 60}};
        QCOMPARE(sharedWidth(columns, 160), (std::vector{100, 60}));
        QCOMPARE(sharedWidth(columns, 130), (std::vector{70, 60}));
        QCOMPARE(sharedWidth(columns, 100), (std::vector{40, 60}));
    }

    void theTextThatTakesTheRestYieldsFirst()
    {
        const std::vector<ColumnRoom> columns{{.least = 40, .natural = 100}, {.least = 30, .natural = 60, .most = 200}};
        QCOMPARE(sharedWidth(columns, 130), (std::vector{100, 30}));
        QCOMPARE(sharedWidth(columns, 110), (std::vector{80, 30}));
    }

    void whatIsLeftIsShared()
    {
        const std::vector<ColumnRoom> columns{{.least = 10, .natural = 20},
                                              {.least = 10, .natural = 20, .most = 50},
                                              {.least = 10, .natural = 20, .isFixed = true}};
        QCOMPARE(sharedWidth(columns, 90), (std::vector{20, 50, 20})); // first to what is cut otherwise
        QCOMPARE(sharedWidth(columns, 100), (std::vector{25, 55, 20}));
        const std::vector<ColumnRoom> chosen{{.least = 10, .natural = 20, .isFixed = true},
                                             {.least = 10, .natural = 30, .isFixed = true}};
        QCOMPARE(sharedWidth(chosen, 100), (std::vector{20, 80}));
    }

    void isNeverWiderOrNarrower()
    {
        const std::vector<ColumnRoom> columns{
            {.least = 33, .natural = 71}, {.least = 47, .natural = 90, .most = 400}, {.least = 29, .natural = 29}};
        for (int width = 1; width < 1500; ++width) {
            const std::vector<int> widths = sharedWidth(columns, width);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), width);
            for (const int its : widths)
                QVERIFY(its >= 0);
        }
        QVERIFY(sharedWidth({}, 100).empty());
    }
};

QTEST_GUILESS_MAIN(SharedWidthTest)
#include "shared_width_test.moc"
