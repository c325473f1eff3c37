// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessions/sessions_page.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/cell_display.h"
#include "app/desktop/common/text.h"
#include "core/report/session_table.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int roomAround = 6;

/// The column of the identity, mostly the same in each row, comes last.
QStringList usualColumns()
{
    return {QStringLiteral("user"),   QStringLiteral("start"),      QStringLiteral("duration_seconds"),
            QStringLiteral("events"), QStringLiteral("entry_page"), QStringLiteral("exit_page"),
            QStringLiteral("end"),    QStringLiteral("identity")};
}

QString textOf(const SessionSummary& summary, Day day)
{
    if (!summary.medianSeconds)
        return SessionsPage::tr("No session began on %1.").arg(dayText(day));
    const QLocale locale;
    const Share share = *Share::of(summary.bounces, summary.sessions);
    return countedText(summary.sessions, SessionsPage::tr("%1 session began on %2; duration %3; %4"),
                       SessionsPage::tr("%1 sessions began on %2; median duration %3; %4"))
        .arg(dayText(day), displayText(*summary.medianSeconds, ColumnType::Duration, {}, locale),
             countedText(summary.bounces, SessionsPage::tr("%1 bounce, a session of one event (%2)"),
                         SessionsPage::tr("%1 bounces, sessions of one event (%2)"))
                 .arg(displayText(share, ColumnType::Share, {}, locale)));
}

} // namespace

SessionsPage::SessionsPage(QWidget* parent)
    : QWidget{parent},
      m_summary{new PlainLabel{this}},
      m_list{new ListPanel{m_model,
                           {.name = tr("Sessions of day X"),
                            .key = QStringLiteral("sessions"),
                            .filter = tr("Fi&lter sessions"),
                            .filtered = tr("an id or a page"),
                            .columns = usualColumns()},
                           this}}
{
    m_summary->setObjectName(QStringLiteral("sessionsSummary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(roomAround, roomAround, roomAround, 0);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
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
    m_summary->setText(shown.hasDays()
                           ? textOf(static_cast<const SessionTable&>(*m_model.table()).summary(), shown.figures.days.x)
                           : tr("There is no event."));
}

} // namespace footfall::desktop
