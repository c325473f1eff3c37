// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/file_naming.h"

#include <algorithm>

namespace footfall::desktop {

namespace {

/// In lower case; empty if the name ends in none.
QString suffixOf(const QString& name, const Saving& saving)
{
    const auto ends = [&name](const QString& suffix) { return name.endsWith(u'.' + suffix, Qt::CaseInsensitive); };
    if (ends(saving.suffix))
        return saving.suffix;
    const auto other = std::find_if(saving.otherSuffixes.begin(), saving.otherSuffixes.end(), ends);
    return other != saving.otherSuffixes.end() ? *other : QString{};
}

} // namespace

QString nameWithSuffix(const QString& name, const Saving& saving)
{
    if (!suffixOf(name, saving).isEmpty())
        return name;
    return name + (name.endsWith(u'.') ? QString{} : QStringLiteral(".")) + saving.suffix;
}

Saving inFormatOf(const QString& name, const Saving& saving)
{
    Saving named = saving;
    if (const QString suffix = suffixOf(name, saving); saving.writeAs && !suffix.isEmpty())
        named.write = [suffix, writeAs = saving.writeAs](Output& output) { return writeAs(output, suffix); };
    return named;
}

} // namespace footfall::desktop
