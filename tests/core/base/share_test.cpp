// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/share.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

class ShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimalsByHand_data();
    void decimalsByHand();
    void decimalsAreTheNearestMillionth();
    void nothingOfNothing();
    void orderIsThatOfTheFractions();
};

void ShareTest::decimalsByHand_data()
{
    QTest::addColumn<quint64>("part");
    QTest::addColumn<quint64>("whole");
    QTest::addColumn<QByteArray>("text");
    const auto add = [](quint64 part, quint64 whole, const char* text) {
        QTest::addRow("%llu of %llu", part, whole) << part << whole << QByteArray{text};
    };
    add(0, 7, "0.0");
    add(7, 7, "1.0");
    add(1, 2, "0.5");
    add(1, 3, "0.333333");
    add(2, 3, "0.666667");
    add(1, 8, "0.125");
    add(1, 64, "0.015625");
    add(1, 128, "0.007813");          // 0.0078125: half up
    add(3, 128, "0.023438");          // 0.0234375: half up, not to the even digit
    add(1, 2'000'000, "0.000001");    // exactly half a millionth
    add(1, 2'000'001, "0.0");         // just less
    add(1'999'999, 2'000'000, "1.0"); // up to the whole
    add(1'999'998, 2'000'000, "0.999999");
    add(3, 2, "1.5");
    add(999'999'999'999, 999'999'999'999, "1.0");
}

void ShareTest::decimalsByHand()
{
    QFETCH(quint64, part);
    QFETCH(quint64, whole);
    QFETCH(QByteArray, text);
    QCOMPARE(toDecimal(*Share::of(part, whole)), text.toStdString());
}

void ShareTest::decimalsAreTheNearestMillionth()
{
    std::mt19937 random{7};
    for (int round = 0; round < 20'000; ++round) {
        const std::uint64_t whole = 1 + below(random, 1U << (1 + below(random, 30)));
        const std::uint64_t part = below(random, static_cast<std::uint32_t>(whole)) + below(random, 2);
        const std::string text = toDecimal(*Share::of(part, whole));
        const std::size_t point = text.find('.');
        std::string digits = text.substr(point + 1);
        QVERIFY2(point != std::string::npos && !digits.empty() && digits.size() <= 6, text.c_str());
        QVERIFY2(digits.size() == 1 || digits.back() != '0', text.c_str());
        digits.resize(6, '0');
        const auto millionths =
            static_cast<std::int64_t>(std::stoull(text.substr(0, point)) * 1'000'000 + std::stoull(digits));
        // -whole <= 2 * (part * 10^6 - millionths * whole) < whole is: at most half a millionth above, less below
        const auto exact = static_cast<std::int64_t>(part * 1'000'000);
        const std::int64_t off = 2 * (exact - millionths * static_cast<std::int64_t>(whole));
        QVERIFY2(-static_cast<std::int64_t>(whole) <= off && off < static_cast<std::int64_t>(whole), text.c_str());
    }
}

void ShareTest::nothingOfNothing()
{
    QVERIFY(!Share::of(0, 0));
    QVERIFY(!Share::of(5, 0));
}

void ShareTest::orderIsThatOfTheFractions()
{
    std::mt19937 random{8};
    for (int round = 0; round < 20'000; ++round) {
        const std::uint64_t a = below(random, 50);
        const std::uint64_t b = 1 + below(random, 50);
        const std::uint64_t c = below(random, 50);
        const std::uint64_t d = 1 + below(random, 50);
        QVERIFY((*Share::of(a, b) <=> *Share::of(c, d)) == (a * d <=> c * b));
        QCOMPARE(*Share::of(a, b) == *Share::of(c, d), a * d == c * b);
    }
    const Share less = *Share::of(999'999'999'997, 999'999'999'998);
    const Share more = *Share::of(999'999'999'998, 999'999'999'999); // the same double
    QVERIFY(less < more && more > less && !(more < less) && less != more);
}

QTEST_APPLESS_MAIN(ShareTest)
#include "share_test.moc"
