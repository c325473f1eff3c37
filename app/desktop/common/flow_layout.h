// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace footfall::desktop {

/// Lays widgets out in rows that wrap, like words: as many in a row as there is room for.
class FlowLayout final : public QLayout
{
    Q_DISABLE_COPY(FlowLayout)

public:
    enum class Widths {
        Natural, ///< each as wide as it likes, at the left
        Equal,   ///< a row's widgets share its width; rows share the height
    };

    explicit FlowLayout(Widths widths, QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// The least width of a widget in a row of equal ones; its own minimum counts too.
    void setCellWidth(int width);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Items of one row, with their places.
    struct Row
    {
        std::vector<QLayoutItem*> items;
        std::vector<int> widths;
    };

    [[nodiscard]] std::vector<Row> naturalRows(int width) const;
    [[nodiscard]] std::vector<Row> equalRows(int width) const;
    [[nodiscard]] std::vector<QLayoutItem*> shownItems() const;
    [[nodiscard]] int cellWidth() const;
    [[nodiscard]] std::vector<Row> rowsFor(int width) const;
    [[nodiscard]] static int heightOf(const Row& row);
    [[nodiscard]] int rowSpacing() const;
    void place(const Row& row, const QRect& area) const;

    Widths m_widths;
    int m_cellWidth = 0;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace footfall::desktop
