// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions/sessions_page.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/table/cell_display.h"
#include "app/desktop/common/text.h"
#include "core/report/session_table.h"

#include <QLocale>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

/// The column of the identity, mostly the same in each row, comes last, when it is not.
ColumnHabits columnHabits()
{
    return {.first = {QStringLiteral("user"), QStringLiteral("start"), QStringLiteral("duration_seconds"),
                      QStringLiteral("events"), QStringLiteral("entry_page"), QStringLiteral("exit_page"),
                      QStringLiteral("end"), QStringLiteral("identity")},
            .hiddenIfSame = {QStringLiteral("identity")},
            .takingTheRest = {QStringLiteral("entry_page"), QStringLiteral("exit_page")},
            .leaving = {QStringLiteral("identity"), QStringLiteral("end")}};
}

QString summaryText(const SessionSummary& summary)
{
    const QLocale locale;
    const Share share = *Share::of(summary.bounces, summary.sessions);
    return SessionsPage::tr("median duration %1; %2")
        .arg(displayText(*summary.medianSeconds, ColumnType::Duration, {}, locale),
             countedText(summary.bounces, SessionsPage::tr("%1 bounce, a session of one event (%2)"),
                         SessionsPage::tr("%1 bounces, sessions of one event (%2)"))
                 .arg(displayText(share, ColumnType::Share, {}, locale)));
}

} // namespace

SessionsPage::SessionsPage(QWidget* parent)
    : QWidget{parent},
      m_list{new ListPanel{
          m_model,
          {.name = tr("Sessions of day X"),
           .key = QStringLiteral("sessions"),
           .filter = tr("Filter sessions"),
           .greyed = tr("Filter users, pages"),
           .filtered = tr("an id or a page"),
           .columns = columnHabits(),
           .totals = {.one = tr("%1 session"), .many = tr("%1 sessions"), .summed = {QStringLiteral("events")}}},
          this}}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &ListPanel::exportAsked, this, &SessionsPage::exportAsked);
    connect(m_list, &ListPanel::listShown, this, &SessionsPage::showSummary);
}

void SessionsPage::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    const Day day = answer->figures.days.x;
    m_list->setEmptyText(answer->hasDays() ? tr("No session began on %1.").arg(dayText(day))
                                           : tr("There is no event."));
    m_list->ask(answer, [view = answer->view, day]() -> Result<std::shared_ptr<const Table>> {
        const Result<std::shared_ptr<const SessionTable>> sessions = view->source->sessions(day);
        if (!sessions)
            return sessions.error();
        return std::shared_ptr<const Table>{sessions.value()};
    });
}

void SessionsPage::showSummary()
{
    const Answer& shown = *m_list->shownAnswer();
    if (!shown.hasDays()) {
        m_list->setTitle(tr("There is no event."), {});
        return;
    }
    const SessionSummary summary = static_cast<const SessionTable&>(*m_model.table()).summary();
    const QString day = dayWithoutYear(shown.figures.days.x);
    if (summary.medianSeconds)
        m_list->setTitle(tr("Sessions begun on %1").arg(day), summaryText(summary));
    else
        m_list->setTitle(tr("No session began on %1").arg(day), {});
}

} // namespace footfall::desktop
