// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/common/table/table_model.h"

#include <QWidget>

namespace footfall::desktop {

/// The table "Pages": what was viewed on day X, and on which pages its sessions began and ended.
class PagesPage final : public QWidget
{
    Q_OBJECT

public:
    explicit PagesPage(QWidget* parent = nullptr);

    void showAnswer(const std::shared_ptr<const Answer>& answer);
    [[nodiscard]] ListPanel& list() { return *m_list; }

Q_SIGNALS:
    void exportAsked(footfall::desktop::ListPart part);

private:
    TableModel m_model;
    ListPanel* m_list;
};

} // namespace footfall::desktop
