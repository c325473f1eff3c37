// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/table/table_view.h"
#include "app/desktop/days/days_page.h"
#include "app/desktop/export/exporter.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/pairs/pairs_page.h"
#include "app/desktop/quality/quality_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/copying.h"
#include "app/desktop/window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

#include <functional>
#include <vector>

namespace footfall::desktop {

using test::longEnough;

namespace {

void closeDialogs()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const dialog = qobject_cast<QDialog*>(widget); dialog != nullptr && dialog->isVisible())
            dialog->close();
    }
}

template <class Dialog>
Dialog* shownDialog()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const dialog = qobject_cast<Dialog*>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool isAskingFor(const QString& title)
{
    const QFileDialog* const dialog = shownDialog<QFileDialog>();
    return dialog != nullptr && dialog->windowTitle() == title;
}

/// Whether the widget of that kind that has the keys is seen on the page.
template <class Widget>
bool isFocused(const QWidget* page)
{
    const QWidget* const focused = page->window()->focusWidget();
    return page->isVisible() && qobject_cast<const Widget*>(focused) != nullptr && page->isAncestorOf(focused);
}

QList<QAction*> leavesOf(const QMenu& menu)
{
    QList<QAction*> leaves;
    for (QAction* const action : menu.actions()) {
        if (action->menu() != nullptr)
            leaves += leavesOf(*action->menu());
        else if (!action->isSeparator())
            leaves += action;
    }
    return leaves;
}

QList<QAction*> menuActions(const MainWindow& window)
{
    QList<QAction*> all;
    for (const QAction* const menu : window.menuBar()->actions())
        all += leavesOf(*menu->menu());
    return all;
}

} // namespace

class WindowCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WindowCommandsTest");
        QLocale::setDefault(QLocale::c());
        m_file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable()));
    }
    void init()
    {
        m_window = test::newWindow();
        QVERIFY(test::open(*m_window, m_file));
    }
    void cleanup()
    {
        closeDialogs();
        m_window.reset();
        QSettings{}.clear();
    }

    /// Each action of the menus is triggered and does what it says; one that is missing here fails.
    void everyMenuActionWorks()
    {
        const Commands& commands = m_window->commands();
        const Workspace& workspace = m_window->workspace();
        const QString before = QStringLiteral("Sun 28 Sep 2014 against Sat 27 Sep 2014");
        const QString last = QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014");
        const std::vector<std::pair<QAction*, std::function<bool()>>> effects{
            {commands.open, [] { return shownDialog<QFileDialog>() != nullptr; }},
            {commands.reload, [&] { return workspace.isLoading(); }},
            {commands.copy, [] { return QApplication::clipboard()->text().startsWith(QStringLiteral("Mon 29")); }},
            {commands.copyFigures, [] { return QApplication::clipboard()->text().contains(u'\t'); }},
            {commands.resetDefinitions, [&] { return workspace.definitions() == Definitions{}; }},
            {commands.sidebar, [&] { return !m_window->findChild<Sidebar*>()->isVisible(); }},
            {commands.filter, [&] { return isFocused<QLineEdit>(m_window->findChild<UsersPage*>()); }},
            {commands.openTab[0], [&] { return isFocused<TableView>(m_window->findChild<DaysPage*>()); }},
            {commands.openTab[1], [&] { return isFocused<TableView>(m_window->findChild<UsersPage*>()); }},
            {commands.openTab[2], [&] { return isFocused<TableView>(m_window->findChild<SessionsPage*>()); }},
            {commands.openTab[3], [&] { return isFocused<TableView>(m_window->findChild<PagesPage*>()); }},
            {commands.openTab[4], [&] { return isFocused<TableView>(m_window->findChild<PairsPage*>()); }},
            {commands.openTab[5], [&] { return isFocused<TableView>(m_window->findChild<QualityPage*>()); }},
            {commands.pictures, [&] { return !m_window->findChild<TrendPanel*>()->isVisible(); }},
            {commands.fullScreen, [&] { return m_window->isFullScreen(); }},
            {commands.previousDay, [&] { return headline() == before; }},
            {commands.nextDay, [&] { return headline() == last; }},
            {commands.firstDay, [&] { return headline() == before; }},
            {commands.lastDay, [&] { return headline() == last; }},
            {commands.swapDays,
             [&] { return headline() == QStringLiteral("Sun 28 Sep 2014 against Mon 29 Sep 2014"); }},
            {commands.comparedWith[0], [&] { return workspace.days().y == workspace.days().x - 1; }},
            {commands.comparedWith[1], [&] { return workspace.days().y == workspace.days().x - 7; }},
            {commands.comparedWith[2], [&] { return workspace.days().y == workspace.days().x - 28; }},
            {commands.comparedWith[3], [&] { return workspace.days().y == workspace.days().x - 364; }},
            {commands.comparedWith[4], [&] { return m_window->commands().comparedWith[4]->isChecked(); }},
            {commands.exportDay, [] { return shownDialog<QFileDialog>() != nullptr; }},
            {commands.exportAllDays, [] { return shownDialog<QFileDialog>() != nullptr; }},
            {commands.exportPairs, [] { return shownDialog<QFileDialog>() != nullptr; }},
            {commands.exportUsers, [] { return isAskingFor(QStringLiteral("Export Users: churned")); }},
            {commands.exportSessions, [] { return isAskingFor(QStringLiteral("Export Sessions")); }},
            {commands.exportPages, [] { return isAskingFor(QStringLiteral("Export Pages")); }},
            {commands.exportTrend, [] { return shownDialog<QFileDialog>() != nullptr; }},
            {commands.numbers, [] { return shownDialog<QDialog>() != nullptr; }},
            {commands.about, [] { return shownDialog<QMessageBox>() != nullptr; }},
            {commands.openSample, [&] { return headline().startsWith(QStringLiteral("Wed 29 Oct 2014")); }},
            {commands.quit, [&] { return !m_window->isVisible(); }},
        };
        QSet<QAction*> untold;
        for (QAction* const action : menuActions(*m_window)) {
            // cancelling, and the entries of the list of recent files, have tests of their own
            if (action->parent() == m_window.get() && action != commands.cancelLoad)
                untold += action;
        }
        Definitions other;
        other.sessionGapMinutes = 10;
        m_window->workspace().setDefinitions(other);
        addCurrentPair();
        for (const auto& [action, happened] : effects) {
            untold -= action;
            QTRY_VERIFY2_WITH_TIMEOUT(action->isEnabled(), qPrintable(action->text()), longEnough);
            QApplication::clipboard()->clear();
            action->trigger();
            QTRY_VERIFY2_WITH_TIMEOUT(happened(), qPrintable(action->text()), longEnough);
            closeDialogs();
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().isLoading(), longEnough);
        }
        QVERIFY2(untold.isEmpty(), untold.isEmpty() ? "" : qPrintable((*untold.begin())->text()));
    }

    void noKeyIsTakenTwice()
    {
        QHash<QString, QString> taken;
        for (const QAction* const action : menuActions(*m_window)) {
            for (const QKeySequence& key : action->shortcuts()) {
                const QString text = key.toString();
                QVERIFY2(!taken.contains(text), qPrintable(text + action->text() + taken.value(text)));
                taken.insert(text, action->text());
            }
        }
        QVERIFY(taken.size() >= 10);
    }

    void daysMoveByKeys()
    {
        const auto move = [&](Qt::Key key) {
            QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
            QTest::keyClick(m_window.get(), key, Qt::AltModifier);
            answered.wait(longEnough);
            return test::headlineOf(*m_window);
        };
        QCOMPARE(move(Qt::Key_PageUp), QStringLiteral("Sun 28 Sep 2014 against Sat 27 Sep 2014"));
        QVERIFY(!m_window->commands().previousDay->isEnabled());
        QCOMPARE(move(Qt::Key_PageDown), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
        QVERIFY(!m_window->commands().nextDay->isEnabled());
    }

    void reloadReadsAgain()
    {
        m_folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2014-09-29 23:40:00,d,,,/\n");
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(m_window->workspace().answer()->figures.visitors, 3U);
        m_folder.put(QStringLiteral("a.csv"), test::smallTable());
    }

    void openDialogsAreNotWaitedFor()
    {
        m_window->commands().open->trigger();
        auto* const dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        Q_EMIT dialog->filesSelected({m_file});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(QSettings{}.value(QStringLiteral("lastFolder")).toString(), QFileInfo{m_file}.absolutePath());
    }

    /// Through the dialog, which is not waited for; the same bytes as the report's.
    void exportsByDialog()
    {
        addCurrentPair();
        const auto exported = [&](QAction* action, const char* name) {
            action->trigger();
            auto* const dialog = shownDialog<QFileDialog>();
            QSignalSpy saved{&m_window->exporter(), &Exporter::saved};
            Q_EMIT dialog->fileSelected(m_folder.path(QLatin1StringView{name}));
            const bool done = saved.wait(longEnough);
            closeDialogs();
            return done ? m_folder.get(QLatin1StringView{name}) : QByteArray{};
        };
        const auto reported = [&](const char* options) {
            return m_folder.run(QString::fromLatin1(options).split(u' ')).out;
        };
        const Commands& commands = m_window->commands();
        QCOMPARE(exported(commands.exportDay, "day.csv"), reported("--format=csv a.csv 2014-09-29"));
        QCOMPARE(exported(commands.exportAllDays, "days.csv"), reported("--format=csv --all-days a.csv"));
        QCOMPARE(exported(commands.exportPairs, "pairs.csv"),
                 reported("--format=csv --pairs 2014-09-29:2014-09-28 a.csv"));
        const QImage picture = QImage::fromData(exported(commands.exportTrend, "trend.png"), "PNG");
        QVERIFY(picture.width() > 1000 && picture.height() > 400);
    }

    void figuresAreCopied()
    {
        m_window->commands().copyFigures->trigger();
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014\nActive\t1\n")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Sessions\t4\n")));
    }

    void closingFromTheMenu()
    {
        m_window->commands().quit->trigger();
        QVERIFY(!m_window->isVisible());
    }

private:
    QString headline() const { return test::headlineOf(*m_window); }
    void addCurrentPair()
    {
        for (QPushButton* const button : m_window->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == QLatin1StringView{"Add current pair"})
                button->click();
        }
    }

    test::ReportFolder m_folder;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowCommandsTest)
#include "window_commands_test.moc"
