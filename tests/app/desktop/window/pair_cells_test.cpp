// SPDX-License-Identifier: GPL-3.0-or-later
// Each cell of the 2 x 2, told by where it stands, opens the list of exactly the users that it counts.
#include "tests/app/desktop/common/figure_buttons.h"
#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/day_pair/day_pair_panel.h"
#include "app/desktop/day_pair/pair_cell.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QToolButton>

#include <algorithm>

namespace footfall::desktop {

using test::longEnough;

class PairCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("PairCellsTest");
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates});
    }

    void eachCellOpensItsUsers_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("byKey");
        QTest::newRow("click") << QSize{1280, 800} << false;
        QTest::newRow("Enter") << QSize{1280, 800} << true;
        QTest::newRow("click, in the tab beside the trend") << QSize{800, 600} << false;
    }

    void eachCellOpensItsUsers()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, byKey);
        QSettings{}.clear();
        const auto window = test::newWindow();
        window->resize(size);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        const DayPair days{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
        QVERIFY(test::open(*window, QStringLiteral(FOOTFALL_SAMPLE), days));
        const auto& panel = *window->findChild<DayPairPanel*>();
        auto& results = *window->findChild<ResultsPage*>();
        if (!panel.isVisible()) // it is behind the trend
            window->findChild<QWidget*>(QStringLiteral("pictureSwitch"))->findChildren<QToolButton*>().back()->click();
        QTRY_VERIFY(panel.isVisible() && inRows(panel).size() == 4);
        const QList<PairCell*> cells = inRows(panel);
        const char* const states[] = {"active", "churned", "reactivated", "inactive"}; // as the heads say
        QSet<qulonglong> numbers;
        for (int place = 0; place < cells.size(); ++place) {
            const QString state = QString::fromLatin1(states[place]);
            results.openTab(Tab::Overview);
            QTRY_VERIFY(cells[place]->isVisible());
            if (byKey) {
                cells[place]->setFocus();
                QTest::keyClick(cells[place], Qt::Key_Return);
            } else {
                QTest::mouseClick(cells[place], Qt::LeftButton);
            }
            UsersPage& users = *window->findChild<UsersPage*>();
            QTRY_VERIFY_WITH_TIMEOUT(users.isVisible() && users.list().isUpToDate(), longEnough);
            QVERIFY2(users.title().contains(state), qPrintable(users.title()));
            const QStringList wanted = reportedUsers(state, days);
            QCOMPARE(usersIn(*users.list().table().model()), wanted);
            QCOMPARE(numberIn(*cells[place]), static_cast<qulonglong>(wanted.size()));
            numbers.insert(numberIn(*cells[place]));
        }
        QCOMPARE(numbers.size(), 4); // else cells that are mistaken for each other would look right
    }

private:
    /// From the top to the bottom, and from left to right: X and Y, not X but Y, X but not Y, neither.
    static QList<PairCell*> inRows(const DayPairPanel& panel)
    {
        QList<PairCell*> cells = panel.findChildren<PairCell*>();
        std::sort(cells.begin(), cells.end(), [](const PairCell* a, const PairCell* b) {
            return a->y() != b->y() ? a->y() < b->y() : a->x() < b->x();
        });
        if (cells[0]->y() != cells[1]->y() || cells[1]->y() >= cells[2]->y() || cells[0]->x() >= cells[1]->x())
            return {}; // not laid out yet
        return cells;
    }

    static qulonglong numberIn(const PairCell& cell)
    {
        bool isNumber = false;
        const qulonglong number = test::numberOn(cell, cell.shown()).remove(u',').toULongLong(&isNumber);
        return isNumber ? number : ~0ULL;
    }

    static QStringList usersIn(const QAbstractItemModel& model)
    {
        QStringList users;
        for (int row = 0; row < model.rowCount(); ++row)
            users += model.index(row, 0).data().toString();
        return users;
    }

    QStringList reportedUsers(const QString& state, DayPair days) const
    {
        QStringList users;
        for (const QByteArray& line : test::reportedLines(m_folder, {QStringLiteral("--users"), state}, {}, days))
            users += QString::fromUtf8(line.split(',').front());
        users.removeFirst(); // the header
        users.removeAll({}); // after the last line
        return users;
    }

    test::ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::PairCellsTest)
#include "pair_cells_test.moc"
