// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figures/card_parts.h"
#include "app/desktop/workspace/answer.h"
#include "core/metrics/usual.h"

#include <QWidget>

#include <map>
#include <memory>
#include <vector>

namespace footfall::desktop {

class FigureCard;

/// The figures of day X against the compared day, a card for each. Cards wrap where the width is small.
class FiguresPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);

    /// Null: dashes instead of numbers.
    void showAnswer(const std::shared_ptr<const Answer>& answer);
    /// Whether cards can be clicked, and look like it; off at first. Visitors have no list of their own: they are the
    /// active and the reactivated users.
    void setActivatable(bool activatable);
    void setListedFigure(std::optional<Figure>) {}

Q_SIGNALS:
    /// A click or Enter on a card; only if activatable.
    void figureActivated(footfall::Figure figure);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] FigureCard* addCard(Figure figure, bool large);
    [[nodiscard]] CardHeights heightsAt(int width);

    std::vector<FigureCard*> m_cards;
    std::vector<bool> m_isLarge;          ///< of the cards
    std::map<int, CardHeights> m_heights; ///< by width, for the texts of now
    std::shared_ptr<const Answer> m_answer;
};

} // namespace footfall::desktop
