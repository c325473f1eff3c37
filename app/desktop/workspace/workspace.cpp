// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/workspace.h"

#include "app/desktop/workspace/answering.h"
#include "app/desktop/workspace/background_task.h"
#include "app/desktop/workspace/load_work.h"

#include <utility>

namespace footfall::desktop {

/// The state, and what comes of each end of the two tasks.
class Workspace::Private
{
public:
    explicit Private(Workspace& workspace)
        : q{workspace},
          loading{{.done = [this](const Loaded& loaded) { hear(loaded); },
                   .failed = [this](const Error& error) { hear(error); },
                   .progressed = [this](const TaskProgress& progress) { Q_EMIT q.loadProgressed(progress); }}},
          questions{{.done = [this](const std::shared_ptr<const Answer>& came) { answerCame(came); },
                     .failed = [this](const Error& error) { questionFailed(error); }}}
    {
    }

    void startLoad(std::optional<DayPair> pair, bool keepDays)
    {
        const bool cancels = loading.isRunning();
        loading.reset();
        if (cancels)
            Q_EMIT q.loadCancelled();
        keepsDays = keepDays;
        failure.reset();
        setState(answer ? State::Shown : State::Loading);
        // definitions that are not answered yet may be impossible; those that are asked for then follow
        const Definitions& answered = answer ? answer->overview().definitions : definitions;
        loading.start([order = LoadOrder{filesAsked, answered, pair, openInput}](Progress& progress) {
            return loadFiles(order, progress);
        });
        Q_EMIT q.loadStarted();
    }

    void hear(const Loaded& loaded)
    {
        filesShown = filesAsked;
        loadTime = loaded.time;
        if (!keepsDays || !answer || !answer->hasDays())
            days = loaded.answer->figures.days;
        pending.reset(); // asked about the file that goes
        questions.reset();
        show(loaded.answer);
        if (days != answer->figures.days || definitions != answer->overview().definitions)
            ask();
    }

    void hear(const Error& error)
    {
        failure = error;
        setState(answer ? State::Shown : State::Failed);
        Q_EMIT q.loadFailed(error);
    }

    void show(const std::shared_ptr<const Answer>& next)
    {
        std::shared_ptr<const Answer> old = std::exchange(answer, next);
        setState(State::Shown);
        Q_EMIT q.answered(next);
        questions.letGo(std::move(old));
    }

    void setState(State next)
    {
        if (std::exchange(state, next) != next)
            Q_EMIT q.stateChanged();
    }

    void ask()
    {
        if (!answer)
            return;
        pending = Question{answer->view, definitions, days};
        if (!questions.isRunning())
            askNext();
    }

    void askNext()
    {
        questions.start([question = *std::exchange(pending, std::nullopt)](Progress& /*it is short*/) {
            return outcomeOf(answerTo(question));
        });
    }

    void answerCame(const std::shared_ptr<const Answer>& came)
    {
        if (pending) { // this one is out of date, but its view may be the one that the next needs
            pending->view = came->view;
            askNext();
        } else {
            show(came);
        }
    }

    void questionFailed(const Error& error)
    {
        if (pending) {
            askNext();
            return;
        }
        definitions = answer->overview().definitions;
        Q_EMIT q.questionFailed(error);
        if (!pending && !questions.isRunning() && days != answer->figures.days)
            ask();
    }

    Workspace& q;
    State state = State::Empty;
    bool keepsDays = false;          ///< through the load that runs
    std::optional<Question> pending; ///< waits for the one that runs
    std::shared_ptr<const Answer> answer;
    DayPair days{};
    Definitions definitions;
    std::vector<Input> filesShown;
    std::vector<Input> filesAsked;
    std::chrono::milliseconds loadTime{};
    std::optional<Error> failure;
    OpenInput openInput;
    BackgroundTask<Loaded> loading; ///< the tasks last, so that they end before what they call
    BackgroundTask<std::shared_ptr<const Answer>> questions;
};

Workspace::Workspace(QObject* parent) : QObject{parent}, d{std::make_unique<Private>(*this)} {}

Workspace::~Workspace()
{
    d->loading.reset(); // both are told to stop before the first is waited for
    d->questions.reset();
}

void Workspace::open(std::vector<Input> files, std::optional<DayPair> days)
{
    if (files.empty())
        return;
    d->filesAsked = std::move(files);
    d->startLoad(days, false);
}

void Workspace::reload()
{
    d->filesAsked = files();
    if (!d->filesAsked.empty())
        d->startLoad(d->answer && d->answer->hasDays() ? std::optional{d->days} : std::nullopt, true);
}

void Workspace::cancelLoad()
{
    if (!d->loading.isRunning())
        return;
    d->loading.reset();
    d->setState(d->answer ? State::Shown : State::Empty);
    Q_EMIT loadCancelled();
}

void Workspace::setDays(DayPair days)
{
    ask(d->definitions, days);
}

void Workspace::setDefinitions(const Definitions& definitions)
{
    DayPair days = d->days;
    if (days.x - days.y == d->definitions.compareDistance)
        days.y = days.x - definitions.compareDistance;
    ask(definitions, days);
}

void Workspace::ask(const Definitions& definitions, DayPair days)
{
    if (definitions == d->definitions && days == d->days)
        return;
    if (!d->answer) { // nobody would find out later
        if (const Status known = ZoneOffsets::check(definitions.timeZone); !known) {
            Q_EMIT questionFailed(known.error());
            return;
        }
    }
    d->definitions = definitions;
    d->days = days;
    d->ask();
}

State Workspace::state() const
{
    return d->state;
}

bool Workspace::isLoading() const
{
    return d->loading.isRunning();
}

std::shared_ptr<const Answer> Workspace::answer() const
{
    return d->answer;
}

DayPair Workspace::days() const
{
    return d->days;
}

const Definitions& Workspace::definitions() const
{
    return d->definitions;
}

const std::vector<Input>& Workspace::files() const
{
    return d->answer ? d->filesShown : d->filesAsked;
}

const std::vector<Input>& Workspace::filesAsked() const
{
    return d->filesAsked;
}

std::chrono::milliseconds Workspace::loadTime() const
{
    return d->loadTime;
}

std::optional<Error> Workspace::failure() const
{
    return d->failure;
}

void Workspace::setOpenInput(OpenInput open)
{
    d->openInput = std::move(open);
}

} // namespace footfall::desktop
