// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <filesystem>

namespace footfall::desktop {

/// The menu of the files opened last; those that are gone are greyed.
class RecentMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void fileChosen(const std::filesystem::path& file);

private:
    void fill();
};

} // namespace footfall::desktop
