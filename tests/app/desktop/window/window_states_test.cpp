// SPDX-License-Identifier: GPL-3.0-or-later
// What the shown window says, and lets one do, in each state that a file can bring it to.
#include "tests/app/desktop/common/figure_buttons.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/report_process.h"

#include "app/desktop/calendar/calendar_panel.h"
#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/days/days_page.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/results_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

namespace footfall::desktop {

using test::longEnough;

namespace {

/// The text of a label that is seen, else nothing.
QString seen(const MainWindow& window, const char* name)
{
    const auto* const label = window.findChild<QLabel*>(QLatin1StringView{name});
    return label != nullptr && label->isVisible() ? label->text() : QString{};
}

template <class Button>
Button* buttonWith(const MainWindow& window, const char* text)
{
    for (Button* const button : window.findChildren<Button*>()) {
        if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(text))
            return button;
    }
    return nullptr;
}

QString cardText(const MainWindow& window, Figure figure)
{
    QStringList texts;
    for (const FigureCard* const card : window.findChildren<FigureCard*>()) {
        if (card->figure() == figure)
            texts += test::wordsOf(card->shown().texts);
    }
    return texts.join(u'|');
}

/// Texts in the window that no figure can have: they come of dividing by nothing, or of days that are none.
QString nonsenseIn(const MainWindow& window)
{
    static const QRegularExpression nonsense{
        QStringLiteral("nan|inf\\b|-?9223372036854775808|18446744073709551615|1970|typical 0–0"),
        QRegularExpression::CaseInsensitiveOption};
    for (const QLabel* const label : window.findChildren<QLabel*>()) {
        if (label->text().contains(nonsense))
            return label->text();
    }
    for (const FigureCard* const card : window.findChildren<FigureCard*>()) {
        if (card->toolTip().contains(nonsense))
            return card->toolTip();
    }
    for (const TableView* const table : window.findChildren<TableView*>()) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString text = table->model()->index(row, column).data().toString();
                if (text.contains(nonsense))
                    return table->accessibleName() + u' ' + text;
            }
        }
    }
    return {};
}

} // namespace

class WindowStatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("WindowStatesTest");
        QLocale::setDefault(QLocale::c());
        m_file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable()));
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        m_window->resize(1280, 800);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void theFirstStart()
    {
        QCOMPARE(seen(*m_window, "startHeading"), QStringLiteral("Open a file of events"));
        QVERIFY(buttonWith<QPushButton>(*m_window, "Open…") != nullptr);
        auto* const sample = buttonWith<QPushButton>(*m_window, "Open the sample");
        QVERIFY(sample != nullptr && sample->isEnabled());
        QTest::mouseClick(sample, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(test::headlineOf(*m_window),
                                  QStringLiteral("Wed 29 Oct 2014 against Tue 28 Oct 2014"), longEnough);
        QVERIFY(seen(*m_window, "startText").isEmpty());
    }

    void aFirstLoadThatIsCancelled_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("Esc") << true;
        QTest::newRow("button") << false;
    }

    void aFirstLoadThatIsCancelled()
    {
        QFETCH(const bool, byKey);
        const auto gate = std::make_shared<test::Gate>();
        m_window->workspace().setOpenInput(test::gated(gate));
        m_window->start({.files = {m_file.toStdString()}});
        QVERIFY(seen(*m_window, "startDrop").startsWith(QStringLiteral("Reading ")));
        QVERIFY(seen(*m_window, "startDrop").contains(QStringLiteral("a.csv")));
        auto* const cancel = buttonWith<QToolButton>(*m_window, "Cancel");
        QVERIFY(cancel != nullptr);
        if (byKey)
            QTest::keyClick(m_window.get(), Qt::Key_Escape);
        else
            QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isVisible());
        QCOMPARE(seen(*m_window, "startDrop"), QStringLiteral("Drop files here"));
        QVERIFY(buttonWith<QPushButton>(*m_window, "Open the sample")->isEnabled());
        gate->letPass(test::Gate::all);
        m_window->workspace().setOpenInput({});
        QVERIFY(test::open(*m_window, m_file)); // and all can begin anew
        QCOMPARE(test::headlineOf(*m_window), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
    }

    void listsCanBeUsedWhileTheNextFileIsRead()
    {
        QVERIFY(test::open(*m_window, m_file));
        const auto gate = std::make_shared<test::Gate>();
        m_window->workspace().setOpenInput(test::gated(gate));
        m_window->start({.files = {FOOTFALL_SAMPLE}});
        QVERIFY(m_window->findChild<QProgressBar*>()->isVisible());
        for (FigureCard* const card : m_window->findChildren<FigureCard*>()) {
            if (card->figure() == Figure::Churned)
                QTest::mouseClick(card, Qt::LeftButton);
        }
        const ListPanel& list = m_window->findChild<UsersPage*>()->list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        QCOMPARE(list.table().model()->index(0, 0).data().toString(), QStringLiteral("a"));
        gate->letPass(test::Gate::all);
        QTRY_COMPARE_WITH_TIMEOUT(test::headlineOf(*m_window),
                                  QStringLiteral("Wed 29 Oct 2014 against Tue 28 Oct 2014"), longEnough);
        QVERIFY(!m_window->findChild<QProgressBar*>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(list.isUpToDate() && list.table().model()->rowCount() > 1, longEnough);
    }

    void aFileOpenedDuringALoadReplacesIt()
    {
        const auto gate = std::make_shared<test::Gate>();
        m_window->workspace().setOpenInput(test::gated(gate));
        m_window->start({.files = {FOOTFALL_SAMPLE}});
        QVERIFY(seen(*m_window, "loadingText").contains(QStringLiteral("events.gz")));
        m_window->workspace().setOpenInput({});
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        m_window->start({.files = {m_file.toStdString()}});
        QVERIFY(seen(*m_window, "loadingText").contains(QStringLiteral("a.csv")));
        QVERIFY(seen(*m_window, "startDrop").contains(QStringLiteral("a.csv")));
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("a.csv – Footfall"));
        gate->letPass(test::Gate::all);
        QVERIFY(!answered.wait(100)); // nothing more comes of the first
        QCOMPARE(m_window->windowTitle(), QStringLiteral("a.csv – Footfall"));
    }

    void aFileThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("advice");
        QTest::newRow("missing") << m_folder.path(QStringLiteral("none.gz")) << QStringLiteral("can't be opened");
        QTest::newRow("folder") << m_folder.path({}) << QStringLiteral("name the file in it");
        const QString bad = QStringLiteral(FOOTFALL_TEST_DATA "/bad-input/");
        QTest::newRow("xz") << bad + QStringLiteral("bad-really-xz.gz") << QStringLiteral("unpack it first");
        QTest::newRow("utf-16") << bad + QStringLiteral("bad-utf16.csv") << QStringLiteral("turn it into UTF-8 first");
        QTest::newRow("nothing") << bad + QStringLiteral("empty.csv") << QStringLiteral("is empty");
    }

    void aFileThatCannotBeRead()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, advice);
        const QString name = file.section(u'/', -1, -1, QString::SectionSkipEmpty);
        QSignalSpy failed{&m_window->workspace(), &Workspace::loadFailed};
        m_window->start({.files = {file.toStdString()}});
        QVERIFY(failed.wait(longEnough));
        QCOMPARE(seen(*m_window, "startHeading"), QStringLiteral("The file could not be opened"));
        QVERIFY2(seen(*m_window, "startText").contains(name), qPrintable(seen(*m_window, "startText")));
        QVERIFY2(seen(*m_window, "startText").contains(advice), qPrintable(seen(*m_window, "startText")));
        QVERIFY(buttonWith<QPushButton>(*m_window, "Open…") != nullptr);

        QVERIFY(test::open(*m_window, m_file)); // over figures, a strip says it
        m_window->start({.files = {file.toStdString()}});
        QVERIFY(failed.wait(longEnough));
        QVERIFY2(seen(*m_window, "message").contains(name), qPrintable(seen(*m_window, "message")));
        QVERIFY2(seen(*m_window, "message").contains(advice), qPrintable(seen(*m_window, "message")));
        QCOMPARE(test::headlineOf(*m_window), QStringLiteral("Mon 29 Sep 2014 against Sun 28 Sep 2014"));
        QCOMPARE(m_window->windowTitle(), QStringLiteral("a.csv – Footfall"));
        QTest::mouseClick(buttonWith<QToolButton>(*m_window, "Close"), Qt::LeftButton);
        QVERIFY(seen(*m_window, "message").isEmpty());
    }

    void aTruncatedFileIsShownWithANote()
    {
        QFile sample{QStringLiteral(FOOTFALL_SAMPLE)};
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QString half = m_folder.path(m_folder.put(QStringLiteral("half.gz"), sample.read(sample.size() / 2)));
        QVERIFY(test::open(*m_window, half));
        QVERIFY2(seen(*m_window, "notes").contains(QStringLiteral("Partial: ")), qPrintable(seen(*m_window, "notes")));
        QVERIFY2(seen(*m_window, "fileLine").endsWith(QStringLiteral("partial")),
                 qPrintable(seen(*m_window, "fileLine")));
        QVERIFY(m_window->workspace().answer()->figures.visitors > 0);
        QVERIFY(m_window->workspace().answer()->overview().lastDay() < *parseDay("2014-10-29"));
    }

    void aDayWithoutEvents()
    {
        const Day quiet = *parseDay("2014-10-05"); // between two that have some
        m_folder.put(QStringLiteral("gap.csv"), test::smallTable() + "e11,2014-10-09 10:00:00,d,,,/\n");
        QVERIFY(test::open(*m_window, m_folder.path(QStringLiteral("gap.csv")), DayPair{quiet, quiet - 1}));
        for (const Figure figure : {Figure::Active, Figure::Churned, Figure::Reactivated, Figure::Sessions}) {
            const QString text = cardText(*m_window, figure);
            QVERIFY2(text.contains(QStringLiteral("|0|")), qPrintable(text));
            // of nobody there is no share; sessions can be told from those of a week earlier, whatever the days before
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QCOMPARE(text.contains(QStringLiteral("\u22123 vs Sun 28 Sep")), figure == Figure::Sessions);
        }
        QCOMPARE(nonsenseIn(*m_window), QString{});
        m_window->findChild<ResultsPage*>()->openList(Figure::Churned);
        const ListPanel& list = m_window->findChild<UsersPage*>()->list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        QCOMPARE(list.table().model()->rowCount(), 0);
        QVERIFY(m_window->commands().nextDay->isEnabled() && m_window->commands().previousDay->isEnabled());
        QVERIFY(m_window->commands().exportDay->isEnabled());
    }

    void aSingleDay()
    {
        const QByteArray table = "timestamp,user_fingerprint\n2015-01-01 10:00:00,u\n2015-01-01 11:00:00,v\n";
        QVERIFY(test::open(*m_window, m_folder.path(m_folder.put(QStringLiteral("one.csv"), table))));
        QCOMPARE(test::headlineOf(*m_window), QStringLiteral("Thu 1 Jan 2015 against Wed 31 Dec 2014"));
        QVERIFY2(seen(*m_window, "notes").contains(QStringLiteral("is the last day and may be incomplete")),
                 qPrintable(seen(*m_window, "notes")));
        QVERIFY(cardText(*m_window, Figure::Reactivated).contains(QStringLiteral("|2|")));
        for (const FigureCard* const card : m_window->findChildren<FigureCard*>()) {
            const QString text = cardText(*m_window, card->figure());
            QVERIFY2(!text.contains(QRegularExpression{QStringLiteral("typical \\d")}), qPrintable(text));
        }
        QCOMPARE(nonsenseIn(*m_window), QString{});
        QCOMPARE(m_window->findChild<DaysPage*>()->findChild<TableView*>()->model()->rowCount(), 1);
        QCOMPARE(m_window->findChild<CalendarPanel*>()->findChild<QComboBox*>()->count(), 1);
        QVERIFY(!m_window->commands().previousDay->isEnabled() && !m_window->commands().nextDay->isEnabled());
    }

    /// One click takes the identity that the file has instead.
    void noEventHasTheChosenIdentity()
    {
        const QByteArray table = "timestamp,user_fingerprint,domain_userid\n2015-01-01 10:00:00,,d\n"
                                 "2015-01-02 10:00:00,,d\n";
        QVERIFY(test::open(*m_window, m_folder.path(m_folder.put(QStringLiteral("other.csv"), table))));
        QVERIFY(seen(*m_window, "notes").contains(QStringLiteral("domain_userid")));
        QCOMPARE(nonsenseIn(*m_window), QString{});
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        QVERIFY(clickLink(*m_window->findChild<QLabel*>(QStringLiteral("notes")), QStringLiteral("domain_userid")));
        QVERIFY(answered.wait(longEnough));
        QVERIFY(m_window->workspace().definitions().identity == std::vector{Identity::DomainUserid});
        QCOMPARE(m_window->workspace().answer()->figures.active, 1U);
    }

private:
    /// Looks for the link with the mouse, as one sees it by the hand that the pointer becomes.
    static bool clickLink(QLabel& label, const QString& target)
    {
        QString under;
        const auto watching =
            connect(&label, &QLabel::linkHovered, &label, [&under](const QString& link) { under = link; });
        for (int y = 2; y < label.height() && !under.endsWith(target); y += 4) {
            for (int x = 2; x < label.width() && !under.endsWith(target); x += 4) {
                QTest::mouseMove(&label, {x, y});
                if (under.endsWith(target))
                    QTest::mouseClick(&label, Qt::LeftButton, {}, {x, y});
            }
        }
        disconnect(watching);
        return under.endsWith(target);
    }

    test::ReportFolder m_folder;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::WindowStatesTest)
#include "window_states_test.moc"
