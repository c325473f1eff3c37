// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/figures/card_layout.h"

#include <QFontMetrics>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr double leastNumber = 0.45; // of its print: digits are read in small print, too, and never cut
constexpr double niceNumber = 0.75;
constexpr double leastName = 0.55;
constexpr double leastLine = 0.9;
constexpr double leastChange = 0.75; // beside the number of a slim card

class Maker
{
public:
    Maker(QSize card, const CardPrint& print, const CardContents& contents, int margin)
        : m_card{card},
          m_print{print},
          m_contents{contents},
          m_text{contents.text},
          m_left{margin},
          m_right{card.width() - margin}
    {
    }

    CardLayout large();
    CardLayout small();
    CardLayout slim();

private:
    [[nodiscard]] int gap() const { return m_print.scaled(6); }
    /// Returns where the text ends.
    int put(const FittedText& text, int left, int baseline, bool quiet);
    void putRight(const FittedText& text, int right, int baseline, bool quiet);
    /// Returns where the strip begins, which ends at `right`; `right` where there is no range or no room.
    int putStrip(int left, int right, int top, int height);
    [[nodiscard]] FittedText fitted(const QStringList& wordings, int room) const
    {
        QStringList said = wordings;
        said.removeAll(QString{});
        return fittedText(said, m_print.line, room, leastLine);
    }
    [[nodiscard]] int leastStrip() const { return m_print.scaled(26); }
    [[nodiscard]] int mostStrip() const { return m_print.scaled(64); }

    QSize m_card;
    const CardPrint& m_print;
    const CardContents& m_contents;
    const FigureText& m_text;
    int m_left;
    int m_right;
    CardLayout m_layout;
};

int Maker::put(const FittedText& text, int left, int baseline, bool quiet)
{
    m_layout.texts.push_back(placedText(text, left, baseline, text.width + 1, Qt::AlignLeft, quiet));
    return left + text.width;
}

void Maker::putRight(const FittedText& text, int right, int baseline, bool quiet)
{
    put(text, right - text.width, baseline, quiet);
}

int Maker::putStrip(int left, int right, int top, int height)
{
    const int width = std::min(right - left, mostStrip());
    if (!m_contents.typical || width < leastStrip())
        return right;
    m_layout.strip = {right - width, top + 1, width, height - 2};
    return right - width;
}

CardLayout Maker::large()
{
    const int nameBase = m_print.scaled(8) + m_print.nameAscent;
    const int typicalTop = m_card.height() - m_print.scaled(5) - m_print.lineHeight;
    const int pitch = m_print.linePitch(m_card.height());
    const int changeTop = typicalTop - pitch;
    const int rateTop = changeTop - pitch;
    const int above = m_print.scaled(8) + m_print.nameHeight;
    const int figureBase = above + (rateTop - above + m_print.figureHeight) / 2;
    const int inside = m_right - m_left;

    const FittedText name = fittedText({m_contents.name}, m_print.name, inside, leastName);
    const int conditionLeft = put(name, m_left, nameBase, false) + m_print.scaled(5);
    put(fitted({m_text.condition}, m_right - conditionLeft), conditionLeft, nameBase, true);

    m_layout.mark = JudgementMark{m_text.judgement, m_print.line, JudgementMark::Look::Filled};
    const auto number = [&] {
        const int markRoom = m_layout.mark.isEmpty() ? 0 : m_layout.mark.size().width() + gap();
        return fittedText({m_text.count}, m_print.figure, inside - markRoom, leastNumber);
    };
    FittedText count = number();
    if (!m_layout.mark.isEmpty() && !count.isWhole) {
        m_layout.mark = JudgementMark{m_text.judgement, m_print.line, JudgementMark::Look::Plain};
        count = number();
    }
    put(count, m_left, figureBase, false);
    if (!m_layout.mark.isEmpty()) {
        const int middle = figureBase - m_print.figureHeight / 2;
        m_layout.mark.moveTo(m_right - m_layout.mark.size().width(),
                             middle - m_print.lineHeight / 2 + m_print.lineAscent);
    }
    put(fitted({m_text.rate, m_text.shortRate}, inside), m_left, rateTop + m_print.lineAscent, false);
    put(fitted({m_text.change, m_text.shortChange, m_text.changeNumber}, inside), m_left,
        changeTop + m_print.lineAscent, true);
    const int stripRoom = m_contents.typical ? leastStrip() + gap() : 0;
    const int typicalRight =
        put(fitted({m_text.typical, m_text.range}, inside - stripRoom), m_left, typicalTop + m_print.lineAscent, true);
    putStrip(typicalRight + gap(), m_right, typicalTop, m_print.lineHeight);
    return std::move(m_layout);
}

CardLayout Maker::small()
{
    const int lineTop = m_card.height() - m_print.scaled(6) - m_print.lineHeight;
    const int lineBase = lineTop + m_print.lineAscent;
    const int nameBase = (lineTop - m_print.nameHeight + m_print.scaled(2)) / 2 + m_print.nameAscent;
    const int inside = m_right - m_left;

    const int nameWidth = QFontMetrics{m_print.name}.horizontalAdvance(m_contents.name);
    FittedText number = fittedText({m_text.count}, m_print.smallFigure, inside - nameWidth - gap(), niceNumber);
    if (!number.isWhole) // then the name gives way, too
        number = fittedText({m_text.count}, m_print.smallFigure, inside - nameWidth * 6 / 10 - gap(), leastNumber);
    putRight(number, m_right, nameBase, false);
    const FittedText name = fittedText({m_contents.name}, m_print.name, inside - number.width - gap(), leastName);
    const int nameRight = put(name, m_left, nameBase, false);

    int left = m_left;
    const bool hasMark = m_text.judgement != Judgement::Usual;
    JudgementMark mark{m_text.judgement, m_print.line, JudgementMark::Look::Filled};
    const bool isBesideName = hasMark && nameRight + gap() + mark.size().width() + gap() <= m_right - number.width;
    const int stripRoom = m_contents.typical ? leastStrip() + gap() : 0;
    if (hasMark && !isBesideName)
        mark = JudgementMark{m_text.judgement, m_print.line, JudgementMark::Look::Plain};
    const int markRoom = hasMark && !isBesideName ? mark.size().width() + gap() : 0;
    QStringList changes{m_text.changeNumber};
    if (!m_contents.typical)
        changes = QStringList{m_text.change, m_text.shortChange, m_text.changeNumber};
    left = put(fitted(changes, inside - markRoom), left, lineBase, true) + gap();
    if (isBesideName)
        mark.moveTo(m_right - number.width - gap() - mark.size().width(), nameBase);
    else if (hasMark) {
        mark.moveTo(left, lineBase);
        left += markRoom;
    }
    m_layout.mark = mark;
    const FittedText range = fittedText({m_text.range}, m_print.line, QWIDGETSIZE_MAX);
    if (m_contents.typical && range.width <= m_right - left - stripRoom) // all of it or nothing: the strip says it, too
        left = put(range, left, lineBase, true) + gap();
    putStrip(left, m_right, lineTop, m_print.lineHeight);
    return std::move(m_layout);
}

CardLayout Maker::slim()
{
    const int nameBase = m_print.scaled(6) + m_print.nameAscent;
    const int tinyTop = m_card.height() - m_print.scaled(3) - m_print.tinyHeight;
    const int above = m_print.scaled(6) + m_print.nameHeight;
    const int figureBase = above + (tinyTop - above + m_print.slimFigureHeight) / 2;
    const int inside = m_right - m_left;

    put(fittedText({m_contents.name}, m_print.name, inside, leastName), m_left, nameBase, false);
    const int numberWidth = QFontMetrics{m_print.slimFigure}.horizontalAdvance(m_text.count);
    const int rest = inside - m_print.scaled(4) - static_cast<int>(numberWidth * niceNumber);
    const FittedText change = fittedText({m_text.changeNumber}, m_print.line, rest, leastChange);
    const int changeRoom = m_text.changeNumber.isEmpty() ? 0 : change.width + m_print.scaled(4);
    const FittedText number = fittedText({m_text.count}, m_print.slimFigure, inside - changeRoom, 0.7);
    const bool bothFit = number.isWhole;
    const int end = put(bothFit ? number : fittedText({m_text.count}, m_print.slimFigure, inside, leastNumber), m_left,
                        figureBase, false);
    if (bothFit)
        putRight(change, m_right, figureBase, true);
    else if (const int left = end + m_print.scaled(4); left < m_right)
        putRight(fitted({m_text.changeNumber}, m_right - left), m_right, figureBase, true);

    m_layout.mark = JudgementMark{m_text.judgement, m_print.tiny, JudgementMark::Look::Plain};
    int right = m_right;
    if (!m_layout.mark.isEmpty()) {
        right -= m_layout.mark.size().width();
        m_layout.mark.moveTo(right, tinyTop + m_print.tinyAscent);
        right -= gap();
    }
    if (m_contents.typical)
        m_layout.strip = {m_left, tinyTop + 1, right - m_left, m_print.tinyHeight - 2};
    return std::move(m_layout);
}

} // namespace

CardLayout layOut(CardShape shape, QSize card, const CardPrint& print, const CardContents& contents)
{
    switch (shape) {
    case CardShape::Large:
        return Maker{card, print, contents, print.scaled(10)}.large();
    case CardShape::Small:
        return Maker{card, print, contents, print.scaled(10)}.small();
    case CardShape::Slim:
        break;
    }
    return Maker{card, print, contents, print.scaled(8)}.slim();
}

} // namespace footfall::desktop
