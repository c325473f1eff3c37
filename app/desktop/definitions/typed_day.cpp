// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/typed_day.h"

#include "app/desktop/common/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TypedDay)
};

/// "2014-10-29" for that and for "20141029", also of a day that does not exist; empty for another form.
std::string isoForm(const QString& text)
{
    std::string form = text.trimmed().toStdString();
    constexpr std::size_t digits = 8;
    if (form.size() == digits && std::all_of(form.begin(), form.end(), [](char c) { return c >= '0' && c <= '9'; }))
        form.insert(6, "-").insert(4, "-");
    return looksLikeDay(form) ? form : std::string{};
}

} // namespace

TypedDay readTypedDay(const QString& text)
{
    const std::string form = isoForm(text);
    if (form.empty())
        return {.day = {}, .reason = Words::tr("Not a whole day: year, month and day as in 2014-10-29")};
    const std::optional<Day> day = parseDay(form);
    if (!day)
        return {.day = {}, .reason = Words::tr("There is no day %1").arg(toText(form))};
    if (civilDate(*day).year < firstTypedYear)
        return {.day = {}, .reason = Words::tr("Only years from %1 to %2").arg(firstTypedYear).arg(lastTypedYear)};
    return {.day = day, .reason = {}};
}

bool isWholeDay(const QString& text)
{
    return !isoForm(text).empty();
}

} // namespace footfall::desktop
