// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/fitted_text.h"
#include "app/desktop/figures/card_print.h"
#include "app/desktop/figures/figure_text.h"
#include "app/desktop/figures/judgement_mark.h"
#include "app/desktop/figures/typical_strip.h"

#include <QRect>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace footfall::desktop {

/// What a card shows.
struct CardContents
{
    QString name;
    FigureText text;
    std::optional<TypicalValue> typical;
};

/// What of it stands where on a card. The lines are the same whatever they say: what is too long for its line says it
/// in fewer words, or is elided.
struct CardLayout
{
    std::vector<PlacedText> texts;
    JudgementMark mark;
    QRect strip; ///< of the typical range; empty where there is none, or no room
};

CardLayout layOut(CardShape shape, QSize card, const CardPrint& print, const CardContents& contents);

} // namespace footfall::desktop
