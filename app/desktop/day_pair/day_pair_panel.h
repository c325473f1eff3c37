// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace footfall::desktop {

class PairCell;
class PairHead;

/// The 2 × 2 of day X and the compared day with its margins: the days' visitors, and the known users as the sum of all.
class DayPairPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DayPairPanel(QWidget* parent = nullptr);

    /// Null: dashes instead of numbers.
    void showAnswer(const std::shared_ptr<const Answer>& answer);

    void setListedFigure(std::optional<Figure>) {}
Q_SIGNALS:
    /// A click or Enter on one of the four states.
    void figureActivated(footfall::Figure figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeLabels();
    void layOut();
    void takeColours();
    void showFigures(const DayFigures& figures);

    std::shared_ptr<const Answer> m_answer;
    PairHead* m_onX = nullptr;
    PairHead* m_notX = nullptr;
    PairHead* m_onY = nullptr;
    PairHead* m_notY = nullptr;
    QLabel* m_rightHead = nullptr; ///< "sum" over the last column
    QLabel* m_bottomHead = nullptr;
    QLabel* m_visitorsX = nullptr;
    QLabel* m_othersX = nullptr;
    QLabel* m_visitorsY = nullptr;
    QLabel* m_othersY = nullptr;
    QLabel* m_known = nullptr;
    PairCell* m_active = nullptr;
    PairCell* m_churned = nullptr;
    PairCell* m_reactivated = nullptr;
    PairCell* m_inactive = nullptr;
};

} // namespace footfall::desktop
