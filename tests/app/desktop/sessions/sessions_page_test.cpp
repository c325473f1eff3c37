// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions/sessions_page.h"

#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/common/table/answers.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSettings>
#include <array>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::day;
using footfall::test::visit;

namespace {

QString summaryOf(const SessionsPage& page)
{
    return page.findChild<QLabel*>(QStringLiteral("listTitle"))->text();
}

} // namespace

class SessionsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void init() { QSettings{}.clear(); }

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
                const DayPair days = test::randomPair(random, view->overview());
                page.showAnswer(test::answerTo(view, days));
                QVERIFY(test::waitFor(page.list()));
                test::moveColumnsAsReported(page.list().table());
                const QList<QByteArray> lines = test::shownLines(page.list());
                QCOMPARE(lines, test::reportedLines(folder, {QStringLiteral("--sessions")}, definitions, days));
                const std::uint64_t figure = view->source->figures(std::array{days}, {}).value().front().sessions;
                QCOMPARE(static_cast<std::uint64_t>(page.list().table().model()->rowCount()), figure);
                QVERIFY(summaryOf(page).startsWith(figure == 0 ? QStringLiteral("No session")
                                                               : QStringLiteral("Sessions begun on")));
            }
        }
    }

    void summaryLine()
    {
        SessionsPage page;
        page.show();
        page.showAnswer(test::answerTo(test::viewOf(test::fourDays()), {day("2014-09-29"), day("2014-09-28")}));
        QVERIFY(test::waitFor(page.list()));
        QCOMPARE(summaryOf(page),
                 QStringLiteral("Sessions begun on Mon 29 Sep median duration 0:00:00; 3 bounces, sessions of one "
                                "event (100.0\u00a0%)"));
        QCOMPARE(page.list().table().accessibleName(), QStringLiteral("Sessions of day X"));
    }
};

QTEST_MAIN(SessionsPageTest)
#include "sessions_page_test.moc"
