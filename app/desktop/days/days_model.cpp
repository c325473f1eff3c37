// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/days/days_model.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/short_times.h"
#include "app/desktop/common/text.h"
#include "app/wording/wording.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

namespace footfall::desktop {

namespace {

constexpr int comparedColumn = 1;

/// "1 Jan 1971 – 3 Sep 2014: 15,952 days without events".
QString runText(const DayRun& run)
{
    return DaysModel::tr("%1: %2 days without events")
        .arg(dayRangeText(firstDayOf(run), lastDayOf(run)), QLocale{}.toString(run.days));
}

} // namespace

void DaysModel::setView(std::shared_ptr<const View> view)
{
    m_view = std::move(view);
    m_runs = std::make_shared<DayRunTable>(m_view->days.runs);
    setTable(m_runs, m_view->overview().zone);
}

void DaysModel::setMarks(DayPair days)
{
    if (m_marks == days)
        return;
    const std::optional<DayPair> before = std::exchange(m_marks, days);
    const auto changed = [this](Day day) {
        if (const int row = rowOf(day); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    };
    if (before) {
        changed(before->x);
        changed(before->y);
    }
    changed(days.x);
    changed(days.y);
}

int DaysModel::rowOf(Day day) const
{
    const std::size_t tableRow = m_runs ? m_runs->rowOf(day) : 0;
    const auto found = std::find(rows().begin(), rows().end(), tableRow);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

const DayRun& DaysModel::run(int row) const
{
    return m_runs->run(rows()[static_cast<std::size_t>(row)]);
}

DayMark DaysModel::markOf(int row) const
{
    const auto holds = [&](Day day) { return firstDayOf(run(row)) <= day && day <= lastDayOf(run(row)); };
    if (m_marks && holds(m_marks->x))
        return DayMark::X;
    return m_marks && holds(m_marks->y) ? DayMark::Compared : DayMark::None;
}

QString DaysModel::cautionFor(int row) const
{
    const DayRun& its = run(row);
    if (its.days > 1 || its.figures.events == 0)
        return {}; // a day without events shows that by itself
    QStringList cautions;
    const Overview& overview = m_view->overview();
    for (const Note& note : m_view->days.notes[rows()[static_cast<std::size_t>(row)]]) {
        const bool ofThisDay = note.day == firstDayOf(its) && note.code != NoteCode::NoEventsOnDay;
        if (ofThisDay)
            cautions.append(toText(describe(note, *overview.load, overview.definitions)));
    }
    return cautions.join(QStringLiteral("; "));
}

QString DaysModel::remarkOn(int row) const
{
    QStringList remarks;
    if (const DayMark mark = markOf(row); mark != DayMark::None)
        remarks.append(mark == DayMark::X ? tr("day X") : tr("compared day"));
    if (const QString caution = cautionFor(row); !caution.isEmpty())
        remarks.append(caution);
    return remarks.join(QStringLiteral("; "));
}

std::vector<std::size_t> DaysModel::copiedColumns(int column) const
{
    return {column == 0 ? DayRunTable::copiedDayColumn : static_cast<std::size_t>(column)};
}

int DaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table() ? 0 : static_cast<int>(DayRunTable::shownColumns);
}

QString DaysModel::textOf(const Cell& cell, int row, std::size_t column) const
{
    const auto* const day = std::get_if<Day>(&cell);
    return day != nullptr && column == comparedColumn ? comparedDate(*day, dayAt(row), locale())
                                                      : TableModel::textOf(cell, row, column);
}

QVariant DaysModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isDay = index.column() == 0;
    switch (role) {
    case MarkRole:
        return static_cast<int>(isDay ? markOf(row) : DayMark::None);
    case FoldedRole:
        return isFolded(row);
    case CautionRole:
        return isDay ? cautionFor(row) : QString{};
    case Qt::FontRole:
        if (markOf(row) == DayMark::X) {
            QFont strong;
            strong.setWeight(QFont::DemiBold);
            return strong;
        }
        return {};
    case Qt::ForegroundRole: {
        const bool isQuiet =
            run(row).figures.events == 0 || (index.column() == comparedColumn && markOf(row) != DayMark::X);
        return isQuiet ? QVariant{quietText(QGuiApplication::palette(), QPalette::Base)} : QVariant{};
    }
    case Qt::ToolTipRole:
        return asToolTip(remarkOn(row));
    case Qt::DisplayRole:
        return isDay && isFolded(row) ? QVariant{runText(run(row))} : TableModel::data(index, role);
    case Qt::AccessibleTextRole: {
        const QString remark = isDay ? remarkOn(row) : QString{};
        return remark.isEmpty() ? data(index, Qt::DisplayRole)
                                : QVariant{data(index, Qt::DisplayRole).toString() + QStringLiteral(", ") + remark};
    }
    default:
        return TableModel::data(index, role);
    }
}

} // namespace footfall::desktop
