// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology is told: each thing that can be used has a name, and no label is empty.
#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/window/results_page.h"

#include <QAccessible>
#include <QSet>

namespace footfall::desktop {

using test::longEnough;

namespace {

bool needsName(QAccessible::Role role)
{
    static const QSet<QAccessible::Role> roles{
        QAccessible::PushButton, QAccessible::CheckBox,     QAccessible::RadioButton, QAccessible::ButtonMenu,
        QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Table,
        QAccessible::List,       QAccessible::PageTab,      QAccessible::PageTabList, QAccessible::StaticText,
        QAccessible::Slider,     QAccessible::ProgressBar,  QAccessible::Chart,       QAccessible::ToolBar};
    return roles.contains(role);
}

QString nameOf(const QAccessibleInterface& part)
{
    const QString name = part.text(QAccessible::Name);
    return name.isEmpty() && part.role() == QAccessible::StaticText ? part.text(QAccessible::Value) : name;
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings("AccessibilityTest"); }

    void everythingHasAName_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize{1280, 800};
        QTest::newRow("narrow") << QSize{800, 600};
    }

    void everythingHasAName()
    {
        QFETCH(const QSize, size);
        QSettings{}.clear();
        const auto window = test::newWindow();
        window->resize(size);
        walk(*window, "the start");
        const Day x = *parseDay("2014-09-29");
        QVERIFY(test::open(*window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{x, x - 1}));
        for (const Tab tab : allTabs) {
            window->findChild<ResultsPage*>()->openTab(tab);
            for (const ListPanel* const list : window->findChildren<ListPanel*>())
                QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible() || list->isUpToDate(), longEnough);
            walk(*window, qPrintable(QStringLiteral("page %1").arg(static_cast<int>(tab))));
            QVERIFY(m_seen > 25);
        }
    }

private:
    void walk(QWidget& window, const char* state)
    {
        m_seen = 0;
        m_unnamed.clear();
        walk(*QAccessible::queryAccessibleInterface(&window), {});
        QVERIFY2(m_unnamed.isEmpty(), qPrintable(QString::fromUtf8(state) + u'\n' + m_unnamed.join(u'\n')));
    }

    void walk(const QAccessibleInterface& part, const QString& way)
    {
        if (part.state().invisible)
            return;
        QString here;
        QDebug{&here} << part.role() << part.text(QAccessible::Name).left(40) << part.object();
        if (needsName(part.role())) {
            ++m_seen;
            if (nameOf(part).isEmpty())
                m_unnamed += way + u'\n' + here;
        }
        if (part.role() == QAccessible::Table || part.role() == QAccessible::List)
            return; // its cells have tests of their own
        for (int child = 0; child < part.childCount(); ++child) {
            if (const QAccessibleInterface* const inner = part.child(child))
                walk(*inner, here);
        }
    }

    int m_seen = 0;
    QStringList m_unnamed;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::AccessibilityTest)
#include "accessibility_test.moc"
