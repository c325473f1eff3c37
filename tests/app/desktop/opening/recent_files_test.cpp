// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_files.h"

#include "app/desktop/opening/recent_menu.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

namespace footfall::desktop {

using Paths = std::vector<std::filesystem::path>;

class RecentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
        QCoreApplication::setApplicationName(QStringLiteral("RecentFilesTest"));
    }
    void init() { QSettings{}.clear(); }
    void cleanup() { QSettings{}.clear(); }

    void newestFirstEachOnce()
    {
        RecentFiles::add("/tmp/a.gz");
        RecentFiles::add("/tmp/caf\xE9 %41.gz");
        RecentFiles::add("/tmp/x/../a.gz");
        QCOMPARE(RecentFiles::all(), (Paths{"/tmp/a.gz", "/tmp/caf\xE9 %41.gz"}));
    }

    void tenAreKept()
    {
        for (int i = 0; i < 15; ++i)
            RecentFiles::add("/tmp/" + std::to_string(i));
        QCOMPARE(RecentFiles::all().size(), 10U);
        QCOMPARE(RecentFiles::all().front(), std::filesystem::path{"/tmp/14"});
        RecentFiles::clear();
        QVERIFY(RecentFiles::all().empty());
    }

    void standardInputIsNotKept()
    {
        RecentFiles::add("-");
        QVERIFY(RecentFiles::all().empty());
    }

    void brokenSettingsDoNoHarm()
    {
        QSettings{}.setValue(QStringLiteral("recentFiles"), QVariantList{1, QStringLiteral("relative"), QVariantMap{}});
        QVERIFY(RecentFiles::all().empty());
    }

    void theMenuGreysWhatIsGone()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const std::filesystem::path there = file.fileName().toStdString();
        RecentFiles::add("/nowhere/gone & forgotten.gz");
        RecentFiles::add(there);
        RecentMenu menu;
        QSignalSpy chosen{&menu, &RecentMenu::fileChosen};
        Q_EMIT menu.aboutToShow();
        const QList<QAction*> actions = menu.actions();
        QVERIFY(actions[0]->isEnabled());
        QVERIFY(!actions[1]->isEnabled());
        QCOMPARE(actions[1]->text(), QStringLiteral("gone && forgotten.gz"));
        QCOMPARE(actions[1]->toolTip(), QStringLiteral("/nowhere/gone & forgotten.gz"));
        actions[0]->trigger();
        QCOMPARE(chosen.front().front().value<std::filesystem::path>(), there);
        actions.last()->trigger();
        QVERIFY(RecentFiles::all().empty());
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::RecentFilesTest)
#include "recent_files_test.moc"
