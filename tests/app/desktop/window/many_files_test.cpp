// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are opened together: one load, one recent entry, one writing of the settings.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/opening/recent_menu.h"

#include <QAction>
#include <QFileInfo>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>

namespace footfall::desktop {

using test::longEnough;
using Paths = std::vector<std::filesystem::path>;

namespace {

/// Counts how often files of a folder are replaced, as the settings are with each writing.
class Replacements
{
public:
    explicit Replacements(const QString& folder) : m_descriptor{::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)}
    {
        // the one alone would be told once for any number of times in a row
        ::inotify_add_watch(m_descriptor, folder.toUtf8().constData(), IN_MOVED_FROM | IN_MOVED_TO);
    }
    Replacements(const Replacements&) = delete;
    Replacements& operator=(const Replacements&) = delete;
    ~Replacements() { ::close(m_descriptor); }

    int count()
    {
        int replaced = 0;
        alignas(inotify_event) std::array<char, 65536> events{};
        for (ssize_t size = 0; (size = ::read(m_descriptor, events.data(), events.size())) > 0;) {
            for (const char* at = events.data(); at < events.data() + size;) {
                const auto* const event = reinterpret_cast<const inotify_event*>(at);
                replaced += (event->mask & IN_MOVED_TO) != 0U ? 1 : 0;
                at += sizeof(inotify_event) + event->len;
            }
        }
        return replaced;
    }

private:
    int m_descriptor;
};

} // namespace

class ManyFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("ManyFilesTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        QSettings{}.setValue(QStringLiteral("some"), 1); // so that there is a file
        m_files.clear();
        for (int number = 0; number < 40; ++number)
            m_files.push_back(
                m_folder.path(m_folder.put(QStringLiteral("%1 & more.csv").arg(number), test::smallTable()))
                    .toStdString());
        m_window = test::newWindow();
    }
    void cleanup() { m_window.reset(); }

    void areWrittenAtOnce()
    {
        Replacements settings{QFileInfo{QSettings{}.fileName()}.path()};
        QVERIFY(open());
        const int writings = settings.count();
        QVERIFY2(writings >= 1 && writings <= 2, qPrintable(QString::number(writings))); // and the definitions
    }

    void areOneEntry()
    {
        QVERIFY(test::open(*m_window, QString::fromStdString(m_files[7].native())));
        QVERIFY(open());
        const QList<QAction*> entries = recent();
        QCOMPARE(entries[0]->text(), QStringLiteral("0 && more.csv and 39 more"));
        QVERIFY(entries[0]->toolTip().contains(QString::fromStdString(m_files[0].parent_path().native())));
        QCOMPARE(entries[1]->text(), QStringLiteral("7 && more.csv"));
        QVERIFY(entries[2]->isSeparator());
        QVERIFY(entries[0]->isEnabled());
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
        entries[0]->trigger();
        QCOMPARE(m_window->workspace().filesAsked(), (std::vector<Input>{m_files.begin(), m_files.end()}));
    }

    void oneThatIsGone()
    {
        QVERIFY(open());
        QVERIFY(std::filesystem::remove(m_files[31]));
        QAction* const entry = recent()[0];
        QTRY_VERIFY_WITH_TIMEOUT(!entry->isEnabled(), longEnough);
        QVERIFY(entry->toolTip().contains(QStringLiteral("31 & more.csv is gone")));
    }

private:
    bool open()
    {
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        m_window->start({.files = {m_files.begin(), m_files.end()}});
        return answered.wait(longEnough);
    }
    QList<QAction*> recent()
    {
        auto* const menu = m_window->findChild<RecentMenu*>();
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    }

    test::ReportFolder m_folder;
    Paths m_files;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::ManyFilesTest)
#include "many_files_test.moc"
