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

} // namespace

QString differenceText(const Change& change)
{
    QString notApplicable = ChangeText::tr("n/a");
    if (!change.difference)
        return notApplicable;
    const std::int64_t difference = *change.difference;
    const QString sign = difference < 0 ? QStringLiteral("\u2212") : difference > 0 ? QStringLiteral("+") : QString{};
    const QLocale locale;
    const QString percent = change.percent
                                ? sign + locale.toString(std::abs(*change.percent), 'f', 1) + QStringLiteral("\u00a0%")
                                : notApplicable;
    return QStringLiteral("%1%2 (%3)")
        .arg(sign, locale.toString(static_cast<qlonglong>(std::abs(difference))), percent);
}

} // namespace footfall::desktop
