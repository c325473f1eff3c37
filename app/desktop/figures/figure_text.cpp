// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/figure_text.h"

#include "app/desktop/common/day_names.h"
#include "app/desktop/common/isolated.h"
#include "app/desktop/common/table/column_titles.h"
#include "app/desktop/common/text.h"
#include "app/desktop/figures/count_text.h"
#include "app/desktop/figures/judgement_mark.h"

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
    explicit Words(const Answer& answer) : m_answer{answer}, m_days{dayNames(answer.figures.days)} {}

    [[nodiscard]] QString condition(Figure figure) const;
    void putRate(Figure figure, FigureText& text) const;
    void putChange(Figure figure, FigureText& text) const;
    void putTypical(Figure figure, FigureText& text) const;

private:
    void putShareOfY(std::uint64_t part, FigureText& text) const;
    [[nodiscard]] QString daysText(const std::vector<Day>& days) const;

    const Answer& m_answer;
    DayNames m_days;
};

QString Words::condition(Figure figure) const
{
    switch (figure) {
    case Figure::Active:
        return tr("visited both days");
    case Figure::Reactivated:
        return tr("not on %1").arg(m_days.y);
    case Figure::Churned:
        // what ends with a later day is no end: they came then for the first time, or again
        return m_answer.figures.days.y > m_answer.figures.days.x ? tr("came on %1, not on %2").arg(m_days.y, m_days.x)
                                                                 : tr("not on %1").arg(m_days.x);
    case Figure::Inactive:
        return tr("neither day");
    case Figure::Sessions:
        return tr("began on %1").arg(m_days.x);
    case Figure::Visitors:
    case Figure::Events:
        return tr("on %1").arg(m_days.x);
    default: // no card shows the others by themselves
        break;
    }
    return {};
}

void Words::putShareOfY(std::uint64_t part, FigureText& text) const
{
    const std::uint64_t whole = m_answer.figures.visitorsOnY();
    if (whole == 0) {
        text.rate = tr("no visitors on %1").arg(m_days.y);
        return;
    }
    const QString share = isolated(shareText(part, whole));
    text.rate = (m_days.isNear ? tr("%1 of %2's visitors") : tr("%1 of visitors on %2")).arg(share, m_days.longY);
    text.shortRate = (m_days.isNear ? tr("%1 of %2's visitors") : tr("%1 of %2")).arg(share, m_days.y);
}

void Words::putRate(Figure figure, FigureText& text) const
{
    const DayFigures& figures = m_answer.figures;
    switch (figure) {
    case Figure::Active:
        putShareOfY(figures.active, text);
        break;
    case Figure::Churned:
        putShareOfY(figures.churned, text);
        break;
    case Figure::Reactivated:
        text.rate = tr("%1 new, %2 resurrected")
                        .arg(isolated(numberText(figures.newUsers)), isolated(numberText(figures.resurrected)));
        break;
    case Figure::Sessions:
        text.rate = tr("no visitors");
        if (figures.visitors != 0) {
            const double rate = static_cast<double>(figures.sessions) / static_cast<double>(figures.visitors);
            text.rate = tr("%1 a visitor").arg(isolated(QLocale{}.toString(rate, 'f', 2)));
        }
        break;
    case Figure::Inactive:
        text.rate = figures.knownUsers == 0
                        ? tr("no known users")
                        : tr("%1 of known users").arg(isolated(shareText(figures.inactive, figures.knownUsers)));
        break;
    default:
        break;
    }
}

void Words::putChange(Figure figure, FigureText& text) const
{
    const DayPair days = m_answer.figures.days;
    const QString earlierX = shortDay(days.x - week, days.x);
    const QString earlierY = shortDay(days.y - week, days.x);
    if (figure == Figure::Inactive && m_answer.overview().definitions.knownUsers == KnownUsers::All) {
        text.change = tr("depends on later days too");
        text.shortChange = tr("depends on later days");
        text.changeDetail = tr("All users of the file are known users, those of later days too: a change against %1 "
                               "would say little")
                                .arg(earlierX);
        return;
    }
    const std::optional<std::uint64_t> before = m_answer.usual.earlierOf(figure);
    text.changeNumber =
        isolated(before ? changeText(countOf(m_answer.figures, figure), *before) : tr("n/a", "no change is known"));
    text.change = tr("%1 vs %2").arg(text.changeNumber, earlierX);
    text.shortChange = tr("%1 vs %2").arg(text.changeNumber, dayOfMonth(days.x - week, days.x));
    text.changeDetail =
        before ? tr("%1 on %2 against %3").arg(isolated(numberText(*before)), earlierX, earlierY)
               : tr("No change can be told from %1 against %2: there are no events, a day is incomplete, or the "
                    "figure is 0")
                     .arg(earlierX, earlierY);
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
    if (!rowOf(figure).hasRange)
        return;
    const std::vector<Day>& compared = m_answer.usual.daysOf(figure);
    const auto range = m_answer.usual.rangeOf(figure);
    if (!range) {
        text.typical = tr("typical: too few days");
        text.typicalDetail = tr("Earlier days of this weekday that can be compared: %1, of at least 3")
                                 .arg(isolated(numberText(compared.size())));
        return;
    }
    text.range = isolated(shortRangeText(range->least, range->greatest));
    text.typical = tr("typical %1").arg(text.range);
    text.judgement = m_answer.usual.judge(figure, countOf(m_answer.figures, figure));
    const QString detail = rowOf(figure).days == FigureDays::Both
                               ? tr("%1 to %2 on the same weekdays before, each against its own compared day: %3")
                               : tr("%1 to %2 on the same weekdays before: %3");
    text.typicalDetail =
        detail.arg(isolated(numberText(range->least)), isolated(numberText(range->greatest)), daysText(compared));
}

} // namespace

QString FigureText::description() const
{
    QStringList parts{condition, judgementWord(judgement), rate, change, typical};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral("; "));
}

QString FigureText::whole(const QString& name) const
{
    QStringList lines{
        QStringLiteral("%1 %2").arg(name, count), condition, rate, change, changeDetail, typical, typicalDetail};
    if (judgement != Judgement::Usual)
        lines.insert(1, judgementWord(judgement));
    lines.removeAll(QString{});
    return lines.join(QLatin1Char{'\n'});
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
    words.putRate(figure, text);
    words.putChange(figure, text);
    words.putTypical(figure, text);
    for (QString* line : {&text.condition, &text.count, &text.rate, &text.shortRate, &text.change, &text.shortChange,
                          &text.changeDetail, &text.typical, &text.typicalDetail})
        *line = isolated(*line);
    return text;
}

} // namespace footfall::desktop
