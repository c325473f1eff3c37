// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"

#include <QLocale>
#include <QTest>

namespace footfall::desktop {

class DayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void datesAndDays()
    {
        for (const char* iso : {"1970-01-01", "1969-12-31", "2014-09-29", "9999-12-31"}) {
            const Day day = *parseDay(iso);
            QCOMPARE(toDate(day).toString(Qt::ISODate), QLatin1StringView{iso});
            QCOMPARE(toDay(toDate(day)).number, day.number);
        }
    }

    void words()
    {
        const Day monday = *parseDay("2014-09-29");
        QCOMPARE(dayText(monday), QStringLiteral("Mon 29 Sep 2014"));
        QCOMPARE(pairText({monday, monday - 1}), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
        QCOMPARE(dayRangeText(*parseDay("2014-09-01"), *parseDay("2014-10-29")), QStringLiteral("1 Sep – 29 Oct 2014"));
        QCOMPARE(dayRangeText(*parseDay("2013-12-30"), *parseDay("2014-01-02")),
                 QStringLiteral("30 Dec 2013 – 2 Jan 2014"));
        QCOMPARE(dayRangeText(monday, monday), QStringLiteral("29 Sep 2014"));
    }

    void wordsFollowTheLocale()
    {
        QLocale::setDefault(QLocale{QLocale::German, QLocale::Germany});
        QVERIFY(dayText(*parseDay("2014-03-03")).contains(QStringLiteral("März")));
        QCOMPARE(numberText(1'234'567), QStringLiteral("1.234.567"));
    }

    void paths()
    {
        QCOMPARE(pathText("/tmp/caf\xE9.gz"), QStringLiteral("/tmp/caf\\xE9.gz"));
        QCOMPARE(fileNameText("/tmp/events.gz"), QStringLiteral("events.gz"));
        QCOMPARE(fileNameText(Input::standardInput()), QStringLiteral("standard input"));
        QCOMPARE(fileNameText("-"), QStringLiteral("-"));
        QCOMPARE(fileNameText("/tmp/-"), QStringLiteral("-"));
        QCOMPARE(toPath(QStringLiteral("/tmp/ü.gz")).native(), std::string{"/tmp/\xC3\xBC.gz"});
    }
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::DayTextTest)
#include "day_text_test.moc"
