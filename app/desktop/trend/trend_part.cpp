// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trend/trend_part.h"

#include <QCoreApplication>

namespace footfall::desktop {

namespace {

constexpr std::array<Hue, trendPartCount> hues{Hue::Active, Hue::Resurrected, Hue::New, Hue::Churned, Hue::Sessions};

constexpr std::array<Figure, trendPartCount> drawnFigures{Figure::Active, Figure::Resurrected, Figure::New,
                                                          Figure::Churned, Figure::Sessions};

constexpr std::array<const char*, trendPartCount> names{
    QT_TRANSLATE_NOOP("TrendPart", "active"), QT_TRANSLATE_NOOP("TrendPart", "resurrected"),
    QT_TRANSLATE_NOOP("TrendPart", "new"), QT_TRANSLATE_NOOP("TrendPart", "churned"),
    QT_TRANSLATE_NOOP("TrendPart", "sessions")};

} // namespace

std::uint64_t valueOf(const DayFigures& figures, TrendPart part)
{
    return countOf(figures, drawnFigures[indexOf(part)]);
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
