// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/opening/recent_files.h"

#include <QMenu>

namespace footfall::desktop {

/// The menu of what was opened last; what can't be opened again since a file is gone is greyed, and says which.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void filesChosen(const std::vector<std::filesystem::path>& files);

private:
    void fill();
    void addEntry(const RecentEntry& entry);
};

} // namespace footfall::desktop
