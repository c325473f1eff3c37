// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_model.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/start/recent_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

RecentModel::RecentModel(QObject* parent) : QAbstractListModel{parent} {}

void RecentModel::setEntries(const std::vector<RecentEntry>& entries)
{
    beginResetModel();
    std::vector<Row> rows;
    for (const RecentEntry& entry : entries) {
        const auto former = std::find_if(m_rows.begin(), m_rows.end(),
                                         [&](const Row& row) { return row.entry.names() == entry.names(); });
        rows.push_back({.entry = entry,
                        .name = nameOf(entry),
                        .folder = folderOf(entry),
                        .counts = countsOf(entry),
                        .days = daysOf(entry),
                        .gone = former == m_rows.end() ? std::nullopt : former->gone});
    }
    m_rows = std::move(rows);
    endResetModel();
}

void RecentModel::setGone(const std::vector<std::optional<GoneFile>>& gone)
{
    for (std::size_t i = 0; i < std::min(gone.size(), m_rows.size()); ++i) {
        if (std::exchange(m_rows[i].gone, gone[i]) != gone[i])
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

void RecentModel::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return asToolTip(pathsOf(row.entry));
    case Qt::AccessibleTextRole:
        return sentence(row);
    case FolderRole:
        return row.folder;
    case CountsRole:
        return row.gone ? tr("not there any more") : row.counts;
    case DaysRole:
        return row.gone ? tr("Find it…") : row.days;
    case OpenedRole:
        return opened(row);
    case SeveralRole:
        return row.entry.count() > 1;
    case GoneRole:
        return row.gone.has_value();
    default:
        return {};
    }
}

QString RecentModel::opened(const Row& row) const
{
    const std::optional<qint64> seconds = row.entry.opened();
    return seconds ? momentText(QDateTime::fromSecsSinceEpoch(*seconds), m_clock()) : QString{};
}

/// Of an entry of several files it also says which one is gone.
QString RecentModel::sentence(const Row& row) const
{
    QStringList parts;
    if (row.gone)
        parts += row.entry.count() == 1 ? tr("not there any more")
                                        : tr("%1 is not there any more").arg(fileNameText(row.gone->file));
    else
        parts = {row.counts, row.days};
    if (const QString when = opened(row); !when.isEmpty())
        parts += tr("opened %1").arg(when);
    parts.removeAll(QString{});
    const QString where = tr("%1 in %2", "a file in a folder").arg(row.name, row.folder);
    return parts.isEmpty() ? where : tr("%1: %2").arg(where, parts.join(tr(", ", "between facts of a file")));
}

} // namespace footfall::desktop
