// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/fitted_text.h"

#include <QFontMetrics>
#include <QTest>

namespace footfall::desktop {

class FittedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAsMuchAsHasRoom();
    void smallerBeforeElided();
    void withoutRoom();

private:
    static QFont print()
    {
        QFont font;
        font.setPixelSize(20);
        return font;
    }
    static int widthOf(const QString& text) { return QFontMetrics{print()}.horizontalAdvance(text); }
};

void FittedTextTest::saysAsMuchAsHasRoom()
{
    const QStringList wordings{QStringLiteral("28 % of Sunday's visitors"), QStringLiteral("28 % of Sun's"),
                               QStringLiteral("28 %")};
    for (const QString& wording : wordings) {
        const FittedText fitted = fittedText(wordings, print(), widthOf(wording));
        QCOMPARE(fitted.text, wording);
        QCOMPARE(fitted.width, widthOf(wording));
        QCOMPARE(fitted.font.pixelSize(), 20);
        QCOMPARE(fitted.isWhole, wording == wordings.front());
    }
}

void FittedTextTest::smallerBeforeElided()
{
    const QString number = QStringLiteral("88,888,888");
    const int room = widthOf(number) * 8 / 10;
    const FittedText smaller = fittedText({number}, print(), room, 0.5);
    QCOMPARE(smaller.text, number);
    QVERIFY(smaller.isWhole);
    QVERIFY(smaller.width <= room);
    QVERIFY(smaller.font.pixelSize() >= 14 && smaller.font.pixelSize() <= 16); // no smaller than it has to be

    const FittedText cut = fittedText({number}, print(), room, 0.95);
    QCOMPARE(cut.font.pixelSize(), 19);
    QVERIFY(!cut.isWhole);
    QVERIFY(cut.width <= room);
    QVERIFY(cut.text.endsWith(QChar{0x2026}) && cut.text.startsWith(QStringLiteral("88,")));
}

void FittedTextTest::withoutRoom()
{
    for (const int room : {-10, 0, 3}) {
        const FittedText nothing = fittedText({QStringLiteral("Active")}, print(), room);
        QCOMPARE(nothing.text, QString{});
        QCOMPARE(nothing.width, 0);
        QVERIFY(!nothing.isWhole);
    }
}

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FittedTextTest)
#include "fitted_text_test.moc"
