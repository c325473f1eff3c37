// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace footfall::desktop {

/// The titles of a table: quiet and without lines between them, cut with "…" where a column is narrow, and a triangle
/// beside the title of the column that orders the rows.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The analyst let go of the mouse, with which a column may have been widened.
    void released();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] int margin() const;
};

} // namespace footfall::desktop
