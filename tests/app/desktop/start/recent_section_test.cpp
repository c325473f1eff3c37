// SPDX-License-Identifier: GPL-3.0-or-later
// The recent files of the start page: what the rows say, and what one can do with them.
#include "app/desktop/start/recent_section.h"

#include "tests/app/desktop/workspace/gated_file.h"

#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/start/recent_delegate.h"
#include "app/desktop/start/recent_list.h"
#include "app/desktop/start/recent_model.h"
#include "app/desktop/workspace/file_lookup.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

#include <fstream>

namespace footfall::desktop {

namespace {

constexpr int longEnough = 60'000; // milliseconds; only a hang takes that long
using Paths = std::vector<std::filesystem::path>;

QFileDialog* dialog()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const shown = qobject_cast<QFileDialog*>(widget); shown != nullptr && shown->isVisible())
            return shown;
    }
    return nullptr;
}

} // namespace

class RecentSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("FootfallTest"));
        QCoreApplication::setApplicationName(QStringLiteral("RecentSectionTest"));
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
        m_top = m_folder.path().toStdString();
        for (const char* const name : {"events.gz", "a.csv", "b.csv"})
            std::ofstream{m_top / name} << "x";
        qputenv("HOME", m_folder.path().toUtf8());
    }
    void init()
    {
        QSettings{}.clear();
        const QDateTime now{{2026, 11, 28}, {10, 0}};
        add({"/media/usb/old/september.tsv"}, {}, now.addDays(-25));
        add({m_top / "a.csv", m_top / "b.csv"},
            FileFacts{
                .events = 12'991, .users = 794, .first = *parseDay("2014-09-22"), .last = *parseDay("2014-10-05")},
            now.addDays(-5));
        add({m_top / "events.gz"},
            FileFacts{
                .events = 60'000, .users = 2872, .first = *parseDay("2014-09-01"), .last = *parseDay("2014-10-29")},
            now.addSecs(-48 * 60));
        m_window = std::make_unique<QWidget>();
        m_section = new RecentSection{m_window.get()};
        new QAbstractItemModelTester{&m_section->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_window.get()};
        m_section->model().setClock([now] { return now; });
        auto* const layout = new QVBoxLayout{m_window.get()};
        layout->addWidget(m_section);
        layout->addStretch();
        m_window->resize(760, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    }

    void whatTheRowsSay()
    {
        look();
        QCOMPARE(said(0), QStringLiteral("events.gz|~|60000 events, 2872 users|1 Sep – 29 Oct 2014|today, 09:12"));
        QCOMPARE(said(1),
                 QStringLiteral("2 files: a.csv, b.csv|~|12991 events, 794 users|22 Sep – 5 Oct 2014|Mon 23 Nov"));
        QCOMPARE(said(2), QStringLiteral("september.tsv|/media/usb/old|not there any more|Find it…|Tue 3 Nov"));
        QCOMPARE(readOut(0), QStringLiteral("events.gz in ~: 60000 events, 2872 users, 1 Sep – 29 Oct 2014, opened "
                                            "today, 09:12"));
        QCOMPARE(readOut(2), QStringLiteral("september.tsv in /media/usb/old: not there any more, opened Tue 3 Nov"));
        QCOMPARE(index(1).data(Qt::ToolTipRole).toString(),
                 QString::fromStdString((m_top / "a.csv").native() + "\n" + (m_top / "b.csv").native()));
        QCOMPARE(m_section->list().accessibleName(), QStringLiteral("Recent files"));
    }

    void oneOfSeveralIsGone()
    {
        add({m_top / "a.csv", m_top / "none.csv"}, {}, QDateTime{{2026, 11, 28}, {9, 0}});
        look();
        QCOMPARE(readOut(0),
                 QStringLiteral("2 files: a.csv, none.csv in ~: none.csv is not there any more, opened today, 09:00"));
    }

    void withoutFactsARowSaysWhatItCan()
    {
        QSettings{}.setValue(QStringLiteral("recentFiles"),
                             QStringList{QString::fromStdString((m_top / "events.gz").native())});
        look();
        QCOMPARE(said(0), QStringLiteral("events.gz|~|||"));
        QCOMPARE(readOut(0), QStringLiteral("events.gz in ~"));
    }

    void namesAreNoHtml()
    {
        add({"/nowhere/<img src=x>.gz"}, {}, QDateTime::currentDateTime());
        look();
        const QString tip = index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("&lt;img src=x&gt;.gz")), qPrintable(tip));
        QCOMPARE(index(0).data().toString(), QStringLiteral("<img src=x>.gz"));
    }

    void aClickOpens()
    {
        look();
        QSignalSpy chosen{m_section, &RecentSection::filesChosen};
        QTest::mouseClick(m_section->list().viewport(), Qt::LeftButton, {}, centre(1));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<Paths>(), (Paths{m_top / "a.csv", m_top / "b.csv"}));
    }

    void keys()
    {
        look();
        QSignalSpy chosen{m_section, &RecentSection::filesChosen};
        RecentList& list = m_section->list();
        list.setFocus(Qt::TabFocusReason);
        QCOMPARE(list.currentIndex().row(), 0);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(chosen.front().front().value<Paths>(), Paths{m_top / "events.gz"});
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(list.model()->rowCount(), 2);
        QCOMPARE(list.currentIndex().data().toString(), QStringLiteral("september.tsv")); // took its place
        QCOMPARE(RecentFiles::all().size(), 2U);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(list.currentIndex().data().toString(), QStringLiteral("events.gz"));
        QVERIFY(m_section->isVisible());
        QTest::keyClick(&list, Qt::Key_Delete);
        QVERIFY(RecentFiles::all().empty());
        QVERIFY2(!m_section->isVisible(), "the section goes with the last");
        QCOMPARE(chosen.size(), 1);
    }

    void clearList()
    {
        auto* const clear = qobject_cast<QAbstractButton*>(m_section->clearButton());
        QCOMPARE(clear->text(), QStringLiteral("Clear list"));
        m_section->refresh();
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Return);
        QVERIFY(RecentFiles::all().empty());
        QVERIFY(!m_section->isVisible());
    }

    void menuOfARow()
    {
        QUrl opened;
        m_opened = &opened;
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
        look();
        QCOMPARE(menuTexts(1), (QStringList{QStringLiteral("Open"), QStringLiteral("Show the Folder"), QString{},
                                            QStringLiteral("Remove from the List")}));
        menu()->actions()[1]->trigger();
        QCOMPARE(opened, QUrl::fromLocalFile(m_folder.path()));
        menu()->actions()[3]->trigger();
        menu()->close();
        QCOMPARE(RecentFiles::all().size(), 2U);
        look();
        QTRY_VERIFY(menu() == nullptr);
        QCOMPARE(menuTexts(1),
                 (QStringList{QStringLiteral("Find It…"), QString{}, QStringLiteral("Remove from the List")}));
        menu()->close();
    }

    void findsWhatWasMoved()
    {
        QTemporaryDir folder;
        const std::filesystem::path top = folder.path().toStdString();
        std::ofstream{top / "moved.gz"} << "x";
        add({top / "no/such/events.gz"}, FileFacts{.events = 7, .users = 3}, QDateTime{{2026, 11, 28}, {9, 0}});
        look();
        QSignalSpy chosen{m_section, &RecentSection::filesChosen};
        QTest::mouseClick(m_section->list().viewport(), Qt::LeftButton, {}, centre(0));
        QVERIFY(chosen.empty());
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->directory().canonicalPath(), QFileInfo{folder.path()}.canonicalFilePath());
        QCOMPARE(dialog()->windowTitle(), QStringLiteral("Find events.gz"));
        QCOMPARE(dialog()->fileMode(), QFileDialog::ExistingFile);
        Q_EMIT dialog()->filesSelected({folder.filePath(QStringLiteral("moved.gz"))});
        dialog()->close();
        QCOMPARE(chosen.front().front().value<Paths>(), Paths{top / "moved.gz"});
        QCOMPARE(RecentFiles::all().size(), 4U);
        QCOMPARE(RecentFiles::all()[0].files(), Paths{top / "moved.gz"});
        QCOMPARE(RecentFiles::all()[0].facts()->events, 7U);
    }

    void findsOneOfSeveral()
    {
        add({m_top / "a.csv", m_top / "gone.csv"}, {}, QDateTime{{2026, 11, 28}, {9, 0}});
        look();
        QSignalSpy chosen{m_section, &RecentSection::filesChosen};
        m_section->list().setFocus();
        QTest::keyClick(&m_section->list(), Qt::Key_Enter);
        QTRY_VERIFY(dialog() != nullptr);
        Q_EMIT dialog()->filesSelected({QString::fromStdString((m_top / "b.csv").native())});
        dialog()->close();
        QCOMPARE(chosen.front().front().value<Paths>(), (Paths{m_top / "a.csv", m_top / "b.csv"}));
        QCOMPARE(RecentFiles::all().size(), 3U); // which was an entry already
    }

    /// A row is what it was, and where it was, while the disk does not answer; the window goes on.
    void nothingWaitsForTheDisk()
    {
        const auto gate = std::make_shared<test::Gate>();
        m_section->lookup().setIsGone([gate](const std::filesystem::path& path) {
            gate->wait(0, m_never);
            return path.native().find("september") != std::string::npos;
        });
        m_section->refresh();
        QCOMPARE(said(2), QStringLiteral("september.tsv|/media/usb/old|||Tue 3 Nov"));
        m_window->grab();
        const QRect before = m_section->list().visualRect(index(2));
        const int height = m_section->height();
        QSignalSpy ended{&m_section->lookup(), &FileLookup::ended};
        gate->letPass(test::Gate::all);
        QVERIFY(ended.wait(longEnough));
        QCOMPARE(said(2), QStringLiteral("september.tsv|/media/usb/old|not there any more|Find it…|Tue 3 Nov"));
        QCOMPARE(m_section->list().visualRect(index(2)), before);
        QCOMPARE(m_section->height(), height);

        gate->letPass(0); // known from before, whatever hangs now
        m_section->refresh();
        QCOMPARE(said(2), QStringLiteral("september.tsv|/media/usb/old|not there any more|Find it…|Tue 3 Nov"));
        m_window.reset(); // does not wait
        gate->letPass(test::Gate::all);
    }

    void theColumnsHaveRoom_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("width");
        for (const int points : {9, 11, 14}) {
            for (const int width : {736, 752, 760, 1100})
                QTest::addRow("%d pt, %d", points, width) << points << width;
        }
    }
    /// What files usually hold is never cut, and no column reaches into another.
    void theColumnsHaveRoom()
    {
        QFETCH(const int, points);
        QFETCH(const int, width);
        RecentList& list = m_section->list();
        QFont font = m_window->font();
        font.setPointSize(points);
        m_window->setFont(font);
        look();
        const QRect row{0, 0, width, RecentDelegate::rowHeight(list)};
        const RecentDelegate::Places places = RecentDelegate::placesIn(row, list);
        const QFontMetrics metrics = list.fontMetrics();
        QVERIFY(places.counts.width() >= metrics.horizontalAdvance(QStringLiteral("60,000 events, 2,872 users")));
        QVERIFY(places.days.width() >= metrics.horizontalAdvance(QStringLiteral("17 Jul 2020 – 15 May 2026")));
        QVERIFY(places.opened.width() * 13 >= metrics.horizontalAdvance(QStringLiteral("yesterday, 17:40")) * 11);
        QVERIFY(places.name.width() >= metrics.averageCharWidth() * 12);
        const std::array order{places.picture, places.name, places.counts, places.opened};
        for (std::size_t i = 1; i < order.size(); ++i)
            QVERIFY(order[i - 1].right() < order[i].left());
        QVERIFY(row.contains(places.picture) && row.contains(places.opened) && row.contains(places.days));
        QVERIFY(places.name.height() >= metrics.height());
        QVERIFY(places.name.bottom() < places.folder.top() && places.folder.bottom() < row.bottom());
        QCOMPARE(list.viewport()->height(), 3 * row.height());
    }

    void openUrl(const QUrl& url) { *m_opened = url; }

private:
    void add(const Paths& files, const std::optional<FileFacts>& facts, const QDateTime& opened)
    {
        RecentFiles::add(std::vector<Input>{files.begin(), files.end()}, facts, opened.toSecsSinceEpoch());
    }
    /// Shows the entries and waits for the disk.
    void look()
    {
        QSignalSpy ended{&m_section->lookup(), &FileLookup::ended};
        m_section->refresh();
        QVERIFY(ended.wait(longEnough));
    }
    QModelIndex index(int row) { return m_section->model().index(row); }
    QPoint centre(int row) { return m_section->list().visualRect(index(row)).center(); }
    QString readOut(int row) { return index(row).data(Qt::AccessibleTextRole).toString(); }
    QString said(int row)
    {
        QStringList parts;
        for (const int role : {int{Qt::DisplayRole}, int{RecentModel::FolderRole}, int{RecentModel::CountsRole},
                               int{RecentModel::DaysRole}, int{RecentModel::OpenedRole}})
            parts += index(row).data(role).toString();
        return parts.join(u'|');
    }
    QMenu* menu() { return m_section->list().findChild<QMenu*>(); }
    QStringList menuTexts(int row)
    {
        QContextMenuEvent event{QContextMenuEvent::Mouse, centre(row),
                                m_section->list().viewport()->mapToGlobal(centre(row))};
        QCoreApplication::sendEvent(m_section->list().viewport(), &event);
        QStringList texts;
        for (const QAction* const action : menu()->actions())
            texts += action->text().remove(u'&');
        return texts;
    }

    static inline const bool m_never = false; ///< interrupted

    QTemporaryDir m_folder;
    std::filesystem::path m_top;
    std::unique_ptr<QWidget> m_window;
    RecentSection* m_section = nullptr;
    QUrl* m_opened = nullptr;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::RecentSectionTest)
#include "recent_section_test.moc"
