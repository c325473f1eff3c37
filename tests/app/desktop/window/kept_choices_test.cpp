// SPDX-License-Identifier: GPL-3.0-or-later
// What the analyst chose and typed stays when the day, a definition or the file's content changes.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/users/user_details_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace footfall::desktop {

using test::longEnough;

class KeptChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("KeptChoicesTest");
        QLocale::setDefault(QLocale::c());
    }
    /// On the page of the inactive users, filtered, the largest first, with one chosen who stays inactive.
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(1280, 800);
        m_file = m_folder.path(QStringLiteral("events.gz"));
        QVERIFY(QFile::exists(m_file) || QFile::copy(QStringLiteral(FOOTFALL_SAMPLE), m_file));
        QVERIFY(test::open(*m_window, m_file, m_days));
        m_window->findChild<ResultsPage*>()->openList(Figure::Inactive);
        QVERIFY(waitForList());
        filter().setText(QStringLiteral("33"));
        list().table().sortByColumn(0, Qt::DescendingOrder);
        m_user = userOfBothDays();
        QVERIFY(!m_user.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(userInDetails(), m_user, longEnough);
    }
    void cleanup() { m_window.reset(); }

    void overAChangeOfDay()
    {
        m_window->commands().nextDay->trigger();
        QVERIFY(waitForDays({m_days.x + 1, m_days.x}));
        verifyAllIsKept();
    }

    void overAChangeOfDefinitions()
    {
        for (const QLabel* const label : m_window->findChildren<QLabel*>()) {
            if (label->text().remove(u'&') == QLatin1StringView{"Session gap"})
                qobject_cast<QSpinBox*>(label->buddy())->setValue(15);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().answer()->overview().definitions.sessionGapMinutes == 15,
                                 longEnough);
        QCOMPARE(m_window->workspace().answer()->figures.days, m_days);
        QVERIFY(waitForList());
        verifyAllIsKept();
    }

    void overAReload()
    {
        m_window->commands().nextDay->trigger();
        QVERIFY(waitForDays({m_days.x + 1, m_days.x}));
        const auto before = m_window->workspace().answer();
        m_window->commands().reload->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().isLoading(), longEnough);
        QVERIFY(m_window->workspace().answer()->overview().load != before->overview().load);
        QVERIFY(waitForDays({m_days.x + 1, m_days.x}));
        verifyAllIsKept();
    }

private:
    [[nodiscard]] UsersPage& page() const { return m_window->findChild<ResultsPage*>()->users(); }
    [[nodiscard]] ListPanel& list() const { return page().list(); }
    [[nodiscard]] QLineEdit& filter() const { return *list().findChild<QLineEdit*>(); }
    [[nodiscard]] QString userInDetails() const
    {
        const auto* const name = page().details().findChild<QLineEdit*>();
        return name->isVisible() ? name->text() : QString{};
    }
    [[nodiscard]] QString selectedUser() const
    {
        const std::vector<int> rows = list().table().selectedRows();
        return rows.size() == 1 ? list().table().model()->index(rows.front(), 0).data().toString() : QString{};
    }
    bool waitForList() const
    {
        return QTest::qWaitFor([this] { return list().isVisible() && list().isUpToDate(); }, longEnough);
    }
    bool waitForDays(DayPair days) const
    {
        return QTest::qWaitFor([&] { return m_window->workspace().answer()->figures.days == days; }, longEnough) &&
               waitForList() && list().shownAnswer()->figures.days == days;
    }

    /// Selects a row in the middle whose user is inactive on the next day too, and gives the name.
    QString userOfBothDays() const
    {
        const std::shared_ptr<const View> view = m_window->workspace().answer()->view;
        const UserList next{view->source->users({m_days.x + 1, m_days.x}, UserState::Inactive).value(),
                            view->overview(), DayPair{m_days.x + 1, m_days.x}, UserState::Inactive};
        const QAbstractItemModel& model = *list().table().model();
        for (int row = model.rowCount() / 2; row < model.rowCount(); ++row) {
            const QString name = model.index(row, 0).data().toString();
            if (next.rowOf({Identity::UserFingerprint, name.toStdString()})) {
                list().table().selectRow(row);
                return name;
            }
        }
        return {};
    }

    void verifyAllIsKept() const
    {
        QVERIFY2(page().isVisible(), "the page in front");
        QCOMPARE(page().state(), UserState::Inactive);
        QCOMPARE(filter().text(), QStringLiteral("33"));
        const QAbstractItemModel& model = *list().table().model();
        QVERIFY(model.rowCount() > 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString name = model.index(row, 0).data().toString();
            QVERIFY2(name.contains(QStringLiteral("33")) ||
                         model.index(row, 9).data().toString().contains(QStringLiteral("33")),
                     qPrintable(name));
            QVERIFY(row == 0 || name < model.index(row - 1, 0).data().toString());
        }
        QCOMPARE(list().table().horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(list().table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(selectedUser(), m_user);
        QTRY_COMPARE_WITH_TIMEOUT(userInDetails(), m_user, longEnough);
    }

    const DayPair m_days{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
    test::ReportFolder m_folder;
    QString m_file;
    QString m_user;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::KeptChoicesTest)
#include "kept_choices_test.moc"
