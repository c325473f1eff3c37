// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/question_work.h"

#include "app/desktop/session/answering.h"

namespace footfall::desktop {

void answerQuestion(const Question& question, QPromise<Reply>& promise)
{
    std::shared_ptr<const StudyView> view = question.view;
    if (view->study->definitions() != question.definitions) {
        Result<std::shared_ptr<const StudyView>> made =
            makeView(question.view->dataset, question.definitions, question.view.get());
        if (!made) {
            promise.addResult(Reply{made.error()});
            return;
        }
        view = std::move(made.value());
    }
    promise.addResult(Reply{makeAnswer(view, question.days)});
}

} // namespace footfall::desktop
