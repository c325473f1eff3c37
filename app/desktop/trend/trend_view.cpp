// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_view.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/trend/trend_chart.h"
#include "app/desktop/trend/trend_labels.h"
#include "app/desktop/trend/trend_text.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsScene>
#include <QPainter>

#include <memory>
#include <utility>

namespace footfall::desktop {

namespace {
constexpr int widestColumn = 48; // at the usual size of text: a few days are no slabs
}

TrendView::TrendView(QWidget* parent) : QChartView{parent}, m_chart{new TrendChart{this}}
{
    const std::unique_ptr<QChart> unused{chart()}; // made by the base, which gives it up
    setChart(m_chart->users());                    // the view's own from now on
    scene()->addItem(m_chart->sessions());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Trend"));
    takePalette();
}

void TrendView::setDays(TrendDays days, DayPair pair)
{
    m_picture.days = std::move(days);
    m_picture.pair = pair;
    m_picture.pointed.reset();
    m_picture.dragged.reset();
    m_pressed.reset();
    m_picture.shown = opening();
    takeValues();
    describe();
    Q_EMIT shownChanged();
}

ColumnRange TrendView::opening() const
{
    const std::size_t total = m_picture.days.size();
    const ColumnRange range = endOf(m_picture.days.dense(), total);
    const auto x = m_picture.days.columnOf(m_picture.pair.x);
    return x ? showing(range, *x, total) : range;
}

void TrendView::setPair(DayPair pair)
{
    updateMarks(); // where they were
    m_picture.pair = pair;
    describe();
    if (const auto x = m_picture.days.columnOf(pair.x))
        setShown(showing(m_picture.shown, *x, m_picture.days.size()));
    updateMarks();
}

void TrendView::updateColumn(std::optional<std::size_t> column)
{
    if (!column || !m_picture.shown.contains(*column))
        return;
    constexpr int around = 4; // of lines and bold letters
    QRect strip = markOf(m_picture, *column).toAlignedRect().adjusted(-around, 0, around, 0);
    strip.setTop(0);
    strip.setBottom(height());
    viewport()->update(strip);
}

void TrendView::updateMarks()
{
    viewport()->update(m_picture.geometry.flags.toAlignedRect());
    updateColumn(m_picture.days.columnOf(m_picture.pair.x));
    updateColumn(m_picture.days.columnOf(m_picture.pair.y));
}

void TrendView::setShown(ColumnRange shown)
{
    if (shown == m_picture.shown)
        return;
    m_picture.shown = shown;
    point({});
    takeValues();
    Q_EMIT shownChanged();
}

void TrendView::setPartShown(TrendPart part, bool isShown)
{
    m_picture.parts[indexOf(part)] = isShown;
    takeValues();
}

void TrendView::copyFrom(const TrendView& other)
{
    setLayoutDirection(other.layoutDirection());
    setPalette(other.palette());
    setFont(other.font());
    m_picture.days = other.m_picture.days;
    m_picture.pair = other.m_picture.pair;
    m_picture.shown = other.m_picture.shown;
    m_picture.parts = other.m_picture.parts;
    takeValues();
}

void TrendView::takeValues()
{
    m_chart->setValues(m_picture.days, m_picture.shown, m_picture.parts, isRightToLeft());
    layOut();
}

void TrendView::layOut()
{
    layOutFor(size(), devicePixelRatioF());
}

void TrendView::layOutFor(QSize size, double devicePixelRatio)
{
    m_picture.palette = palette();
    m_picture.fonts = LabelFonts{font()};
    TrendRoom room{.size = size,
                   .lineHeight = m_picture.fonts.lineHeight(LabelStyle::Mark) - 1, // no letter is as high as its line
                   .weekdayHeight = m_picture.fonts.lineHeight(LabelStyle::Letter),
                   .mostColumnWidth = static_cast<double>(scaledToFont(*this, widestColumn)),
                   .devicePixelRatio = devicePixelRatio,
                   .mirrored = isRightToLeft()};
    const int columns = static_cast<int>(m_picture.shown.count);
    m_picture.geometry = placePanels(room, columns);
    m_chart->chooseScales(m_picture.geometry);
    room.axisMargin = labelMargin(m_picture);
    TrendGeometry geometry = placePanels(room, columns);
    geometry.userScale = m_picture.geometry.userScale;
    geometry.sessionScale = m_picture.geometry.sessionScale;
    m_picture.geometry = geometry;
    m_picture.labels = placeLabels(m_picture);
    m_chart->place(geometry, size);
    setSceneRect(QRectF{{0, 0}, QSizeF{size}});
    viewport()->update();
}

void TrendView::takePalette()
{
    m_picture.palette = palette();
    m_chart->setPalette(palette());
    viewport()->update();
}

void TrendView::describe()
{
    const QString text = m_picture.days.size() == 0 ? QString{} : spokenText(m_picture.days, m_picture.pair.x);
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void TrendView::drawBackground(QPainter* painter, const QRectF& rect)
{
    paintGround(*painter, m_picture, rect);
}

void TrendView::drawForeground(QPainter* painter, const QRectF& rect)
{
    paintOverlay(*painter, m_picture, rect);
    if (hasFocus()) {
        painter->setPen(QPen{focusColour(m_picture.palette), 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(sceneRect().adjusted(1, 1, -1, -1));
    }
}

void TrendView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void TrendView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takePalette();
    else if (event->type() == QEvent::FontChange)
        layOut();
    else if (event->type() == QEvent::LayoutDirectionChange)
        takeValues();
}

QSize TrendView::sizeHint() const
{
    return {scaledToFont(*this, 640), scaledToFont(*this, 310)};
}

QSize TrendView::minimumSizeHint() const
{
    return {scaledToFont(*this, 200), scaledToFont(*this, 100)};
}

} // namespace footfall::desktop
