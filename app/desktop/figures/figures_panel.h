// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/figures/card_print.h"
#include "app/desktop/workspace/answer.h"
#include "core/metrics/usual.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace footfall::desktop {

class FigureCard;

/// The figures of day X against the compared day, a card for each: in a row of six columns, or of seven slim cards
/// where it is narrow. How high it is depends on its font and its width, never on what it shows.
class FiguresPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget* parent = nullptr);

    /// Null: dashes instead of numbers.
    void showAnswer(const std::shared_ptr<const Answer>& answer);
    /// Outlines the card whose list is shown, if any. Visitors have no list of their own: they are the active and the
    /// reactivated users.
    void setListedFigure(std::optional<Figure> figure);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, Enter or Space on a card behind which there is a list.
    void figureActivated(footfall::Figure figure);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Arrangement {
        Row,    ///< large cards, the last column shared by the small ones
        Slim,   ///< all in a row of slim ones
        TwoRows ///< for large print where there is little room
    };
    [[nodiscard]] Arrangement arrangementAt(int width) const;
    void place();

    CardPrint m_print;
    int m_leastSlim = 0; ///< width of a slim card whose name can be read
    std::vector<FigureCard*> m_cards;
    std::shared_ptr<const Answer> m_answer;
};

} // namespace footfall::desktop
