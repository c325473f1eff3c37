// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/answering.h"

namespace footfall::desktop {

Result<std::shared_ptr<const StudyView>> makeView(const std::shared_ptr<const Dataset>& dataset,
                                                  const Definitions& definitions, const StudyView* before)
{
    Result<std::shared_ptr<const Study>> study =
        Study::make(dataset->store, definitions, before != nullptr ? before->study.get() : nullptr);
    if (!study)
        return study.error();
    auto view = std::make_shared<StudyView>();
    view->dataset = dataset;
    view->study = std::move(study.value());
    view->days = allDays(*view->study);
    view->fileNotes = fileNotes(dataset->report, *view->study);
    return std::shared_ptr<const StudyView>{std::move(view)};
}

std::shared_ptr<const Answer> makeAnswer(const std::shared_ptr<const StudyView>& view, DayPair days)
{
    auto answer = std::make_shared<Answer>();
    answer->view = view;
    answer->figures = dayFigures(*view->study, days);
    answer->usual = usualFor(*view->study, days);
    answer->dayNotes = answer->hasDays() ? dayNotes(*view->study, answer->figures)
                                         : std::vector<Note>{{.code = NoteCode::NoEventsOnDay}};
    return answer;
}

Result<std::shared_ptr<const Answer>> answerTo(const Question& question)
{
    if (question.view->study->definitions() == question.definitions)
        return makeAnswer(question.view, question.days);
    const Result<std::shared_ptr<const StudyView>> view =
        makeView(question.view->dataset, question.definitions, question.view.get());
    if (!view)
        return view.error();
    return makeAnswer(view.value(), question.days);
}

DayPair firstPair(const Study& study)
{
    const std::optional<DenseRange>& dense = study.index().dense();
    std::optional<Day> last = dense ? std::optional{dense->last} : std::nullopt;
    if (!last && study.store().size() > 0) // a filter may have left nothing
        last = study.zone().dayOf(study.store().lastInstant());
    const Day x = last.value_or(Day{});
    return {x, study.comparedDay(x)};
}

} // namespace footfall::desktop
