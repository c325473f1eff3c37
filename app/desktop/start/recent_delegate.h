// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace footfall::desktop {

/// Draws an entry of the recent files in two lines: name and folder, what is in it, and when it was opened last. The
/// columns are where the font puts them, whatever the entries say.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where the parts of a row are, from left to right whatever the language.
    struct Places
    {
        QRect picture;
        QRect name;
        QRect folder;
        QRect counts;
        QRect days;
        QRect opened;
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    static Places placesIn(const QRect& row, const QWidget& list);
    static int rowHeight(const QWidget& list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace footfall::desktop
