// SPDX-License-Identifier: GPL-3.0-or-later
// The core as several threads use it at once, as the window does: files read, stopped and read again while others ask
// one dataset under other definitions. Plain threads and no framework, so that the thread sanitizer sees all there is
// to see and needs to be told of nothing that it is to overlook.
#include "core/load/loader.h"
#include "core/metrics/all_days.h"
#include "core/metrics/page_list.h"
#include "core/metrics/session_list.h"
#include "core/metrics/user_list.h"

#include <array>
#include <atomic>
#include <barrier>
#include <cstdio>
#include <functional>
#include <optional>
#include <thread>
#include <vector>

using namespace footfall;

namespace {

constexpr int threadCount = 4;
constexpr std::uint64_t sampleRows = 60'006;
constexpr std::uint64_t sampleUsers = 2'872;

int failures = 0;

void expect(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    ++failures;
}

/// Comes to the checkpoint `last`, and goes no further than another thread's word that it is to stop.
class StoppedFromOutside final : public Progress
{
public:
    explicit StoppedFromOutside(int last) : m_left{last} {}

    bool goOn(const ProgressState&) override
    {
        if (m_left-- > 0)
            return true;
        m_arrived.store(true);
        m_arrived.notify_all();
        m_stopped.wait(false);
        return false;
    }

    void stopThere()
    {
        m_arrived.wait(false);
        m_stopped.store(true);
        m_stopped.notify_all();
    }

private:
    int m_left; ///< of the working thread
    std::atomic<bool> m_arrived = false;
    std::atomic<bool> m_stopped = false;
};

LoadRequest sampleInSmallBlocks()
{
    return {.files = {FOOTFALL_SAMPLE},
            .columns = {.identities = {true, true, true}, .pages = true},
            .blockSize = std::size_t{1} << 13U};
}

Dataset sample()
{
    NoProgress progress;
    Outcome<Dataset> outcome = load(sampleInSmallBlocks(), progress);
    return std::move(std::get<Dataset>(outcome));
}

/// Runs `work` on each of the threads, all set off at once, and waits for them.
void onAllThreads(const std::function<void(int thread)>& work)
{
    std::barrier start{threadCount};
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < threadCount; ++thread)
        threads.emplace_back([&, thread] {
            start.arrive_and_wait();
            work(thread);
        });
}

/// What is to be the same however many ask: the figures of all days, and what the lists of one day hold.
std::vector<std::uint64_t> answersOf(const Study& study)
{
    std::vector<std::uint64_t> answers{study.totalSessions()};
    for (const DayRun& run : allDays(study))
        for (const std::uint64_t value : {run.figures.active, run.figures.churned, run.figures.sessions})
            answers.push_back(value);
    const Day day = study.index().days()[study.index().days().size() / 2].day;
    for (const UserId user : usersIn(study, {day, day - 1}, UserState::Churned))
        answers.push_back(userDetails(study, {day, day - 1}, user).events);
    for (const Session& session : sessionsOn(study, day))
        answers.push_back(session.durationSeconds(study.store()));
    for (const PageFigures& page : pagesOn(study, day))
        answers.push_back(page.exits);
    return answers;
}

std::shared_ptr<const Study> studyOf(const Dataset& dataset, const Definitions& definitions, const Study* before)
{
    return Study::make(dataset.store, definitions, before).value();
}

std::vector<Definitions> fourDefinitions()
{
    return {{},
            {.sessionGapMinutes = 5},
            {.identity = {Identity::DomainUserid}, .timeZone = "Europe/London"},
            {.knownUsers = KnownUsers::ByDay, .pageContains = "menu"}};
}

void stopsAndReadsAgain()
{
    for (int round = 0; round < 20; ++round) {
        StoppedFromOutside progress{10 * round};
        std::optional<Outcome<Dataset>> outcome;
        {
            const std::jthread reader{[&] { outcome = load(sampleInSmallBlocks(), progress); }};
            progress.stopThere();
        }
        expect(std::holds_alternative<Cancelled>(*outcome), "a load that is stopped is cancelled");
    }
    expect(sample().report.rows == sampleRows, "what is read after that is whole");
}

/// A few times as many files as are read at once, and the reading stopped while they are.
void readsFilesAtOnce()
{
    LoadRequest request = sampleInSmallBlocks();
    request.files.assign(7, FOOTFALL_SAMPLE);
    request.lanes = 3;
    NoProgress progress;
    const Outcome<Dataset> whole = load(request, progress);
    const Dataset& dataset = std::get<Dataset>(whole);
    expect(dataset.report.rows == 7 * sampleRows, "all files are read");
    expect(studyOf(dataset, {}, nullptr)->index().users() == sampleUsers, "users are the same in each file");
    for (int round = 0; round < 20; ++round) {
        StoppedFromOutside stopped{15 * round};
        std::optional<Outcome<Dataset>> outcome;
        {
            const std::jthread reader{[&] { outcome = load(request, stopped); }};
            stopped.stopThere();
        }
        expect(std::holds_alternative<Cancelled>(*outcome), "a load of several files is cancelled");
    }
}

void readsOnManyThreads()
{
    std::array<std::uint64_t, threadCount> rows{};
    std::array<std::uint64_t, threadCount> users{};
    onAllThreads([&](int thread) {
        const Dataset dataset = sample();
        rows[static_cast<std::size_t>(thread)] = dataset.report.rows;
        users[static_cast<std::size_t>(thread)] = studyOf(dataset, {}, nullptr)->index().users();
    });
    for (std::size_t thread = 0; thread < threadCount; ++thread)
        expect(rows[thread] == sampleRows && users[thread] == sampleUsers, "each thread reads all of the sample");
}

void oneStudyAnswersAllAlike()
{
    const Dataset dataset = sample();
    const std::vector<std::uint64_t> expected = answersOf(*studyOf(dataset, {}, nullptr));
    expect(expected.size() > 300, "there is something to compare");
    // fresh, so that the users' events are made by whoever is first while the others wait
    const std::shared_ptr<const Study> shared = studyOf(dataset, {}, nullptr);
    std::array<std::vector<std::uint64_t>, threadCount> answers;
    onAllThreads([&](int thread) { answers[static_cast<std::size_t>(thread)] = answersOf(*shared); });
    for (const std::vector<std::uint64_t>& answer : answers)
        expect(answer == expected, "a study that is shared answers each thread as it answers one");
}

void studiesMadeFromOneShareWithoutHarm()
{
    const Dataset dataset = sample();
    const std::vector<Definitions> definitions = fourDefinitions();
    std::array<std::vector<std::uint64_t>, threadCount> answers;
    {
        std::shared_ptr<const Study> first = studyOf(dataset, {}, nullptr);
        onAllThreads([&](int thread) {
            std::shared_ptr<const Study> own = first; // the last to let go frees it
            for (int step = 0; step < threadCount; ++step)
                own = studyOf(dataset, definitions[static_cast<std::size_t>((thread + step) % threadCount)], own.get());
            answers[static_cast<std::size_t>((thread + threadCount - 1) % threadCount)] = answersOf(*own);
        });
    }
    for (std::size_t i = 0; i < definitions.size(); ++i)
        expect(answers[i] == answersOf(*studyOf(dataset, definitions[i], nullptr)),
               "a study that came from another answers as one made afresh");
}

} // namespace

int main()
{
    stopsAndReadsAgain();
    readsFilesAtOnce();
    readsOnManyThreads();
    oneStudyAnswersAllAlike();
    studiesMadeFromOneShareWithoutHarm();
    return failures == 0 ? 0 : 1;
}
