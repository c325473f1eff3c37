// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the days is painted once: in the first frame after the answer everything is where it stays.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include <QLabel>

#include <map>

namespace footfall::desktop {

using test::longEnough;

namespace {

using Places = std::map<const QWidget*, QRect>;

/// Of all widgets that are seen, in the window.
Places placesIn(const QWidget& window)
{
    Places places;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        if (part->isVisible())
            places[part] = QRect{part->mapTo(&window, QPoint{}), part->size()};
    }
    return places;
}

QString differenceOf(const Places& first, const Places& last)
{
    QString told;
    QDebug out{&told};
    for (const auto& [part, place] : last) {
        const auto before = first.find(part);
        if (before == first.end() || before->second != place)
            out << part << (before == first.end() ? QRect{} : before->second) << "then" << place << '\n';
    }
    return told;
}

/// Where everything is when the first frame after an answer is about to be painted.
class FirstFrame final : public QObject
{
public:
    explicit FirstFrame(MainWindow& window) : m_window{window}
    {
        connect(&window.session(), &Session::answered, this, [this] { m_isAwaited = true; });
        window.installEventFilter(this);
    }

    [[nodiscard]] const Places& places() const { return m_places; }

protected:
    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest && std::exchange(m_isAwaited, false))
            m_places = placesIn(m_window);
        return false;
    }

private:
    MainWindow& m_window;
    Places m_places;
    bool m_isAwaited = false;
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

        FirstFrame frame{*window};
        window->session().setDays(to);
        QTRY_VERIFY_WITH_TIMEOUT(!frame.places().empty(), longEnough);
        QTest::qWait(100);
        const QString difference = differenceOf(frame.places(), placesIn(*window));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        QVERIFY(notesOf(*window) != notes);
    }

private:
    static QString notesOf(const MainWindow& window)
    {
        const auto* const notes = window.findChild<QLabel*>(QStringLiteral("notes"));
        return notes->isVisible() ? notes->text() : QString{};
    }

    test::ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FirstFrameTest)
#include "first_frame_test.moc"
