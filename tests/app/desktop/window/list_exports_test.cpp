// SPDX-License-Identifier: GPL-3.0-or-later
// A whole list that the window saves is footfall-report's, byte by byte, under whatever definitions hold.
#include "tests/app/desktop/common/list/sample_lists.h"
#include "tests/app/desktop/window/list_saving.h"

#include "app/desktop/common/state_words.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QLineEdit>

namespace footfall::desktop {

using test::longEnough;

class ListExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("ListExportsTest");
        QLocale::setDefault(QLocale{QLocale::German}); // which no file has anything to do with
    }

    void theReportsBytes_data()
    {
        QTest::addColumn<Definitions>("definitions");
        QTest::newRow("default") << Definitions{};
        QTest::newRow("domain_userid") << Definitions{.identity = {Identity::DomainUserid}};
        QTest::newRow("network_userid") << Definitions{.identity = {Identity::NetworkUserid}};
        QTest::newRow("fingerprint, else domain_userid")
            << Definitions{.identity = {Identity::UserFingerprint, Identity::DomainUserid}};
        QTest::newRow("gap 15") << Definitions{.sessionGapMinutes = 15};
        QTest::newRow("London") << Definitions{.timeZone = "Europe/London"};
        QTest::newRow("menu") << Definitions{.pageContains = "menu"};
        QTest::newRow("seen by then") << Definitions{.knownUsers = KnownUsers::ByDay};
        QTest::newRow("all at once") << Definitions{.identity = {Identity::NetworkUserid},
                                                    .knownUsers = KnownUsers::ByDay,
                                                    .sessionGapMinutes = 15,
                                                    .timeZone = "Europe/London",
                                                    .pageContains = "e",
                                                    .ignoreNilUuid = true};
    }

    void theReportsBytes()
    {
        QFETCH(const Definitions, definitions);
        QSettings{}.clear();
        m_lists.clear();
        const auto window = test::newWindow();
        window->resize(1280, 800);
        QVERIFY(test::open(*window, QStringLiteral(FOOTFALL_SAMPLE), m_days));
        if (definitions != Definitions{}) {
            QSignalSpy answered{&window->workspace(), &Workspace::answered};
            window->workspace().setDefinitions(definitions);
            QVERIFY(answered.wait(longEnough));
        }
        auto& results = *window->findChild<ResultsPage*>();
        for (const UserState state : allUserStates) {
            results.openList(Figure::Churned); // the page of the users
            results.users().setState(state);
            compare(*window, results.users().list(), definitions,
                    {QStringLiteral("--users"), QString::fromStdString(std::string{userStateName(state)})});
        }
        results.openList(Figure::Sessions);
        compare(*window, results.sessions().list(), definitions, {QStringLiteral("--sessions")});
        results.openList(Figure::Events);
        compare(*window, results.pages().list(), definitions, {QStringLiteral("--pages")});
    }

private:
    void compare(MainWindow& window, ListPanel& list, const Definitions& definitions, const QStringList& asked)
    {
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        const QByteArray saved = test::savedAs(window, list, ListPart::Whole, m_folder);
        const QByteArray wanted = test::reportedLines(m_folder, asked, definitions, m_days).join('\n');
        QVERIFY2(wanted.count('\n') >= 1, "a header at least");
        QVERIFY2(saved == wanted, qPrintable(asked.join(u' ')));
        QVERIFY2(!m_lists.contains(wanted) || wanted.count('\n') < 2, "no list is like another");
        m_lists.insert(wanted);
    }

    const DayPair m_days{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
    test::ReportFolder m_folder;
    QSet<QByteArray> m_lists; ///< of the definitions at hand
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::ListExportsTest)
#include "list_exports_test.moc"
