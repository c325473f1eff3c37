// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/pages_page.h"

#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/app/desktop/common/table/model_dump.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSettings>

using namespace footfall;
using namespace footfall::desktop;
using footfall::test::day;
using footfall::test::visit;

class PagesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void init() { QSettings{}.clear(); }

    void rowsAreThoseOfTheReport()
    {
        std::mt19937 random{6};
        const test::ReportFolder folder;
        PagesPage page;
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
                QCOMPARE(test::shownLines(page.list()),
                         test::reportedLines(folder, {QStringLiteral("--pages")}, definitions, days));
            }
        }
    }

    void findsThePageMostLeft()
    {
        PagesPage page;
        page.show();
        page.showAnswer(test::answerTo(
            test::viewOf({visit("a", "2014-09-29 10:00:00", "/home"), visit("a", "2014-09-29 10:01:00", "/exit"),
                          visit("b", "2014-09-29 10:00:00", "/home"), visit("b", "2014-09-29 10:01:00", "/exit"),
                          visit("c", "2014-09-29 10:00:00", "/home")}),
            {day("2014-09-29"), day("2014-09-28")}));
        QVERIFY(test::waitFor(page.list()));
        page.list().table().sortByColumn(4, Qt::DescendingOrder);
        const QStringList expected{QStringLiteral("Page | Events | Users | Entries | Exits"),
                                   QStringLiteral("/exit | 2 | 2 | 0 | 2"), QStringLiteral("/home | 3 | 3 | 3 | 1")};
        QCOMPARE(test::dumped(*page.list().table().model()), expected);
        page.findChild<QLineEdit*>()->setText(QStringLiteral("HOME"));
        QCOMPARE(page.list().table().model()->rowCount(), 1);
        QCOMPARE(page.list().table().accessibleName(), QStringLiteral("Pages"));
    }
};

QTEST_MAIN(PagesPageTest)
#include "pages_page_test.moc"
