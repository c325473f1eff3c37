// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/duplicate_counter.h"

#include "app/desktop/session/lane.h"
#include "core/load/loader.h"
#include "core/metrics/notes.h"

#include <algorithm>
#include <variant>

namespace footfall::desktop {

namespace {

/// What the work tells: how far it is, and at last one of the others.
struct Read
{
    int permille = 0;
};
struct Counted
{
    std::uint64_t repeated = 0;
};
struct OtherRows
{
};
using Step = std::variant<Read, Counted, OtherRows, Error>;

class StepProgress final : public Progress
{
public:
    explicit StepProgress(QPromise<Step>& promise) : m_promise{promise} {}

    bool goOn(const ProgressState& state) override
    {
        const std::uint64_t total = std::max<std::uint64_t>(state.bytesTotal, 1);
        const auto permille = static_cast<int>(std::min<std::uint64_t>(state.bytesRead * 1000 / total, 1000));
        if (std::exchange(m_told, permille) != permille)
            m_promise.addResult(Step{Read{permille}});
        return !m_promise.isCanceled();
    }

private:
    QPromise<Step>& m_promise;
    int m_told = -1;
};

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

void count(const Order& order, QPromise<Step>& promise)
{
    StepProgress progress{promise};
    const Outcome<Dataset> outcome = load(requestFor(order), progress);
    if (promise.isCanceled() || std::holds_alternative<Cancelled>(outcome))
        return;
    if (const auto* const error = std::get_if<Error>(&outcome)) {
        promise.addResult(Step{*error});
        return;
    }
    const auto& dataset = std::get<Dataset>(outcome);
    if (dataset.report.rows != order.rows || dataset.report.events != order.events) {
        promise.addResult(Step{OtherRows{}});
        return;
    }
    const Result<std::shared_ptr<const Study>> study = Study::make(dataset.store, order.definitions);
    if (study)
        promise.addResult(Step{Counted{duplicateEventIds(*study.value()).value_or(0)}});
    else
        promise.addResult(Step{study.error()});
}

} // namespace

/// Its lane, and what comes of each step.
class DuplicateCounter::Private
{
public:
    explicit Private(DuplicateCounter& counter)
        : q{counter},
          lane{[this](const Step& step) { std::visit([this](const auto& value) { hear(value); }, step); },
               [this](const Error& error) { hear(error); }}
    {
    }

    void hear(const Read& read) { Q_EMIT q.progressed(read.permille); }
    void hear(const Counted& counted)
    {
        q.m_isCounting = false;
        Q_EMIT q.counted(counted.repeated);
    }
    void hear(const OtherRows& /*nothing*/)
    {
        q.m_isCounting = false;
        Q_EMIT q.filesChanged();
    }
    void hear(const Error& error)
    {
        q.m_isCounting = false;
        Q_EMIT q.failed(error);
    }

    DuplicateCounter& q;
    Lane<Step> lane; ///< last, so that it ends before what it calls
};

DuplicateCounter::DuplicateCounter(QObject* parent) : QObject{parent}, d{std::make_unique<Private>(*this)} {}

DuplicateCounter::~DuplicateCounter() = default;

void DuplicateCounter::start(const Answer& answer)
{
    const LoadReport& report = answer.view->dataset->report;
    Order order{.definitions = answer.study().definitions(), .rows = report.rows, .events = report.events};
    for (const FileReport& file : report.files)
        order.files.push_back(file.input);
    m_isCounting = true;
    d->lane.start([order = std::move(order)](QPromise<Step>& promise) { count(order, promise); });
}

void DuplicateCounter::stop()
{
    m_isCounting = false;
    d->lane.drop();
}

bool DuplicateCounter::canCount(const LoadReport& report)
{
    return std::none_of(report.files.begin(), report.files.end(),
                        [](const FileReport& file) { return file.input.isStandardInput(); }) &&
           std::any_of(report.files.begin(), report.files.end(),
                       [](const FileReport& file) { return file.layout.place[indexOf(Column::EventId)].has_value(); });
}

} // namespace footfall::desktop
