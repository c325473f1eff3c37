// SPDX-License-Identifier: GPL-3.0-or-later
// Files without an event, or without anybody who could have had one: the window says so, as footfall-report does, and
// invents no day.
#include "tests/app/desktop/window/list_saving.h"

#include "app/desktop/calendar/calendar_panel.h"
#include "app/desktop/common/text.h"
#include "app/desktop/export/exports.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

namespace footfall::desktop {

using test::longEnough;

namespace {

/// What a label of the window is the buddy of.
QWidget* besideLabel(const MainWindow& window, const QString& text)
{
    for (const QLabel* const label : window.findChildren<QLabel*>()) {
        if (label->text().remove(u'&') == text && label->buddy() != nullptr)
            return label->buddy();
    }
    return nullptr;
}

/// What a field shows.
QString shownIn(QWidget& field)
{
    const auto* const line = field.findChild<QLineEdit*>();
    return line != nullptr ? line->text() : QAccessible::queryAccessibleInterface(&field)->text(QAccessible::Value);
}

/// Texts that people see, or hear, somewhere in the window and that name a day which is not in the file.
QStringList inventedDays(const MainWindow& window)
{
    static const QRegularExpression invented{QStringLiteral("1970|1969|\\b(Wed|Thu)\\b|\\b(1 Jan|31 Dec)\\b")};
    QStringList found;
    const auto look = [&found](const QString& text) {
        if (text.contains(invented))
            found.append(text);
    };
    for (QWidget* const widget : window.findChildren<QWidget*>()) {
        look(widget->toolTip());
        look(widget->accessibleDescription());
        if (const auto* const label = qobject_cast<const QLabel*>(widget))
            look(label->text());
        if (const auto* const table = qobject_cast<const QTableView*>(widget);
            table != nullptr && !qobject_cast<const CalendarPanel*>(table->parentWidget())) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                look(table->model()->index(row, 0).data().toString());
        }
    }
    for (const QAction* const action : window.actions())
        look(action->text());
    return found;
}

} // namespace

class NoEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("NoEventsTest");
        QLocale::setDefault(QLocale::c());
        m_empty = m_folder.put(QStringLiteral("empty.csv"), test::headerLine);
        m_nobody = m_folder.put(QStringLiteral("nobody.csv"), "event_id,timestamp,page\n1,2014-09-29 10:00:00,/\n");
        m_domain = m_folder.put(QStringLiteral("domain.csv"),
                                "event_id,timestamp,domain_userid,page\n1,2014-09-29 10:00:00,a,/\n");
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void withoutAnIdentityIsRefusedInTheReportsWords_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("alone") << QStringList{m_nobody};
        QTest::newRow("beside one with all") << QStringList{m_empty, m_nobody};
    }
    void withoutAnIdentityIsRefusedInTheReportsWords()
    {
        QFETCH(const QStringList, files);
        const test::ReportRun run = m_folder.run(files);
        QCOMPARE(run.exitCode, 3);
        StartOptions options;
        for (const QString& file : files)
            options.files.emplace_back(m_folder.path(file).toStdString());
        m_window->start(options);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().isLoading(), longEnough);
        QCOMPARE(m_window->workspace().state(), State::Failed);
        const QString said = failureText(*m_window->workspace().failure());
        QCOMPARE(QString{said}.replace(m_folder.path(m_nobody), m_nobody),
                 QString::fromUtf8(run.err)
                     .trimmed()
                     .remove(QStringLiteral("footfall-report: "))
                     .remove(QStringLiteral("error: ")));
    }

    void anotherIdentityWillDo()
    {
        QVERIFY(test::open(*m_window, m_folder.path(m_domain)));
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("notes"))
                    ->text()
                    .contains(QStringLiteral("these columns have one: domain_userid")));
    }

    void noDayIsInvented()
    {
        QVERIFY(test::open(*m_window, m_folder.path(m_empty)));
        auto* const results = m_window->findChild<ResultsPage*>();
        for (const Tab tab : allTabs) {
            results->openTab(tab);
            for (ListPanel* const list : m_window->findChildren<ListPanel*>())
                QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible() || list->isUpToDate(), longEnough);
            QCOMPARE(inventedDays(*m_window).join(u'\n'), QString{});
        }
        QCOMPARE(test::headlineOf(*m_window), QStringLiteral("There is no event"));
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("notes"))
                    ->text()
                    .contains(QStringLiteral("There is no event")));
        for (const char* const field : {"Day X", "Compared with", "Compared day"})
            QVERIFY2(!besideLabel(*m_window, QLatin1StringView{field})->isEnabled(), field);
        for (const char* const field : {"Day X", "Compared day"}) {
            const QString shown = shownIn(*besideLabel(*m_window, QLatin1StringView{field}));
            QVERIFY2(!shown.contains(QRegularExpression{QStringLiteral("\\d")}), qPrintable(shown));
        }
        QVERIFY(besideLabel(*m_window, QStringLiteral("Days in"))->isEnabled());
        QVERIFY(!m_window->findChild<CalendarPanel*>()->isEnabled());
        for (const FigureCard* const card : m_window->findChildren<FigureCard*>())
            QVERIFY(!card->accessibleDescription().contains(QRegularExpression{QStringLiteral("\\d")}));
        const Commands& commands = m_window->commands();
        for (const QAction* const action :
             {commands.previousDay, commands.nextDay, commands.firstDay, commands.lastDay, commands.swapDays,
              commands.comparedWith[0], commands.copyFigures, commands.exportTrend})
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        QVERIFY(!m_window->findChild<QPushButton*>(QStringLiteral("addCurrentPair"))->isEnabled());
    }

    /// Nor after a file that has days, nor by a day that the command line names.
    void noDayIsLeft()
    {
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
        QVERIFY(test::open(*m_window, m_folder.path(m_empty), DayPair{Day{16342}, Day{16341}}));
        QCOMPARE(test::headlineOf(*m_window), QStringLiteral("There is no event"));
        for (const QWidget* const widget : m_window->findChildren<QWidget*>()) {
            const auto* const label = qobject_cast<const QLabel*>(widget);
            for (const QString& text :
                 {label != nullptr ? label->text() : QString{}, widget->toolTip(), widget->accessibleDescription()})
                QVERIFY2(!text.contains(m_sampleDay), qPrintable(text));
        }
        QCOMPARE(inventedDays(*m_window).join(u'\n'), QString{});
    }

    void whatIsExported()
    {
        QVERIFY(test::open(*m_window, m_folder.path(m_empty)));
        const Answer& answer = *m_window->workspace().answer();
        const std::pair<Saving, QStringList> cases[] = {
            {dayReportSaving(answer), {}},
            {allDaysSaving(answer), {QStringLiteral("--all-days")}},
            {usersSaving(answer, UserState::Churned), {QStringLiteral("--users"), QStringLiteral("churned")}},
            {sessionsSaving(answer), {QStringLiteral("--sessions")}},
            {pagesSaving(answer), {QStringLiteral("--pages")}},
        };
        for (const auto& [saving, arguments] : cases) {
            QVERIFY2(!saving.suggestedName.contains(QStringLiteral("1970")), qPrintable(saving.suggestedName));
            QSignalSpy saved{&m_window->exporter(), &Exporter::saved};
            m_window->exporter().saveTo(saving, m_folder.path(QStringLiteral("out.csv")).toStdString());
            QVERIFY(saved.wait(longEnough));
            const test::ReportRun run = m_folder.run(arguments + QStringList{QStringLiteral("--format=csv"), m_empty});
            QVERIFY2(run.exitCode == 0, run.told().constData());
            QCOMPARE(m_folder.get(QStringLiteral("out.csv")), run.out);
        }
    }

    void eventsThatCome()
    {
        const QString file = m_folder.path(m_folder.put(QStringLiteral("grows.csv"), test::headerLine));
        QVERIFY(test::open(*m_window, file));
        m_folder.put(QStringLiteral("grows.csv"), test::smallTable());
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        m_window->workspace().reload();
        QVERIFY(answered.wait(longEnough));
        QTRY_COMPARE_WITH_TIMEOUT(test::headlineOf(*m_window),
                                  QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"), longEnough);
        QVERIFY(besideLabel(*m_window, QStringLiteral("Day X"))->isEnabled());
        QVERIFY(m_window->commands().exportTrend->isEnabled());
    }

    /// A field that cannot show a day would show another one.
    void theDayBeforeTheFirstOfAll()
    {
        const QString file = m_folder.path(
            m_folder.put(QStringLiteral("1970.csv"), QByteArray{test::headerLine} + "1,1970-01-01 10:00:00,a,a,a,/\n"));
        QVERIFY(test::open(*m_window, file));
        QCOMPARE(test::headlineOf(*m_window), QStringLiteral("Thu 1 Jan 1970 against Wed 31 Dec 1969"));
        QCOMPARE(shownIn(*besideLabel(*m_window, QStringLiteral("Compared day"))), QStringLiteral("1969-12-31"));
    }

private:
    /// How the days on which the sample opens are written.
    const QRegularExpression m_sampleDay{QStringLiteral("2014|\\bOct\\b|\\b(Wed|Tue|Wednesday|Tuesday)\\b|29|28")};
    test::ReportFolder m_folder;
    QString m_empty;
    QString m_nobody;
    QString m_domain;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::NoEventsTest)
#include "no_events_test.moc"
