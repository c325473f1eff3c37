// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way by the keyboard alone: nothing here clicks, calls a slot or sets a value.
#include "tests/app/desktop/window/keyboard.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/users/users_page.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace footfall::desktop {

using test::longEnough;

namespace {

QList<QFileDialog*> shownFileDialogs()
{
    QList<QFileDialog*> shown;
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const dialog = qobject_cast<QFileDialog*>(widget); dialog != nullptr && dialog->isVisible())
            shown += dialog;
    }
    return shown;
}

bool dialogTakesText()
{
    const auto* const field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return field != nullptr && qobject_cast<QFileDialog*>(field->window()) != nullptr;
}

} // namespace

class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WindowKeysTest");
        QLocale::setDefault(QLocale::c());
    }

    void fromTheStartToAFileOfChurnedUsers()
    {
        const auto window = test::newWindow();
        window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));

        test::press(Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(shownFileDialogs().size(), 1);
        QTRY_VERIFY(dialogTakesText());
        test::type(QStringLiteral(FOOTFALL_SAMPLE));
        test::press(Qt::Key_Return);
        QTRY_COMPARE(shownFileDialogs().size(), 0);
        const auto* const headline = window->findChild<QAbstractButton*>(QStringLiteral("headline"));
        QTRY_COMPARE_WITH_TIMEOUT(headline->text(), QStringLiteral("Wed 29 Oct 2014 against Tue 28 Oct 2014"),
                                  longEnough);

        test::giveBackFocus(*window);
        QVERIFY(test::pressUntil(Qt::Key_Tab, [] {
            const auto* const card = qobject_cast<FigureCard*>(QApplication::focusWidget());
            return card != nullptr && card->figure() == Figure::Churned;
        }));
        test::press(Qt::Key_Return);
        ListPanel& list = window->findChild<UsersPage*>()->list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        QVERIFY(list.table().hasFocus());

        QVERIFY(test::pressUntil(Qt::Key_Backtab, [&list] {
            return qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr &&
                   list.isAncestorOf(QApplication::focusWidget());
        }));
        test::pressForMenu(Qt::Key_Space, {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}); // "Whole list…"
        QTRY_COMPARE(shownFileDialogs().size(), 1);
        QTRY_VERIFY(dialogTakesText());
        test::type(m_folder.path(QStringLiteral("churned.csv"))); // over the name that is suggested
        test::press(Qt::Key_Return);
        QTRY_COMPARE(shownFileDialogs().size(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_folder.has(QStringLiteral("churned.csv")), longEnough);

        const test::ReportRun run = m_folder.run({QStringLiteral("--users"), QStringLiteral("churned"),
                                                  QStringLiteral("--format=csv"), QStringLiteral(FOOTFALL_SAMPLE)});
        QVERIFY2(run.exitCode == 0, run.told().constData());
        QVERIFY(run.out.count('\n') > 10);
        QCOMPARE(m_folder.get(QStringLiteral("churned.csv")), run.out);
    }

    /// A key that is held down, or pressed again before the dialog is there, opens no second one.
    void oneDialogAtATime()
    {
        const auto window = test::newWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        for (int presses = 0; presses < 3; ++presses)
            QTest::keyClick(window->windowHandle(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(dialogTakesText());
        test::press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(shownFileDialogs().size(), 1);
        test::press(Qt::Key_Escape);
        QTRY_COMPARE(shownFileDialogs().size(), 0);
        test::giveBackFocus(*window);
        test::press(Qt::Key_O, Qt::ControlModifier); // and it opens anew
        QTRY_COMPARE(shownFileDialogs().size(), 1);
    }

private:
    test::ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowKeysTest)
#include "window_keys_test.moc"
