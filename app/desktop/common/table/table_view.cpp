// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_view.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/table/cell_delegate.h"
#include "app/desktop/common/table/remembered_columns.h"
#include "app/desktop/common/table/table_header.h"
#include "app/desktop/common/table/table_menu.h"
#include "app/desktop/common/table/table_part.h"
#include "app/desktop/common/table/table_style.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalBlocker>

#include <new>
#include <stdexcept>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr std::size_t mostRowsCopiedAtOnce = 5000;
constexpr int mostRowsSearched = 5000;
constexpr int rowsMeasured = 100;
constexpr int roomOfRow = 6; // above and below its text
constexpr int roomAround = 8;
constexpr double headerShare = 12.0 / 13; // of the size of the rows' text

} // namespace

TableView::TableView(TableModel& model, const QString& name, const QString& key, QWidget* parent)
    : QTableView{parent},
      m_model{model},
      m_header{new TableHeader{this}},
      m_columns{new RememberedColumns{*m_header, model, key}},
      m_fitted{*this, model, *m_columns},
      m_copying{{.done = [this](const CopiedText& text) { tryTo([&] { toClipboard(text); }); },
                 .failed = [this](const Error& /*memory*/) { Q_EMIT copyFailed(); }}}
{
    setAccessibleName(name);
    auto* const style = new TableStyle{this};
    setStyle(style);
    m_header->setStyle(style);
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(new CellDelegate{this});
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leads on to the next widget
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns are as wide as the table
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    fillHeader();
    connectColumns();
    connect(&model, &QAbstractItemModel::modelReset, this, &TableView::adapt);
    adapt();
}

void TableView::fillHeader()
{
    m_header->setMinimumSectionSize(1);
    m_header->setResizeContentsPrecision(rowsMeasured);
    m_header->setSortIndicatorClearable(true); // a third click brings back the table's own order
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    if (const auto rowsBy = m_columns->rowsBy())
        m_model.sortBy(rowsBy->columnId, rowsBy->order);
}

void TableView::connectColumns()
{
    connect(m_header, &QHeaderView::sortIndicatorChanged, m_columns, &RememberedColumns::rememberRowsBy);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this] { m_fitted.place(); }); // has a triangle
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::columnResized);
    connect(m_header, &TableHeader::released, this, &TableView::placeSized);
    connect(m_columns, &RememberedColumns::wasReset, m_header,
            [this] { m_header->setSortIndicator(-1, Qt::AscendingOrder); });
    connect(m_columns, &RememberedColumns::changed, this, [this] {
        m_fitted.measure();
        m_fitted.place();
    });
}

void TableView::adapt()
{
    m_columns->apply();
    markSortedColumn();
    m_fitted.measure();
    m_fitted.place();
    Q_EMIT laidOut();
}

void TableView::columnResized(int column, int before, int now)
{
    if (m_fitted.isPlacing() || before == 0 || now == 0) // 0: hidden
        return;
    m_sizedColumn = column;
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        placeSized();
}

/// Once the mouse let go of a column: the others share what it leaves.
void TableView::placeSized()
{
    if (m_sizedColumn < 0)
        return;
    const int column = std::exchange(m_sizedColumn, -1);
    m_columns->rememberWidth(column, columnWidth(column));
    m_fitted.place();
}

/// Another table may have the column that orders the rows in another place, or not at all.
void TableView::markSortedColumn()
{
    const QSignalBlocker nothingToSort{*m_header};
    m_header->setSortIndicator(m_model.sortedColumn(), m_model.sortedOrder());
    m_header->viewport()->update();
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setLinesPerRow(double lines)
{
    m_linesPerRow = lines;
    fitRows();
}

void TableView::setHabits(const ColumnHabits& habits)
{
    m_columns->setHabits(habits);
    m_fitted.measure();
    m_fitted.place();
}

void TableView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * m_linesPerRow) + roomOfRow);
    QFont titles = font();
    if (titles.pointSizeF() > 0)
        titles.setPointSizeF(titles.pointSizeF() * headerShare);
    else
        titles.setPixelSize(qRound(titles.pixelSize() * headerShare));
    m_header->setFont(titles);
}

std::vector<int> TableView::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) { // ranges: cells may be millions
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void TableView::selectRows(const std::vector<int>& ascending)
{
    QItemSelection selection;
    for (std::size_t i = 0; i < ascending.size();) {
        std::size_t end = i + 1;
        while (end < ascending.size() && ascending[end] == ascending[end - 1] + 1)
            ++end;
        selection.append(
            {m_model.index(ascending[i], 0), m_model.index(ascending[end - 1], m_model.columnCount() - 1)});
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

/// A few rows may hold a million bytes each, and many rows are many.
template <class Copy>
void TableView::tryTo(Copy copy)
{
    try {
        copy();
    } catch (const std::bad_alloc&) {
        Q_EMIT copyFailed();
    } catch (const std::length_error&) { // longer than any text can be
        Q_EMIT copyFailed();
    }
}

void TableView::copySelection(Titles titles)
{
    tryTo([&] {
        RowOrder rows;
        for (const int row : selectedRows())
            rows.push_back(m_model.rows()[static_cast<std::size_t>(row)]);
        if (!rows.empty())
            copy(std::move(rows), titles);
    });
}

void TableView::copyAll()
{
    tryTo([&] {
        if (m_model.table())
            copy(m_model.rows(), Titles::With);
    });
}

std::vector<std::size_t> TableView::shownColumns() const
{
    std::vector<std::size_t> columns;
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        for (const std::size_t copiedColumn : m_model.copiedColumns(column))
            columns.push_back(copiedColumn);
    }
    return columns;
}

std::shared_ptr<const Table> TableView::shownPart() const
{
    return m_model.table() ? std::make_shared<TablePart>(m_model.table(), m_model.rows(), shownColumns()) : nullptr;
}

void TableView::copy(RowOrder rows, Titles titles)
{
    CopyRequest request{
        .table = m_model.table(), .zone = m_model.zone(), .rows = std::move(rows), .columns = shownColumns()};
    for (const std::size_t column : request.columns) {
        if (titles == Titles::With)
            request.titles.append(m_model.copiedTitle(column));
    }
    m_rowsCopied = static_cast<int>(request.rows.size());
    m_copying.reset();
    if (request.rows.size() <= mostRowsCopiedAtOnce) {
        NoProgress progress;
        toClipboard(*copiedText(request, progress));
    } else {
        m_copying.start(
            [request = std::move(request)](Progress& progress) { return outcomeOf(copiedText(request, progress)); });
    }
}

void TableView::toClipboard(const CopiedText& text)
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text.plain);
    if (!text.html.isEmpty())
        mime->setHtml(text.html);
    QApplication::clipboard()->setMimeData(mime.release()); // which owns it from now on
    Q_EMIT copied(m_rowsCopied);
}

void TableView::keyboardSearch(const QString& search)
{
    if (m_model.rowCount() <= mostRowsSearched) // it asks for one row after the other
        QTableView::keyboardSearch(search);
}

QVariant TableView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // A scroll area round the table moves to this when Tab comes here; the current cell may be scrolled far away.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): the item view's own is what names the current cell
    return query == Qt::ImCursorRectangle ? QWidget::inputMethodQuery(query) : QTableView::inputMethodQuery(query);
}

bool TableView::event(QEvent* event)
{
    // Copying is the focused table's affair even where the window has a command for it.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        m_fitted.measureAnew();
        m_fitted.place();
    }
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* const menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillTableMenu(*menu, *this, *m_columns);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid()
                    ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                    : event->globalPos());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (enter && event->modifiers().testFlags(Qt::NoModifier) && currentIndex().isValid())
        Q_EMIT rowChosen(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT rowChosen(index.row());
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model.rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter{viewport()};
    painter.setPen(quietText(palette(), QPalette::Base));
    const QRect inside = viewport()->rect().adjusted(roomAround, roomAround, -roomAround, -roomAround);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (model() == nullptr) // it goes before the view does
        return;
    m_fitted.place();
    Q_EMIT laidOut();
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitRows(); // only now the style and font are those of the window
    m_fitted.measure();
    m_fitted.place();
    Q_EMIT laidOut();
}

} // namespace footfall::desktop
