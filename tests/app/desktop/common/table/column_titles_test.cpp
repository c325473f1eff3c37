// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/column_titles.h"

#include "tests/support/plain_events.h"

#include "core/report/day_table.h"
#include "core/report/page_table.h"
#include "core/report/session_table.h"
#include "core/report/user_table.h"

#include <QTest>

#include <set>

using namespace footfall;
using namespace footfall::desktop;

class ColumnTitlesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnOfCoreHasWords();
    void unknownColumnsShowTheirId();
};

void ColumnTitlesTest::everyColumnOfCoreHasWords()
{
    const std::shared_ptr<const Study> study =
        Study::make(test::storeOf({test::visit("a", "2014-09-29 10:00:00")}), Definitions{}).value();
    const DayPair days{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
    const DayTable dayTable{study, {days}};
    const UserTable userTable{study, days, UserState::Active};
    const SessionTable sessionTable{study, days.x};
    const PageTable pageTable{study, days.x};
    std::set<std::string_view> ids;
    for (const Table* const table :
         std::initializer_list<const Table*>{&dayTable, &userTable, &sessionTable, &pageTable}) {
        for (const TableColumn& column : table->columns())
            ids.insert(column.id);
    }
    QCOMPARE(ids.size(), std::size_t{29}); // of which "day report" has 12
    for (const std::string_view id : ids) {
        const QString name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
        QVERIFY2(columnTitle(id) != name, qPrintable(name));
        QVERIFY2(!columnHelp(id).isEmpty(), qPrintable(name));
    }
}

void ColumnTitlesTest::unknownColumnsShowTheirId()
{
    QCOMPARE(columnTitle("of_tomorrow"), QStringLiteral("of_tomorrow"));
    QCOMPARE(columnHelp("of_tomorrow"), QString{});
}

QTEST_GUILESS_MAIN(ColumnTitlesTest)
#include "column_titles_test.moc"
