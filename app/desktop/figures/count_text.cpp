// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/count_text.h"

#include "app/desktop/common/change.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace footfall::desktop {

namespace {

/// A unit of short numbers.
struct Unit
{
    double size;
    const char* suffix;
};

constexpr std::array units{Unit{1e9, QT_TRANSLATE_NOOP("CountText", "G")},
                           Unit{1e6, QT_TRANSLATE_NOOP("CountText", "M")},
                           Unit{1e3, QT_TRANSLATE_NOOP("CountText", "k")}, Unit{1, ""}};

constexpr std::uint64_t leastForPercent = 30; // of a few, one more or less would be a large share
constexpr int mostDecimals = 3;

/// As few as leave the range recognizable: the last digit stands for hardly more than a third of its width.
int decimalsFor(double width, double high)
{
    int decimals = high < 100 ? 1 : 0;
    for (double step = std::pow(0.1, decimals); decimals < mostDecimals && step > width * 0.35 && width > 0; step /= 10)
        ++decimals;
    return decimals;
}

QString percent(const QString& number)
{
    return QCoreApplication::translate("CountText", "%1 %").arg(number);
}

} // namespace

QString shortRangeText(std::uint64_t least, std::uint64_t greatest)
{
    const auto high = static_cast<double>(greatest);
    const auto width = static_cast<double>(greatest - least);
    std::size_t unit = 0;
    while (unit + 1 < units.size() && high < units[unit].size)
        ++unit;
    int decimals = unit + 1 < units.size() ? decimalsFor(width / units[unit].size, high / units[unit].size) : 0;
    if (units[unit].size == 1e3 && decimals == mostDecimals) { // all digits, then: a plain number reads better
        unit = units.size() - 1;
        decimals = 0;
    }
    const double size = units[unit].size;
    const QLocale locale;
    const auto text = [&](std::uint64_t count) {
        return count == 0 ? locale.toString(0) : locale.toString(static_cast<double>(count) / size, 'f', decimals);
    };
    const QString suffix = size > 1 ? QCoreApplication::translate("CountText", units[unit].suffix) : QString{};
    const QString from = text(least);
    const QString to = text(greatest);
    return (from == to ? to : from + QChar{0x2013} + to) + suffix;
}

QString shareText(std::uint64_t part, std::uint64_t whole)
{
    const long rounded = std::lround(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    const QLocale locale;
    if (rounded == 0 && part != 0)
        return percent(QStringLiteral("<%1").arg(locale.toString(1)));
    if (rounded == 100 && part != whole)
        return percent(QStringLiteral(">%1").arg(locale.toString(99)));
    return percent(locale.toString(static_cast<int>(rounded)));
}

QString changeText(std::uint64_t now, std::uint64_t before)
{
    const Change change = changeFrom(before, now);
    if (before < leastForPercent)
        return signedNumberText(change.difference.value_or(0));
    return percent(percentNumberText(change.percent.value_or(0)));
}

} // namespace footfall::desktop
