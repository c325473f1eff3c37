// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/load_work.h"

#include "app/desktop/workspace/answering.h"
#include "app/wording/wording.h"
#include "core/answers/loaded_events.h"
#include "core/input/rows/layout.h"
#include "core/load/loader.h"

#include <algorithm>

namespace footfall::desktop {

namespace {

using Clock = std::chrono::steady_clock;

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

Outcome<Loaded> loadFiles(const LoadOrder& order, Progress& progress)
{
    const Clock::time_point begin = Clock::now();
    Outcome<Dataset> outcome = load(requestFor(order), progress);
    if (std::holds_alternative<Cancelled>(outcome))
        return Cancelled{};
    if (const Error* error = std::get_if<Error>(&outcome))
        return *error;
    auto& dataset = std::get<Dataset>(outcome);
    if (std::optional<Error> refused = withoutIdentity(dataset.report, order.definitions))
        return *std::move(refused);
    Result<std::shared_ptr<const AnswerSource>> source = LoadedEvents::make(std::move(dataset), order.definitions);
    if (!source)
        return source.error();
    const Result<std::shared_ptr<const View>> view = makeView(std::move(source.value()));
    if (!view)
        return view.error();
    Result<std::shared_ptr<const Answer>> answer =
        makeAnswer(view.value(), order.days.value_or(firstPair(view.value()->overview())));
    if (!answer)
        return answer.error();
    Loaded loaded{.answer = std::move(answer.value())};
    loaded.time = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    return loaded;
}

} // namespace footfall::desktop
