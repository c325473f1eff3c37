// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/recent/recent_entry.h"

#include <QDateTime>
#include <QString>

namespace footfall::desktop {

/// "events.gz", or "2 files: week-39.csv, week-40.csv" with the first of very many.
QString nameOf(const RecentEntry& entry);
/// "~/shop/exports": the folder in which all of the files are, those of the home folder by its sign.
QString folderOf(const RecentEntry& entry);
/// Every file with its path, a line each; the first of very many.
QString pathsOf(const RecentEntry& entry);
/// "60,000 events, 2,872 users"; nothing where it is not known.
QString countsOf(const RecentEntry& entry);
/// "1 Sep – 29 Oct 2014"; nothing where it is not known.
QString daysOf(const RecentEntry& entry);
/// "today, 09:12", "yesterday, 17:40", "Mon 23 Nov", with the year where it is another one.
QString momentText(const QDateTime& moment, const QDateTime& now);

} // namespace footfall::desktop
