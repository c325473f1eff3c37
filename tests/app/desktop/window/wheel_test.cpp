// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls; it never changes what is asked.
#include "tests/app/desktop/window/controls.h"
#include "tests/app/desktop/window/opened_window.h"

#include "app/desktop/window/sidebar.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QWheelEvent>

namespace footfall::desktop {

namespace {

/// A notch of the wheel as the window system delivers it: to the part below the mouse, and on to what is around.
void turnWheel(QWidget& widget, int notches)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent event{middle,         widget.mapToGlobal(middle), {},   QPoint{0, 120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase,          false};
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&widget, &event);
}

/// What can be told by looking at a control.
QString valueOf(const QWidget& control)
{
    if (const auto* const box = qobject_cast<const QComboBox*>(&control))
        return QStringLiteral("%1 %2").arg(box->currentIndex()).arg(box->currentText());
    if (const auto* const spin = qobject_cast<const QAbstractSpinBox*>(&control))
        return spin->text();
    if (const auto* const tabs = qobject_cast<const QTabBar*>(&control))
        return QString::number(tabs->currentIndex());
    if (const auto* const slider = qobject_cast<const QAbstractSlider*>(&control))
        return QString::number(slider->value());
    return {};
}

bool isScrollBar(const QWidget* control)
{
    return qobject_cast<const QScrollBar*>(control) != nullptr;
}

} // namespace

class WheelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WheelTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(1280, 560); // so low that the sidebar scrolls
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), m_days));
        m_sidebar = m_window->findChild<Sidebar*>();
        QVERIFY(m_sidebar->verticalScrollBar()->maximum() > 0);
    }
    void cleanup() { m_window.reset(); }

    void nothingChanges_data()
    {
        QTest::addColumn<bool>("focused");
        QTest::newRow("without the keyboard") << false;
        QTest::newRow("with the keyboard") << true;
    }
    void nothingChanges()
    {
        QFETCH(const bool, focused);
        const Definitions definitions = m_window->workspace().definitions();
        int walked = 0;
        for (std::size_t page = 0; page < allTabs.size(); ++page) {
            m_window->commands().openTab[page]->trigger();
            QCoreApplication::processEvents();
            const QList<QWidget*> controls = changeable();
            for (QWidget* const control : controls) {
                if (!control->isVisible() || !control->isEnabled())
                    continue;
                ++walked;
                if (focused)
                    control->setFocus(Qt::OtherFocusReason);
                else
                    m_window->findChild<QTableView*>()->setFocus();
                QCOMPARE(control->hasFocus(), focused && control->focusPolicy() != Qt::NoFocus);
                const QString before = valueOf(*control);
                for (const int notches : {1, -1, -1, 2, 1})
                    verifyKept(*control, notches, before);
                for (QLineEdit* const inner : control->findChildren<QLineEdit*>()) // what the mouse is over in fact
                    verifyKept(*inner, 1, before, control);
            }
        }
        QVERIFY2(walked >= 6 * 8, qPrintable(QString::number(walked)));
        QTest::qWait(0);
        QCOMPARE(m_window->workspace().days(), m_days);
        QVERIFY(m_window->workspace().definitions() == definitions);
        QVERIFY(m_window->workspace().answer()->overview().definitions == definitions);
    }

    void everyKindIsWalked()
    {
        for (const char* const label :
             {"Day X", "Compared with", "Compared day", "User is", "Known users", "Session gap", "Days in"}) {
            auto* const control = test::controlOf<QWidget>(*m_window, label);
            QVERIFY2(changeable().contains(control), label);
        }
        int outside = 0;
        for (const QWidget* const control : changeable())
            outside += !m_sidebar->isAncestorOf(control);
        QVERIFY2(outside >= 3, "tabs, the users' state and the pairs' weeks");
    }

    void overAControlTheSidebarScrolls()
    {
        auto* const bar = m_sidebar->verticalScrollBar();
        for (QWidget* const control : changeable()) {
            if (!m_sidebar->isAncestorOf(control))
                continue;
            bar->setValue(0);
            turnWheel(*control, -1);
            const int down = bar->value();
            QVERIFY2(down > 0, control->metaObject()->className());
            turnWheel(*control, 1);
            QCOMPARE(bar->value(), 0);
            for (QLineEdit* const inner : control->findChildren<QLineEdit*>()) {
                turnWheel(*inner, -1);
                QCOMPARE(bar->value(), down);
                bar->setValue(0);
            }
        }
        turnWheel(*m_sidebar->viewport(), -1);
        QVERIFY(bar->value() > 0);
    }

    void anOpenListScrolls()
    {
        auto* const zone = test::controlOf<QComboBox>(*m_window, "Days in");
        zone->showPopup();
        QAbstractItemView* const list = zone->view();
        QTRY_VERIFY(list->isVisible());
        const int before = list->verticalScrollBar()->value();
        turnWheel(*list->viewport(), before > 0 ? 1 : -1);
        QVERIFY(list->verticalScrollBar()->value() != before);
        zone->hidePopup();
        QCOMPARE(zone->currentText(), QStringLiteral("UTC"));
    }

private:
    [[nodiscard]] QList<QWidget*> changeable() const
    {
        QList<QWidget*> controls;
        for (QWidget* const control : m_window->findChildren<QWidget*>()) {
            if (!valueOf(*control).isEmpty() && !isScrollBar(control))
                controls += control;
        }
        return controls;
    }

    void verifyKept(QWidget& below, int notches, const QString& before, const QWidget* control = nullptr) const
    {
        turnWheel(below, notches);
        const QWidget& whole = control != nullptr ? *control : below;
        QVERIFY2(valueOf(whole) == before,
                 qPrintable(QStringLiteral("%1 %2 became %3")
                                .arg(QLatin1StringView{whole.metaObject()->className()}, before, valueOf(whole))));
        QCOMPARE(m_window->workspace().days(), m_days);
    }

    const DayPair m_days{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
    std::unique_ptr<MainWindow> m_window;
    Sidebar* m_sidebar = nullptr;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WheelTest)
#include "wheel_test.moc"
