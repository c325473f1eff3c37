// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QLine>
#include <QWidget>

#include <memory>
#include <optional>

namespace footfall::desktop {

class PairCell;
class PairText;

/// The 2 × 2 of day X and the compared day with its margins: the days' visitors, and the known users as the sum of all.
/// Its parts stand where its size and font have them, whatever they show.
class DayPairPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DayPairPanel(QWidget* parent = nullptr);

    /// Null: dashes instead of numbers.
    void showAnswer(const std::shared_ptr<const Answer>& answer);
    /// Outlines the cell whose list is shown, if any.
    void setListedFigure(std::optional<Figure> figure);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, Enter or Space on one of the four states.
    void figureActivated(footfall::Figure figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeParts();
    void takeFonts();
    void takeColours();
    void place();
    void showFigures(const DayFigures& figures);
    void showNothing();

    std::shared_ptr<const Answer> m_answer;
    PairText* m_title = nullptr;
    PairText* m_onX = nullptr;
    PairText* m_notX = nullptr;
    PairText* m_onY = nullptr;
    PairText* m_notY = nullptr;
    PairText* m_sumHead = nullptr; ///< over the last column
    PairText* m_sumFoot = nullptr;
    PairText* m_visitorsX = nullptr;
    PairText* m_othersX = nullptr;
    PairText* m_visitorsY = nullptr;
    PairText* m_othersY = nullptr;
    PairText* m_known = nullptr;
    PairText* m_caption = nullptr;
    PairCell* m_active = nullptr;
    PairCell* m_churned = nullptr;
    PairCell* m_reactivated = nullptr;
    PairCell* m_inactive = nullptr;
    QLine m_overSums;
    QLine m_besideSums;
};

} // namespace footfall::desktop
