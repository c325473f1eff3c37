// SPDX-License-Identifier: GPL-3.0-or-later
// Once the window has taken an answer, everything is where it stays: no frame shows something out of its place.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/window/places.h"
#include "tests/support/report_process.h"

#include <QLabel>
#include <QToolButton>

#include <optional>

namespace footfall::desktop {

using test::longEnough;

namespace {

/// Counts what is still to be laid out while it is there.
class LayoutsAsked final : public QObject
{
public:
    LayoutsAsked() { qApp->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

class FirstFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("FirstFrameTest");
        QLocale::setDefault(QLocale::c());
    }

    void isTheLast_data()
    {
        QTest::addColumn<DayPair>("from");
        QTest::addColumn<DayPair>("to");
        const Day first = *parseDay("2014-09-28"); // of the file's two
        const DayPair both{first + 1, first};
        QTest::newRow("a note goes") << DayPair{first, first - 1} << both;
        QTest::newRow("a note comes") << both << DayPair{first, first - 1};
        QTest::newRow("another note") << DayPair{first, first - 1} << DayPair{first + 9, first + 8};
    }
    void isTheLast()
    {
        QFETCH(const DayPair, from);
        QFETCH(const DayPair, to);
        const std::unique_ptr<MainWindow> window = test::newWindow();
        const QString file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable()));
        QVERIFY(test::open(*window, file, from));
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        QTest::qWait(100); // all that the load has changed is painted
        const QString notes = notesOf(*window);

        test::Places first;
        std::optional<LayoutsAsked> late;
        connect(&window->workspace(), &Workspace::answered, window.get(), [&] {
            first = test::placesIn(*window);
            late.emplace();
        });
        window->workspace().setDays(to);
        QTRY_VERIFY_WITH_TIMEOUT(!first.empty(), longEnough);
        QTest::qWait(100);
        const QString difference =
            test::moved(first, test::placesIn(*window)) + test::cameOrWent(first, test::placesIn(*window));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QCOMPARE(late->count(), 0);
        QVERIFY(notesOf(*window) != notes);
    }

private:
    static QString notesOf(const MainWindow& window)
    {
        return window.findChild<QLabel*>(QStringLiteral("notes"))->text() +
               window.findChild<QToolButton*>(QStringLiteral("allNotes"))->text();
    }

    test::ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FirstFrameTest)
#include "first_frame_test.moc"
