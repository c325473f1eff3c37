// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/sessions/sessions_model.h"

#include <QWidget>

namespace footfall::desktop {

/// The table "Sessions of day X": those that began on it, with their median duration and their bounces in its
/// title.
class SessionsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionsPage(QWidget* parent = nullptr);

    void showAnswer(const std::shared_ptr<const Answer>& answer);
    [[nodiscard]] ListPanel& list() { return *m_list; }

Q_SIGNALS:
    void exportAsked(footfall::desktop::ListPart part);

private:
    void showSummary();

    SessionsModel m_model;
    ListPanel* m_list;
};

} // namespace footfall::desktop
