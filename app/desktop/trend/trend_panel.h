// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace footfall::desktop {

class RangeStrip;
class TrendLegend;
class TrendTableModel;
class TrendView;

/// The days of the file side by side: who came, who stayed away and how many sessions there were, as a picture or as a
/// table of the same numbers.
class TrendPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPanel(QWidget* parent = nullptr);

    /// Null: nothing is shown. An answer of the same view only moves the marks.
    void showAnswer(const std::shared_ptr<const Answer>& answer);

    /// The picture as it is now, with title and legend, in `size` at `scale` device pixels a pixel.
    [[nodiscard]] QImage renderImage(QSize size, double scale) const;

    void setHeadRoom(int) {}
    [[nodiscard]] TrendView* view() const { return m_view; }

Q_SIGNALS:
    /// By a click in its column, by Left and Right, or in the table.
    void dayChosen(footfall::Day day);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void showRange();
    void showTable(bool shown);
    void selectDayInTable();
    void takeColours();

    std::shared_ptr<const Answer> m_answer;
    TrendLegend* m_legend;
    TrendView* m_view;
    RangeStrip* m_strip;
    TrendTableModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_range;
    QLabel* m_outside;
    QPushButton* m_reset;
    QPushButton* m_asTable;
};

} // namespace footfall::desktop
