// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/days/days_model.h"
#include "app/desktop/workspace/answer.h"

#include <QWidget>

namespace footfall::desktop {

class TableView;

/// The table "Days": a row for each day of the file, each against the day before it.
class DaysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DaysPage(QWidget* parent = nullptr);

    /// Marks the answer's two days, and selects day X where no more than one is selected.
    void showAnswer(std::shared_ptr<const Answer> answer);
    /// For copying by the window's commands.
    [[nodiscard]] TableView& table() { return *m_table; }

Q_SIGNALS:
    /// The analyst picked one row: it is to be day X.
    void dayChosen(footfall::Day day);

private:
    void showView(std::shared_ptr<const View> view);
    void selectDayX();
    void scrollToDayX();
    void spanFoldedRows();
    void chooseSelected();

    DaysModel m_model;
    TableView* m_table;
    std::shared_ptr<const Answer> m_answer;
    bool m_restoring = false;
};

} // namespace footfall::desktop
