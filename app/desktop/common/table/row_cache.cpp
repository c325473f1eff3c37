// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/row_cache.h"

#include <algorithm>

namespace footfall::desktop {

void RowCache::clear()
{
    for (Block& block : m_blocks)
        block.number = empty;
}

std::span<const Cell> RowCache::row(const Table& table, const RowOrder& rows, std::size_t row)
{
    const std::size_t columns = table.columns().size();
    const std::size_t number = row / rowsPerBlock;
    const std::size_t first = number * rowsPerBlock;
    Block& block = m_blocks[number % blockCount];
    if (block.number != number) {
        block.number = empty; // stays so if computing a row throws
        block.cells.resize(rowsPerBlock * columns);
        const std::size_t end = std::min(first + rowsPerBlock, rows.size());
        for (std::size_t i = first; i < end; ++i)
            table.fillRow(rows[i], std::span{block.cells}.subspan((i - first) * columns, columns));
        block.number = number;
    }
    return std::span{block.cells}.subspan((row - first) * columns, columns);
}

} // namespace footfall::desktop
