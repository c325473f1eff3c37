// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/recent/recent_entry.h"
#include "app/desktop/workspace/file_lookup.h"

#include <QAbstractListModel>
#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace footfall::desktop {

/// What was opened last, newest first: a row for each entry.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FolderRole = Qt::UserRole,
        CountsRole,
        DaysRole,
        OpenedRole,  ///< when that was, in words
        SeveralRole, ///< whether it is of more than one file
        GoneRole,    ///< whether a file of it is not there any more
    };
    using Clock = std::function<QDateTime()>;

    explicit RecentModel(QObject* parent = nullptr);

    /// What was known to be gone is so until the next look.
    void setEntries(const std::vector<RecentEntry>& entries);
    /// One for each row.
    void setGone(const std::vector<std::optional<GoneFile>>& gone);
    /// For tests: what time it is.
    void setClock(Clock clock);

    [[nodiscard]] const RecentEntry& entry(int row) const { return at(row).entry; }
    /// The file of the entry that is not there any more.
    [[nodiscard]] const std::optional<GoneFile>& gone(int row) const { return at(row).gone; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// With the texts that do not change.
    struct Row
    {
        RecentEntry entry;
        QString name;
        QString folder;
        QString counts;
        QString days;
        std::optional<GoneFile> gone;
    };

    [[nodiscard]] const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString opened(const Row& row) const;
    [[nodiscard]] QString sentence(const Row& row) const;

    std::vector<Row> m_rows;
    Clock m_clock = [] { return QDateTime::currentDateTime(); };
};

} // namespace footfall::desktop
