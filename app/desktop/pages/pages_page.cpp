// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/pages_page.h"

#include "app/desktop/common/day_text.h"

#include <QVBoxLayout>

namespace footfall::desktop {

PagesPage::PagesPage(QWidget* parent)
    : QWidget{parent},
      m_list{new ListPanel{
          m_model,
          {.name = tr("Pages"),
           .key = QStringLiteral("pages"),
           .filter = tr("Filter pages"),
           .greyed = tr("Filter pages"),
           .filtered = tr("a page"),
           .columns = {.takingTheRest = {QStringLiteral("page")}},
           .totals = {.one = tr("%1 page"),
                      .many = tr("%1 pages"),
                      .summed = {QStringLiteral("events"), QStringLiteral("entries"), QStringLiteral("exits")}}},
          this}}
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    connect(m_list, &ListPanel::exportAsked, this, &PagesPage::exportAsked);
}

void PagesPage::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    const Day day = answer->figures.days.x;
    m_list->setEmptyText(answer->hasDays() ? tr("No page was viewed on %1.").arg(dayText(day))
                                           : tr("There is no event."));
    if (answer->hasDays())
        m_list->setTitle(tr("Pages viewed on %1").arg(dayWithoutYear(day)),
                         tr("and on which of them sessions began and ended"));
    else
        m_list->setTitle({}, {});
    m_list->ask(answer, [view = answer->view, day] { return view->source->pages(day); });
}

} // namespace footfall::desktop
