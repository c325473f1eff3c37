// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/recent_menu.h"

#include "app/desktop/common/recent/recent_files.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

namespace footfall::desktop {

using Paths = std::vector<std::filesystem::path>;

class RecentMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
        QCoreApplication::setApplicationName(QStringLiteral("RecentMenuTest"));
    }
    void init() { QSettings{}.clear(); }
    void cleanup() { QSettings{}.clear(); }

    void greysWhatIsGone()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const std::filesystem::path there = file.fileName().toStdString();
        RecentFiles::add(std::vector<Input>{"/nowhere/gone & forgotten.gz"}, {}, 0);
        RecentFiles::add(std::vector<Input>{there}, {}, 0);
        RecentMenu menu;
        QSignalSpy chosen{&menu, &RecentMenu::filesChosen};
        QSignalSpy cleared{&menu, &RecentMenu::cleared};
        Q_EMIT menu.aboutToShow();
        const QList<QAction*> actions = menu.actions();
        QVERIFY2(actions[1]->isEnabled(), "it did not wait for the disk");
        QTRY_VERIFY(!actions[1]->isEnabled());
        QVERIFY(actions[0]->isEnabled());
        QCOMPARE(actions[1]->text(), QStringLiteral("gone && forgotten.gz"));
        QCOMPARE(actions[1]->toolTip(), QStringLiteral("/nowhere/gone & forgotten.gz is gone"));
        actions[0]->trigger();
        QCOMPARE(chosen.front().front().value<Paths>(), Paths{there});
        actions.last()->trigger();
        QVERIFY(RecentFiles::all().empty());
        QCOMPARE(cleared.size(), 1);
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::RecentMenuTest)
#include "recent_menu_test.moc"
