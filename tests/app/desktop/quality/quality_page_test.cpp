// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/quality_page.h"
#include "tests/app/desktop/common/table/answers.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/quality/facts.h"
#include "app/desktop/quality/file_table.h"
#include "tests/app/desktop/common/list/sample_lists.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>

using namespace footfall;
using namespace footfall::desktop;

namespace {

QString textOf(const QWidget& page, const char* name)
{
    return page.findChild<QLabel*>(QLatin1StringView{name})->text();
}

} // namespace

class QualityPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void init() { QSettings{}.clear(); }

    void numbersAreThoseOfTheReport()
    {
        for (const Definitions& definitions : test::someDefinitions()) {
            const test::ReportRun run =
                m_folder.run(test::argumentsFor(definitions) +
                             QStringList{QStringLiteral("--format=json"), QStringLiteral(FOOTFALL_SAMPLE)});
            QVERIFY2(run.exitCode == 0, run.told().constData());
            QJsonObject wanted = run.json();
            wanted[QStringLiteral("rejected")] = wanted[QStringLiteral("rejected")].toObject()[QStringLiteral("total")];
            int compared = 0;
            for (const Fact& fact : factsOf(answerUnder(test::sampleDataset(), definitions)->overview())) {
                if (!wanted[fact.key].isDouble())
                    continue;
                ++compared;
                const QString number = fact.value.section(u':', 0, 0).remove(u',');
                QVERIFY2(number == QString::number(wanted[fact.key].toInteger()), qPrintable(fact.key + fact.value));
            }
            QCOMPARE(compared, 7);
        }
    }

    void rejectedRowsAreThoseOfTheFile()
    {
        m_folder.put(QStringLiteral("bad.csv"), "e,2014-09-29 10:00:00,a,b,c,/\nno event\n"
                                                "e,2014-02-30 10:00:00,a,b,c,/\r\n\"e\"x,1,2\n");
        QualityPage page;
        page.show();
        const QAbstractItemModelTester tester{page.rejected().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest};
        page.showAnswer(answerUnder(test::datasetOf(m_folder.path(QStringLiteral("bad.csv"))), {}));
        const QAbstractItemModel& rows = *page.rejected().model();
        QStringList shown;
        for (int row = 0; row < rows.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < rows.columnCount(); ++column)
                cells += rows.index(row, column).data().toString();
            shown += cells.join(u'|');
        }
        QCOMPARE(shown, (QStringList{QStringLiteral("2|wrong number of fields|no event"),
                                     QStringLiteral("3|no timestamp|e,2014-02-30 10:00:00,a,b,c,/"),
                                     QStringLiteral("4|quote in the wrong place|\"e\"x,1,2")}));
        QCOMPARE(page.rejected().accessibleName(), QStringLiteral("Rejected rows"));
        QCOMPARE(page.files().model()->rowCount(), 1);
    }

    void standardInputIsCalledSo()
    {
        auto load = std::make_shared<LoadReport>();
        load->files = {{.input = Input::standardInput()}, {.input = "a folder/-"}};
        const FileTable table{load};
        std::vector<Cell> cells(table.columns().size());
        table.fillRow(0, cells);
        QCOMPARE(std::get<std::string_view>(cells[0]), std::string_view{"standard input"});
        table.fillRow(1, cells);
        QCOMPARE(std::get<std::string_view>(cells[0]), std::string_view{"a folder/-"});
    }

    void theNilUuidCanBeTakenForNobody()
    {
        m_folder.put(QStringLiteral("nil.csv"), "e,2014-09-29 10:00:00,00000000-0000-0000-0000-000000000000,b,c,/\n");
        const auto dataset = test::datasetOf(m_folder.path(QStringLiteral("nil.csv")));
        QualityPage page;
        page.show();
        page.showAnswer(answerUnder(dataset, {}));
        QVERIFY(textOf(page, "nilUuid").contains(QStringLiteral("counts as one user")));
        QSignalSpy asked{&page, &QualityPage::ignoreNilUuidAsked};
        page.findChild<QCheckBox*>()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.front().front().toBool(), true);
        page.showAnswer(answerUnder(dataset, {.ignoreNilUuid = true}));
        QVERIFY(textOf(page, "nilUuid").contains(QStringLiteral("without a user")));
        page.showAnswer(answerUnder(test::sampleDataset(), {}));
        QVERIFY(!page.findChild<QCheckBox*>()->isVisible());
    }

    void duplicatesAreCountedOnRequest()
    {
        m_folder.put(QStringLiteral("twice.csv"), "e1,2014-09-29 10:00:00,a,b,c,/\ne1,2014-09-29 10:00:00,a,b,c,/x\n"
                                                  "e2,2014-09-29 10:00:00,a,b,c,/\ne1,2014-09-29 11:00:00,a,b,c,/\n");
        m_folder.put(QStringLiteral("none.csv"), "timestamp,user_fingerprint,page\n2014-09-29 10:00:00,a,/\n");
        const auto dataset = test::datasetOf(m_folder.path(QStringLiteral("twice.csv")));
        QualityPage page;
        page.show();
        const auto first = answerUnder(dataset, {});
        page.showAnswer(first);
        auto* const count = page.findChild<QPushButton*>(QStringLiteral("countDuplicates"));
        const QString start = count->text();
        count->click();
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), start, test::listTimeout); // and no more to stop it
        QCOMPARE(textOf(page, "duplicates"), QStringLiteral("2 events repeat the event_id of an earlier one."));
        page.showAnswer(answerUnder(*first, {.sessionGapMinutes = 5}));
        QVERIFY2(!textOf(page, "duplicates").isEmpty(), "it holds for whatever leaves the same events");
        page.showAnswer(answerUnder(*first, {.pageContains = "x"})); // what was counted does not hold any more
        QCOMPARE(textOf(page, "duplicates"), QString{});
        count->click();
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), start, test::listTimeout);
        QCOMPARE(textOf(page, "duplicates"), QStringLiteral("No event repeats an event_id."));
        page.showAnswer(answerUnder(test::datasetOf(m_folder.path(QStringLiteral("none.csv"))), {}));
        QVERIFY(!count->isVisible());
        QCOMPARE(textOf(page, "duplicates"), QStringLiteral("The files have no column of event_ids."));
    }

    void filesThatChangedAreNotCounted()
    {
        const QByteArray row = "e1,2014-09-29 10:00:00,a,b,c,/\n";
        m_folder.put(QStringLiteral("changing.csv"), row);
        QualityPage page;
        page.show();
        page.showAnswer(answerUnder(test::datasetOf(m_folder.path(QStringLiteral("changing.csv"))), {}));
        m_folder.put(QStringLiteral("changing.csv"), row + row);
        page.findChild<QPushButton*>(QStringLiteral("countDuplicates"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page, "duplicates").contains(QStringLiteral("have changed")),
                                 test::listTimeout);
    }

private:
    static std::shared_ptr<const Answer> answerUnder(const std::shared_ptr<const Dataset>& dataset,
                                                     const Definitions& definitions)
    {
        return latestOf(test::viewUnder(dataset, definitions));
    }
    /// As in the window: of the same load.
    static std::shared_ptr<const Answer> answerUnder(const Answer& before, const Definitions& definitions)
    {
        return latestOf(makeView(before.view->source->under(definitions).value()).value());
    }
    static std::shared_ptr<const Answer> latestOf(const std::shared_ptr<const View>& view)
    {
        const Day x = *view->overview().lastDay();
        return test::answerTo(view, {x, x - 1});
    }

    test::ReportFolder m_folder;
};

QTEST_MAIN(QualityPageTest)
#include "quality_page_test.moc"
