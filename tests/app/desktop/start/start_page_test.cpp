// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/start_page.h"

#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/opening/file_opener.h"
#include "app/desktop/start/drop_area.h"
#include "app/desktop/start/recent_list.h"
#include "app/desktop/start/recent_section.h"
#include "app/desktop/workspace/file_lookup.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long
using Paths = std::vector<std::filesystem::path>;

/// The window around the page, as far as the page needs one.
struct Window
{
    explicit Window(int points = 10)
    {
        QFont font = frame.font();
        font.setPointSize(points);
        frame.setFont(font);
        auto* const layout = new QVBoxLayout{&frame};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(page);
        QObject::connect(&opener, &FileOpener::dragged, page, &StartPage::showDrag);
    }
    bool show(int width, int height)
    {
        frame.resize(width, height);
        frame.show();
        return QTest::qWaitForWindowActive(&frame);
    }
    QString text(const char* name) const { return frame.findChild<QLabel*>(QLatin1StringView{name})->text(); }

    QWidget frame;
    Workspace workspace;
    FileOpener opener{workspace, &frame};
    QAction open{QStringLiteral("&Open…")};
    QAction openSample{QStringLiteral("Open the &Sample")};
    StartPage* page = new StartPage{workspace, {.open = &open, .openSample = &openSample}, &frame};
};

/// Where every widget of the page is.
QStringList places(const QWidget& page)
{
    QStringList places;
    for (const QWidget* const widget : page.findChildren<QWidget*>()) {
        const QRect place{widget->mapTo(&page, QPoint{}), widget->size()};
        places += QStringLiteral("%1 %2: %3,%4 %5x%6")
                      .arg(QLatin1StringView{widget->metaObject()->className()}, widget->objectName())
                      .arg(place.x())
                      .arg(place.y())
                      .arg(place.width())
                      .arg(place.height());
    }
    return places;
}

} // namespace

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
        QCoreApplication::setApplicationName(QStringLiteral("StartPageTest"));
        QLocale::setDefault(QLocale::c());
        m_file = m_folder.path(m_folder.put(QStringLiteral("a.csv"), test::smallTable())).toStdString();
    }
    void init() { QSettings{}.clear(); }

    void theFirstStart()
    {
        Window window;
        QVERIFY(window.show(1280, 700));
        QCOMPARE(window.text("startHeading"), QStringLiteral("Open a file of events"));
        QCOMPARE(window.text("startText"),
                 QStringLiteral("Who came, who came back, who stayed away: any day against any other."));
        QCOMPARE(window.text("startDrop"), QStringLiteral("Drop files here"));
        QVERIFY(!window.page->recentFiles().isVisible());
        QCOMPARE(buttonTexts(window), (QStringList{QStringLiteral("Open…"), QStringLiteral("Open the sample")}));
        const auto* const open = window.frame.findChild<DropArea*>()->findChild<QPushButton*>();
        QVERIFY(open->hasFocus() && open->isDefault());
        QSignalSpy asked{&window.open, &QAction::triggered};
        QTest::keyClick(window.frame.focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void theSampleIsOfferedWhereThereIsOne()
    {
        Window window;
        QVERIFY(window.show(1280, 700));
        QSignalSpy asked{&window.openSample, &QAction::triggered};
        QTest::mouseClick(buttonWith(window, "Open the sample"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        window.openSample.setEnabled(false);
        QVERIFY(buttonWith(window, "Open the sample") == nullptr);
        window.openSample.setEnabled(true);
        QVERIFY(buttonWith(window, "Open the sample") != nullptr);
    }

    /// "60,000 events, 59 days" is what the sample holds.
    void whatIsSaidOfTheSample()
    {
        Window window;
        QCOMPARE(window.text("sampleFacts"),
                 QStringLiteral("made-up page views of a meal-kit shop: 60000 events, 59 days"));
        QSignalSpy answered{&window.workspace, &Workspace::answered};
        window.workspace.open({FOOTFALL_SAMPLE});
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(window.workspace.answer()->overview().events, 60'000U);
        QCOMPARE(window.workspace.answer()->overview().days.size(), 59U);
        QCOMPARE(window.workspace.answer()->overview().lastDay().value() -
                     window.workspace.answer()->overview().firstDay().value(),
                 58);
    }

    void theKeyboardGoesAsOneReads()
    {
        remember(m_file);
        Window window;
        QVERIFY(window.show(1280, 700));
        QStringList reached;
        for (int step = 0; step < 4; ++step) {
            const QWidget* const with = window.frame.focusWidget();
            const auto* const button = qobject_cast<const QAbstractButton*>(with);
            reached += button != nullptr ? button->text().remove(u'&') : with->accessibleName();
            QTest::keyClick(window.frame.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, (QStringList{QStringLiteral("Open…"), QStringLiteral("Recent files"),
                                       QStringLiteral("Clear list"), QStringLiteral("Open the sample")}));
        QCOMPARE(qobject_cast<QAbstractButton*>(window.frame.focusWidget())->text(), QStringLiteral("&Open…"));
    }

    void withTheLastEntryTheKeyboardGoesOn()
    {
        remember(m_file);
        Window window;
        QVERIFY(window.show(1280, 700));
        window.page->recentFiles().list().setFocus();
        QTest::keyClick(window.frame.focusWidget(), Qt::Key_Delete);
        QVERIFY(window.frame.focusWidget() != nullptr);
        QVERIFY(window.frame.focusWidget()->isVisible());
    }

    /// The page stays as it is while a file is read, whatever its name.
    void whileAFileIsRead()
    {
        remember(m_file);
        Window window;
        const QString name = QString{200, u'x'} + QStringLiteral("<b>.csv");
        const std::string longName = m_folder.path(m_folder.put(name, test::smallTable())).toStdString();
        QVERIFY(window.show(900, 600));
        const QStringList before = places(*window.page);
        const auto gate = std::make_shared<test::Gate>();
        window.workspace.setOpenInput(test::gated(gate));
        window.opener.open({m_file, longName});
        QCOMPARE(window.text("startDrop").remove(QChar{0x2068}).remove(QChar{0x2069}),
                 QStringLiteral("Reading a.csv and 1 more…"));
        QCOMPARE(places(*window.page), before);
        window.opener.open({longName});
        const auto* const title = window.frame.findChild<QLabel*>(QStringLiteral("startDrop"));
        QVERIFY(title->text().startsWith(QStringLiteral("Reading ")) && title->text().contains(u'…'));
        QVERIFY(title->fontMetrics().horizontalAdvance(title->text()) <= title->width());
        QVERIFY2(title->toolTip().contains(QStringLiteral("x&lt;b&gt;.csv")), qPrintable(title->toolTip()));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(places(*window.page), before);
        window.workspace.cancelLoad();
        QCOMPARE(window.text("startDrop"), QStringLiteral("Drop files here"));
        QCOMPARE(places(*window.page), before);
        gate->letPass(test::Gate::all);
    }

    void aSecondClickDoesNotReadAnew()
    {
        remember(m_file);
        Window window;
        QVERIFY(window.show(900, 600));
        const auto gate = std::make_shared<test::Gate>();
        window.workspace.setOpenInput(test::gated(gate));
        QObject::connect(window.page, &StartPage::filesChosen, &window.opener, &FileOpener::open);
        QSignalSpy started{&window.workspace, &Workspace::loadStarted};
        const RecentList& list = window.page->recentFiles().list();
        const QPoint centre = list.visualRect(list.model()->index(0, 0)).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, centre);
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, centre);
        QCOMPARE(started.size(), 1);
        gate->letPass(test::Gate::all);
    }

    void whyAFileCouldNotBeOpened()
    {
        const std::string gone = m_folder.path(QStringLiteral("<img src=x> & gone.csv")).toStdString();
        remember(gone);
        Window window;
        QVERIFY(window.show(800, 500));
        const int dropBefore = window.frame.findChild<DropArea*>()->mapTo(window.page, QPoint{}).y();
        QSignalSpy failed{&window.workspace, &Workspace::loadFailed};
        window.opener.open({gone});
        QVERIFY(failed.wait(longEnough));
        QCOMPARE(window.text("startHeading"), QStringLiteral("The file could not be opened"));
        const QString why = window.text("startText");
        QVERIFY2(why.contains(QStringLiteral("<img src=x> & gone.csv")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("can't be opened")), qPrintable(why));
        QCOMPARE(window.frame.findChild<QLabel*>(QStringLiteral("startText"))->textFormat(), Qt::PlainText);
        QCOMPARE(window.text("startDrop"), QStringLiteral("Drop files here"));
        QTest::qWait(0);
        QCOMPARE(window.frame.findChild<DropArea*>()->mapTo(window.page, QPoint{}).y(), dropBefore);
        const RecentList& list = window.page->recentFiles().list();
        QTRY_VERIFY(list.model()
                        ->index(0, 0)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .contains(QStringLiteral("not there any more")));
        verifyNothingIsCut(window);

        window.opener.open({m_file});
        QVERIFY(window.text("startHeading") != QStringLiteral("The file could not be opened"));
    }

    void filesAreDragged()
    {
        Window window;
        QVERIFY(window.show(900, 600));
        auto* const drop = window.frame.findChild<DropArea*>();
        const QImage before = drop->grab().toImage();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(m_file))});
        QDragEnterEvent enter{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(&window.frame, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(drop->grab().toImage() != before);
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window.frame, &leave);
        QVERIFY(drop->grab().toImage() == before);
        QCoreApplication::sendEvent(&window.frame, &enter);
        QSignalSpy answered{&window.workspace, &Workspace::answered};
        QDropEvent event{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(&window.frame, &event);
        QVERIFY(answered.wait(longEnough));
        QVERIFY(drop->grab().toImage() == before);

        QMimeData web;
        web.setUrls({QUrl{QStringLiteral("https://example.org/a.gz")}});
        QDragEnterEvent other{{5, 5}, Qt::CopyAction, &web, Qt::LeftButton, Qt::NoModifier};
        QCoreApplication::sendEvent(&window.frame, &other);
        QVERIFY(drop->grab().toImage() == before);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<QSize>("size");
        for (const int points : {9, 11, 14}) {
            for (const QSize size : {QSize{800, 472}, QSize{1024, 680}, QSize{1280, 712}, QSize{1920, 990}})
                QTest::addRow("%d pt, %d x %d", points, size.width(), size.height()) << points << size;
        }
    }
    void nothingIsCut()
    {
        QFETCH(const int, points);
        QFETCH(const QSize, size);
        for (int i = 0; i < 10; ++i)
            remember("/nowhere/" + std::string(static_cast<std::size_t>(i) * 12, 'n') + ".csv");
        Window window{points};
        QVERIFY(window.show(size.width(), size.height()));
        verifyNothingIsCut(window);
        const QWidget& drop = *window.frame.findChild<DropArea*>();
        const QRect column{drop.mapTo(&window.frame, QPoint{}), drop.size()};
        const QRect room{window.page->viewport()->mapTo(&window.frame, QPoint{}), window.page->viewport()->size()};
        QVERIFY(std::abs((column.left() - room.left()) - (room.right() - column.right())) <= 1); // in the middle
        const int pixels = QFontInfo{window.frame.font()}.pixelSize();
        const int most = window.frame.width() - 48 * pixels / 13 - window.page->verticalScrollBar()->sizeHint().width();
        QVERIFY(std::abs(column.width() - std::min(760 * pixels / 13, most)) <= 2);
        // the page follows the keyboard to the last row
        RecentList& list = window.page->recentFiles().list();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_End);
        const QRect row = list.visualRect(list.currentIndex());
        QCOMPARE(list.currentIndex().row(), 9);
        const QRect seen{list.viewport()->mapTo(window.page->viewport(), row.topLeft()), row.size()};
        QVERIFY(window.page->viewport()->rect().contains(seen));
    }

    void aLongReasonIsShownWhole_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("words") << QStringLiteral("/a folder with a long name");
        QTest::newRow("without a space") << QStringLiteral("/a-folder-with-a-long-name");
        QTest::newRow("a single word") << QStringLiteral("averylongname");
    }
    void aLongReasonIsShownWhole()
    {
        QFETCH(const QString, folder);
        Window window{14};
        QVERIFY(window.show(800, 472));
        const QString path = QStringLiteral("/nowhere/") + folder.repeated(9);
        QSignalSpy failed{&window.workspace, &Workspace::loadFailed};
        window.opener.open({path.toStdString()});
        QVERIFY(failed.wait(longEnough));
        QVERIFY(window.text("startText").remove(QChar{0x200B}).contains(path.section(u'/', 2)));
        verifyNothingIsCut(window);
    }

private:
    static void remember(const std::string& file)
    {
        RecentFiles::add(
            std::vector<Input>{file},
            FileFacts{
                .events = 60'000, .users = 2872, .first = *parseDay("2014-09-01"), .last = *parseDay("2014-10-29")},
            QDateTime::currentSecsSinceEpoch());
    }
    static QPushButton* buttonWith(const Window& window, const char* text)
    {
        for (QPushButton* const button : window.frame.findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().remove(u'&') == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }
    static QStringList buttonTexts(const Window& window)
    {
        QStringList texts;
        for (const QPushButton* const button : window.frame.findChildren<QPushButton*>())
            texts += button->text().remove(u'&');
        return texts;
    }
    /// Each text has the room that it asks for, in the width that there is.
    static void verifyNothingIsCut(const Window& window)
    {
        for (int level = 0; level < 16; ++level) // as deep as the page is nested
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(window.page->widget()->width() <= window.page->viewport()->width());
        QVERIFY(!window.page->horizontalScrollBar()->isVisible());
        for (const QWidget* const widget : window.page->widget()->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            const QRect place{widget->mapTo(window.page->widget(), QPoint{}), widget->size()};
            QVERIFY2(window.page->widget()->rect().contains(place), widget->metaObject()->className());
            if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
                QVERIFY2(button->width() >= button->sizeHint().width() &&
                             button->height() >= button->sizeHint().height(),
                         qPrintable(button->text()));
            const auto* const label = qobject_cast<const QLabel*>(widget);
            if (label == nullptr)
                continue;
            const int flags = label->wordWrap() ? int{Qt::TextWordWrap} : 0;
            const QRect text = label->fontMetrics().boundingRect(label->contentsRect(), flags, label->text());
            QVERIFY2(text.width() <= label->contentsRect().width() && text.height() <= label->contentsRect().height(),
                     qPrintable(label->text()));
        }
    }

    test::ReportFolder m_folder;
    std::string m_file;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::StartPageTest)
#include "start_page_test.moc"
