// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/status_line.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/window/elided_label.h"
#include "app/desktop/workspace/workspace.h"
#include "app/wording/wording.h"

#include <QKeySequence>
#include <QLocale>
#include <QStringList>

namespace footfall::desktop {

namespace {

QString nameOf(const Workspace& workspace)
{
    const QString first = fileNameText(workspace.files().front());
    const int others = static_cast<int>(workspace.files().size()) - 1;
    return others == 0 ? first : StatusLine::tr("%1 and %n more", nullptr, others).arg(first);
}

QString countsOf(const Overview& overview)
{
    QStringList counts{StatusLine::tr("%1 events").arg(numberText(overview.events)),
                       StatusLine::tr("%1 users").arg(numberText(overview.users))};
    if (overview.dense)
        counts += dayRangeText(overview.dense->first, overview.dense->last);
    return counts.join(StatusLine::tr(", ", "between counts"));
}

} // namespace

StatusLine::StatusLine(const Workspace& workspace, QWidget* parent)
    : QStatusBar{parent},
      m_workspace{workspace},
      m_file{new ElidedLabel{this}},
      m_time{new PlainLabel{this}}
{
    m_file->setObjectName(QStringLiteral("fileLine"));
    m_file->setContentsMargins(6, 0, 6, 0);
    addWidget(m_file, 1);
    addPermanentWidget(m_time);
    m_file->setLine(tr("No file open"));
    m_time->setText(tr("%1 opens a file").arg(QKeySequence{QKeySequence::Open}.toString(QKeySequence::NativeText)));
    connect(&workspace, &Workspace::answered, this, &StatusLine::showFile);
}

void StatusLine::showFile()
{
    m_file->setLine(fileLine(m_workspace));
    const double seconds = static_cast<double>(m_workspace.loadTime().count()) / 1000;
    const int digits = seconds < 0.1 ? 2 : seconds < 10 ? 1 : 0;
    m_time->setText(tr("read in %1 s").arg(QLocale{}.toString(seconds, 'f', digits)));
}

QString fileLine(const Workspace& workspace)
{
    const Overview& overview = workspace.answer()->overview();
    const LoadReport& load = *overview.load;
    QStringList parts{StatusLine::tr("%1 — %2").arg(nameOf(workspace), countsOf(overview))};
    if (overview.eventsWithoutUser > 0)
        parts += StatusLine::tr("%1 events without %2")
                     .arg(numberText(overview.eventsWithoutUser), toText(identityNames(overview.definitions)));
    if (overview.eventsFilteredOut > 0)
        parts += StatusLine::tr("%1 events filtered out").arg(numberText(overview.eventsFilteredOut));
    const auto rejected = load.rejected.total();
    parts += rejected == 0 ? StatusLine::tr("no row rejected")
                           : StatusLine::tr("%1 rows rejected").arg(numberText(rejected));
    if (load.partial())
        parts += StatusLine::tr("partial");
    return parts.join(QStringLiteral("      "));
}

} // namespace footfall::desktop
