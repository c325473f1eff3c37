// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/table_model.h"
#include "app/desktop/pairs/pairs_table.h"

namespace footfall::desktop {

/// A row for each pair of days, its figures, and below each figure how far it is from the base's.
class PairsModel final : public TableModel
{
    Q_OBJECT

public:
    enum PairsRole {
        SecondLineRole = FirstFreeRole, ///< what stands below the cell's text
        ShortSecondLineRole,            ///< the same where there is little room
    };

    using TableModel::TableModel;

    /// Figures of these pairs; `base` is the index of one of them.
    void showPairs(const Overview& overview, const std::vector<DayFigures>& pairs, std::optional<std::size_t> base);

    [[nodiscard]] DayPair pairAt(int row) const { return m_pairs->pair(tableRow(row)); }
    /// -1 if the pair is not shown.
    [[nodiscard]] int rowOf(DayPair pair) const;

    [[nodiscard]] std::vector<std::size_t> copiedColumns(int column) const override;
    [[nodiscard]] QString copiedTitle(std::size_t tableColumn) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QString textOf(const Cell& cell, int row, std::size_t column) const override;

private:
    [[nodiscard]] std::size_t tableRow(int row) const { return rows()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] bool isBase(int row) const { return m_pairs->base() == tableRow(row); }
    [[nodiscard]] QString secondLine(const QModelIndex& index) const;
    [[nodiscard]] QString shortSecondLine(const QModelIndex& index) const;

    std::shared_ptr<const PairsTable> m_pairs;
    bool m_inactiveHasNoChange = false;
};

} // namespace footfall::desktop
