// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace footfall::desktop {

class DayChooser;
class DayEdit;
class Workspace;

/// Day X, the compared day, and how the one follows the other.
class DaysGroup final : public QWidget
{
    Q_OBJECT

public:
    DaysGroup(Workspace& workspace, DayChooser& chooser, QWidget* parent = nullptr);

private:
    void showDays();

    Workspace& m_workspace;
    DayChooser& m_chooser;
    DayEdit* m_dayX;
    QComboBox* m_comparedWith;
    DayEdit* m_comparedDay;
};

} // namespace footfall::desktop
