// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/compared_with.h"

#include <QWidget>

#include <vector>

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
    void showComparedWith();

    Workspace& m_workspace;
    DayChooser& m_chooser;
    DayEdit* m_dayX;
    QComboBox* m_comparedWith;
    std::vector<ComparedWith> m_ways; ///< its entries
    DayEdit* m_comparedDay;
};

} // namespace footfall::desktop
