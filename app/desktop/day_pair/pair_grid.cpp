// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_grid.h"

#include "app/desktop/common/scaled.h"
#include "app/desktop/day_pair/pair_cell.h"

#include <QFontMetrics>
#include <QLocale>
#include <QWidget>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int wideFrom = 480;
constexpr int highestCell = 110;
constexpr int daysOfWeek = 7;

/// What a row's head takes, broken before the day: a weekday with its number, or all of a date where there is room.
int headWidth(const QFontMetrics& metrics, bool isWide)
{
    int widest = metrics.horizontalAdvance(QStringLiteral("visited"));
    for (int weekday = 1; weekday <= daysOfWeek; ++weekday) {
        const QString name = QLocale{}.standaloneDayName(weekday, QLocale::ShortFormat);
        const QString words = isWide ? QStringLiteral("%1 28 Sep 2014") : QStringLiteral("%1 28");
        widest = std::max(widest, metrics.horizontalAdvance(words.arg(name)));
    }
    return widest + 4;
}

/// The heights of what stands one below the other.
struct Rows
{
    Rows(const QWidget& panel, const QFont& titleFont, const QFont& headFont, bool isWide)
        : margin{scaledToFont(panel, 8)},
          title{QFontMetrics{titleFont}.height()},
          line{QFontMetrics{headFont}.height()},
          heads{isWide ? std::max(title, line) : 2 * line},
          sums{title + scaledToFont(panel, 8)},
          caption{isWide ? line : 2 * line},
          gap{scaledToFont(panel, 4)}
    {
        cellsTop = margin + (isWide ? 0 : title + gap) + heads + gap;
        belowCells = gap + sums + gap + caption + margin;
    }

    int margin;
    int title;
    int line;
    int heads;
    int sums;
    int caption;
    int gap;
    int cellsTop;
    int belowCells;
};

} // namespace

int PairGrid::leastHeight(const QWidget& panel, const QFont& titleFont, const QFont& headFont)
{
    const Rows rows{panel, titleFont, headFont, true};
    return rows.cellsTop + 2 * PairCell::leastHeight(panel) + rows.gap + rows.belowCells;
}

PairGrid::PairGrid(const QWidget& panel, const QFont& titleFont, const QFont& headFont)
{
    const bool isWide = panel.width() >= scaledToFont(panel, wideFrom);
    const Rows rows{panel, titleFont, headFont, isWide};
    const int gap = rows.gap;
    const int right = panel.width() - rows.margin;
    const int inside = right - rows.margin;
    int room = panel.height() - rows.cellsTop - rows.belowCells - gap;
    const bool hasCaption = room >= 2 * PairCell::leastHeight(panel); // the numbers matter more
    if (!hasCaption)
        room += rows.caption + gap;
    const int cellHeight =
        std::clamp(room / 2, PairCell::leastHeight(panel), std::max(scaledToFont(panel, highestCell), 1));

    const int head = std::min(headWidth(QFontMetrics{headFont}, isWide), inside / 3);
    const QString widest = isWide ? QStringLiteral("8,888,888") : QStringLiteral("88,888");
    const int sum = std::min(QFontMetrics{titleFont}.horizontalAdvance(widest), inside / 5);
    const int cellsLeft = rows.margin + head + scaledToFont(panel, 4);
    const int sumLeft = right - sum;
    const int cellWidth = (sumLeft - scaledToFont(panel, 8) - cellsLeft - gap) / 2;
    const int secondLeft = cellsLeft + cellWidth + gap;
    const int secondTop = rows.cellsTop + cellHeight + gap;
    const int sumsTop = secondTop + cellHeight + gap + gap;
    const int headsTop = rows.cellsTop - gap - rows.heads;

    title = {rows.margin, rows.margin, isWide ? head : inside, rows.title};
    onX = {cellsLeft, headsTop, cellWidth, rows.heads};
    notX = {secondLeft, headsTop, cellWidth, rows.heads};
    sumHead = {sumLeft, headsTop, sum, rows.heads};
    onY = {rows.margin, rows.cellsTop, head, cellHeight};
    notY = {rows.margin, secondTop, head, cellHeight};
    sumFoot = {rows.margin, sumsTop, head, rows.sums};
    active = {cellsLeft, rows.cellsTop, cellWidth, cellHeight};
    churned = {secondLeft, rows.cellsTop, cellWidth, cellHeight};
    reactivated = {cellsLeft, secondTop, cellWidth, cellHeight};
    inactive = {secondLeft, secondTop, cellWidth, cellHeight};
    visitorsX = {cellsLeft, sumsTop, cellWidth, rows.sums};
    othersX = {secondLeft, sumsTop, cellWidth, rows.sums};
    visitorsY = {sumLeft, rows.cellsTop, sum, cellHeight};
    othersY = {sumLeft, secondTop, sum, cellHeight};
    known = {sumLeft, sumsTop, sum, rows.sums};
    if (hasCaption)
        caption = {rows.margin, sumsTop + rows.sums + gap, inside, rows.caption};
    const int line = sumLeft - scaledToFont(panel, 4);
    overSums = {cellsLeft, sumsTop - gap, right, sumsTop - gap};
    besideSums = {line, rows.cellsTop, line, sumsTop + rows.sums};
}

} // namespace footfall::desktop
