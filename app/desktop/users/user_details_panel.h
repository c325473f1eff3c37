// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"
#include "app/desktop/workspace/answer.h"
#include "app/desktop/workspace/background_task.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace footfall::desktop {

class DayStrip;
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

    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] const DayStrip& strip() const { return *m_strip; }

Q_SIGNALS:
    /// The user's visits are seen now.
    void visitsShown();

private:
    void layOut();
    void showVisits(const VisitTable& visits);
    void scrollToDays(const VisitTable& visits);
    void letGo();

    TableModel m_model;
    QStackedWidget* m_pages;
    QLabel* m_nobody;
    QLineEdit* m_name;
    QLabel* m_summary;
    DayStrip* m_strip;
    TableView* m_table;
    std::shared_ptr<const Answer> m_answer;
    UserName m_user;
    BackgroundTask<std::shared_ptr<const VisitTable>> m_making; ///< last, so that it ends before what it calls
};

} // namespace footfall::desktop
