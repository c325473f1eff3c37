// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/users/users_model.h"
#include "core/metrics/user_list.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace footfall::desktop {

class UserDetailsPanel;

/// The table "Users": exactly the users of a state for the pair of days, and beside it what the chosen one did; where
/// the page is too narrow for both, in front of it when it is asked for.
class UsersPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UsersPage(QWidget* parent = nullptr);

    void showAnswer(std::shared_ptr<const Answer> answer);
    void setState(UserState state);
    [[nodiscard]] UserState state() const { return m_state; }
    /// Of the list that is seen, where another one is still being made; nothing while there is none.
    [[nodiscard]] std::optional<UserState> shownState() const;
    /// "Users: churned (3,915)".
    [[nodiscard]] QString title() const;
    /// A title as wide as any that there can be for this file.
    [[nodiscard]] QString widestTitle() const;

    [[nodiscard]] ListPanel& list() { return *m_list; }
    [[nodiscard]] UserDetailsPanel& details() { return *m_details; }

    /// Whether the chosen user's details have the whole page, in front of the list.
    [[nodiscard]] bool areDetailsInFront() const { return m_detailsInFront; }
    /// Brings the list to the front again, if the details are.
    void showList();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void titleChanged(const QString& title);
    void exportAsked(footfall::desktop::ListPart part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addStateBox();
    void ask();
    void openDetails();
    void arrange();
    [[nodiscard]] bool isNarrow() const;
    void rememberChosen();
    void restoreChosen();
    void showDetails();
    [[nodiscard]] int chosenRow() const;

    UsersModel m_model;
    QComboBox* m_stateBox;
    ListPanel* m_list;
    UserDetailsPanel* m_details;
    UserState m_state = UserState::Churned;
    std::shared_ptr<const Answer> m_answer;
    bool m_restoring = false;
    bool m_detailsInFront = false;
    std::vector<UserName> m_chosen; ///< the current one first; selected again where they are in the list
};

} // namespace footfall::desktop
