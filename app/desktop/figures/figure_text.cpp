// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figure_text.h"

#include "app/desktop/common/table/column_titles.h"
#include "app/desktop/common/text.h"
#include "app/desktop/figures/count_text.h"
#include "app/desktop/figures/pair_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace footfall::desktop {

namespace {

constexpr int week = 7;

/// Gives tr() to the functions here.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)

public:
    explicit Words(const Answer& answer) : m_answer{answer}, m_days{pairWords(answer.figures.days)} {}

    [[nodiscard]] QString condition(Figure figure) const;
    [[nodiscard]] QString rate(Figure figure) const;
    void putChange(Figure figure, FigureText& text) const;
    void putTypical(Figure figure, FigureText& text) const;

private:
    [[nodiscard]] QString shareOfY(std::uint64_t part, bool stayed) const;
    [[nodiscard]] QString daysText(const std::vector<Day>& days) const;

    const Answer& m_answer;
    PairWords m_days;
};

QString Words::condition(Figure figure) const
{
    switch (figure) {
    case Figure::Active:
        return tr("visited both days");
    case Figure::Reactivated:
        return tr("not on %1").arg(m_days.y);
    case Figure::Churned:
        return tr("on %1, not on %2").arg(m_days.y, m_days.x);
    case Figure::Inactive:
        return tr("neither day");
    case Figure::Sessions:
        return tr("started on %1").arg(m_days.x);
    case Figure::Visitors:
    case Figure::Events:
        return tr("on %1").arg(m_days.x);
    default: // no card shows the others by themselves
        break;
    }
    return {};
}

QString Words::shareOfY(std::uint64_t part, bool stayed) const
{
    const std::uint64_t whole = m_answer.figures.visitorsOnY();
    if (whole == 0)
        return tr("no visitors on %1").arg(m_days.y);
    const QString share = shareText(part, whole);
    if (m_days.isNear)
        return (stayed ? tr("%1 of %2's visitors stayed") : tr("%1 of %2's visitors")).arg(share, m_days.longY);
    return (stayed ? tr("%1 of visitors on %2 stayed") : tr("%1 of visitors on %2")).arg(share, m_days.longY);
}

QString Words::rate(Figure figure) const
{
    const DayFigures& figures = m_answer.figures;
    switch (figure) {
    case Figure::Active:
        return shareOfY(figures.active, figures.days.y < figures.days.x); // nobody stays from a later day on
    case Figure::Churned:
        return shareOfY(figures.churned, false);
    case Figure::Reactivated:
        return tr("%1 new, %2 resurrected").arg(numberText(figures.newUsers), numberText(figures.resurrected));
    case Figure::Sessions: {
        if (figures.visitors == 0)
            return tr("no visitors");
        const double rate = static_cast<double>(figures.sessions) / static_cast<double>(figures.visitors);
        return tr("%1 sessions a visitor").arg(QLocale{}.toString(rate, 'f', 2));
    }
    case Figure::Inactive:
        return figures.knownUsers == 0 ? tr("no known users")
                                       : tr("%1 of known users").arg(shareText(figures.inactive, figures.knownUsers));
    default:
        break;
    }
    return {};
}

void Words::putChange(Figure figure, FigureText& text) const
{
    const DayPair days = m_answer.figures.days;
    const QString earlierX = shortDay(days.x - week, days.x);
    if (figure == Figure::Inactive && m_answer.overview().definitions.knownUsers == KnownUsers::All) {
        text.change = tr("depends on later days");
        text.changeDetail = tr("All users of the file are known users, those of later days too: a change against %1 "
                               "would say little")
                                .arg(earlierX);
        return;
    }
    const QString none = tr("n/a vs %1").arg(earlierX);
    const std::optional<std::uint64_t> before = m_answer.usual.earlierOf(figure);
    if (!before) {
        text.change = none;
        text.changeDetail =
            tr("No change can be told from %1 against %2: there are no events, a day is incomplete, or the "
               "figure is 0")
                .arg(earlierX, shortDay(days.y - week, days.x));
        return;
    }
    text.change = tr("%1 vs %2").arg(changeText(countOf(m_answer.figures, figure), *before), earlierX);
    text.changeDetail = tr("%1 on %2 against %3").arg(numberText(*before), earlierX, shortDay(days.y - week, days.x));
}

QString Words::daysText(const std::vector<Day>& days) const
{
    QStringList names;
    for (const Day day : days)
        names += shortDay(day, m_answer.figures.days.x);
    return names.join(QStringLiteral(", "));
}

void Words::putTypical(Figure figure, FigureText& text) const
{
    const QString weekday = shortWeekday(m_answer.figures.days.x);
    const std::vector<Day>& compared = m_answer.usual.daysOf(figure);
    const auto range = m_answer.usual.rangeOf(figure);
    if (!rowOf(figure).hasRange)
        return;
    if (!range) {
        text.typical = tr("typical %1: n/a, fewer than 3").arg(weekday);
        text.typicalDetail = tr("Earlier days of this weekday that can be compared: %1").arg(compared.size());
        return;
    }
    text.typical = tr("typical %1 %2").arg(weekday, shortRangeText(range->least, range->greatest));
    const QString detail = rowOf(figure).days == FigureDays::Both
                               ? tr("%1 to %2 on the same weekdays before, each against its own compared day: %3")
                               : tr("%1 to %2 on the same weekdays before: %3");
    text.typicalDetail = detail.arg(numberText(range->least), numberText(range->greatest), daysText(compared));
}

} // namespace

QString FigureText::description() const
{
    QStringList parts{count, condition, rate, change, typical};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral("; "));
}

QString figureName(Figure figure)
{
    return columnTitle(rowOf(figure).id);
}

FigureText figureText(const Answer& answer, Figure figure)
{
    const Words words{answer};
    FigureText text;
    text.condition = words.condition(figure);
    text.count = numberText(countOf(answer.figures, figure));
    text.rate = words.rate(figure);
    words.putChange(figure, text);
    words.putTypical(figure, text);
    return text;
}

} // namespace footfall::desktop
