// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/users/visits_model.h"
#include "app/desktop/workspace/answer.h"
#include "app/desktop/workspace/background_task.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace footfall::desktop {

class DayStrip;
class ListTitle;
class TableView;

/// One user: the days visited, the sessions and the pages.
class UserDetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit UserDetailsPanel(QWidget* parent = nullptr);

    /// Of the answer's events. Nothing happens if it is what is seen already.
    void showUser(std::shared_ptr<const Answer> answer, UserName user);
    /// No user is chosen, or several are.
    void showNobody(const QString& why);

    /// In front of the list there is a way back to it, beside it a line between them.
    void setInFront(bool inFront);

    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] const DayStrip& strip() const { return *m_strip; }

Q_SIGNALS:
    /// The user's visits are seen now.
    void visitsShown();
    /// The analyst wants to see the list again.
    void backAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void showVisits(const VisitTable& visits);
    void scrollToDays(const VisitTable& visits);
    void letGo();

    VisitsModel m_model;
    QPushButton* m_back;
    QStackedWidget* m_pages;
    QLabel* m_nobody;
    QLineEdit* m_name;
    ListTitle* m_summary;
    DayStrip* m_strip;
    TableView* m_table;
    std::shared_ptr<const Answer> m_answer;
    UserName m_user;
    BackgroundTask<std::shared_ptr<const VisitTable>> m_making; ///< last, so that it ends before what it calls
};

} // namespace footfall::desktop
