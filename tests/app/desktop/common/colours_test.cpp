// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/colours.h"

#include <QTest>

#include <cmath>

namespace footfall::desktop {

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(static_cast<double>(colour.redF())) + 0.7152 * part(static_cast<double>(colour.greenF())) +
           0.0722 * part(static_cast<double>(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

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
            const double reached = contrast(colourOf(hue, palette), ground);
            QVERIFY2(reached >= 3, qPrintable(QStringLiteral("hue %1: %2").arg(static_cast<int>(hue)).arg(reached)));
        }
        QVERIFY(contrast(quietText(palette), ground) >= 4.5);
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
