// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/zone_offsets.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace footfall;
using namespace footfall::test;

namespace {

Instant at(const char* utc)
{
    return {QDateTime::fromString(QLatin1String{utc} + u'Z', Qt::ISODate).toSecsSinceEpoch() * microsPerSecond};
}

ZoneOffsets zoneOf(const char* name, Instant first, Instant last)
{
    Result<ZoneOffsets> zone = ZoneOffsets::forZone(name, first, last);
    if (!zone)
        qFatal("no zone %s", name);
    return zone.value();
}

/// What differs from Qt at an instant, or nothing.
std::string difference(const ZoneOffsets& zone, const QTimeZone& qt, std::int64_t seconds)
{
    const Instant instant{seconds * microsPerSecond + 999'999};
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const auto day = static_cast<std::int32_t>(QDate{1970, 1, 1}.daysTo(utc.toTimeZone(qt).date()));
    if (zone.offsetAt(instant) == qt.offsetFromUtc(utc) && zone.dayOf(instant) == Day{day})
        return {};
    return qt.id().toStdString() + " at " + utc.toString(Qt::ISODate).toStdString() + ": offset " +
           std::to_string(zone.offsetAt(instant)) + ", not " + std::to_string(qt.offsetFromUtc(utc)) + "; day " +
           toIso(zone.dayOf(instant)) + ", not " + toIso(Day{day});
}

} // namespace

class ZoneOffsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asQtOverTheYears_data();
    void asQtOverTheYears();
    void aroundEachChange_data() { asQtOverTheYears_data(); }
    void aroundEachChange();
    void aroundChangesByRule();
    void aChangeAtTheLastInstant();
    void stretchesHoldTheirDay_data() { asQtOverTheYears_data(); }
    void stretchesHoldTheirDay();
    void stretchesByHand_data();
    void stretchesByHand();
    void utc();
    void namesAndErrors();
};

void ZoneOffsetsTest::asQtOverTheYears_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"UTC", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe", "Europe/London", "America/New_York",
          "Asia/Kathmandu", "Asia/Kolkata", "Africa/Casablanca", "Pacific/Kiritimati", "Pacific/Kwajalein",
          "America/Caracas", "Asia/Pyongyang", "Europe/Dublin", "Etc/GMT+12", "Antarctica/Troll"})
        QTest::newRow(name) << QByteArray{name};
}

/// Every seven hours of the years 1970 to 2037.
void ZoneOffsetsTest::asQtOverTheYears()
{
    QFETCH(QByteArray, name);
    const QTimeZone qt{name};
    const std::int64_t last = at("2038-01-01T00:00:00").micros / microsPerSecond;
    const ZoneOffsets zone = zoneOf(name.constData(), Instant{0}, Instant{last * microsPerSecond});
    QCOMPARE(zone.isUtc(), name == "UTC");
    constexpr std::int64_t sevenHours = 7 * 3600 + 13;
    for (std::int64_t seconds = 0; seconds < last; seconds += sevenHours) {
        const std::string wrong = difference(zone, qt, seconds);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

/// The seconds round each change, from tables of ranges that begin and end anywhere.
void ZoneOffsetsTest::aroundEachChange()
{
    QFETCH(QByteArray, name);
    const QTimeZone qt{name};
    std::mt19937 random{13};
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QTimeZone::OffsetDataList changes = qt.transitions(begin, begin.addYears(67));
    for (const QTimeZone::OffsetData& change : changes) {
        const std::int64_t seconds = change.atUtc.toSecsSinceEpoch();
        const Instant first{std::max<std::int64_t>(0, seconds - below(random, 100'000'000)) * microsPerSecond};
        const Instant last{(seconds + below(random, 100'000'000)) * microsPerSecond};
        const ZoneOffsets zone = zoneOf(name.constData(), first, last);
        for (const std::int64_t other : {seconds - 1, seconds, seconds + 1}) {
            if (other * microsPerSecond < first.micros || other * microsPerSecond > last.micros)
                continue;
            const std::string wrong = difference(zone, qt, other);
            QVERIFY2(wrong.empty(), wrong.c_str());
        }
    }
}

/// After 2037 a rule tells the changes: in London the last Sundays of March and October at 01:00 UTC, for all time.
void ZoneOffsetsTest::aroundChangesByRule()
{
    const ZoneOffsets zone = zoneOf("Europe/London", at("2014-01-01T00:00:00"), at("9999-12-31T23:59:59"));
    for (const int year : {2037, 2038, 2100, 2400, 2436, 2437, 2438, 3000, 9999}) {
        for (const int month : {3, 10}) {
            const QDate end{year, month, 31};
            const QDate lastSunday = end.addDays(-(end.dayOfWeek() % 7));
            const qint64 change = QDateTime{lastSunday, QTime{1, 0}, Qt::UTC}.toSecsSinceEpoch();
            QCOMPARE(zone.offsetAt({(change - 1) * microsPerSecond}), std::int64_t{month == 3 ? 0 : 3600});
            QCOMPARE(zone.offsetAt({change * microsPerSecond}), std::int64_t{month == 3 ? 3600 : 0});
        }
    }
}

void ZoneOffsetsTest::aChangeAtTheLastInstant()
{
    for (const char* change : {"2014-03-30T01:00:00", "2038-03-28T01:00:00"}) {
        const ZoneOffsets zone = zoneOf("Europe/London", at("2014-01-01T00:00:00"), at(change));
        QCOMPARE(zone.offsetAt(at(change)), std::int64_t{3600});
    }
}

/// For each day: every instant in its stretches has that day, those just outside have not; all time is covered once.
void ZoneOffsetsTest::stretchesHoldTheirDay()
{
    QFETCH(QByteArray, name);
    const Instant first = at("2009-01-01T00:00:00");
    const Instant last = at("2013-01-01T00:00:00");
    const ZoneOffsets zone = zoneOf(name.constData(), first, last);
    std::int64_t total = 0;
    for (Day day = *parseDay("2009-01-03"); day < *parseDay("2012-12-29"); day = day + 1) {
        for (const Stretch& stretch : zone.stretchesOf(day)) {
            QVERIFY(stretch.from < stretch.to);
            QCOMPARE(toIso(zone.dayOf(stretch.from)), toIso(day));
            QCOMPARE(toIso(zone.dayOf({stretch.to.micros - 1})), toIso(day));
            QVERIFY(zone.endOfStretch(stretch.from) <= stretch.to);
            total += stretch.to.micros - stretch.from.micros;
        }
    }
    const std::vector<Stretch> firstDay = zone.stretchesOf(*parseDay("2009-01-03"));
    const std::vector<Stretch> lastDay = zone.stretchesOf(*parseDay("2012-12-28"));
    QCOMPARE(total, lastDay.back().to.micros - firstDay.front().from.micros);
}

void ZoneOffsetsTest::stretchesByHand_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("day");
    QTest::addColumn<QByteArray>("hours"); // of each stretch
    QTest::newRow("usual") << QByteArray{"UTC"} << QByteArray{"2014-09-29"} << QByteArray{"24"};
    QTest::newRow("spring") << QByteArray{"Europe/London"} << QByteArray{"2014-03-30"} << QByteArray{"23"};
    QTest::newRow("autumn") << QByteArray{"Europe/London"} << QByteArray{"2014-10-26"} << QByteArray{"25"};
    QTest::newRow("half an hour") << QByteArray{"Australia/Lord_Howe"} << QByteArray{"2014-04-06"}
                                  << QByteArray{"24.5"};
    QTest::newRow("left out") << QByteArray{"Pacific/Apia"} << QByteArray{"2011-12-30"} << QByteArray{""};
    QTest::newRow("midnight does not exist")
        << QByteArray{"America/Sao_Paulo"} << QByteArray{"2014-10-19"} << QByteArray{"23"};
}

void ZoneOffsetsTest::stretchesByHand()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, day);
    QFETCH(QByteArray, hours);
    const ZoneOffsets offsets = zoneOf(zone.constData(), at("2009-01-01T00:00:00"), at("2015-01-01T00:00:00"));
    std::int64_t micros = 0;
    for (const Stretch& stretch : offsets.stretchesOf(*parseDay(day.toStdString())))
        micros += stretch.to.micros - stretch.from.micros;
    QCOMPARE(static_cast<double>(micros) / 3.6e9, hours.toDouble());
}

void ZoneOffsetsTest::utc()
{
    const ZoneOffsets zone;
    QVERIFY(zone.isUtc());
    QCOMPARE(zone.dayOf({-1}), Day{-1});
    QCOMPARE(zone.dayOf({0}), Day{0});
    QCOMPARE(zone.dayOf({secondsPerDay * microsPerSecond - 1}), Day{0});
    QCOMPARE(zone.endOfStretch({5}), Instant{secondsPerDay * microsPerSecond});
    QVERIFY(!zoneOf("Europe/London", {0}, {0}).isUtc());
    QVERIFY(!zoneOf("Etc/UTC", {0}, {0}).isUtc()); // its times are told with +00:00
}

void ZoneOffsetsTest::namesAndErrors()
{
    const std::vector<std::string> names = ZoneOffsets::zoneNames();
    QVERIFY(names.size() > 300);
    QCOMPARE(names.front(), std::string{"UTC"});
    QVERIFY(std::is_sorted(names.begin() + 1, names.end()));
    for (const std::string& name : names)
        QVERIFY2(ZoneOffsets::check(name).ok(), name.c_str());
    for (const char* name : {"", "Nowhere", "UTC+01:00", "UTC-3", "Europe/Atlantis", "/etc/localtime"}) {
        const Status status = ZoneOffsets::check(name);
        QVERIFY2(!status, name);
        QCOMPARE(status.error().kind, ErrorKind::UnknownZone);
    }
}

QTEST_APPLESS_MAIN(ZoneOffsetsTest)
#include "zone_offsets_test.moc"
