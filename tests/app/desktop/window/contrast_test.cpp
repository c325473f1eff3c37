// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that the window paints, whoever paints it, can be read in each of four schemes.
#include "tests/app/desktop/common/schemes.h"
#include "tests/app/desktop/window/controls.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/window/painted_text.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/contrast.h"
#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/start/recent_list.h"
#include "app/desktop/start/recent_model.h"
#include "app/desktop/trend/trend_panel.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/message_strip.h"
#include "app/desktop/window/results_page.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace footfall::desktop {

using test::longEnough;

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("ContrastTest");
        QLocale::setDefault(QLocale::c());
        // a page without a row, a note, a day without events
        m_folder.put(QStringLiteral("noted.csv"), test::smallTable() + "x\ne11,2014-12-29 10:00:00,a,da,na,/one\n");
    }
    void cleanup()
    {
        m_window.reset();
        QApplication::setPalette(QPalette{});
        QSettings{}.clear();
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        for (const test::Scheme& scheme : test::schemes())
            QTest::newRow(scheme.name) << scheme.palette;
    }
    void everyTextCanBeRead()
    {
        QFETCH(const QPalette, palette);
        QApplication::setPalette(palette);
        const FileFacts facts{.events = 1, .users = 1, .first = day("2014-09-28"), .last = day("2014-09-29")};
        RecentFiles::add(std::vector<Input>{"/no/such/file"}, facts, 0);
        RecentFiles::add(std::vector<Input>{m_folder.path(QStringLiteral("noted.csv")).toStdString()}, facts, 0);
        m_window = test::newWindow();
        m_window->resize(1500, 1000);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const QAbstractItemModel& recent = *m_window->findChild<RecentList*>()->model();
        QTRY_VERIFY(recent.index(1, 0).data(RecentModel::GoneRole).toBool());
        verifyTexts("before a file", 18);
        m_window->findChild<RecentList*>()->setFocus();
        verifyTexts("a recent file with the keyboard", 18);
        walk();
    }

    /// As when the system's scheme changes at dusk.
    void alsoAfterAChangeOfScheme()
    {
        const auto schemes = test::schemes();
        QApplication::setPalette(schemes.front().palette);
        m_window = test::newWindow();
        m_window->resize(1500, 1000);
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
        for (const test::Scheme& scheme : {schemes[2], schemes[0], schemes[3], schemes[1], schemes[0]}) {
            QApplication::setPalette(scheme.palette);
            QCoreApplication::processEvents();
            verifyTexts(scheme.name, 150);
            QCOMPARE(m_window->palette().color(QPalette::Window), scheme.palette.color(QPalette::Window));
            QCOMPARE(m_window->palette().color(QPalette::Text), scheme.palette.color(QPalette::Text));
        }
        const QPalette fresh = MainWindow{}.palette();
        QCOMPARE(m_window->palette().color(QPalette::Highlight), fresh.color(QPalette::Highlight));
        QCOMPARE(m_window->palette().color(QPalette::PlaceholderText), fresh.color(QPalette::PlaceholderText));
    }

private:
    /// Looks at the window in every state that paints in colours of its own.
    void walk()
    {
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE), DayPair{day("2014-10-27"), day("2014-10-20")}));
        for (QAction* const page : m_window->commands().openTab) {
            page->trigger();
            settle();
            verifyTexts(qPrintable(page->text()), 150);
            for (TableView* const view : m_window->findChildren<TableView*>()) {
                if (view->isVisible() && view->model()->rowCount() > 0)
                    view->selectRow(0);
            }
            settle();
            verifyTexts("with a row selected", 150);
        }
        m_window->commands().openTab[static_cast<std::size_t>(Tab::Users)]->trigger();
        m_window->findChild<UsersPage*>()->list().findChild<QLineEdit*>()->setText(QStringLiteral("no such user"));
        settle();
        verifyTexts("an empty list", 150);

        for (QPushButton* const button : m_window->findChildren<QPushButton*>()) {
            if (button->text().contains(QStringLiteral("current pair")) ||
                button->text().contains(QStringLiteral("Add weeks")))
                button->click();
        }
        m_window->commands().openTab[static_cast<std::size_t>(Tab::Pairs)]->trigger();
        settle();
        verifyTexts("pairs", 150);

        m_window->findChild<MessageStrip*>()->tellFailure(QStringLiteral("It went wrong"));
        verifyTexts("a failure", 150);
        m_window->findChild<MessageStrip*>()->tellSuccess(QStringLiteral("It went well"));
        verifyTexts("a success", 150);
        test::controlOf<QWidget>(*m_window, "Day X")->setFocus();
        QTest::keyClicks(test::controlOf<QWidget>(*m_window, "Day X"), QStringLiteral("2014-02-30"));
        verifyTexts("a day that does not exist", 150);
        m_window->resize(800, 600);
        settle();
        verifyTexts("narrow", 40);
        m_window->resize(1500, 1000);

        QVERIFY(test::open(*m_window, m_folder.path(QStringLiteral("noted.csv"))));
        for (QAction* const page : m_window->commands().openTab) {
            page->trigger();
            settle();
            verifyTexts("a file with notes", 100);
        }
        m_window->start({.files = {"/no/such/file"}});
        settle();
        verifyTexts("a file that is not there", 100);
    }

    static Day day(const char* text) { return *parseDay(text); }

    void settle() const
    {
        for (const ListPanel* const list : m_window->findChildren<ListPanel*>())
            QVERIFY(QTest::qWaitFor([list] { return !list->isVisible() || list->isUpToDate(); }, longEnough));
        QTest::qWait(0);
    }

    /// All texts but those of controls that are disabled, which nobody needs to read.
    void verifyTexts(const char* where, int least) const
    {
        settle();
        test::TextDevice device{m_window->size()};
        {
            QPainter painter{&device};
            m_window->render(&painter);
        }
        int seen = 0;
        for (const test::PaintedText& text : device.texts()) {
            const QWidget* const widget = m_window->childAt(text.where.center());
            if (widget != nullptr && !widget->isEnabled())
                continue;
            ++seen;
            if (text.contrast >= textContrast)
                continue;
            QFAIL(qPrintable(QStringLiteral("%1: \"%2\" in a %3: %4 on %5, %6 : 1")
                                 .arg(QString::fromLatin1(where), text.text,
                                      QLatin1StringView{widget != nullptr ? widget->metaObject()->className() : "-"},
                                      text.colour.name(), text.ground.name())
                                 .arg(text.contrast, 0, 'f', 2)));
        }
        QVERIFY2(seen >= least, qPrintable(QStringLiteral("%1: %2 texts").arg(QLatin1StringView{where}).arg(seen)));
    }

    test::ReportFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::ContrastTest)
#include "contrast_test.moc"
