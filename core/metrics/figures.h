// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/share.h"
#include "core/metrics/day_pair.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace footfall {

/// The figures of a pair of days, in the order in which reports have them; those to be asked for stand last.
enum class Figure {
    Active,
    Inactive,
    Churned,
    Reactivated,
    New,
    Resurrected,
    KnownUsers,
    Visitors,
    Sessions,
    Events,
    Visitors7,
    Visitors28,
    Stickiness,
    ReturnRate
};

/// Nothing where a figure does not apply, else a count or a share.
using FigureValue = std::variant<std::monostate, std::uint64_t, Share>;

enum class FigureKind { Count, Share };

/// Whether a figure depends on who came on the compared day, or is of day X alone.
enum class FigureDays { Both, OfX };

/// How a screen brings a figure out; the others stand in tables alone.
enum class FigureCard { None, Large, Small };

/// All that tables, ranges and cards have to know of a figure; a new figure is a row of `figureRows`, or of
/// `askedFigureRows`, and its field.
struct FigureRow
{
    Figure figure = Figure::Active;
    std::string_view id; ///< its column in CSV and JSON, by which a program finds its title
    FigureValue (*valueIn)(const DayFigures&) = nullptr;
    FigureKind kind = FigureKind::Count;
    FigureDays days = FigureDays::Both;
    bool hasRange = true; ///< whether there is something usual about it, which its weekdays tell
    int readingPlace = 0; ///< on a screen, where they are read from the left, each part behind its whole
    FigureCard card = FigureCard::None;
    FigureGroup group = FigureGroup::Always;
    std::string_view meaning; ///< in words, of a figure that is asked for
};

namespace detail {
template <auto member>
FigureValue countIn(const DayFigures& figures)
{
    return figures.*member;
}
template <auto member>
FigureValue countIfAny(const DayFigures& figures)
{
    const std::optional<std::uint64_t>& count = figures.*member;
    return count ? FigureValue{*count} : FigureValue{};
}
inline FigureValue shareOf(std::uint64_t part, std::uint64_t whole)
{
    const std::optional<Share> share = Share::of(part, whole);
    return share ? FigureValue{*share} : FigureValue{};
}
} // namespace detail

/// Those that every report has.
inline constexpr std::array figureRows{
    FigureRow{.figure = Figure::Active,
              .id = "active",
              .valueIn = detail::countIn<&DayFigures::active>,
              .readingPlace = 1,
              .card = FigureCard::Large},
    FigureRow{.figure = Figure::Inactive,
              .id = "inactive",
              .valueIn = detail::countIn<&DayFigures::inactive>,
              .hasRange = false,
              .readingPlace = 6,
              .card = FigureCard::Large},
    FigureRow{.figure = Figure::Churned,
              .id = "churned",
              .valueIn = detail::countIn<&DayFigures::churned>,
              .readingPlace = 5,
              .card = FigureCard::Large},
    FigureRow{.figure = Figure::Reactivated,
              .id = "reactivated",
              .valueIn = detail::countIn<&DayFigures::reactivated>,
              .readingPlace = 2,
              .card = FigureCard::Large},
    FigureRow{.figure = Figure::New, .id = "new", .valueIn = detail::countIn<&DayFigures::newUsers>, .readingPlace = 3},
    FigureRow{.figure = Figure::Resurrected,
              .id = "resurrected",
              .valueIn = detail::countIn<&DayFigures::resurrected>,
              .readingPlace = 4},
    FigureRow{.figure = Figure::KnownUsers,
              .id = "known_users",
              .valueIn = detail::countIn<&DayFigures::knownUsers>,
              .hasRange = false,
              .readingPlace = 7},
    FigureRow{.figure = Figure::Visitors,
              .id = "visitors",
              .valueIn = detail::countIn<&DayFigures::visitors>,
              .days = FigureDays::OfX,
              .readingPlace = 8,
              .card = FigureCard::Small},
    FigureRow{.figure = Figure::Sessions,
              .id = "sessions",
              .valueIn = detail::countIn<&DayFigures::sessions>,
              .days = FigureDays::OfX,
              .readingPlace = 9,
              .card = FigureCard::Large},
    FigureRow{.figure = Figure::Events,
              .id = "events",
              .valueIn = detail::countIn<&DayFigures::events>,
              .days = FigureDays::OfX,
              .readingPlace = 10,
              .card = FigureCard::Small},
};
/// Those that are asked for, each with its group.
inline constexpr std::array askedFigureRows{
    FigureRow{.figure = Figure::Visitors7,
              .id = "visitors_7",
              .valueIn = detail::countIfAny<&DayFigures::visitors7>,
              .days = FigureDays::OfX,
              .group = FigureGroup::Rolling,
              .meaning = "visited in the 7 days up to this one"},
    FigureRow{.figure = Figure::Visitors28,
              .id = "visitors_28",
              .valueIn = detail::countIfAny<&DayFigures::visitors28>,
              .days = FigureDays::OfX,
              .group = FigureGroup::Rolling,
              .meaning = "visited in the 28 days up to this one"},
    FigureRow{
        .figure = Figure::Stickiness,
        .id = "stickiness",
        .valueIn =
            [](const DayFigures& figures) { return detail::shareOf(figures.visitors, figures.visitors28.value_or(0)); },
        .kind = FigureKind::Share,
        .days = FigureDays::OfX,
        .group = FigureGroup::Rolling,
        .meaning = "visitors of those of 28 days"},
    FigureRow{
        .figure = Figure::ReturnRate,
        .id = "return_rate",
        .valueIn = [](const DayFigures& figures) { return detail::shareOf(figures.active, figures.visitorsOnY()); },
        .kind = FigureKind::Share,
        .group = FigureGroup::Rolling,
        .meaning = "active of those who came on the day compared with"},
};
inline constexpr std::size_t figureCount = figureRows.size();
/// As they are read on a screen; all of them.
inline constexpr auto figuresAsRead = [] {
    std::array<Figure, figureCount> figures{};
    for (const FigureRow& row : figureRows)
        figures[static_cast<std::size_t>(row.readingPlace - 1)] = row.figure;
    return figures;
}();
inline constexpr auto allFigures = [] {
    std::array<Figure, figureCount> figures{};
    for (std::size_t place = 0; place < figureCount; ++place)
        figures[place] = figureRows[place].figure;
    return figures;
}();

constexpr std::size_t indexOf(Figure figure)
{
    return static_cast<std::size_t>(figure);
}

constexpr const FigureRow& rowOf(Figure figure)
{
    return indexOf(figure) < figureCount ? figureRows[indexOf(figure)] : askedFigureRows[indexOf(figure) - figureCount];
}

inline FigureValue valueOf(const DayFigures& figures, Figure figure)
{
    return rowOf(figure).valueIn(figures);
}

/// Of a figure that is a count; 0 where it does not apply.
inline std::uint64_t countOf(const DayFigures& figures, Figure figure)
{
    const FigureValue value = valueOf(figures, figure);
    const auto* const count = std::get_if<std::uint64_t>(&value);
    return count != nullptr ? *count : 0;
}

/// Those of the groups that are asked for.
inline std::vector<FigureRow> askedRows(FigureGroups groups)
{
    std::vector<FigureRow> rows;
    for (const FigureRow& row : askedFigureRows) {
        if (groups.has(row.group))
            rows.push_back(row);
    }
    return rows;
}

/// Each row stands at its figure's place, so that a figure is found without a search.
static_assert([] {
    for (std::size_t place = 0; place < figureCount; ++place) {
        if (indexOf(figureRows[place].figure) != place || figureRows[place].group != FigureGroup::Always)
            return false;
    }
    for (std::size_t place = 0; place < askedFigureRows.size(); ++place) {
        if (indexOf(askedFigureRows[place].figure) != figureCount + place)
            return false;
    }
    return true;
}());

} // namespace footfall
