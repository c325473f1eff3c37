// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"
#include "app/desktop/workspace/answer.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace footfall::desktop {

class DuplicatesLine;
class FactsGrid;
class TableView;

/// "Data quality": what was read, what of it was rejected and why, and what to be careful with.
class QualityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit QualityPage(QWidget* parent = nullptr);

    void showAnswer(const std::shared_ptr<const Answer>& answer);

    [[nodiscard]] TableView& rejected() { return *m_rejectedTable; }
    [[nodiscard]] TableView& files() { return *m_fileTable; }

Q_SIGNALS:
    /// The all-zero UUID is to be nobody, or a user like any other.
    void ignoreNilUuidAsked(bool ignore);

private:
    QWidget* makeFacts();
    QWidget* makeRejected();
    void showLoad(const std::shared_ptr<const LoadReport>& load);
    void showNil(const Answer& answer);

    TableModel m_fileModel;
    TableModel m_rejectedModel;
    FactsGrid* m_facts;
    QLabel* m_nil;
    QCheckBox* m_ignoreNil;
    DuplicatesLine* m_duplicates;
    TableView* m_fileTable;
    TableView* m_rejectedTable;
    QLabel* m_rejectedHead;
    std::weak_ptr<const LoadReport> m_shown;
};

} // namespace footfall::desktop
