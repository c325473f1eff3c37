// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figures_panel.h"

#include "app/desktop/common/flow_layout.h"
#include "app/desktop/figures/figure_card.h"
#include "app/desktop/figures/figure_text.h"

#include <QEvent>
#include <QSizePolicy>

#include <utility>

namespace footfall::desktop {

namespace {

constexpr int gap = 8;
constexpr int cardCharacters = 18; // of a line of a card; longer lines wrap

FlowLayout* makeFlow(QWidget* owner)
{
    auto* const flow = new FlowLayout{FlowLayout::Widths::Equal, owner};
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(gap);
    flow->setCellWidth(owner->fontMetrics().averageCharWidth() * cardCharacters);
    return flow;
}

} // namespace

FiguresPanel::FiguresPanel(QWidget* parent) : QWidget{parent}
{
    FlowLayout* const flow = makeFlow(this);
    for (const Figure figure : figuresAsRead) {
        if (rowOf(figure).card == FigureCard::Large)
            flow->addWidget(addCard(figure, true));
    }

    // the small ones share a place: one above the other in a row of large cards, side by side in a row of their own
    auto* const pair = new QWidget{this};
    FlowLayout* const pairFlow = makeFlow(pair);
    for (const Figure figure : figuresAsRead) {
        if (rowOf(figure).card == FigureCard::Small)
            pairFlow->addWidget(addCard(figure, false));
    }
    flow->addWidget(pair);

    // not Fixed, which would hold the height to that of a single row
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FigureCard* FiguresPanel::addCard(Figure figure, bool large)
{
    auto* const card = new FigureCard{figure, large ? CardParts::Size::Large : CardParts::Size::Small, this};
    if (large)
        card->setHeights([this](int width) { return heightsAt(width); });
    m_isLarge.push_back(large);
    connect(card, &FigureCard::activated, this, &FiguresPanel::figureActivated);
    m_cards.push_back(card);
    return card;
}

void FiguresPanel::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    m_answer = ofDays(answer);
    for (FigureCard* card : m_cards) {
        const Figure figure = card->figure();
        if (m_answer)
            card->show(figureText(*m_answer, figure), m_answer->usual.rangeOf(figure),
                       countOf(m_answer->figures, figure));
        else
            card->showNothing();
    }
    m_heights.clear();
    for (FigureCard* card : m_cards)
        card->arrange();
}

/// For all large cards, those in other rows too.
CardHeights FiguresPanel::heightsAt(int width)
{
    const int rounded = width - width % 4; // cards of a row differ by a pixel
    const auto known = m_heights.find(rounded);
    if (known != m_heights.end())
        return known->second;
    CardHeights heights;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_isLarge[i])
            heights = greatest(heights, m_cards[i]->ownHeightsAt(rounded));
    }
    m_heights.emplace(rounded, heights);
    return heights;
}

void FiguresPanel::setActivatable(bool activatable)
{
    for (FigureCard* card : m_cards)
        card->setActivatable(activatable && card->figure() != Figure::Visitors);
}

void FiguresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        showAnswer(m_answer);
}

} // namespace footfall::desktop
