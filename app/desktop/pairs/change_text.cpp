// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pairs/change_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace footfall::desktop {

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString signOf(double number)
{
    return number < 0 ? QStringLiteral("\u2212") : number > 0 ? QStringLiteral("+") : QString{};
}

QString percentText(double percent)
{
    const double rounded = roundedPercent(percent);
    return signOf(rounded) + QLocale{}.toString(std::abs(rounded), 'f', 1) + QStringLiteral("\u00a0%");
}

} // namespace

QString differenceText(const Change& change)
{
    QString notApplicable = ChangeText::tr("n/a");
    if (!change.difference)
        return notApplicable;
    const std::int64_t difference = *change.difference;
    return QStringLiteral("%1%2 (%3)")
        .arg(signOf(static_cast<double>(difference)), QLocale{}.toString(static_cast<qlonglong>(std::abs(difference))),
             change.percent ? percentText(*change.percent) : notApplicable);
}

} // namespace footfall::desktop
