// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/count_text.h"

#include <QLocale>
#include <QTest>

using namespace footfall::desktop;

class CountTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void ranges_data();
    void ranges();
    void shares();
    void changes();
    void inAnotherLocale();
};

void CountTextTest::ranges_data()
{
    QTest::addColumn<quint64>("least");
    QTest::addColumn<quint64>("greatest");
    QTest::addColumn<QString>("text");
    QTest::newRow("thousands") << quint64{1412} << quint64{1799} << QStringLiteral("1.4–1.8k");
    QTest::newRow("plain") << quint64{340} << quint64{999} << QStringLiteral("340–999");
    QTest::newRow("one number") << quint64{7} << quint64{7} << QStringLiteral("7");
    QTest::newRow("nothing to something") << quint64{0} << quint64{1799} << QStringLiteral("0–1.8k");
    QTest::newRow("unit of the greater") << quint64{900} << quint64{1200} << QStringLiteral("0.9–1.2k");
    QTest::newRow("tens of thousands") << quint64{62166} << quint64{66800} << QStringLiteral("62.2–66.8k");
    QTest::newRow("hundreds of thousands") << quint64{120400} << quint64{130600} << QStringLiteral("120–131k");
    QTest::newRow("millions") << quint64{900000} << quint64{1250000} << QStringLiteral("0.9–1.3M");
    QTest::newRow("hundreds apart") << quint64{2653} << quint64{2790} << QStringLiteral("2.65–2.79k");
    QTest::newRow("tens of tens of thousands") << quint64{62166} << quint64{62216} << QStringLiteral("62.17–62.22k");
    QTest::newRow("few apart") << quint64{5001} << quint64{5002} << QStringLiteral("5,001–5,002");
    QTest::newRow("few apart in millions") << quint64{2512100} << quint64{2512400} << QStringLiteral("2.512M");
    QTest::newRow("one great number") << quint64{5001} << quint64{5001} << QStringLiteral("5.0k");
}

void CountTextTest::ranges()
{
    QFETCH(quint64, least);
    QFETCH(quint64, greatest);
    QTEST(shortRangeText(least, greatest), "text");
}

void CountTextTest::shares()
{
    QCOMPARE(shareText(0, 7), QStringLiteral("0 %"));
    QCOMPARE(shareText(1, 7), QStringLiteral("14 %"));
    QCOMPARE(shareText(7, 7), QStringLiteral("100 %"));
    // neither none nor all
    QCOMPARE(shareText(1, 1000), QStringLiteral("<1 %"));
    QCOMPARE(shareText(999, 1000), QStringLiteral(">99 %"));
}

void CountTextTest::changes()
{
    QCOMPARE(changeText(1788, 1744), QStringLiteral("+2.5 %"));
    QCOMPARE(changeText(985, 1000), QStringLiteral("\u22121.5 %"));
    QCOMPARE(changeText(50, 50), QStringLiteral("0.0 %"));
    QCOMPARE(changeText(99999, 100000), QStringLiteral("0.0 %")); // and not "−0.0 %"
    QCOMPARE(changeText(0, 30), QStringLiteral("\u2212100.0 %"));
    // of a few
    QCOMPARE(changeText(35, 25), QStringLiteral("+10"));
    QCOMPARE(changeText(1029, 29), QStringLiteral("+1,000"));
    QCOMPARE(changeText(0, 3), QStringLiteral("\u22123"));
    QCOMPARE(changeText(5, 5), QStringLiteral("0"));
}

void CountTextTest::inAnotherLocale()
{
    QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany});
    QCOMPARE(changeText(1788, 1744), QStringLiteral("+2,5 %"));
    QCOMPARE(shortRangeText(1412, 1799), QStringLiteral("1,4–1,8k"));
    QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
}

QTEST_MAIN(CountTextTest)
#include "count_text_test.moc"
