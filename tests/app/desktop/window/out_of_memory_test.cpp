// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that runs out while the window works: it says so, and keeps what it shows. Allocations of this process fail
// on demand, from a size on.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/application.h"
#include "app/desktop/window/message_strip.h"
#include "app/desktop/window/results_page.h"

#include <QClipboard>
#include <QLabel>

#include <atomic>
#include <cstdlib>
#include <limits>
#include <new>

namespace {
constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();
std::atomic<std::size_t> tooLarge = everything;
} // namespace

void* operator new(std::size_t size)
{
    void* const memory = size < tooLarge.load(std::memory_order_relaxed) ? std::malloc(size) : nullptr;
    if (memory == nullptr)
        throw std::bad_alloc{};
    return memory;
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return size < tooLarge.load(std::memory_order_relaxed) ? std::malloc(size) : nullptr;
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace footfall::desktop {

using test::longEnough;

namespace {

constexpr int users = 12'000;

/// No allocation of so many bytes or more succeeds.
class ScarceMemory
{
public:
    explicit ScarceMemory(std::size_t bytes) { tooLarge = bytes; }
    ScarceMemory(const ScarceMemory&) = delete;
    ScarceMemory& operator=(const ScarceMemory&) = delete;
    ~ScarceMemory() { tooLarge = everything; }
};

/// Throws what a slot without memory throws.
class Thrower final : public QObject
{
public:
    bool event(QEvent*) override { throw std::bad_alloc{}; }
};

} // namespace

class OutOfMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("OutOfMemoryTest");
        QLocale::setDefault(QLocale::c());
        QByteArray text{test::headerLine};
        for (int user = 0; user < users; ++user)
            text += QByteArray::number(user) + ",2014-09-29 10:00:00,a-user-with-a-long-name-" +
                    QByteArray::number(user) + ",,,/\n";
        m_file = m_folder.path(m_folder.put(QStringLiteral("users.csv"), text));
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        connect(static_cast<Application*>(qApp), &Application::failed, m_window.get(), &MainWindow::tell);
        QVERIFY(test::open(*m_window, m_file));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    void cleanup() { m_window.reset(); }

    void ofALoad()
    {
        const std::shared_ptr<const Answer> before = m_window->workspace().answer();
        QSignalSpy failed{&m_window->workspace(), &Workspace::loadFailed};
        {
            const ScarceMemory scarce{4096};
            m_window->start({.files = {std::filesystem::path{FOOTFALL_SAMPLE}}});
            QVERIFY(failed.wait(longEnough));
        }
        QCOMPARE(m_window->workspace().failure()->kind, ErrorKind::OutOfMemory);
        QVERIFY(message().contains(QStringLiteral("not enough memory")));
        QCOMPARE(m_window->workspace().answer(), before);
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
    }

    void ofCopying_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("at once") << 4000;
        QTest::newRow("in the background") << users;
    }
    void ofCopying()
    {
        QFETCH(const int, rows);
        auto* const results = m_window->findChild<ResultsPage*>();
        results->openList(Figure::Reactivated);
        ListPanel& list = results->users().list();
        QTRY_VERIFY_WITH_TIMEOUT(list.isVisible() && list.isUpToDate(), longEnough);
        TableView& table = list.table();
        table.selectionModel()->select({table.model()->index(0, 0), table.model()->index(rows - 1, 0)},
                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        {
            const ScarceMemory scarce{std::size_t{64} * 1024};
            QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("not enough memory")), longEnough);
        }
        QVERIFY(message().contains(QStringLiteral("copy")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QSignalSpy copied{&table, &TableView::copied};
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!copied.isEmpty() || copied.wait(longEnough));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("a-user-with-a-long-name-11")));
    }

    /// Wherever else it runs out.
    void ofWhatASlotDoes()
    {
        Thrower thrower;
        QCoreApplication::postEvent(&thrower, new QEvent{QEvent::User});
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(QStringLiteral("not enough memory")), longEnough);
        QVERIFY(m_window->workspace().answer() != nullptr);
    }

private:
    [[nodiscard]] QString message() const
    {
        const auto* const strip = m_window->findChild<MessageStrip*>();
        return strip->isVisible() ? strip->text() : QString{};
    }

    test::ReportFolder m_folder;
    QString m_file;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

int main(int argc, char* argv[])
{
    footfall::desktop::Application application{argc, argv};
    QTEST_SET_MAIN_SOURCE_PATH
    footfall::desktop::OutOfMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "out_of_memory_test.moc"
