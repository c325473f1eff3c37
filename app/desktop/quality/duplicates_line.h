// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/duplicate_counter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace footfall::desktop {

/// Counts repeated event_ids when asked to, or says why that can't be done.
class DuplicatesLine final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesLine(QWidget* parent = nullptr);

    /// What was counted stays as long as it holds.
    void showAnswer(std::shared_ptr<const Answer> answer);

private:
    void startOrStop();
    void showState(const QString& text);

    QPushButton* m_button;
    QLabel* m_text;
    std::shared_ptr<const Answer> m_answer;
    DuplicateCounter m_counter;
};

} // namespace footfall::desktop
