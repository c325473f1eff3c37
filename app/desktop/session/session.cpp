// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/session.h"

#include "app/desktop/session/lane.h"
#include "app/desktop/session/load_work.h"
#include "app/desktop/session/question_work.h"

#include <utility>

namespace footfall::desktop {

/// The state, and what comes of each step of the two lanes.
class Session::Private
{
public:
    explicit Private(Session& session)
        : q{session},
          loading{[this](const LoadStep& step) { std::visit([this](const auto& value) { hear(value); }, step); },
                  [this](const Error& error) { hear(error); }},
          questions{[this](const Reply& reply) { answerCame(reply); },
                    [this](const Error& error) { answerCame(Reply{error}); }}
    {
    }

    void startLoad(std::optional<DayPair> pair, bool keepDays)
    {
        const bool cancelled = std::exchange(isLoading, false);
        loading.drop();
        if (cancelled)
            Q_EMIT q.loadCancelled();
        isLoading = true;
        keepsDays = keepDays;
        failure.reset();
        setState(answer ? State::Shown : State::Loading);
        // definitions that are not answered yet may be impossible; those that are asked for then follow
        const Definitions& answered = answer ? answer->study().definitions() : definitions;
        loading.start([order = LoadOrder{filesAsked, answered, pair, openInput}](QPromise<LoadStep>& promise) {
            loadFiles(order, promise);
        });
        Q_EMIT q.loadStarted();
    }

    void hear(const LoadProgress& progress) { Q_EMIT q.loadProgressed(progress); }

    void hear(const Loaded& loaded)
    {
        isLoading = false;
        filesShown = filesAsked;
        loadTime = loaded.time;
        if (!keepsDays || !answer || !answer->hasDays())
            days = loaded.answer->figures.days;
        pending.reset(); // asked about the file that goes
        isAnswering = false;
        questions.drop();
        show(loaded.answer);
        if (days != answer->figures.days || definitions != answer->study().definitions())
            ask();
    }

    void hear(const Error& error)
    {
        isLoading = false;
        failure = error;
        setState(answer ? State::Shown : State::Failed);
        Q_EMIT q.loadFailed(error);
    }

    void show(const std::shared_ptr<const Answer>& next)
    {
        std::shared_ptr<const Answer> old = std::exchange(answer, next);
        setState(State::Shown);
        Q_EMIT q.answered();
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
        if (!isAnswering)
            askNext();
    }

    void askNext()
    {
        isAnswering = true;
        questions.start([question = *std::exchange(pending, std::nullopt)](QPromise<Reply>& promise) {
            answerQuestion(question, promise);
        });
    }

    void answerCame(const Reply& reply)
    {
        isAnswering = false;
        const auto* const came = std::get_if<std::shared_ptr<const Answer>>(&reply);
        if (pending) { // this one is out of date, but its study may be the one that the next needs
            if (came != nullptr)
                pending->view = (*came)->view;
            askNext();
        } else if (came != nullptr) {
            show(*came);
        } else {
            definitions = answer->study().definitions();
            Q_EMIT q.questionFailed(std::get<Error>(reply));
            if (!pending && !isAnswering && days != answer->figures.days)
                ask();
        }
    }

    Session& q;
    State state = State::Empty;
    bool isLoading = false;
    bool keepsDays = false;   ///< through the load that runs
    bool isAnswering = false; ///< one question runs, one may wait
    std::optional<Question> pending;
    std::shared_ptr<const Answer> answer;
    DayPair days{};
    Definitions definitions;
    std::vector<Input> filesShown;
    std::vector<Input> filesAsked;
    std::chrono::milliseconds loadTime{};
    std::optional<Error> failure;
    OpenInput openInput;
    Lane<LoadStep> loading; ///< the lanes last, so that they end before what they call
    Lane<Reply> questions;
};

Session::Session(QObject* parent) : QObject{parent}, d{std::make_unique<Private>(*this)} {}

Session::~Session()
{
    d->loading.drop(); // both lanes are told to stop before the first is waited for
    d->questions.drop();
}

void Session::open(std::vector<Input> files, std::optional<DayPair> days)
{
    if (files.empty())
        return;
    d->filesAsked = std::move(files);
    d->startLoad(days, false);
}

void Session::reload()
{
    d->filesAsked = files();
    if (!d->filesAsked.empty())
        d->startLoad(d->answer && d->answer->hasDays() ? std::optional{d->days} : std::nullopt, true);
}

void Session::cancelLoad()
{
    if (!std::exchange(d->isLoading, false))
        return;
    d->loading.drop();
    d->setState(d->answer ? State::Shown : State::Empty);
    Q_EMIT loadCancelled();
}

void Session::setDays(DayPair days)
{
    if (days == d->days)
        return;
    d->days = days;
    d->ask();
}

void Session::setDefinitions(const Definitions& definitions)
{
    if (definitions == d->definitions)
        return;
    if (!d->answer) { // nobody would find out later
        if (const Status known = ZoneOffsets::check(definitions.timeZone); !known) {
            Q_EMIT questionFailed(known.error());
            return;
        }
    }
    d->definitions = definitions;
    d->ask();
}

State Session::state() const
{
    return d->state;
}

bool Session::isLoading() const
{
    return d->isLoading;
}

std::shared_ptr<const Answer> Session::answer() const
{
    return d->answer;
}

DayPair Session::days() const
{
    return d->days;
}

const Definitions& Session::definitions() const
{
    return d->definitions;
}

const std::vector<Input>& Session::files() const
{
    return d->answer ? d->filesShown : d->filesAsked;
}

const std::vector<Input>& Session::filesAsked() const
{
    return d->filesAsked;
}

std::chrono::milliseconds Session::loadTime() const
{
    return d->loadTime;
}

std::optional<Error> Session::failure() const
{
    return d->failure;
}

void Session::setOpenInput(OpenInput open)
{
    d->openInput = std::move(open);
}

} // namespace footfall::desktop
