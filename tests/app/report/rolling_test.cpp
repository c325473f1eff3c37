// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plain_events.h"
#include "tests/support/report_process.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace footfall;
using namespace footfall::test;

namespace {

QByteArray bytesOf(const PlainEvents& events)
{
    return QByteArray{headerLine} + QByteArray::fromStdString(csvOf(events));
}

/// On the 1st of September a, b and c, on the 28th a, b and d.
PlainEvents fourWeeks()
{
    PlainEvents events;
    for (const char* const user : {"a", "b", "c"})
        events.push_back(visit(user, "2014-09-01 10:00:00"));
    for (const char* const user : {"a", "b", "d", "d"})
        events.push_back(visit(user, "2014-09-28 10:00:00"));
    return events;
}

/// Values that stand for no user.
const std::set<std::string> nobodies{"", " ", "\t", "NULL", "null", "\\N"};

/// The users of each day, by the day's number since 1970.
std::map<std::int64_t, std::set<std::string>> usersByDay(const PlainEvents& events)
{
    std::map<std::int64_t, std::set<std::string>> users;
    for (const PlainEvent& event : events) {
        std::set<std::string>& ofDay = users[event.micros / 1'000'000 / secondsPerDay];
        if (!nobodies.contains(event.identities[0]))
            ofDay.insert(event.identities[0]);
    }
    return users;
}

} // namespace

class RollingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat();
    void onlyIfAskedFor();
    void asCountedDayByDay();

private:
    [[nodiscard]] ReportRun run(const QString& arguments) const
    {
        return m_folder.run(arguments.split(u' ') + QStringList{QStringLiteral("in.csv")});
    }
    ReportFolder m_folder;
};

void RollingTest::everyFormat()
{
    m_folder.put(QStringLiteral("in.csv"), bytesOf(fourWeeks()));
    const QByteArray csv =
        run(QStringLiteral("--rolling --format=csv --pairs=2014-09-28:2014-09-01,2014-09-28:2014-09-27,"
                           "2014-09-27:2014-09-26,2014-10-27:2014-09-28"))
            .out;
    QCOMPARE(csv.split('\n'),
             (QByteArrayList{"day,compared_with,active,inactive,churned,reactivated,new,resurrected,known_users,"
                             "visitors,sessions,events,visitors_7,visitors_28,stickiness,return_rate",
                             "2014-09-28,2014-09-01,2,0,1,1,1,0,4,3,3,4,3,4,0.75,0.666667",
                             "2014-09-28,2014-09-27,0,1,0,3,1,2,4,3,3,4,3,4,0.75,",
                             "2014-09-27,2014-09-26,0,4,0,0,0,0,4,0,0,0,0,,,",
                             "2014-10-27,2014-09-28,0,1,3,0,0,0,4,0,0,0,0,0,,0.0", ""}));

    const QByteArray json = run(QStringLiteral("--rolling --format=json --distance=27")).out;
    QVERIFY2(json.contains("\"events\": 4, \"visitors_7\": 3, \"visitors_28\": 4, \"stickiness\": 0.75, "
                           "\"return_rate\": 0.666667"),
             json.constData());
    QVERIFY(run(QStringLiteral("--rolling --format=json")).out.contains("\"return_rate\": null"));

    const QByteArray table = run(QStringLiteral("--rolling")).out;
    QVERIFY2(table.contains("visitors_7   "), table.constData());
    for (const char* const end :
         {"     3  visited in the 7 days up to this one\n", "     4  visited in the 28 days up to this one\n",
          "75.0 %  visitors of those of 28 days\n", "   n/a  active of those who came on the day compared with\n"})
        QVERIFY2(table.contains(end), table.constData());
    QVERIFY(run(QStringLiteral("--rolling --all-days")).out.contains("visitors 28"));
}

void RollingTest::onlyIfAskedFor()
{
    m_folder.put(QStringLiteral("in.csv"), bytesOf(fourWeeks()));
    for (const char* const format : {"--format=csv", "--format=json", "--format=table"})
        QVERIFY(!run(QString::fromLatin1(format)).out.contains("visitors_7"));
    const QByteArray header = QByteArray{headerLine};
    m_folder.put(QStringLiteral("in.csv"), header);
    QVERIFY(run(QStringLiteral("--rolling --format=csv")).out.endsWith("stickiness,return_rate\n"));
    QVERIFY(run(QStringLiteral("--rolling --format=json")).json()[QStringLiteral("days")].toArray().isEmpty());
}

/// Against a count of its own over 60 days of random events.
void RollingTest::asCountedDayByDay()
{
    std::mt19937 random{28};
    const PlainEvents events =
        randomEvents(random, {.count = 500, .users = 40, .spanSeconds = 60 * secondsPerDay, .inTimeOrder = true});
    m_folder.put(QStringLiteral("in.csv"), bytesOf(events));
    const auto users = usersByDay(events);
    const std::int64_t firstDay = users.begin()->first;
    const QJsonArray days =
        run(QStringLiteral("--rolling --all-days --format=json")).json()[QStringLiteral("days")].toArray();
    QVERIFY(days.size() > 50);
    for (const QJsonValue& row : days) {
        const QDate date = QDate::fromString(row[QStringLiteral("day")].toString(), Qt::ISODate);
        const std::int64_t x = QDate{1970, 1, 1}.daysTo(date);
        for (const int length : {7, 28}) {
            const QJsonValue value = row[QStringLiteral("visitors_%1").arg(length)];
            QCOMPARE(value.isNull(), x - firstDay + 1 < length);
            if (value.isNull())
                continue;
            std::set<std::string> met;
            for (std::int64_t day = x - length + 1; day <= x; ++day) {
                if (const auto found = users.find(day); found != users.end())
                    met.insert(found->second.begin(), found->second.end());
            }
            QCOMPARE(value.toInt(), static_cast<int>(met.size()));
        }
    }
}

QTEST_GUILESS_MAIN(RollingTest)
#include "rolling_test.moc"
