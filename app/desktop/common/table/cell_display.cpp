// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/cell_display.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/text.h"
#include "core/base/text.h"
#include "core/study/zone_offsets.h"

#include <QByteArray>

namespace footfall::desktop {

namespace {

/// "1:05:09"; hours go on beyond a day.
QString durationText(std::uint64_t seconds)
{
    const QChar zero{u'0'};
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, zero)
        .arg(seconds % 60, 2, 10, zero);
}

/// The zone is the same for all rows and stands with the definitions, so a time of day is enough.
QString instantText(Instant instant, const ZoneOffsets& zone)
{
    const std::string iso = toIso(instant, zone);
    const std::size_t time = iso.find('T');
    const std::size_t end = iso.find_first_of("Z+-", time);
    return toText(iso.substr(0, time) + ' ' + iso.substr(time + 1, end - time - 1));
}

struct ToDisplay
{
    ColumnType type;
    const ZoneOffsets& zone;
    const QLocale& locale;

    QString operator()(std::monostate) const { return QStringLiteral("\u2014"); }
    QString operator()(std::uint64_t number) const
    {
        return type == ColumnType::Duration ? durationText(number) : locale.toString(static_cast<qulonglong>(number));
    }
    QString operator()(const Share& share) const
    {
        const double percent = static_cast<double>(share.rounded(1000)) / 10; // rounded as reports are: half up
        return locale.toString(percent, 'f', 1) + QStringLiteral("\u00a0%");
    }
    QString operator()(Day day) const
    {
        return locale.dayName(isoWeekday(day), QLocale::ShortFormat) + QChar{u' '} + toText(toIso(day));
    }
    QString operator()(Instant instant) const { return instantText(instant, zone); }
    QString operator()(std::string_view text) const { return toText(escapedForDisplay(text)); }
};

struct ToSortValue
{
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(std::uint64_t number) const { return static_cast<qulonglong>(number); }
    QVariant operator()(const Share& share) const
    {
        return static_cast<double>(share.part()) / static_cast<double>(share.whole());
    }
    QVariant operator()(Day day) const { return toDate(day); }
    QVariant operator()(Instant instant) const { return static_cast<qlonglong>(instant.micros); }
    QVariant operator()(std::string_view text) const
    {
        return QByteArray{text.data(), static_cast<qsizetype>(text.size())};
    }
};

} // namespace

QString displayText(const Cell& cell, ColumnType type, const ZoneOffsets& zone, const QLocale& locale)
{
    return std::visit(ToDisplay{type, zone, locale}, cell);
}

QVariant sortValue(const Cell& cell)
{
    return std::visit(ToSortValue{}, cell);
}

} // namespace footfall::desktop
