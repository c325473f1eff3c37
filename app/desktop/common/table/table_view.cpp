// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_view.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/table/remembered_columns.h"
#include "app/desktop/common/table/table_menu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QProxyStyle>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStyleFactory>

#include <new>
#include <stdexcept>

namespace footfall::desktop {

namespace {

constexpr std::size_t mostRowsCopiedAtOnce = 5000;
constexpr int mostRowsSearched = 5000;
constexpr int rowsMeasured = 100;
constexpr int widestInCharacters = 42;
constexpr int paddingOfRow = 8;
constexpr int moreRoom = 3; // at each side of a cell

/// The application's style with more room at the sides of cells and column titles: a number that ends where the next
/// column's text begins is hard to read.
class TableStyle final : public QProxyStyle
{
public:
    explicit TableStyle(QObject* parent) : QProxyStyle{QStyleFactory::create(QApplication::style()->name())}
    {
        setParent(parent);
    }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + moreRoom : usual;
    }
};

/// Some rows and columns of a table, in an order of their own.
class TablePart final : public Table
{
public:
    TablePart(std::shared_ptr<const Table> whole, RowOrder rows, std::vector<std::size_t> columns)
        : m_whole{std::move(whole)},
          m_rows{std::move(rows)},
          m_places{std::move(columns)}
    {
        for (const std::size_t place : m_places)
            m_columns.push_back(m_whole->columns()[place]);
    }

    [[nodiscard]] std::span<const TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const override { return m_rows.size(); }
    void fillRow(std::size_t row, std::span<Cell> cells) const override
    {
        std::vector<Cell> all(m_whole->columns().size());
        m_whole->fillRow(m_rows[row], all);
        for (std::size_t i = 0; i < m_places.size(); ++i)
            cells[i] = all[m_places[i]];
    }

private:
    std::shared_ptr<const Table> m_whole;
    RowOrder m_rows;
    std::vector<std::size_t> m_places; ///< of the columns in the whole
    std::vector<TableColumn> m_columns;
};

} // namespace

TableView::TableView(TableModel& model, const QString& name, const QString& key, QWidget* parent)
    : QTableView{parent},
      m_model{model},
      m_columns{new RememberedColumns{*horizontalHeader(), key}},
      m_copying{{.done = [this](const CopiedText& text) { tryTo([&] { toClipboard(text); }); },
                 .failed = [this](const Error& /*memory*/) { Q_EMIT copyFailed(); }}}
{
    setAccessibleName(name);
    auto* const style = new TableStyle{this};
    setStyle(style);
    horizontalHeader()->setStyle(style);
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leads on to the next widget
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    fillHeader();

    const auto adapt = [this] {
        m_columns->apply();
        markSortedColumn();
        fitColumns();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, adapt);
    adapt();
}

void TableView::fillHeader()
{
    QHeaderView& header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setResizeContentsPrecision(rowsMeasured);
    header.setSortIndicatorClearable(true); // a third click brings back the table's own order
    header.setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (!m_fitting && before != 0 && now != 0) // 0: hidden
            m_sizedByHand.insert(section);
    });
}

/// Another table may have the column that orders the rows in another place, or not at all.
void TableView::markSortedColumn()
{
    QHeaderView& header = *horizontalHeader();
    if (header.sortIndicatorSection() == m_model.sortedColumn())
        return;
    const QSignalBlocker nothingToSort{header};
    header.setSortIndicator(m_model.sortedColumn(), header.sortIndicatorOrder());
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::setLinesPerRow(int lines)
{
    m_linesPerRow = lines;
    fitRows();
}

void TableView::setMovableColumns(const QStringList& usualOrder)
{
    m_columns->setMovable(usualOrder);
}

void TableView::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * m_linesPerRow + paddingOfRow);
}

void TableView::fitColumns()
{
    const QScopedValueRollback fitting{m_fitting, true};
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column) || m_sizedByHand.contains(column))
            continue;
        const int ofRows = m_model.rowCount() > 0 ? sizeHintForColumn(column) : 0;
        setColumnWidth(column, std::max(horizontalHeader()->sectionSizeHint(column), std::min(ofRows, widest)));
    }
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
        fitColumns();
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
    const QRect inside = viewport()->rect().adjusted(paddingOfRow, paddingOfRow, -paddingOfRow, -paddingOfRow);
    painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    fitColumns(); // only now the style and font are those of the window
}

} // namespace footfall::desktop
