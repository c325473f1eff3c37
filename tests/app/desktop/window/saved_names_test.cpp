// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed as the name of a file to save decides its format; and no file is replaced unasked.
#include "tests/app/desktop/window/keyboard.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/export/exporter.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileDialog>
#include <QImageReader>
#include <QLineEdit>
#include <QMessageBox>

namespace footfall::desktop {

using test::longEnough;

class SavedNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("SavedNamesTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_TEST_DATA "/real-sample/events.gz")));
        m_folder = std::make_unique<test::ReportFolder>();
    }
    void cleanup() { m_window.reset(); }

    void pictures_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("saved");
        QTest::addColumn<QByteArray>("format");
        const auto row = [](const char* typed, const char* saved, const char* format) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(saved) << QByteArray{format};
        };
        row("trend.png", "trend.png", "png");
        row("trend.jpg", "trend.jpg", "jpeg");
        row("trend.JPEG", "trend.JPEG", "jpeg");
        row("trend.bmp", "trend.bmp", "bmp");
        row("trend", "trend.png", "png");
        row("trend v1.2", "trend v1.2.png", "png");
        row("trend.gif", "trend.gif.png", "png");
        row("trend.PNG", "trend.PNG", "png");
    }
    void pictures()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, saved);
        QFETCH(const QByteArray, format);
        QSignalSpy written{&m_window->exporter(), &Exporter::saved};
        QVERIFY(saveAs(*m_window->commands().exportTrend, typed));
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longEnough);
        QCOMPARE(m_folder->entries(), QStringList{saved});
        QImageReader reader{m_folder->path(saved)};
        reader.setDecideFormatFromContent(true);
        QCOMPARE(reader.format(), format);
        QVERIFY(reader.read().width() > 1000);
    }

    void tables_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("saved");
        const auto row = [](const char* typed, const char* saved) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(saved);
        };
        row("report", "report.csv");
        row("report v1.2", "report v1.2.csv");
        row("report.csv", "report.csv");
        row("report v1.2.CSV", "report v1.2.CSV");
        row("report 2014.10.29", "report 2014.10.29.csv");
        row("report.txt", "report.txt");
        row("report.csv.gz", "report.csv.gz.csv"); // it is not packed
    }
    void tables()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, saved);
        QSignalSpy written{&m_window->exporter(), &Exporter::saved};
        QVERIFY(saveAs(*m_window->commands().exportDay, typed));
        QTRY_COMPARE_WITH_TIMEOUT(written.count(), 1, longEnough);
        QCOMPARE(m_folder->entries(), QStringList{saved});
        QVERIFY(m_folder->get(saved).startsWith("day,compared_with,"));
    }

    void aFileOfTheWholeNameIsNotReplacedUnasked()
    {
        const QString name = QStringLiteral("report v1.2.csv");
        m_folder->put(name, "mine\n");
        QSignalSpy saved{&m_window->exporter(), &Exporter::saved};
        QVERIFY(saveAs(*m_window->commands().exportDay, QStringLiteral("report v1.2")));
        QTRY_VERIFY(shown<QMessageBox>() != nullptr);
        QVERIFY(shown<QMessageBox>()->text().contains(name));
        QCOMPARE(m_folder->get(name), QByteArray{"mine\n"});
        shown<QMessageBox>()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(shown<QFileDialog>() != nullptr); // for another name
        shown<QFileDialog>()->reject();
        QTRY_VERIFY(shown<QFileDialog>() == nullptr);
        QCOMPARE(saved.count(), 0);
        QCOMPARE(m_folder->get(name), QByteArray{"mine\n"});

        test::giveBackFocus(*m_window);
        QVERIFY(saveAs(*m_window->commands().exportDay, QStringLiteral("report v1.2")));
        QTRY_VERIFY(shown<QMessageBox>() != nullptr);
        for (QAbstractButton* const button : shown<QMessageBox>()->buttons()) {
            if (button->text().remove(u'&') == QStringLiteral("Replace"))
                button->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, longEnough);
        QVERIFY(m_folder->get(name).startsWith("day,compared_with,"));
    }

private:
    template <class Window>
    static Window* shown()
    {
        for (QWidget* const widget : QApplication::topLevelWidgets()) {
            if (auto* const window = qobject_cast<Window*>(widget); window != nullptr && window->isVisible())
                return window;
        }
        return nullptr;
    }
    /// Types a name of the folder into the dialog that the command opens; false if there is none, or it does not close.
    bool saveAs(QAction& command, const QString& name) const
    {
        command.trigger();
        if (!QTest::qWaitFor([] { return shown<QFileDialog>() != nullptr && dialogTakesText(); }))
            return false;
        test::type(m_folder->path(name)); // over the name that is suggested
        test::press(Qt::Key_Return);
        return QTest::qWaitFor([] { return shown<QFileDialog>() == nullptr; });
    }
    static bool dialogTakesText()
    {
        const auto* const field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return field != nullptr && qobject_cast<QFileDialog*>(field->window()) != nullptr;
    }

    std::unique_ptr<test::ReportFolder> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::SavedNamesTest)
#include "saved_names_test.moc"
