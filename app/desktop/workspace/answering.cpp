// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/answering.h"

#include <array>

namespace footfall::desktop {

Result<std::shared_ptr<const View>> makeView(std::shared_ptr<const AnswerSource> source)
{
    Result<AllDays> days = source->allDays();
    if (!days)
        return days.error();
    return std::make_shared<const View>(View{std::move(source), std::move(days.value())});
}

Result<std::shared_ptr<const Answer>> makeAnswer(const std::shared_ptr<const View>& view, DayPair days)
{
    const AnswerSource& source = *view->source;
    const std::array pair{days};
    const Result<std::vector<DayFigures>> figures = source.figures(pair, {});
    if (!figures)
        return figures.error();
    Result<Usual> usual = source.usual(days);
    if (!usual)
        return usual.error();
    Result<std::vector<Note>> notes =
        view->overview().hasDays() ? source.notes(pair) : std::vector<Note>{{.code = NoteCode::NoEventsOnDay}};
    if (!notes)
        return notes.error();
    return std::make_shared<const Answer>(
        Answer{view, figures.value().front(), std::move(usual.value()), std::move(notes.value())});
}

Result<std::shared_ptr<const Answer>> answerTo(const Question& question)
{
    if (question.view->overview().definitions == question.definitions)
        return makeAnswer(question.view, question.days);
    Result<std::shared_ptr<const AnswerSource>> source = question.view->source->under(question.definitions);
    if (!source)
        return source.error();
    const Result<std::shared_ptr<const View>> view = makeView(std::move(source.value()));
    if (!view)
        return view.error();
    return makeAnswer(view.value(), question.days);
}

DayPair firstPair(const Overview& overview)
{
    return overview.pairOf(overview.latest.value_or(Day{}));
}

} // namespace footfall::desktop
