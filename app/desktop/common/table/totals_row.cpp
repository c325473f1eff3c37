// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/totals_row.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

namespace {
constexpr int roomAboveAndBelow = 6; // together
constexpr double lineShare = 0.18;   // of the text's colour in the line above
} // namespace

TotalsRow::TotalsRow(const TableView& table, const TableModel& model, Words words, QWidget* parent)
    : QWidget{parent},
      m_table{table},
      m_model{model},
      m_words{std::move(words)}
{
    setAccessibleName(tr("Totals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &TotalsRow::totalsChanged);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &TotalsRow::totalsChanged);
    connect(&model, &TableModel::arrangingChanged, this, &TotalsRow::totalsChanged);
    const QHeaderView* const header = table.horizontalHeader();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, qOverload<>(&QWidget::update));
    connect(header, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
}

QSize TotalsRow::sizeHint() const
{
    return {0, fontMetrics().height() + roomAboveAndBelow};
}

std::vector<TotalsRow::Part> TotalsRow::parts() const
{
    std::vector<Part> parts;
    const TableSums* const totals = m_model.totals();
    if (totals == nullptr)
        return parts;
    const QHeaderView& header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (header.isSectionHidden(column))
            continue;
        const QString id = m_model.headerData(column, Qt::Horizontal, TableModel::ColumnIdRole).toString();
        if (m_words.summed.contains(id))
            parts.push_back({column, numberText(totals->columns[static_cast<std::size_t>(column)].sum), false});
        else if (parts.empty())
            parts.push_back({column, countedText(totals->rows, m_words.one, m_words.many), true});
    }
    return parts;
}

/// Of a column, in this widget: beside the table there may be a scroll bar.
QRect TotalsRow::placeOf(int column) const
{
    const QHeaderView& header = *m_table.horizontalHeader();
    const QPoint left{header.sectionViewportPosition(column), 0};
    return {mapFromGlobal(header.viewport()->mapToGlobal(left)).x(), 0, header.sectionSize(column), height()};
}

void TotalsRow::totalsChanged()
{
    QStringList texts;
    for (const Part& part : parts())
        texts.append(part.isCount
                         ? part.text
                         : tr("%1: %2").arg(m_model.headerData(part.column, Qt::Horizontal).toString(), part.text));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    update();
}

bool TotalsRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    showPlainToolTip(static_cast<const QHelpEvent*>(event)->globalPos(), accessibleDescription(), this);
    return true;
}

void TotalsRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect{0, 0, width(), 1},
                     mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), lineShare));
    painter.setPen(palette().color(QPalette::Text));
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    const QFontMetrics metrics{strong};
    const int margin = m_table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &m_table) + 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const std::vector<Part> all = parts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QRect place = placeOf(all[i].column);
        if (all[i].isCount) { // up to the next sum
            const QRect next = i + 1 < all.size() ? placeOf(all[i + 1].column) : QRect{mirrored ? 0 : width(), 0, 0, 0};
            mirrored ? place.setLeft(next.right() + 1) : place.setRight(next.left() - 1);
        }
        place.adjust(margin, 1, -margin, 0);
        const Qt::Alignment across = all[i].isCount ? Qt::AlignLeft : Qt::AlignRight;
        const auto flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), across) | Qt::AlignVCenter);
        painter.drawText(place, flags, metrics.elidedText(all[i].text, Qt::ElideRight, place.width()));
    }
}

} // namespace footfall::desktop
