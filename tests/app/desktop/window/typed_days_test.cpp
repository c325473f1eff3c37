// SPDX-License-Identifier: GPL-3.0-or-later
// A day that is typed into the sidebar is that day or none, whatever way it is typed.
#include "tests/app/desktop/window/controls.h"
#include "tests/app/desktop/window/keyboard.h"
#include "tests/app/desktop/window/opened_window.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QToolTip>

namespace footfall::desktop {

using test::longEnough;

namespace {

void paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    test::press(Qt::Key_V, Qt::ControlModifier);
}

} // namespace

class TypedDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("TypedDaysTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(1280, 820);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), m_days));
        m_x = test::controlOf<QAbstractSpinBox>(*m_window, "Day X");
        m_y = test::controlOf<QAbstractSpinBox>(*m_window, "Compared day");
        QVERIFY(m_x != nullptr && m_y != nullptr);
        QCOMPARE(m_x->text(), QStringLiteral("2014-09-29"));
        m_inner = m_x->findChild<QLineEdit*>();
    }
    void cleanup()
    {
        QToolTip::hideText();
        m_window.reset();
    }

    void everyWayGivesThatDay_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("text");
        for (const char* const way : {"Alt+X", "Tab", "select all", "double click", "Home", "End", "Home and select"}) {
            for (const char* const text : {"2022-03-05", "20220305", " 2022-03-05 "})
                QTest::addRow("%s, %s", way, text) << QString::fromLatin1(way) << QString::fromLatin1(text);
        }
    }
    void everyWayGivesThatDay()
    {
        QFETCH(const QString, way);
        QFETCH(const QString, text);
        goTo(way);
        test::type(text);
        QCOMPARE(shown(), m_days); // letters are no questions
        test::press(Qt::Key_Return);
        verifyAsked("2022-03-05");
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("text");
        for (const char* const way : {"Alt+X", "select all", "double click", "Home", "End", "middle"}) {
            for (const char* const text : {"2022-03-05", "20220305", "  2022-03-05 ", "\t2022-03-05\n"})
                QTest::addRow("%s, %s", way, text) << QString::fromLatin1(way) << QString::fromLatin1(text);
        }
    }
    void pasted()
    {
        QFETCH(const QString, way);
        QFETCH(const QString, text);
        goTo(way);
        paste(text);
        test::press(Qt::Key_Return);
        verifyAsked("2022-03-05");
    }

    void oneAfterTheOther()
    {
        goTo(QStringLiteral("Alt+X"));
        for (const char* const day : {"2014-10-03", "1970-01-01", "9999-12-31", "2016-02-29"}) {
            test::type(QString::fromLatin1(day));
            test::press(Qt::Key_Return);
            verifyAsked(day);
        }
    }

    void aDigitIsMended()
    {
        goTo(QStringLiteral("End"));
        test::press(Qt::Key_Backspace);
        test::type(QStringLiteral("8"));
        test::press(Qt::Key_Return);
        verifyAsked("2014-09-28");
    }

    void leavingTheFieldTakesAWholeDay()
    {
        goTo(QStringLiteral("Alt+X"));
        test::type(QStringLiteral("2014-10-01"));
        test::press(Qt::Key_Tab);
        verifyAsked("2014-10-01");
    }

    void noDayIsMarkedAndChoosesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* const text : {"2014-02-30", "20140230", "2014-13-01", "2014-00-10", "abc", "2014-02-3", "2014",
                                       "2014-2-3", "03.02.2014", "2014-02-031", "1969-12-31", "0000-01-01", " ", "-"})
            QTest::addRow("%s", text) << QString::fromLatin1(text);
    }
    void noDayIsMarkedAndChoosesNothing()
    {
        QFETCH(const QString, text);
        goTo(QStringLiteral("Alt+X"));
        const QImage unmarked = frame();
        test::type(text);
        for (int presses = 0; presses < 2; ++presses) {
            test::press(Qt::Key_Return);
            QCOMPARE(shown(), m_days);
            QCOMPARE(m_x->text(), text);
            QVERIFY(frame() != unmarked);
            QVERIFY(!m_x->accessibleDescription().isEmpty());
            QCOMPARE(m_x->toolTip(), m_x->accessibleDescription());
            QCOMPARE(QToolTip::text(), m_x->toolTip()); // without a mouse too
        }
        test::press(Qt::Key_Escape);
        verifyUnmarked(unmarked);
        QVERIFY(m_x->hasFocus());

        test::type(text); // over it
        QCOMPARE(m_x->text(), text);
        test::press(Qt::Key_Tab);
        QVERIFY(!m_x->hasFocus());
        test::press(Qt::Key_X, Qt::AltModifier);
        verifyUnmarked(unmarked);
        QCOMPARE(shown(), m_days);
    }

    void theReasonSaysWhatIsWrong()
    {
        goTo(QStringLiteral("Alt+X"));
        test::type(QStringLiteral("20140230"));
        QVERIFY2(m_x->toolTip().contains(QStringLiteral("2014-02-30")), qPrintable(m_x->toolTip()));
        goTo(QStringLiteral("select all"));
        test::type(QStringLiteral("1969-12-31"));
        QVERIFY2(m_x->toolTip().contains(QStringLiteral("1970")), qPrintable(m_x->toolTip()));
        goTo(QStringLiteral("select all"));
        paste(QStringLiteral("<b>x"));
        QCOMPARE(m_x->text(), QStringLiteral("<b>x"));
        QVERIFY2(!m_x->toolTip().contains(u'<'), "what is typed would be taken for markup");
    }

    void whatIsTypedStaysWhenTheDayChanges()
    {
        goTo(QStringLiteral("Alt+X"));
        test::type(QStringLiteral("2014-1"));
        m_window->commands().nextDay->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(toIso(shown().x), std::string{"2014-09-30"}, longEnough);
        QCOMPARE(m_x->text(), QStringLiteral("2014-1"));
        test::type(QStringLiteral("0-02"));
        test::press(Qt::Key_Return);
        verifyAsked("2014-10-02");

        test::type(QStringLiteral("2014"));
        m_window->commands().nextDay->trigger();
        test::press(Qt::Key_Escape);
        QCOMPARE(m_x->text(), QStringLiteral("2014-10-03")); // the day that is shown by now
    }

    void escapeGivesUpTheTextBeforeTheLoad()
    {
        goTo(QStringLiteral("Alt+X"));
        test::type(QStringLiteral("2014"));
        QSignalSpy cancelled{&m_window->workspace(), &Workspace::loadCancelled};
        m_window->commands().reload->trigger();
        QVERIFY(m_window->workspace().isLoading());
        test::press(Qt::Key_Escape);
        QCOMPARE(m_x->text(), QStringLiteral("2014-09-29"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().isLoading(), longEnough);
        QCOMPARE(cancelled.count(), 0);
    }

    void keysStepByADay()
    {
        for (const char* const way : {"Alt+X", "Home", "End"}) {
            goTo(QString::fromLatin1(way));
            test::press(Qt::Key_Up);
            verifyAsked("2014-09-30");
            test::press(Qt::Key_Down);
            verifyAsked("2014-09-29");
            test::press(Qt::Key_PageDown);
            verifyAsked("2014-09-19");
            test::press(Qt::Key_PageUp);
            verifyAsked("2014-09-29");
        }
        test::type(QStringLiteral("2014-10-01"));
        test::press(Qt::Key_Up); // from what is typed
        verifyAsked("2014-10-02");
        test::type(QStringLiteral("2014-02-30"));
        test::press(Qt::Key_Down); // from what is shown, as that is no day
        verifyAsked("2014-10-01");
        test::type(QStringLiteral("9999-12-31"));
        test::press(Qt::Key_Return);
        test::press(Qt::Key_Up);
        verifyAsked("9999-12-31");
    }

    void theComparedDayToo()
    {
        test::press(Qt::Key_D, Qt::AltModifier);
        QVERIFY(m_y->hasFocus());
        test::type(QStringLiteral("2014-02-30"));
        test::press(Qt::Key_Return);
        QCOMPARE(shown(), m_days);
        test::press(Qt::Key_Escape);
        test::type(QStringLiteral("20140915"));
        test::press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(toIso(shown().y), std::string{"2014-09-15"}, longEnough);
        QCOMPARE(toIso(shown().x), std::string{"2014-09-29"});
        QCOMPARE(m_y->text(), QStringLiteral("2014-09-15"));
    }

private:
    /// Brings the keyboard to day X.
    void goTo(const QString& way)
    {
        if (way == QStringLiteral("Tab")) {
            m_window->findChild<QWidget*>(QStringLiteral("headBar"))->setFocus();
            QVERIFY(test::pressUntil(Qt::Key_Tab, [this] { return m_x->hasFocus(); }));
        } else if (way == QStringLiteral("double click")) {
            const QPoint year = m_inner->mapTo(m_window.get(), QPoint{8, m_inner->height() / 2});
            QTest::mouseDClick(m_window->windowHandle(), Qt::LeftButton, {}, year);
        } else {
            test::press(Qt::Key_X, Qt::AltModifier);
        }
        QVERIFY(m_x->hasFocus());
        if (way == QStringLiteral("select all"))
            test::press(Qt::Key_A, Qt::ControlModifier);
        if (way == QStringLiteral("Home") || way == QStringLiteral("middle"))
            test::press(Qt::Key_Home);
        if (way == QStringLiteral("End") || way == QStringLiteral("Home and select"))
            test::press(Qt::Key_End);
        if (way == QStringLiteral("Home and select"))
            test::press(Qt::Key_Home, Qt::ShiftModifier);
        if (way == QStringLiteral("middle")) {
            for (int steps = 0; steps < 6; ++steps)
                test::press(Qt::Key_Right);
        }
    }

    [[nodiscard]] DayPair shown() const { return m_window->workspace().answer()->figures.days; }
    /// Without the cursor, which blinks.
    [[nodiscard]] QImage frame() const
    {
        const QImage whole = m_x->grab().toImage();
        return whole.copy(0, 0, whole.width(), 3);
    }
    void verifyAsked(const char* day) const
    {
        QCOMPARE(QString::fromStdString(toIso(m_window->workspace().days().x)), QLatin1StringView{day});
        QCOMPARE(m_x->text(), QLatin1StringView{day});
        QCOMPARE(m_x->accessibleDescription(), QString{});
        QTRY_COMPARE_WITH_TIMEOUT(toIso(shown().x), std::string{day}, longEnough);
    }
    void verifyUnmarked(const QImage& unmarked) const
    {
        QCOMPARE(m_x->text(), QStringLiteral("2014-09-29"));
        QCOMPARE(frame(), unmarked);
        QCOMPARE(m_x->accessibleDescription(), QString{});
        QCOMPARE(m_x->toolTip(), QStringLiteral("Mon 29 Sep 2014"));
    }

    const DayPair m_days{*parseDay("2014-09-29"), *parseDay("2014-09-28")};
    std::unique_ptr<MainWindow> m_window;
    QAbstractSpinBox* m_x = nullptr;
    QAbstractSpinBox* m_y = nullptr;
    QLineEdit* m_inner = nullptr;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::TypedDaysTest)
#include "typed_days_test.moc"
