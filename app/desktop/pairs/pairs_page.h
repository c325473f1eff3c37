// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pairs/pair_list.h"
#include "app/desktop/pairs/pairs_model.h"
#include "app/desktop/workspace/answer.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace footfall::desktop {

class ListTitle;
class TableView;

/// The table "Compare pairs": figures of any pairs of days beside each other, and how far each is from a base.
class PairsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PairsPage(QWidget* parent = nullptr);

    /// The pairs stay; their figures become those of the answer's events.
    void showAnswer(std::shared_ptr<const Answer> answer);

    /// In the order in which they were added.
    [[nodiscard]] std::vector<DayPair> pairs() const { return m_list.pairs(); }
    /// Those of which there are figures: without an event, none.
    [[nodiscard]] std::vector<DayPair> shownPairs() const;
    /// For copying by the window's commands.
    [[nodiscard]] TableView& view() { return *m_table; }

Q_SIGNALS:
    /// The analyst wants the pair to be the one that the window shows.
    void daysChosen(footfall::DayPair days);
    /// pairs() or shownPairs() may be others.
    void pairsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeControls();
    void say(const QString& message);
    void addCurrent();
    void addWeeks();
    void removeSelected();
    void useAsBase();
    void listChanged(const std::vector<DayPair>& toSelect);
    void showList();
    void select(const std::vector<DayPair>& pairs);
    void explainChanges();
    void updateButtons();
    [[nodiscard]] std::vector<DayPair> selectedPairs() const;

    PairList m_list;
    PairsModel m_model;
    TableView* m_table;
    QPushButton* m_addCurrent;
    QPushButton* m_remove;
    QPushButton* m_useAsBase;
    QSpinBox* m_weeks;
    QPushButton* m_addWeeks;
    QLabel* m_weeksLabel;
    ListTitle* m_title; ///< and what is to be said
    std::shared_ptr<const Answer> m_answer;
};

} // namespace footfall::desktop
