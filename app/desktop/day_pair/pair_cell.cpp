// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_cell.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr int namePrint = 13;
constexpr int numberPrint = 20;
constexpr int sharePrint = 11;
constexpr int padding = 4;
constexpr double leastName = 0.75;
constexpr double leastNumber = 0.45;

} // namespace

PairCell::PairCell(Figure figure, const QString& name, QStringList names, QWidget* parent)
    : FigureButton{figure, name, parent},
      m_names{std::move(names)}
{
    setStripe(Stripe::BeforeAndAround);
}

int PairCell::leastHeight(const QWidget& in)
{
    return QFontMetrics{scaledFont(in, namePrint)}.height() + 2 * scaledToFont(in, padding);
}

void PairCell::show(const QString& number, const QString& share, const QString& condition)
{
    m_number = number.isEmpty() ? QString{QChar{0x2013}} : number;
    m_share = share;
    const QString known = share.isEmpty() ? QString{} : tr("%1 of the known users").arg(share);
    const QString description = known.isEmpty() ? condition : condition + QStringLiteral("; ") + known;
    setSpoken(number, description);
    setPlainToolTip(*this, number.isEmpty()
                               ? QString{}
                               : QStringList{QStringLiteral("%1 %2").arg(name(), number), condition, known}.join(
                                     QLatin1Char{'\n'}));
    arrange();
}

void PairCell::arrange()
{
    m_texts.clear();
    const int left = stripeWidth() + scaledToFont(*this, padding);
    const int inside = width() - left - scaledToFont(*this, padding);
    const int twoLines = QFontMetrics{scaledFont(*this, namePrint)}.height() +
                         QFontMetrics{scaledFont(*this, numberPrint)}.capHeight() + scaledToFont(*this, 2 * padding);
    if (height() < twoLines)
        arrangeInALine(left, inside);
    else
        arrangeStacked(left, inside);
    update();
}

QFont PairCell::nameFont(int room) const
{
    QFont print = scaledFont(*this, namePrint);
    for (const QString& name : m_names) {
        const QFont fitting = fittedText({name}, scaledFont(*this, namePrint), room, leastName).font;
        if (fitting.pixelSize() < print.pixelSize())
            print = fitting;
    }
    return print;
}

void PairCell::arrangeStacked(int left, int width)
{
    const QFont nameSize = nameFont(width);
    const QFont numberFont = scaledFont(*this, numberPrint);
    const QFont shareFont = scaledFont(*this, sharePrint);
    const QFontMetrics names{nameSize};
    const QFontMetrics shares{shareFont};
    const int digits = QFontMetrics{numberFont}.capHeight();
    const int gap = scaledToFont(*this, padding);
    const int all = names.height() + gap + digits + gap + shares.height();
    const bool isBeside = all + gap > height(); // the share stands beside the number then
    const int used = isBeside ? names.height() + gap + digits : all;
    const int top = (height() - used) / 2;
    const int numberBase = top + names.height() + gap + digits;
    m_texts.push_back(placedText(fittedText({name()}, nameSize, width, leastName), left, top + names.ascent(), width,
                                 Qt::AlignHCenter));
    if (!isBeside) {
        m_texts.push_back(placedText(fittedText({m_number}, numberFont, width, leastNumber), left, numberBase, width,
                                     Qt::AlignHCenter));
        m_texts.push_back(placedText(fittedText({m_share}, shareFont, width, leastName), left,
                                     numberBase + gap + shares.ascent(), width, Qt::AlignHCenter, true));
        return;
    }
    const FittedText share = fittedText({m_share}, shareFont, width / 2, leastName);
    const int shareRoom = share.width == 0 ? 0 : share.width + 2 * gap;
    const FittedText number = fittedText({m_number}, numberFont, width - shareRoom, leastNumber);
    const int numberLeft = left + (width - number.width - shareRoom) / 2;
    m_texts.push_back(placedText(number, numberLeft, numberBase, number.width + 1));
    m_texts.push_back(
        placedText(share, numberLeft + number.width + 2 * gap, numberBase, share.width + 1, Qt::AlignLeft, true));
}

void PairCell::arrangeInALine(int left, int width)
{
    const QFont nameSize = nameFont(width / 2);
    const QFont shareFont = scaledFont(*this, sharePrint);
    const QFontMetrics names{nameSize};
    const int gap = scaledToFont(*this, 2 * padding);
    const int base = (height() - names.height()) / 2 + names.ascent();
    const FittedText label = fittedText({name()}, nameSize, width / 2, leastName);
    const int room = width - label.width - gap;
    const FittedText share = fittedText({m_share, QString{}}, shareFont, room / 2 - gap); // the tool tip has it, too
    const int shareRoom = share.width == 0 ? 0 : share.width + gap;
    const FittedText number = fittedText({m_number}, scaledFont(*this, namePrint), room - shareRoom, leastNumber);
    const int numberLeft = left + width - shareRoom - number.width;
    m_texts.push_back(placedText(label, left, base, label.width + 1));
    m_texts.push_back(placedText(number, numberLeft, base, number.width + 1));
    m_texts.push_back(placedText(share, left + width - share.width, base, share.width + 1, Qt::AlignLeft, true));
}

void PairCell::fontChanged()
{
    arrange();
}

void PairCell::resizeEvent(QResizeEvent* event)
{
    FigureButton::resizeEvent(event);
    arrange();
}

void PairCell::paintFigure(QPainter& painter)
{
    const QColor text = palette().color(QPalette::Text);
    const QColor quiet = quietColour();
    for (const PlacedText& placed : m_texts) {
        painter.setPen(placed.isQuiet ? quiet : text);
        paintText(painter, rect(), placed);
    }
}

} // namespace footfall::desktop
