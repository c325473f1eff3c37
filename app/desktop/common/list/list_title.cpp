// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/list/list_title.h"

#include "app/desktop/common/colours.h"

#include <QPainter>
#include <QStyle>

namespace footfall::desktop {

namespace {
constexpr int leastCharacters = 6;
constexpr int usualCharacters = 30;
} // namespace

ListTitle::ListTitle(QWidget* parent) : PlainLabel{parent}
{
    setObjectName(QStringLiteral("listTitle"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ListTitle::setTitle(const QString& strong, const QString& rest)
{
    m_strong = strong;
    m_rest = rest;
    const QString whole = strong.isEmpty() || rest.isEmpty() ? strong + rest : strong + u' ' + rest;
    if (whole == text())
        return;
    setText(whole);
    setPlainToolTip(*this, whole);
}

QFont ListTitle::strongFont() const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QSize ListTitle::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * usualCharacters, fontMetrics().height()};
}

QSize ListTitle::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().height()};
}

void ListTitle::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const QFont strongOne = strongFont();
    const QFontMetrics strongMetrics{strongOne};
    const QRect line = contentsRect();
    const QString strong = strongMetrics.elidedText(m_strong, Qt::ElideRight, line.width());
    const int used = strong.isEmpty() ? 0 : strongMetrics.horizontalAdvance(strong + u' ');
    const auto draw = [&](int from, const QString& text) {
        const QRect place{line.left() + from, line.top(), line.width() - from, line.height()};
        painter.drawText(QStyle::visualRect(layoutDirection(), line, place),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         text);
    };
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(strongOne);
    draw(0, strong);
    painter.setFont(font());
    painter.setPen(quietText(palette(), QPalette::Base));
    draw(used, fontMetrics().elidedText(m_rest, Qt::ElideRight, std::max(0, line.width() - used)));
}

} // namespace footfall::desktop
