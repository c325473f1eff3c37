// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/headline.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/day_text.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionToolButton>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int padding = 6;
constexpr double larger = 1.3; // than other text

QFont inWeight(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

} // namespace

Headline::Headline(QWidget* parent) : QAbstractButton{parent}
{
    setObjectName(QStringLiteral("headline"));
    QFont font = this->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * larger);
    else
        font.setPixelSize(qRound(font.pixelSize() * larger));
    setFont(font);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setOpens(false);
    measure();
}

Headline::Words Headline::wordsFor(DayPair days, bool withYears)
{
    const auto text = [withYears](Day day) { return withYears ? dayText(day) : dayWithoutYear(day); };
    return {text(days.x), tr("against", "between two days"), text(days.y)};
}

int Headline::widthOf(const Words& words) const
{
    const QFontMetrics strong{inWeight(font(), QFont::DemiBold)};
    const int space = strong.horizontalAdvance(u' ');
    return strong.horizontalAdvance(words.x) + strong.horizontalAdvance(words.y) +
           fontMetrics().horizontalAdvance(words.against) + 2 * space;
}

int Headline::roomForSigns() const
{
    return 2 * padding + (m_opens ? 2 * (fontMetrics().ascent() + padding) : 0);
}

/// Of the days that there can be: each weekday in each month, with two digits.
void Headline::measure()
{
    const QFontMetrics strong{inWeight(font(), QFont::DemiBold)};
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const Day twentieth = toDay(QDate{2028, month, 20});
        for (int day = 0; day < 7; ++day)
            widest = std::max(widest, strong.horizontalAdvance(dayText(twentieth + day)));
    }
    m_widest = 2 * widest + fontMetrics().horizontalAdvance(tr("against", "between two days")) +
               2 * strong.horizontalAdvance(u' ');
    updateGeometry();
}

void Headline::showDays(DayPair days)
{
    m_days = days;
    setText(pairText(days));
    setAccessibleName(text());
    setPlainToolTip(*this, m_opens ? tr("Choose the days") : QString{});
    update();
}

void Headline::showWords(const QString& words)
{
    m_days.reset();
    setText(words);
    setAccessibleName(words);
    update();
}

void Headline::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCheckable(opens);
    setPlainToolTip(*this, opens ? tr("Choose the days") : QString{});
    updateGeometry();
    update();
}

bool Headline::hitButton(const QPoint& place) const
{
    return m_opens && QAbstractButton::hitButton(place);
}

QSize Headline::sizeHint() const
{
    return {m_widest + roomForSigns(), fontMetrics().height() + 2 * padding};
}

QSize Headline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20 + roomForSigns(), sizeHint().height()};
}

void Headline::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    QRect room = rect();
    if (m_opens) {
        QStyleOptionToolButton option;
        option.initFrom(this);
        option.features = QStyleOptionToolButton::None;
        option.state |= isDown() || isChecked() ? QStyle::State_Sunken : QStyle::State_Raised;
        style()->drawPrimitive(QStyle::PE_PanelButtonTool, &option, &painter, this);
        const int side = fontMetrics().ascent();
        const QRect calendar{padding, (height() - side) / 2, side, side};
        const QRect arrow{width() - padding - side, (height() - side) / 2, side, side};
        desktop::icon(Icon::Calendar, palette())
            .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), calendar));
        desktop::icon(Icon::Down, palette()).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
        room.adjust(side + padding, 0, -side - padding, 0);
        if (hasFocus()) {
            painter.setPen(QPen{focusColour(palette()), 2});
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    room.adjust(padding, 0, -padding, 0);
    const QColor quiet = quietText(palette(), QPalette::Window);
    if (!m_days) {
        painter.setPen(quiet);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        return;
    }
    Words words = wordsFor(*m_days, true);
    if (widthOf(words) > room.width())
        words = wordsFor(*m_days, false);
    const QColor strong = palette().color(QPalette::WindowText);
    const int space = fontMetrics().horizontalAdvance(u' ');
    int x = 0;
    const auto draw = [&](const QString& word, QFont::Weight weight, const QColor& colour) {
        painter.setFont(inWeight(font(), weight));
        painter.setPen(colour);
        const int left = std::max(0, room.width() - x);
        const QString fitting = painter.fontMetrics().elidedText(word, Qt::ElideRight, left);
        const int wide = painter.fontMetrics().horizontalAdvance(fitting);
        const QRect place{room.left() + x, room.top(), wide + 1, room.height()};
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), Qt::AlignVCenter, fitting);
        x += wide + space;
    };
    draw(words.x, QFont::DemiBold, strong);
    draw(words.against, QFont::Normal, quiet);
    draw(words.y, QFont::DemiBold, strong);
}

void Headline::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        measure();
}

} // namespace footfall::desktop
