// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/window/copying.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

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

    void everyMenuActionWorks()
    {
        for (QAction* const action : menuActions(*m_window)) {
            if (action == m_window->commands().quit || !action->isEnabled() || action->parent() != m_window.get())
                continue; // entries of the list of recent files have a test of their own
            action->trigger();
            QCoreApplication::processEvents();
            closeDialogs();
            QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isLoading(), longEnough);
            QVERIFY2(m_window->session().answer(), qPrintable(action->text()));
        }
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
            QSignalSpy answered{&m_window->session(), &Session::answered};
            QTest::keyClick(m_window.get(), key, Qt::AltModifier);
            answered.wait(longEnough);
            return m_window->findChild<QLabel*>(QStringLiteral("headline"))->text();
        };
        QCOMPARE(move(Qt::Key_PageUp), QStringLiteral("Sun 28 Sep 2014 against Sat 27 Sep 2014"));
        QVERIFY(!m_window->commands().previousDay->isEnabled());
        QCOMPARE(move(Qt::Key_PageDown), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
        QVERIFY(!m_window->commands().nextDay->isEnabled());
    }

    void reloadReadsAgain()
    {
        m_folder.put(QStringLiteral("a.csv"), test::smallTable() + "e11,2014-09-29 23:40:00,d,,,/\n");
        QSignalSpy answered{&m_window->session(), &Session::answered};
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(m_window->session().answer()->figures.visitors, 3U);
        m_folder.put(QStringLiteral("a.csv"), test::smallTable());
    }

    void openDialogsAreNotWaitedFor()
    {
        m_window->commands().open->trigger();
        auto* const dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QSignalSpy answered{&m_window->session(), &Session::answered};
        Q_EMIT dialog->filesSelected({m_file});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(QSettings{}.value(QStringLiteral("lastFolder")).toString(), QFileInfo{m_file}.absolutePath());
    }

    void exportDialogsAreNotWaitedFor()
    {
        m_window->commands().exportDay->trigger();
        auto* const dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        Q_EMIT dialog->fileSelected(m_folder.path(QStringLiteral("day.csv")));
        QTRY_VERIFY_WITH_TIMEOUT(m_folder.has(QStringLiteral("day.csv")), longEnough);
        QVERIFY(m_folder.get(QStringLiteral("day.csv")).startsWith("day"));
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
    test::ReportFolder m_folder;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowCommandsTest)
#include "window_commands_test.moc"
