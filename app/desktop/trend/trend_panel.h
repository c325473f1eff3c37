// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QStackedWidget;
class QTableView;

namespace footfall::desktop {

class QuietLabel;
class RangeStrip;
class TrendHead;
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

    /// So many pixels stay free at the end of the head row, for what others put over it.
    void setHeadRoom(int pixels);

    /// The picture as it is now, with title and legend, in `size` at `scale` device pixels a pixel.
    [[nodiscard]] QImage renderImage(QSize size, double scale) const;

    [[nodiscard]] TrendView* view() const { return m_view; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a click in its column, by Left and Right, or in the table.
    void dayChosen(footfall::Day day);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makePages();
    void layOut();
    void connectParts();
    void showRange();
    void showTable(bool shown);
    void selectDayInTable();

    std::shared_ptr<const Answer> m_answer;
    TrendHead* m_head;
    TrendView* m_view;
    RangeStrip* m_strip;
    TrendTableModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_pages = nullptr;
    QuietLabel* m_caption;
    bool m_hasStrays = false; ///< days long before or after the others
};

} // namespace footfall::desktop
