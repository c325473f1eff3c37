// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/fitted_text.h"
#include "core/metrics/usual.h"

#include <QColor>

class QPainter;

namespace footfall::desktop {

/// "low" or "high"; empty where a figure is neither.
QString judgementWord(Judgement judgement);

/// A triangle that points down for what is low and up for what is high, in the painter's pen and brush.
void paintTriangle(QPainter& painter, const QRectF& place, Judgement judgement);

/// Triangle and word: neither good nor bad, so in no colour but the text's.
class JudgementMark
{
public:
    enum class Look {
        Filled, ///< on a ground of its own, in the text's colour
        Plain
    };

    /// Nothing, where a figure is usual.
    JudgementMark() = default;
    JudgementMark(Judgement judgement, const QFont& font, Look look);

    [[nodiscard]] bool isEmpty() const { return m_judgement == Judgement::Usual; }
    [[nodiscard]] QSize size() const { return m_size; }

    /// At the left end of the line that stands on `baseline`; `size()` wide, as high as its font.
    void moveTo(int left, int baseline);
    [[nodiscard]] const QRect& place() const { return m_place; }

    void paint(QPainter& painter, const QRect& bounds, const QColor& text, const QColor& ground) const;

private:
    Judgement m_judgement = Judgement::Usual;
    Look m_look = Look::Plain;
    FittedText m_word;
    QSize m_size;
    QRect m_place;
    int m_baseline = 0;
    int m_padding = 0;
    int m_triangle = 0;
};

} // namespace footfall::desktop
