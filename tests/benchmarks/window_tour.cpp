// SPDX-License-Identifier: GPL-3.0-or-later
// footfall_window_tour FILE [--plant]: opens a file in the real window and goes through days, definitions and pages;
// prints how long what took and how long the event loop paused, as JSON. --plant blocks the loop for 200 ms while the
// file loads: a probe that does not show it is no good.
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/opening/arguments.h"
#include "app/desktop/pages/pages_page.h"
#include "app/desktop/sessions/sessions_page.h"
#include "app/desktop/users/users_page.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/results_page.h"
#include "app/desktop/workspace/workspace.h"
#include "tests/benchmarks/loop_probe.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <random>
#include <sys/resource.h>

namespace {

using namespace footfall;
using namespace footfall::benchmark;
using namespace footfall::desktop;

double at(const std::vector<double>& ascending, double share)
{
    return ascending.empty() ? 0
                             : ascending[static_cast<std::size_t>(share * static_cast<double>(ascending.size() - 1))];
}

void print(const char* what, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::printf("  \"%s\": {\"samples\": %zu, \"p50\": %.2f, \"p99\": %.2f, \"longest\": %.2f},\n", what, values.size(),
                at(values, 0.5), at(values, 0.99), at(values, 1));
}

/// Hears when the figures have been painted after an answer has come.
class PaintedFigures final : public QObject
{
public:
    explicit PaintedFigures(MainWindow& window) : m_window{window}
    {
        connect(&window.workspace(), &Workspace::answered, this, [this] { m_isAnswered = true; });
        qApp->installEventFilter(this);
    }

    /// Milliseconds from the call to `ask` until all that the answer changes is on the screen.
    double wait(const std::function<void()>& ask)
    {
        m_isAnswered = false;
        QElapsedTimer clock;
        clock.start();
        ask();
        m_loop.exec();
        return static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (m_isAnswered && watched == &m_window && event->type() == QEvent::UpdateRequest) {
            m_isAnswered = false;
            QTimer::singleShot(0, &m_loop, &QEventLoop::quit); // behind the frame that this paints
        }
        return false;
    }

private:
    MainWindow& m_window;
    QEventLoop m_loop;
    bool m_isAnswered = false;
};

class Tour
{
public:
    Tour(const char* file, bool planted) : m_file{file}, m_planted{planted} {}

    void run()
    {
        m_window.resize(1280, 800);
        m_window.show();
        load();
        changeDays();
        changeDefinitions();
        showPages();
        openPages();
        cancel();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("  \"peak_memory_mib\": %.1f\n", static_cast<double>(usage.ru_maxrss) / 1024);
    }

private:
    void load()
    {
        if (m_planted)
            QTimer::singleShot(20, &m_window, [] { QThread::msleep(200); });
        m_probe.start();
        const double took = m_painted.wait([this] { m_window.start({.files = {m_file}}); });
        print("pauses_while_loading_ms", m_probe.stop());
        std::printf("  \"load_to_painted_ms\": %.1f,\n", took);
        std::printf("  \"events\": %zu,\n", static_cast<std::size_t>(m_window.workspace().answer()->overview().events));
    }

    void changeDays()
    {
        const Overview& overview = m_window.workspace().answer()->overview();
        const Day first = *overview.firstDay();
        const auto days = static_cast<int>(*overview.lastDay() - first) + 1;
        std::mt19937 random{1};
        std::vector<double> took;
        m_probe.start();
        for (int i = 0; i < 200; ++i) {
            const Day x = first + static_cast<int>(random() % static_cast<unsigned>(days));
            if (x != m_window.workspace().days().x)
                took.push_back(m_painted.wait([&] { m_window.workspace().setDays({x, x - 1}); }));
        }
        print("pauses_while_changing_days_ms", m_probe.stop());
        print("change_of_day_to_painted_ms", took);
    }

    void changeDefinitions()
    {
        const std::vector<std::pair<const char*, Definitions>> changes{
            {"gap", {.sessionGapMinutes = 15}},
            {"zone", {.timeZone = "America/New_York"}},
            {"known_users", {.knownUsers = KnownUsers::ByDay}},
            {"identity", {.identity = {Identity::DomainUserid}}},
            {"page_filter", {.pageContains = "a"}},
            {"defaults", {}},
        };
        m_probe.start();
        for (int round = 0; round < 5; ++round) {
            for (const auto& [name, definitions] : changes) {
                const double took = m_painted.wait([&] { m_window.workspace().setDefinitions(definitions); });
                if (round == 4)
                    std::printf("  \"%s_to_painted_ms\": %.1f,\n", name, took);
            }
        }
        print("pauses_while_changing_definitions_ms", m_probe.stop());
    }

    void showPages()
    {
        m_probe.start();
        for (int round = 0; round < 3; ++round) {
            for (const Tab tab : allTabs) {
                m_window.findChild<ResultsPage*>()->openTab(tab);
                sleep(200);
            }
        }
        print("pauses_while_showing_pages_ms", m_probe.stop());
    }

    /// From the click on a page's tab until its list is made and painted, after the first time; the longest list of
    /// users there is.
    void openPages()
    {
        auto* const results = m_window.findChild<ResultsPage*>();
        results->users().setState(UserState::Inactive);
        std::map<QByteArray, std::vector<double>> took;
        m_probe.start();
        for (int round = 0; round < 6; ++round) {
            m_painted.wait([&] {
                m_window.workspace().setDays({m_window.workspace().days().x - 1, m_window.workspace().days().y - 1});
            });
            for (const Tab tab : allTabs) {
                QElapsedTimer clock;
                clock.start();
                results->openTab(tab);
                sleep(0);
                while (!isUpToDate(*results))
                    QApplication::processEvents(QEventLoop::WaitForMoreEvents);
                sleep(0); // what has been painted is on the screen
                if (round > 0)
                    took[nameOf(tab)].push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            }
        }
        print("pauses_while_opening_pages_ms", m_probe.stop());
        for (const auto& [page, times] : took) {
            print(("open_page_" + page + "_ms").constData(), times);
        }
        std::printf("  \"rows_of_users\": %d,\n", results->users().list().table().model()->rowCount());
    }

    static QByteArray nameOf(Tab tab)
    {
        switch (tab) {
        case Tab::Overview:
            return "days"; // as it was called when Trend and Day pair stood above every page
        case Tab::Users:
            return "users";
        case Tab::Sessions:
            return "sessions";
        case Tab::Pages:
            return "pages";
        case Tab::Pairs:
            return "compare_pairs";
        case Tab::Quality:
            break;
        }
        return "data_quality";
    }

    /// Whether all lists that are seen are those that were asked for.
    static bool isUpToDate(ResultsPage& results)
    {
        for (const ListPanel* const list :
             {&results.users().list(), &results.sessions().list(), &results.pages().list()}) {
            if (list->isVisible() && !list->isUpToDate())
                return false;
        }
        return true;
    }

    /// How long after the click the window says so, and the work has ended.
    void cancel()
    {
        std::vector<double> took;
        for (int i = 1; i <= 10; ++i) {
            QEventLoop loop;
            QObject::connect(&m_window.workspace(), &Workspace::loadCancelled, &loop, &QEventLoop::quit);
            m_window.workspace().reload();
            sleep(10 * i);
            if (!m_window.workspace().isLoading())
                continue; // already read
            QElapsedTimer clock;
            clock.start();
            QTimer::singleShot(0, &m_window, [this] { m_window.workspace().cancelLoad(); });
            loop.exec();
            took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        print("cancel_ms", took);
    }

    static void sleep(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    std::string m_file;
    bool m_planted;
    MainWindow m_window;
    PaintedFigures m_painted{m_window};
    LoopProbe m_probe;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication::setOrganizationName(QStringLiteral("FootfallTest"));
    QApplication::setApplicationName(QStringLiteral("WindowTour"));
    QApplication application{argc, argv};
    if (argc < 2) {
        std::fputs("usage: footfall_window_tour FILE [--plant]\n", stderr);
        return 2;
    }
    QSettings{}.clear(); // as at the first start
    std::puts("{");
    Tour{argv[1], argc > 2 && std::strcmp(argv[2], "--plant") == 0}.run();
    std::puts("}");
    return 0;
}
