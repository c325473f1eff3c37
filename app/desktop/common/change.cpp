// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/change.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace footfall::desktop {

namespace {

QString signOf(double number)
{
    return number < 0 ? QStringLiteral("\u2212") : number > 0 ? QStringLiteral("+") : QString{};
}

} // namespace

Change changeFrom(std::uint64_t base, std::uint64_t value)
{
    const auto difference = static_cast<std::int64_t>(value - base); // wraps round to the right negative number
    if (base == 0)
        return {difference, std::nullopt};
    return {difference, static_cast<double>(difference) * 100 / static_cast<double>(base)};
}

double roundedPercent(double percent)
{
    const double rounded = std::round(percent * 10) / 10;
    return rounded == 0 ? 0 : rounded; // not -0
}

QString percentNumberText(double percent)
{
    const double rounded = roundedPercent(percent);
    return signOf(rounded) + QLocale{}.toString(std::abs(rounded), 'f', 1);
}

QString signedNumberText(std::int64_t number)
{
    return signOf(static_cast<double>(number)) + QLocale{}.toString(static_cast<qlonglong>(std::abs(number)));
}

QString differenceText(const Change& change)
{
    QString notApplicable = QCoreApplication::translate("Change", "n/a");
    if (!change.difference)
        return notApplicable;
    return QStringLiteral("%1 (%2)").arg(signedNumberText(*change.difference),
                                         change.percent ? percentNumberText(*change.percent) + QStringLiteral("\u00a0%")
                                                        : notApplicable);
}

} // namespace footfall::desktop
