// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/load_work.h"

#include "app/desktop/session/answering.h"
#include "app/wording/wording.h"
#include "core/input/rows/layout.h"
#include "core/load/loader.h"

#include <algorithm>

namespace footfall::desktop {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds betweenSteps{40}; // as often as an eye tells apart; painting takes from the reading

/// Tells how far a load is, when that has changed, and stops it when nobody waits for it any more.
class PromisedProgress final : public Progress
{
public:
    explicit PromisedProgress(QPromise<LoadStep>& promise) : m_promise{promise} {}

    bool goOn(const ProgressState& state) override
    {
        if (m_promise.isCanceled())
            return false;
        LoadProgress progress{.permille = permilleOf(state), .rows = state.rows};
        if (moved(progress)) {
            m_told = progress;
            m_promise.addResult(LoadStep{progress});
        }
        return true;
    }

private:
    static int permilleOf(const ProgressState& state)
    {
        if (state.bytesTotal == 0)
            return -1;
        // a file may grow while it is read
        return static_cast<int>(std::min<std::uint64_t>(state.bytesRead * 1000 / state.bytesTotal, 1000));
    }

    bool moved(const LoadProgress& progress)
    {
        const bool same = progress.permille < 0 ? progress.permille == m_told.permille && progress.rows == m_told.rows
                                                : progress.permille == m_told.permille;
        const bool atEnd = progress.permille == 1000; // which is told at once
        if (same || (!atEnd && Clock::now() < m_next))
            return false;
        m_next = Clock::now() + betweenSteps;
        return true;
    }

    QPromise<LoadStep>& m_promise;
    LoadProgress m_told{.permille = -2};
    Clock::time_point m_next;
};

/// The file's page and all identities, so that every definition can be changed without reading again. None is
/// required of itself: which of them a file lacks is said in a note, and another one can be chosen.
LoadRequest requestFor(const LoadOrder& order)
{
    LoadRequest request{.files = order.files, .acceptPartial = true, .open = order.open};
    request.columns.identities.fill(true);
    request.columns.pages = true;
    return request;
}

/// A file without any identity has no users, whatever is chosen; it is refused in the words of footfall-report.
std::optional<Error> withoutIdentity(const LoadReport& report, const Definitions& definitions)
{
    for (const FileReport& file : report.files) {
        const bool hasOne = std::any_of(allIdentities.begin(), allIdentities.end(), [&](Identity identity) {
            return file.layout.place[indexOf(columnOf(identity))].has_value();
        });
        const bool isUnknown = file.damage && file.rows == 0; // its layout
        if (!hasOne && !isUnknown)
            return Error{.kind = ErrorKind::MissingColumns,
                         .file = file.input,
                         .detail = identityNames(definitions),
                         .have = namesIn(file.layout)};
    }
    return std::nullopt;
}

} // namespace

void loadFiles(const LoadOrder& order, QPromise<LoadStep>& promise)
{
    const Clock::time_point begin = Clock::now();
    PromisedProgress progress{promise};
    Outcome<Dataset> outcome = load(requestFor(order), progress);
    if (std::holds_alternative<Cancelled>(outcome) || promise.isCanceled())
        return;
    if (const Error* error = std::get_if<Error>(&outcome)) {
        promise.addResult(LoadStep{*error});
        return;
    }
    auto dataset = std::make_shared<const Dataset>(std::get<Dataset>(std::move(outcome)));
    if (std::optional<Error> refused = withoutIdentity(dataset->report, order.definitions)) {
        promise.addResult(LoadStep{*std::move(refused)});
        return;
    }
    const Result<std::shared_ptr<const StudyView>> view = makeView(dataset, order.definitions, nullptr);
    if (promise.isCanceled())
        return;
    if (!view) {
        promise.addResult(LoadStep{view.error()});
        return;
    }
    Loaded loaded{.answer = makeAnswer(view.value(), order.days.value_or(firstPair(*view.value()->study)))};
    loaded.time = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    promise.addResult(LoadStep{std::move(loaded)});
}

} // namespace footfall::desktop
