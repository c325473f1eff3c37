// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/row_order.h"
#include "core/report/table.h"

#include <array>
#include <limits>
#include <span>
#include <vector>

namespace footfall::desktop {

/// The cells of the rows that are on the screen and near it, computed a screenful at a time: a view asks for each row
/// again with every cell and role.
class RowCache
{
public:
    void clear();
    /// The cells of `rows[row]`; good until the next call.
    [[nodiscard]] std::span<const Cell> row(const Table& table, const RowOrder& rows, std::size_t row);

private:
    static constexpr std::size_t rowsPerBlock = 64;
    static constexpr std::size_t blockCount = 8;
    static constexpr std::size_t empty = std::numeric_limits<std::size_t>::max();

    struct Block
    {
        std::size_t number = empty;
        std::vector<Cell> cells;
    };

    std::array<Block, blockCount> m_blocks;
};

} // namespace footfall::desktop
