// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/timestamp.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QDateTime>
#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

std::string readOnce(const std::string& text)
{
    return shown(TimestampReader{}.read(text));
}

/// Seconds of a UTC time, by Qt.
std::int64_t qtSeconds(int year, int month, int day, int hour, int minute, int second)
{
    return QDateTime{QDate{year, month, day}, QTime{hour, minute, second}, Qt::UTC}.toSecsSinceEpoch();
}

constexpr std::int64_t reference = 1'411'996'075; // 2014-09-29T13:07:55Z

} // namespace

class TimestampTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedForms_data();
    void acceptedForms();
    void theDateBeforeIsRememberedRightly();
    void everyDayOfFourCenturies();
    void randomInstants();
    void everyByteThatIsNotTheExpectedOne();
};

void TimestampTest::acceptedForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    const auto add = [](const char* text, std::int64_t seconds, std::int64_t micros = 0) {
        QTest::newRow(text) << QByteArray{text} << qint64{seconds * microsPerSecond + micros};
    };
    add("2014-09-29 13:07:55", reference);
    add("2014-09-29T13:07:55", reference);
    add("2014-09-29 13:07:55Z", reference);
    add("2014-09-29T13:07:55Z", reference);
    add("2014-09-29 13:07:55 UTC", reference);
    add("2014-09-29T13:07:55 UTC", reference);
    add("2014-09-29 13:07:55+00", reference);
    add("2014-09-29 13:07:55-00:00", reference);
    add("2014-09-29 13:07:55+01", reference - 3600);
    add("2014-09-29 13:07:55-01", reference + 3600);
    add("2014-09-29 13:07:55+0100", reference - 3600);
    add("2014-09-29 13:07:55+01:00", reference - 3600);
    add("2014-09-29 13:07:55+05:30", reference - 19'800);
    add("2014-09-29 13:07:55-0330", reference + 12'600);
    add("2014-09-29 13:07:55+23:59", reference - 86'340);
    add("2014-09-29 13:07:55-2359", reference + 86'340);
    add("2014-09-29 13:07:55.1", reference, 100'000);
    add("2014-09-29 13:07:55.12", reference, 120'000);
    add("2014-09-29 13:07:55.123", reference, 123'000);
    add("2014-09-29 13:07:55.1234", reference, 123'400);
    add("2014-09-29 13:07:55.12345", reference, 123'450);
    add("2014-09-29 13:07:55.123456", reference, 123'456);
    add("2014-09-29 13:07:55.1234567", reference, 123'456);
    add("2014-09-29 13:07:55.12345678", reference, 123'456);
    add("2014-09-29 13:07:55.123456789", reference, 123'456);
    add("2014-09-29 13:07:55.999999999", reference, 999'999);
    add("2014-09-29 13:07:55.000000001", reference, 0);
    add("2014-09-29T13:07:55.5Z", reference, 500'000);
    add("2014-09-29T13:07:55.5 UTC", reference, 500'000);
    add("2014-09-29T13:07:55.5+01:00", reference - 3600, 500'000);
    add("2014-09-29T13:07:55.25-0930", reference + 34'200, 250'000);
    add("2014-09-29 13:07:60", reference + 5);
    add("2014-09-29 23:59:60", qtSeconds(2014, 9, 30, 0, 0, 0));
    add("2014-09-29 23:59:60.5Z", qtSeconds(2014, 9, 30, 0, 0, 0), 500'000);
    add("2014-09-29 00:00:00", qtSeconds(2014, 9, 29, 0, 0, 0));
    add("2016-02-29 12:00:00", qtSeconds(2016, 2, 29, 12, 0, 0));
    add("2000-02-29 12:00:00", qtSeconds(2000, 2, 29, 12, 0, 0));
    add("1970-01-01 00:00:00", 0);
    add("1969-12-31 23:30:00-01:00", 1800);
    add("1970-01-01 01:00:00+01:00", 0);
    add("9999-12-31 23:59:59", 253'402'300'799);
    add("9999-12-31 23:59:59.999999", 253'402'300'799, 999'999);
    add("9999-12-31 23:59:60+00:01", 253'402'300'740);
    add("100000000", 100'000'000);
    add("999999999", 999'999'999);
    add("1411996075", reference);
    add("01411996075", reference);
    add("99999999999", 99'999'999'999);
    add("000000000", 0);
    add("141199607500", 141'199'607, 500'000);
    add("1411996075123", reference, 123'000);
    add("9999999999999", 9'999'999'999, 999'000);
}

void TimestampTest::acceptedForms()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    QCOMPARE(readOnce(text.toStdString()), std::to_string(micros));
}

void TimestampTest::theDateBeforeIsRememberedRightly()
{
    TimestampReader reader;
    QCOMPARE(shown(reader.read("2014-09-29 00:00:01")), std::to_string(qtSeconds(2014, 9, 29, 0, 0, 1) * 1'000'000));
    QCOMPARE(shown(reader.read("2014-09-30 00:00:01")), std::to_string(qtSeconds(2014, 9, 30, 0, 0, 1) * 1'000'000));
    QCOMPARE(shown(reader.read("2014-02-30 00:00:01")), "none"s);
    QCOMPARE(shown(reader.read("2014-02-30 00:00:02")), "none"s); // again
    QCOMPARE(shown(reader.read("2014-09-30 00:00:02")), std::to_string(qtSeconds(2014, 9, 30, 0, 0, 2) * 1'000'000));
    QCOMPARE(shown(reader.read("1411996075")), std::to_string(reference * microsPerSecond));
    QCOMPARE(shown(reader.read("2014-09-29 00:00:01")), std::to_string(qtSeconds(2014, 9, 29, 0, 0, 1) * 1'000'000));
}

void TimestampTest::everyDayOfFourCenturies()
{
    TimestampReader reader;
    const QDate end{2370, 1, 1};
    for (QDate date{1970, 1, 1}; date < end; date = date.addDays(1)) {
        const std::string text = date.toString(Qt::ISODate).toStdString() + " 12:34:56";
        const std::int64_t seconds = QDate{1970, 1, 1}.daysTo(date) * secondsPerDay + 45'296;
        QCOMPARE(shown(reader.read(text)), std::to_string(seconds * microsPerSecond));
    }
}

/// Instants from all the years, written by Qt in local time of a random offset, read back.
void TimestampTest::randomInstants()
{
    std::mt19937 random{1};
    TimestampReader reader;
    for (int i = 0; i < 20'000; ++i) {
        const std::int64_t seconds = static_cast<std::int64_t>(below(random, 4'000'000'000U)) * 63 % 253'402'300'800;
        const std::int64_t micros = below(random, 1'000'000);
        const int minutes = static_cast<int>(below(random, 2 * 1439 + 1)) - 1439;
        const QDateTime local = QDateTime::fromSecsSinceEpoch(seconds + minutes * 60, Qt::UTC);
        if (local.date().year() > 9999)
            continue;
        const QString text = local.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) +
                             QString::asprintf(".%06d%c%02d:%02d", static_cast<int>(micros), minutes < 0 ? '-' : '+',
                                               std::abs(minutes) / 60, std::abs(minutes) % 60);
        const std::string got = shown(reader.read(text.toStdString()));
        const std::string wanted = std::to_string(seconds * microsPerSecond + micros);
        QVERIFY2(got == wanted, qPrintable(text + QStringLiteral(": ") + QString::fromStdString(got)));
    }
}

/// Each byte of a whole form changed to each other byte: what is still read must be a digit for a digit, T or a space
/// for the space, a sign for a sign.
void TimestampTest::everyByteThatIsNotTheExpectedOne()
{
    const std::string form = "2014-09-29 13:07:55.123+01:30";
    for (std::size_t at = 0; at < form.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = form;
            text[at] = static_cast<char>(byte);
            const bool wasDigit = form[at] >= '0' && form[at] <= '9';
            const bool isDigit = byte >= '0' && byte <= '9';
            const bool maybe = wasDigit   ? isDigit
                               : at == 10 ? byte == ' ' || byte == 'T'
                               : at == 23 ? byte == '+' || byte == '-' || isDigit
                                          : text == form;
            const bool read = TimestampReader{}.read(text).has_value();
            QVERIFY2(maybe || !read, qPrintable(QStringLiteral("byte %1 at %2").arg(byte).arg(at)));
        }
    }
}

QTEST_APPLESS_MAIN(TimestampTest)
#include "timestamp_test.moc"
