// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/colours.h"

#include "app/desktop/calendar/shades.h"
#include "tests/app/desktop/common/schemes.h"

#include <QTest>

#include <cmath>

namespace footfall::desktop {

namespace {

QPalette paletteOf(const QColor& ground, const QColor& text)
{
    QPalette palette;
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Window, ground);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

class ColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void huesAreSeenOnTheirGround_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<QColor>("text");
        QTest::newRow("white") << QColor{Qt::white} << QColor{Qt::black};
        QTest::newRow("black") << QColor{Qt::black} << QColor{Qt::white};
        QTest::newRow("Breeze dark") << QColor{0x23, 0x26, 0x29} << QColor{0xFC, 0xFC, 0xFC};
        QTest::newRow("Adwaita dark") << QColor{0x30, 0x30, 0x30} << QColor{0xEE, 0xEE, 0xEE};
        QTest::newRow("Fusion dark") << QColor{0x35, 0x35, 0x35} << QColor{Qt::white};
    }

    void huesAreSeenOnTheirGround()
    {
        QFETCH(const QColor, ground);
        QFETCH(const QColor, text);
        const QPalette palette = paletteOf(ground, text);
        QCOMPARE(isDark(palette), ground != QColor{Qt::white});
        for (const Hue hue :
             {Hue::Active, Hue::Resurrected, Hue::NewOutline, Hue::Churned, Hue::Inactive, Hue::Sessions}) {
            const double reached = contrastOf(colourOf(hue, palette), ground);
            QVERIFY2(reached >= 3, qPrintable(QStringLiteral("hue %1: %2").arg(static_cast<int>(hue)).arg(reached)));
        }
        QVERIFY(contrastOf(quietText(palette, QPalette::Window), ground) >= 4.5);
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastOf(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrastOf(QColor{0x76, 0x76, 0x76}, Qt::white) - 4.54) < 0.005); // the well-known grey
        QVERIFY(std::abs(contrastOf(Qt::white, QColor{0, 0, 255}) - 8.59) < 0.005);
    }

    void whatCanBeReadStaysAsItIs()
    {
        QCOMPARE(readableOn(Qt::white, QColor{0x76, 0x76, 0x76}), (QColor{0x76, 0x76, 0x76}));
        // red, green and blue are as light as each other, and not as bright
        for (const QColor& ground : {QColor{Qt::white}, QColor{Qt::black}, QColor{0x80, 0x80, 0x80}, QColor{Qt::red},
                                     QColor{Qt::green}, QColor{Qt::blue}}) {
            for (const QColor& colour : {QColor{Qt::white}, QColor{Qt::black}, QColor{0, 0, 0, 128}, QColor{Qt::red}})
                QVERIFY(contrastOf(readableOn(ground, colour), ground) >= textContrast);
        }
    }

    void marksAreSeenInEachScheme_data()
    {
        QTest::addColumn<QPalette>("palette");
        for (const test::Scheme& scheme : test::schemes())
            QTest::newRow(scheme.name) << scheme.palette;
    }
    void marksAreSeenInEachScheme()
    {
        QFETCH(const QPalette, palette);
        const QPalette readable = readablePalette(palette);
        const auto verifySeen = [](const char* what, const QColor& mark, const QColor& ground) {
            QVERIFY2(contrastOf(mark, ground) >= markContrast,
                     qPrintable(QStringLiteral("%1: %2 on %3, %4")
                                    .arg(QLatin1StringView{what}, mark.name(), ground.name())
                                    .arg(contrastOf(mark, ground))));
        };
        const QColor base = readable.color(QPalette::Base);
        const QColor window = readable.color(QPalette::Window);
        for (const Hue hue :
             {Hue::Active, Hue::Resurrected, Hue::NewOutline, Hue::Churned, Hue::Inactive, Hue::Sessions}) {
            verifySeen("a hue", colourOf(hue, readable), base);
            verifySeen("a hue beside", colourOf(hue, readable), window);
        }
        for (const auto figure : allFigures)
            verifySeen("a figure's colour", figureColour(figure, readable), base);
        for (int shade = 0; shade < Shades::count; ++shade)
            verifySeen("a day's frame", readableOn(shadeColour(shade, readable), readable.color(QPalette::Text)),
                       shadeColour(shade, readable));
        verifySeen("the keyboard's frame", focusColour(readable), base);
        verifySeen("a fault's frame", faultColour(readable), base);
        verifySeen("a fault's frame beside", faultColour(readable), window);
    }

    void huesOnLightAreTheDesigns()
    {
        const QPalette palette = paletteOf(Qt::white, Qt::black);
        QCOMPARE(colourOf(Hue::Active, palette).name(), QStringLiteral("#0072b2"));
        QCOMPARE(colourOf(Hue::New, palette).name(), QStringLiteral("#7cc8a9"));
        QCOMPARE(figureColour(Figure::Churned, palette).name(), QStringLiteral("#d55e00"));
        QCOMPARE(figureColour(Figure::Visitors, palette), colourOf(Hue::Inactive, palette));
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::ColoursTest)
#include "colours_test.moc"
