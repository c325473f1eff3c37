// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace footfall::desktop {

class TableModel;
class TableView;

/// A line at the foot of a table: how many rows there are, and below the columns whose counts add up, their sums.
class TotalsRow final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString one;        ///< "%1 user"
        QString many;       ///< "%1 users"
        QStringList summed; ///< ids of the columns
    };

    /// Neither is owned.
    TotalsRow(const TableView& table, const TableModel& model, Words words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// A text and the column below which it stands.
    struct Part
    {
        int column = 0;
        QString text;
        bool isCount = false; ///< of the rows: may go on below the next columns
    };

    [[nodiscard]] std::vector<Part> parts() const;
    [[nodiscard]] QRect placeOf(int column) const;
    void totalsChanged();

    const TableView& m_table;
    const TableModel& m_model;
    Words m_words;
};

} // namespace footfall::desktop
