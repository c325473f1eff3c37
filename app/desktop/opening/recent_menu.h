// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/recent/recent_entry.h"
#include "app/desktop/workspace/file_lookup.h"

#include <QMenu>

#include <vector>

namespace footfall::desktop {

/// The menu of what was opened last; what can't be opened again since a file is gone is greyed as soon as that is
/// known, and says which.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void filesChosen(const std::vector<std::filesystem::path>& files);
    /// The list is empty now.
    void cleared();

private:
    void fill();
    void addEntry(const RecentEntry& entry);
    void showGone(const std::vector<std::optional<GoneFile>>& gone);

    FileLookup* m_lookup;
    std::vector<RecentEntry> m_entries;
    std::vector<QAction*> m_actions; ///< one for each entry
};

} // namespace footfall::desktop
