// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/definitions_group.h"

#include "app/desktop/definitions/zone_box.h"
#include "app/desktop/workspace/workspace.h"
#include "tests/support/report_process.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace footfall::desktop {

namespace {
constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long
}

class DefinitionsGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.put(QStringLiteral("a.csv"), test::smallTable());
        m_workspace = std::make_unique<Workspace>();
        QSignalSpy answered{m_workspace.get(), &Workspace::answered};
        m_workspace->open({m_folder.path(QStringLiteral("a.csv")).toStdString()});
        QVERIFY(answered.wait(longEnough));
        m_group = std::make_unique<DefinitionsGroup>(*m_workspace);
        m_group->show();
    }
    void cleanup()
    {
        m_group.reset();
        m_workspace.reset();
    }

    void everyControlHasItsLabel()
    {
        QStringList names;
        for (const QLabel* label : m_group->findChildren<QLabel*>()) {
            if (label->buddy() != nullptr)
                names += label->text().remove(u'&');
        }
        QCOMPARE(names.join(u'|'), QStringLiteral("User is|Known users|Session gap|Days in|Pages containing"));
    }

    void controlsAskForDefinitions()
    {
        control<QComboBox>("User is")->setCurrentIndex(1);
        Q_EMIT control<QComboBox>("User is")->activated(1);
        Q_EMIT control<QComboBox>("Known users")->activated(1);
        control<QSpinBox>("Session gap")->setValue(45);
        m_group->findChild<QCheckBox*>()->click();
        auto* const zone = control<ZoneBox>("Days in");
        zone->setEditText(QStringLiteral("Europe/Paris"));
        QTest::keyClick(zone, Qt::Key_Return);
        auto* const pages = control<QLineEdit>("Pages containing");
        QTest::keyClicks(pages, QStringLiteral("one"));
        QVERIFY2(m_workspace->definitions().pageContains.empty(), "letters are no questions");
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->definitions().pageContains, std::string{"one"}, longEnough);

        const Definitions expected{.identity = {Identity::DomainUserid},
                                   .knownUsers = KnownUsers::ByDay,
                                   .sessionGapMinutes = 45,
                                   .timeZone = "Europe/Paris",
                                   .pageContains = "one",
                                   .ignoreNilUuid = true};
        QVERIFY(m_workspace->definitions() == expected);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->answer()->overview().definitions == expected, longEnough);
    }

    void anUnknownZoneGoesBack()
    {
        QSignalSpy failed{m_workspace.get(), &Workspace::questionFailed};
        auto* const zone = control<ZoneBox>("Days in");
        zone->setEditText(QStringLiteral("Europe/Nowhere"));
        QTest::keyClick(zone, Qt::Key_Return);
        QVERIFY(failed.wait(longEnough));
        QCOMPARE(zone->currentText(), QStringLiteral("UTC"));
        QVERIFY(m_workspace->definitions() == Definitions{});
    }

    void zonesAreListed()
    {
        auto* const zone = control<ZoneBox>("Days in");
        zone->showPopup();
        QVERIFY(zone->count() > 100);
        QVERIFY(zone->findText(QStringLiteral("Asia/Tokyo")) >= 0);
        QCOMPARE(zone->currentText(), QStringLiteral("UTC"));
        zone->hidePopup();
    }

    void definitionsFromElsewhereAreShown()
    {
        Definitions definitions;
        definitions.identity = {Identity::NetworkUserid, Identity::UserFingerprint}; // not in the list at first
        definitions.pageContains = "menu";
        QSignalSpy answered{m_workspace.get(), &Workspace::answered};
        m_workspace->setDefinitions(definitions);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(control<QComboBox>("User is")->currentText(), QStringLiteral("network_userid, else user_fingerprint"));
        QCOMPARE(control<QLineEdit>("Pages containing")->text(), QStringLiteral("menu"));
    }

private:
    template <class Control>
    Control* control(const char* name)
    {
        for (const QLabel* label : m_group->findChildren<QLabel*>()) {
            if (label->text().remove(u'&') == QLatin1StringView{name})
                return qobject_cast<Control*>(label->buddy());
        }
        return nullptr;
    }

    test::ReportFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DefinitionsGroup> m_group;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::DefinitionsGroupTest)
#include "definitions_group_test.moc"
