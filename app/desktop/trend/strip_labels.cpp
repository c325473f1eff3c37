// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/strip_labels.h"

#include "app/desktop/common/day_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StripLabels)
};

constexpr double gapBetween = 8;
constexpr double behindLine = 3;

/// A column that may get a label.
struct Start
{
    std::size_t column;
    CivilDate date;
};

/// The first columns of years or of months.
template <class IsSame>
std::vector<Start> startsOf(const TrendDays& days, const IsSame& isSame)
{
    std::vector<Start> starts;
    std::optional<CivilDate> previous;
    for (std::size_t column = 0; column < days.size(); ++column) {
        if (days.isGap(column))
            continue;
        const CivilDate date = civilDate(days.day(column));
        if (!previous || !isSame(*previous, date))
            starts.push_back({column, date});
        previous = date;
    }
    return starts;
}

} // namespace

std::vector<TrendLabel> stripLabels(const TrendDays& days, const QRectF& row, const LabelFonts& fonts)
{
    std::vector<TrendLabel> labels;
    const double columnWidth = row.width() / static_cast<double>(std::max<std::size_t>(1, days.size()));
    const auto placeOf = [&](const Start& start, const QString& text) {
        const double width = fonts.widthOf(text, LabelStyle::Letter);
        const double begin = row.left() + static_cast<double>(start.column) * columnWidth + behindLine;
        return QRectF{std::min(begin, row.right() - width - behindLine), row.top(), width, row.height()};
    };
    const auto add = [&](const Start& start, const char* format) {
        const QDate date{static_cast<int>(start.date.year), static_cast<int>(start.date.month), 1};
        const QString text = QLocale{}.toString(date, Words::tr(format));
        const QRectF place = placeOf(start, text);
        const auto touches = [&place](const TrendLabel& label) {
            return label.place.intersects(place.adjusted(-gapBetween, 0, gapBetween, 0));
        };
        if (std::none_of(labels.begin(), labels.end(), touches))
            labels.push_back({text, place, LabelStyle::Letter, start.column});
    };

    // stray days' years are left out first, then the one that the range begins in
    std::vector<Start> years = startsOf(days, [](CivilDate a, CivilDate b) { return a.year == b.year; });
    const auto rank = [&days](const Start& start) {
        if (!days.dense().contains(start.column))
            return 2;
        return start.date.month == 1 && start.date.dayOfMonth == 1 ? 0 : 1;
    };
    std::stable_sort(years.begin(), years.end(),
                     [&rank](const Start& one, const Start& other) { return rank(one) < rank(other); });
    for (const Start& year : years)
        add(year, QT_TRANSLATE_NOOP("StripLabels", "yyyy"));

    constexpr double daysOfMonth = 30;
    const double widest = fonts.widthOf(QStringLiteral("MMM"), LabelStyle::Letter) + gapBetween;
    for (const unsigned months : std::array<unsigned, 3>{1, 3, 6}) {
        if (widest > daysOfMonth * months * columnWidth)
            continue;
        for (const Start& start :
             startsOf(days, [](CivilDate a, CivilDate b) { return a.year == b.year && a.month == b.month; })) {
            if (start.date.dayOfMonth == 1 && (static_cast<unsigned>(start.date.month) - 1) % months == 0)
                add(start, QT_TRANSLATE_NOOP("StripLabels", "MMM"));
        }
        break;
    }
    return labels;
}

} // namespace footfall::desktop
