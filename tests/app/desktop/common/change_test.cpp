// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/change.h"

#include <QLocale>
#include <QTest>

#include <cmath>

namespace footfall::desktop {

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }

    void inWords_data()
    {
        QTest::addColumn<quint64>("base");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("more") << quint64{1745} << quint64{1788} << QStringLiteral("+43 (+2.5\u00a0%)");
        QTest::newRow("less") << quint64{4000} << quint64{1000} << QStringLiteral("\u22123,000 (\u221275.0\u00a0%)");
        QTest::newRow("hardly less") << quint64{4000} << quint64{3999} << QStringLiteral("\u22121 (0.0\u00a0%)");
        QTest::newRow("hardly more") << quint64{4000} << quint64{4001} << QStringLiteral("+1 (0.0\u00a0%)");
        QTest::newRow("a little less") << quint64{1000} << quint64{999} << QStringLiteral("\u22121 (\u22120.1\u00a0%)");
        QTest::newRow("the same") << quint64{5} << quint64{5} << QStringLiteral("0 (0.0\u00a0%)");
        QTest::newRow("from nothing") << quint64{0} << quint64{7} << QStringLiteral("+7 (n/a)");
        QTest::newRow("to nothing") << quint64{7} << quint64{0} << QStringLiteral("\u22127 (\u2212100.0\u00a0%)");
    }

    void inWords()
    {
        QFETCH(const quint64, base);
        QFETCH(const quint64, value);
        QFETCH(const QString, text);
        QCOMPARE(differenceText(changeFrom(base, value)), text);
    }

    void signs()
    {
        QCOMPARE(signedNumberText(1234), QStringLiteral("+1,234"));
        QCOMPARE(signedNumberText(-7), QStringLiteral("\u22127"));
        QCOMPARE(signedNumberText(0), QStringLiteral("0"));
    }

    void whatCannotBeSaid()
    {
        QCOMPARE(differenceText({}), QStringLiteral("n/a"));
        QVERIFY(!changeFrom(0, 0).percent);
        QCOMPARE(changeFrom(0, 0).difference, std::optional<std::int64_t>{0});
    }

    void zeroHasNoSign()
    {
        QVERIFY(!std::signbit(roundedPercent(-0.04)));
        QCOMPARE(percentNumberText(-0.04), QStringLiteral("0.0"));
        QCOMPARE(percentNumberText(-0.06), QStringLiteral("\u22120.1"));
        QCOMPARE(percentNumberText(1234.56), QStringLiteral("+1,234.6"));
    }
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::ChangeTest)
#include "change_test.moc"
