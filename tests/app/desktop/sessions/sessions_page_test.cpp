// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions/sessions_page.h"

#include "app/desktop/sessions/session_list.h"
#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/common/table/answers.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSettings>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::day;
using footfall::test::visit;

namespace {

QString summaryOf(const SessionsPage& page)
{
    return page.findChild<QLabel*>(QStringLiteral("sessionsSummary"))->text();
}

} // namespace

class SessionsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void init() { QSettings{}.clear(); }

    void medianAndBounces()
    {
        const auto study =
            Study::make(test::storeOf({visit("a", "2014-09-29 10:00:00"), visit("b", "2014-09-29 10:00:00"),
                                       visit("b", "2014-09-29 10:10:00"), visit("c", "2014-09-29 11:00:00"),
                                       visit("c", "2014-09-29 11:00:31"), visit("d", "2014-09-30 11:00:00")}),
                        {})
                .value();
        const SessionList three{study, day("2014-09-29")};
        QCOMPARE(three.medianSeconds(), std::optional<std::uint64_t>{31}); // of 0, 31, 600
        QCOMPARE(three.bounces(), std::uint64_t{1});
        QCOMPARE(SessionList(study, day("2014-10-01")).medianSeconds(), std::nullopt);
        const auto four =
            Study::make(test::storeOf({visit("a", "2014-09-29 10:00:00"), visit("b", "2014-09-29 10:00:00"),
                                       visit("b", "2014-09-29 10:10:00"), visit("c", "2014-09-29 11:00:00"),
                                       visit("c", "2014-09-29 11:00:31"), visit("d", "2014-09-29 12:00:00"),
                                       visit("d", "2014-09-29 12:01:30")}),
                        {})
                .value();
        QCOMPARE(SessionList(four, day("2014-09-29")).medianSeconds(), std::optional<std::uint64_t>{60}); // of 31, 90
    }

    void rowsAreThoseOfTheReport()
    {
        std::mt19937 random{5};
        const test::ReportFolder folder;
        SessionsPage page;
        page.resize(900, 300);
        page.show();
        const QAbstractItemModelTester tester{page.list().table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest};
        for (const Definitions& definitions : test::someDefinitions()) {
            const auto view = test::viewUnder(test::sampleDataset(), definitions);
            for (int i = 0; i < 3; ++i) {
                const DayPair days = test::randomPair(random, *view->study);
                page.showAnswer(makeAnswer(view, days));
                QVERIFY(test::waitFor(page.list()));
                test::moveColumnsAsReported(page.list().table());
                const QList<QByteArray> lines = test::shownLines(page.list());
                QCOMPARE(lines, test::reportedLines(folder, {QStringLiteral("--sessions")}, definitions, days));
                const std::uint64_t figure = dayFigures(*view->study, days).sessions;
                QCOMPARE(static_cast<std::uint64_t>(page.list().table().model()->rowCount()), figure);
                QVERIFY(summaryOf(page).startsWith(figure == 0 ? QStringLiteral("No session")
                                                               : QLocale{}.toString(qulonglong{figure})));
            }
        }
    }

    void summaryLine()
    {
        SessionsPage page;
        page.show();
        page.showAnswer(makeAnswer(test::viewOf(test::fourDays()), {day("2014-09-29"), day("2014-09-28")}));
        QVERIFY(test::waitFor(page.list()));
        QCOMPARE(summaryOf(page),
                 QStringLiteral("3 sessions began on Mon 29 Sep 2014; median duration 0:00:00; 3 bounces, "
                                "sessions of one event (100.0\u00a0%)"));
        QCOMPARE(page.list().table().accessibleName(), QStringLiteral("Sessions of day X"));
    }
};

QTEST_MAIN(SessionsPageTest)
#include "sessions_page_test.moc"
