// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the compare distance: cards, trend, its words, the table of days and footfall-report say the same.
#include "tests/app/desktop/common/figure_buttons.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/days/days_page.h"
#include "app/desktop/definitions/day_edit.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/trend/trend_text.h"
#include "app/desktop/trend/trend_view.h"

#include <QAction>
#include <QLabel>

#include <map>
#include <random>

namespace footfall::desktop {

using test::longEnough;

namespace {

/// A day's row of footfall-report --all-days, by the columns' names.
using ReportRow = std::map<QString, QString>;

QString number(const QString& digits)
{
    return numberText(digits.toULongLong());
}

} // namespace

class CompareDistanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("CompareDistanceTest");
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    }

    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
    }

    void cleanup() { m_window.reset(); }

    void everythingFollows_data()
    {
        QTest::addColumn<int>("distance");
        for (const int distance : {1, 7, 28, 364})
            QTest::addRow("%d", distance) << distance;
    }

    void everythingFollows()
    {
        QFETCH(const int, distance);
        choose(distance);
        const std::map<QString, ReportRow> rows = reportOf(distance);
        std::vector<QString> days;
        for (const auto& [day, row] : rows)
            days.push_back(day);
        QVERIFY(days.size() > 50);
        std::mt19937 random{static_cast<std::uint32_t>(distance)};
        for (int round = 0; round < 50; ++round) {
            const QString& day = days[random() % days.size()];
            typeDay(day);
            const ReportRow& wanted = rows.at(day);
            QCOMPARE(toText(toIso(answer().figures.days.y)), wanted.at(QStringLiteral("compared_with")));
            compareCards(wanted);
            compareTrend(wanted, distance);
            compareDays(wanted);
        }
    }

    /// What is chosen is still so for the next file, and after the next start.
    void theDistanceIsKept()
    {
        choose(28);
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
        QCOMPARE(answer().figures.days.x - answer().figures.days.y, 28);
        m_window = test::newWindow();
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
        QCOMPARE(answer().figures.days.x - answer().figures.days.y, 28);
        QVERIFY(m_window->commands().comparedWith[2]->isChecked());
    }

    void whatIsCheckedStaysChecked()
    {
        choose(7);
        QAction* const week = m_window->commands().comparedWith[1];
        QVERIFY(week->isChecked());
        week->trigger();
        QVERIFY(week->isChecked());
        for (QAction* const action : m_window->commands().comparedWith)
            QCOMPARE(action->isChecked(), action == week);
    }

private:
    [[nodiscard]] const Answer& answer() { return *m_window->workspace().answer(); }

    /// By the menu's entry.
    void choose(int distance)
    {
        for (std::size_t i = 0; i < offeredComparedWith.size(); ++i) {
            if (offeredComparedWith[i].distance == distance)
                m_window->commands().comparedWith[i]->trigger();
        }
        QTRY_COMPARE_WITH_TIMEOUT(answer().figures.days.x - answer().figures.days.y, distance, longEnough);
        QTRY_COMPARE_WITH_TIMEOUT(answer().overview().definitions.compareDistance, distance, longEnough);
    }

    void typeDay(const QString& day)
    {
        auto* const edit = m_window->findChild<DayEdit*>(); // day X is the first
        edit->selectAll();
        QTest::keyClicks(edit, day);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(toText(toIso(answer().figures.days.x)), day, longEnough);
    }

    std::map<QString, ReportRow> reportOf(int distance)
    {
        const test::ReportRun run =
            m_folder.run({QStringLiteral("--all-days"), QStringLiteral("--format=csv"),
                          QStringLiteral("--distance=%1").arg(distance), QStringLiteral(FOOTFALL_SAMPLE)});
        std::map<QString, ReportRow> rows;
        const QStringList lines = QString::fromUtf8(run.out).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
        const QStringList names = lines.value(0).split(u',');
        for (qsizetype line = 1; line < lines.size(); ++line) {
            const QStringList cells = lines[line].split(u',');
            ReportRow& row = rows[cells.front()];
            for (qsizetype column = 0; column < names.size(); ++column)
                row[names[column]] = cells.value(column);
        }
        return rows;
    }

    void compareCards(const ReportRow& wanted)
    {
        const QList<FigureCard*> cards = m_window->findChildren<FigureCard*>();
        QVERIFY(!cards.isEmpty());
        for (const FigureCard* const card : cards) {
            const QString shown = test::numberOn(*card, card->shown().texts);
            QVERIFY2(shown == number(wanted.at(card->name().toLower())), qPrintable(card->name() + u' ' + shown));
        }
    }

    void compareTrend(const ReportRow& wanted, int distance)
    {
        const auto& view = *m_window->findChild<TrendView*>();
        const TrendDays& days = view.picture().days;
        const auto column = days.columnOf(answer().figures.days.x);
        QVERIFY(column.has_value());
        const QString against =
            distance == 1 ? QStringLiteral("the day before") : QStringLiteral("the day %1 days before").arg(distance);
        for (const QString& text : {hoverText(days, *column), spokenText(days, answer().figures.days.x)}) {
            for (const char* const name : {"active", "resurrected", "new", "churned", "sessions"}) {
                const QString part = QLatin1StringView{name} + u' ' + number(wanted.at(QLatin1StringView{name}));
                QVERIFY2(text.contains(part), qPrintable(text + u'|' + part));
            }
        }
        QVERIFY(spokenText(days, answer().figures.days.x).contains(QStringLiteral("against ") + against + u':'));
        QVERIFY2(view.accessibleDescription().contains(against), qPrintable(view.accessibleDescription()));
    }

    void compareDays(const ReportRow& wanted)
    {
        const QAbstractItemModel& model = *m_window->findChild<DaysPage*>()->findChild<TableView*>()->model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, wanted.at(QStringLiteral("day")), 1, Qt::MatchEndsWith);
        QCOMPARE(found.size(), 1);
        int compared = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto id = model.headerData(column, Qt::Horizontal, TableModel::ColumnIdRole).toString();
            const auto cell = wanted.find(id);
            if (cell == wanted.end())
                continue;
            const QString shown = model.index(found.front().row(), column).data().toString();
            const bool isDay = cell->second.contains(u'-');
            QVERIFY2(isDay ? test::saysDay(shown, cell->second) : shown == number(cell->second),
                     qPrintable(id + u' ' + shown + u' ' + cell->second));
            ++compared;
        }
        QCOMPARE(compared, static_cast<int>(wanted.size()));
    }

    test::ReportFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::CompareDistanceTest)
#include "compare_distance_test.moc"
