// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/table/shared_width.h"

#include <QHash>
#include <QString>

#include <vector>

class QTableView;

namespace footfall::desktop {

class RememberedColumns;
class TableModel;

/// Gives the columns of a table exactly the width that the table has: nothing scrolls sideways. Where there is too
/// little, titles are cut first, then texts, and columns leave by the table's habits; where there is more, they share
/// it.
class FittedColumns
{
public:
    /// Neither is owned.
    FittedColumns(QTableView& view, const TableModel& model, const RememberedColumns& remembered);

    /// Looks at the titles and the first rows. A column does not become narrower for other rows: it would jump from
    /// day to day.
    void measure();
    /// The same for another font or style.
    void measureAnew();
    /// Gives the columns their widths.
    void place();
    /// Whether a width that changes now is the doing of place().
    [[nodiscard]] bool isPlacing() const { return m_isPlacing; }

private:
    [[nodiscard]] std::vector<int> wantedColumns() const;
    void letLeave(std::vector<int>& columns, int width) const;
    [[nodiscard]] ColumnRoom roomFor(int column) const;
    [[nodiscard]] int sumWidth(int column) const;
    [[nodiscard]] int leastOf(const std::vector<int>& columns) const;

    QTableView& m_view;
    const TableModel& m_model;
    const RememberedColumns& m_remembered;
    QHash<QString, int> m_contents; ///< the widest that was seen, by the columns' ids
    bool m_isPlacing = false;
};

} // namespace footfall::desktop
