// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_part.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

constexpr std::array<Hue, trendPartCount> hues{Hue::Active, Hue::Resurrected, Hue::New, Hue::Churned, Hue::Sessions};

constexpr std::array<const char*, trendPartCount> names{
    QT_TRANSLATE_NOOP("TrendPart", "active"), QT_TRANSLATE_NOOP("TrendPart", "resurrected"),
    QT_TRANSLATE_NOOP("TrendPart", "new"), QT_TRANSLATE_NOOP("TrendPart", "churned"),
    QT_TRANSLATE_NOOP("TrendPart", "sessions")};

} // namespace

std::uint64_t valueOf(const DayFigures& figures, TrendPart part)
{
    switch (part) {
    case TrendPart::Active:
        return figures.active;
    case TrendPart::Resurrected:
        return figures.resurrected;
    case TrendPart::New:
        return figures.newUsers;
    case TrendPart::Churned:
        return figures.churned;
    case TrendPart::Sessions:
        return figures.sessions;
    }
    return 0;
}

QString partName(TrendPart part)
{
    return QCoreApplication::translate("TrendPart", names[indexOf(part)]);
}

QColor fillOf(TrendPart part, const QPalette& palette)
{
    return colourOf(hues[indexOf(part)], palette);
}

QColor outlineOf(TrendPart part, const QPalette& palette)
{
    return part == TrendPart::New ? colourOf(Hue::NewOutline, palette) : fillOf(part, palette);
}

} // namespace footfall::desktop
