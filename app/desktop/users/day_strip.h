// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

#include <QWidget>

#include <vector>

namespace footfall::desktop {

/// The days of a file in a line, those with a visit filled, day X and the compared day marked.
class DayStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);

    /// `visited`: ascending. Days outside of first to last are not drawn.
    void setDays(Day first, Day last, std::vector<Day> visited, DayPair marks);
    void clear();

    /// The day that is drawn at a place; only while there are days.
    [[nodiscard]] Day dayAt(int x) const;
    [[nodiscard]] QRectF cellOf(Day day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isVisited(Day day) const;
    [[nodiscard]] int barHeight() const;
    void drawMark(QPainter& painter, Day day, bool dashed) const;

    bool m_hasDays = false;
    Day m_first;
    Day m_last;
    std::vector<Day> m_visited;
    DayPair m_marks{};
};

} // namespace footfall::desktop
