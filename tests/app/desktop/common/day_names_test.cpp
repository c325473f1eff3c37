// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/day_marks.h"
#include "app/desktop/common/day_names.h"

#include <QLocale>
#include <QTest>

namespace footfall::desktop {

class DayNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void asFewWordsAsTellThemApart_data();
    void asFewWordsAsTellThemApart();
    void outlines();
};

void DayNamesTest::asFewWordsAsTellThemApart_data()
{
    QTest::addColumn<QString>("x");
    QTest::addColumn<QString>("y");
    QTest::addColumn<QStringList>("names"); // x, y, long y, numbered x, numbered y
    const auto add = [](const char* row, const char* x, const char* y, const QString& names) {
        QTest::newRow(row) << QString::fromLatin1(x) << QString::fromLatin1(y) << names.split(QLatin1Char{'|'});
    };
    add("the day before", "2014-09-29", "2014-09-28", QStringLiteral("Mon|Sun|Sunday|Mon 29|Sun 28"));
    add("six days", "2014-09-29", "2014-10-05", QStringLiteral("Mon|Sun|Sunday|Mon 29|Sun 5"));
    add("a week", "2014-09-29", "2014-09-22", QStringLiteral("Mon 29 Sep|Mon 22 Sep|Mon 22 Sep|Mon 29 Sep|Mon 22 Sep"));
    add("a year", "2014-09-29", "2013-09-29",
        QStringLiteral("Mon 29 Sep 2014|Sun 29 Sep 2013|Sun 29 Sep 2013|Mon 29 Sep 2014|Sun 29 Sep 2013"));
    add("New Year", "2015-01-01", "2014-12-31", QStringLiteral("Thu|Wed|Wednesday|Thu 1 Jan 2015|Wed 31 Dec 2014"));
}

void DayNamesTest::asFewWordsAsTellThemApart()
{
    QFETCH(QString, x);
    QFETCH(QString, y);
    const DayPair days{*parseDay(x.toStdString()), *parseDay(y.toStdString())};
    const DayNames names = dayNames(days);
    const QStringList found{names.x, names.y, names.longY, names.numberedX, names.numberedY};
    QTEST(found, "names");
    QCOMPARE(names.isNear, names.y != names.numberedY);
}

/// Of the same colour and width; only one is broken, and by gaps that can be seen.
void DayNamesTest::outlines()
{
    QCOMPARE(penOfX(Qt::red).style(), Qt::SolidLine);
    const QPen compared = penOfCompared(Qt::red);
    QCOMPARE(compared.color(), penOfX(Qt::red).color());
    QCOMPARE(compared.widthF(), penOfX(Qt::red).widthF());
    QCOMPARE(compared.capStyle(), Qt::FlatCap); // others fill the gaps
    QCOMPARE(compared.dashPattern().size(), 2);
    QVERIFY(compared.dashPattern()[1] >= 1);
}

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::DayNamesTest)
#include "day_names_test.moc"
