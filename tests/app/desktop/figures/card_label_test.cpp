// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/card_label.h"

#include <QTest>

#include <array>

using namespace footfall::desktop;

class CardLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatItShows();
};

/// However often it was asked before, and of whatever width.
void CardLabelTest::measuresWhatItShows()
{
    QWidget card;
    CardLabel label{&card};
    QFont large = label.font();
    large.setPointSizeF(2 * large.pointSizeF());
    const std::array<QString, 3> texts{QStringLiteral("12"),
                                       QStringLiteral("12,345 of 67,890 (18.2 %) more than before"), QString{}};
    for (const QFont& font : {label.font(), large}) {
        label.setFont(font);
        for (const QString& text : texts) {
            label.showText(text);
            for (const int width : {60, 60, 200, 60}) {
                const QRect room{0, 0, width, QWIDGETSIZE_MAX};
                QCOMPARE(label.lineWidth(), QFontMetrics{font}.size(Qt::TextSingleLine, text).width());
                QCOMPARE(label.wrappedHeight(width),
                         QFontMetrics{font}.boundingRect(room, Qt::TextWordWrap, text).height());
            }
        }
    }
    label.showText(texts[1]);
    QVERIFY(label.wrappedHeight(60) > label.wrappedHeight(2000));
}

QTEST_MAIN(CardLabelTest)
#include "card_label_test.moc"
