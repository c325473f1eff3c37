// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/duplicate_counter.h"

#include "app/desktop/workspace/background_task.h"
#include "core/answers/loaded_events.h"
#include "core/load/loader.h"

#include <algorithm>
#include <optional>

namespace footfall::desktop {

namespace {

/// Repeated event_ids; nothing where the files hold other rows than those that are shown.
using Repeated = std::optional<std::uint64_t>;

struct Order
{
    std::vector<Input> files;
    Definitions definitions;
    std::uint64_t rows = 0; ///< that are shown
    std::uint64_t events = 0;
};

/// No more columns than what footfall-report reads to count the same.
LoadRequest requestFor(const Order& order)
{
    LoadRequest request{.files = order.files, .acceptPartial = true};
    for (const Identity identity : order.definitions.identity)
        request.columns.identities[indexOf(identity)] = true;
    request.columns.pages = !order.definitions.pageContains.empty();
    request.columns.eventIds = true;
    return request;
}

Outcome<Repeated> count(const Order& order, Progress& progress)
{
    Outcome<Dataset> outcome = load(requestFor(order), progress);
    if (std::holds_alternative<Cancelled>(outcome))
        return Cancelled{};
    if (const auto* const error = std::get_if<Error>(&outcome))
        return *error;
    auto& dataset = std::get<Dataset>(outcome);
    if (dataset.report.rows != order.rows || dataset.report.events != order.events)
        return Repeated{};
    const Result<std::shared_ptr<const AnswerSource>> source =
        LoadedEvents::make(std::move(dataset), order.definitions);
    if (!source)
        return source.error();
    const Result<std::optional<std::uint64_t>> repeated = source.value()->duplicateEventIds();
    if (!repeated)
        return repeated.error();
    return Repeated{repeated.value().value_or(0)};
}

} // namespace

/// Its task, kept out of the header.
class DuplicateCounter::Private
{
public:
    explicit Private(DuplicateCounter& counter)
        : task{{.done =
                    [&counter](const Repeated& repeated) {
                        if (repeated)
                            Q_EMIT counter.counted(*repeated);
                        else
                            Q_EMIT counter.filesChanged();
                    },
                .failed = [&counter](const Error& error) { Q_EMIT counter.failed(error); },
                .progressed =
                    [&counter](const TaskProgress& progress) { Q_EMIT counter.progressed(progress.permille); }}}
    {
    }

    BackgroundTask<Repeated> task;
};

DuplicateCounter::DuplicateCounter(QObject* parent) : QObject{parent}, d{std::make_unique<Private>(*this)} {}

DuplicateCounter::~DuplicateCounter() = default;

void DuplicateCounter::start(const Answer& answer)
{
    const LoadReport& report = *answer.overview().load;
    Order order{.definitions = answer.overview().definitions, .rows = report.rows, .events = report.events};
    for (const FileReport& file : report.files)
        order.files.push_back(file.input);
    d->task.start([order = std::move(order)](Progress& progress) { return count(order, progress); });
}

void DuplicateCounter::stop()
{
    d->task.reset();
}

bool DuplicateCounter::isCounting() const
{
    return d->task.isRunning();
}

bool DuplicateCounter::canCount(const LoadReport& report)
{
    return std::none_of(report.files.begin(), report.files.end(),
                        [](const FileReport& file) { return file.input.isStandardInput(); }) &&
           std::any_of(report.files.begin(), report.files.end(),
                       [](const FileReport& file) { return file.layout.place[indexOf(Column::EventId)].has_value(); });
}

} // namespace footfall::desktop
