// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figures_panel.h"

#include "app/desktop/figures/figure_card.h"
#include "app/desktop/figures/figure_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QResizeEvent>
#include <QSizePolicy>
#include <QStyle>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int widthOfRow = 900; // from it on
constexpr int leastWidth = 480;
constexpr int usualWidth = 1008;
constexpr int columnsOfRow = 6;
constexpr int columnsOfTwoRows = 4;

/// Widths that differ by a pixel at most and fill the whole.
QRect columnOf(int column, int columns, int width, int gap)
{
    const auto leftOf = [&](int place) { return place * (width + gap) / columns; };
    const int left = leftOf(column);
    return {left, 0, leftOf(column + 1) - gap - left, 0};
}

int leastSlimCard(const CardPrint& print)
{
    constexpr double least = 0.8; // of the name's print
    int widest = 0;
    for (const Figure figure : figuresAsRead) {
        if (rowOf(figure).prominence != Prominence::Table)
            widest = std::max(widest, QFontMetrics{print.name}.horizontalAdvance(figureName(figure)));
    }
    return static_cast<int>(widest * least) + 2 * print.scaled(8);
}

} // namespace

FiguresPanel::FiguresPanel(QWidget* parent) : QWidget{parent}, m_print{*this}, m_leastSlim{leastSlimCard(m_print)}
{
    for (const Figure figure : figuresAsRead) {
        if (rowOf(figure).prominence == Prominence::Table)
            continue;
        auto* const card = new FigureCard{figure, this};
        card->setOpensList(figure != Figure::Visitors);
        connect(card, &FigureCard::activated, this, &FiguresPanel::figureActivated);
        m_cards.push_back(card);
    }
    std::stable_partition(m_cards.begin(), m_cards.end(),
                          [](const FigureCard* card) { return rowOf(card->figure()).prominence == Prominence::Large; });
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred}; // Fixed holds to the height of sizeHint()
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
}

void FiguresPanel::setListedFigure(std::optional<Figure> figure)
{
    for (FigureCard* card : m_cards)
        card->setListed(card->figure() == figure);
}

FiguresPanel::Arrangement FiguresPanel::arrangementAt(int width) const
{
    if (width >= m_print.scaled(widthOfRow))
        return Arrangement::Row;
    const int cards = static_cast<int>(m_cards.size());
    const int slim = (width - (cards - 1) * m_print.gap()) / cards;
    return slim < m_leastSlim ? Arrangement::TwoRows : Arrangement::Slim;
}

int FiguresPanel::heightForWidth(int width) const
{
    return m_print.heightOf(arrangementAt(width) == Arrangement::Slim ? CardShape::Slim : CardShape::Large);
}

QSize FiguresPanel::sizeHint() const
{
    return {m_print.scaled(usualWidth), m_print.heightOf(CardShape::Large)};
}

QSize FiguresPanel::minimumSizeHint() const
{
    return {m_print.scaled(leastWidth), m_print.heightOf(CardShape::Slim)};
}

void FiguresPanel::place()
{
    const Arrangement arrangement = arrangementAt(width());
    const int half = m_print.heightOf(CardShape::Small) + m_print.gap();
    const int large = static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(), [](const FigureCard* card) {
        return rowOf(card->figure()).prominence == Prominence::Large;
    }));
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i) {
        CardShape shape = CardShape::Slim;
        int columns = static_cast<int>(m_cards.size());
        int column = i;
        int top = 0;
        if (arrangement == Arrangement::TwoRows) {
            shape = CardShape::Small;
            columns = columnsOfTwoRows;
            column = i % columns;
            top = i / columns * half;
        } else if (arrangement == Arrangement::Row) {
            shape = i < large ? CardShape::Large : CardShape::Small;
            columns = columnsOfRow;
            column = std::min(i, large);
            top = i < large ? 0 : (i - large) * half;
        }
        QRect area = columnOf(column, columns, width(), m_print.gap());
        area.moveTop(top);
        area.setHeight(m_print.heightOf(shape));
        FigureCard& card = *m_cards[static_cast<std::size_t>(i)];
        card.setShape(shape);
        card.setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    }
}

void FiguresPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void FiguresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_print = CardPrint{*this};
        m_leastSlim = leastSlimCard(m_print);
        updateGeometry();
        place();
        break;
    case QEvent::LayoutDirectionChange:
        place();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        showAnswer(m_answer);
        break;
    default:
        break;
    }
}

} // namespace footfall::desktop
