// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/zone_offsets.h"

#include "core/input/rows/timestamp.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;

namespace {

ZoneOffsets zoneOf(const char* name)
{
    Result<ZoneOffsets> zone = ZoneOffsets::forZone(name, {0}, {2'000'000'000 * microsPerSecond});
    if (!zone)
        qFatal("no zone %s", name);
    return zone.value();
}

} // namespace

class InstantTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inZones_data();
    void inZones();
    void toTheSecond();
    void readBackItIsTheSame();
};

void InstantTextTest::inZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("micros");
    const auto add = [](const char* text, const char* zone, std::int64_t seconds, std::int64_t micros = 0) {
        QTest::newRow(text) << QByteArray{zone} << qint64{seconds * microsPerSecond + micros};
    };
    constexpr std::int64_t reference = 1'411'996'075; // 2014-09-29T13:07:55Z
    add("2014-09-29T13:07:55Z", "UTC", reference);
    add("2014-09-29T13:07:55.001Z", "UTC", reference, 1000);
    add("2014-09-29T13:07:55.100Z", "UTC", reference, 100'000);
    add("2014-09-29T13:07:55.000001Z", "UTC", reference, 1);
    add("2014-09-29T13:07:55.123456Z", "UTC", reference, 123'456);
    add("2014-09-29T13:07:55.999999Z", "UTC", reference, 999'999);
    add("1970-01-01T00:00:00Z", "UTC", 0);
    add("9999-12-31T23:59:59Z", "UTC", 253'402'300'799);
    add("2014-09-29T13:07:55+00:00", "Etc/UTC", reference);
    add("2014-09-29T14:07:55+01:00", "Europe/London", reference);
    add("2014-09-29T18:37:55+05:30", "Asia/Kolkata", reference);
    add("2014-09-29T10:37:55-02:30", "America/St_Johns", reference);
    add("2014-09-29T09:07:55.500-04:00", "America/New_York", reference, 500'000);
    add("2014-09-30T03:07:55+14:00", "Pacific/Apia", reference);
    add("2013-12-31T14:00:00-10:00", "Pacific/Honolulu", 1'388'534'400);
}

void InstantTextTest::inZones()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, micros);
    QCOMPARE(toIso(Instant{micros}, zoneOf(zone.constData())), std::string{QTest::currentDataTag()});
}

void InstantTextTest::toTheSecond()
{
    QCOMPARE(toIsoSeconds({1'411'996'075'999'999}), std::string{"2014-09-29T13:07:55Z"});
    QCOMPARE(toIsoSeconds({0}), std::string{"1970-01-01T00:00:00Z"});
}

void InstantTextTest::readBackItIsTheSame()
{
    std::mt19937 random{21};
    for (const char* name : {"UTC", "Europe/London", "Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe"}) {
        const ZoneOffsets zone = zoneOf(name);
        for (int i = 0; i < 3000; ++i) {
            const std::int64_t seconds = 100'000'000 + below(random, 1'800'000'000);
            const std::int64_t fraction = i % 3 == 0   ? 0
                                          : i % 3 == 1 ? below(random, 1000) * 1000
                                                       : below(random, 1'000'000);
            const Instant instant{seconds * microsPerSecond + fraction};
            const std::string text = toIso(instant, zone);
            QVERIFY2(TimestampReader{}.read(text) == instant, text.c_str());
        }
    }
}

QTEST_APPLESS_MAIN(InstantTextTest)
#include "instant_text_test.moc"
