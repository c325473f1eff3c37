// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"
#include "core/metrics/usual.h"

#include <QString>

namespace footfall::desktop {

/// The words of one card.
struct FigureText
{
    QString condition;     ///< who is counted: "visited both days"
    QString count;         ///< "1,788"
    QString rate;          ///< "31 % of Sunday's visitors stayed"; empty where a figure has none
    QString change;        ///< "+2.5 % on Mon 22 Sep"
    QString changeDetail;  ///< the number of a week earlier, or why there is no change
    QString typical;       ///< "typical Monday 1.4–1.8k"
    QString typicalDetail; ///< the exact numbers and how many days they come from

    /// All of it in one line, for those who can't see the card.
    [[nodiscard]] QString description() const;
};

/// "Active", "Reactivated" ...
QString figureName(Figure figure);

FigureText figureText(const Answer& answer, Figure figure);

} // namespace footfall::desktop
