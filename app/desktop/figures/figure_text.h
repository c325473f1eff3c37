// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"
#include "core/metrics/usual.h"

#include <QString>

namespace footfall::desktop {

/// The words of one card; what may be too long for a narrow one has shorter words, too.
struct FigureText
{
    QString condition;                      ///< who is counted: "visited both days"
    QString count;                          ///< "1,788"
    Judgement judgement = Judgement::Usual; ///< against the typical range
    QString rate;                           ///< "31 % of Sunday's visitors"; empty where a figure has none
    QString shortRate;                      ///< "31 % of Sun's visitors"; empty where it says no less
    QString change;                         ///< "+2.5 % vs Mon 22 Sep"
    QString shortChange;                    ///< "+2.5 % vs 22 Sep"
    QString changeNumber;                   ///< "+2.5 %", "n/a"; empty where a change would say little
    QString changeDetail;                   ///< the number of a week earlier, or why there is no change
    QString typical;                        ///< "typical 1.4–1.8k"
    QString range;                          ///< "1.4–1.8k"
    QString typicalDetail;                  ///< the exact numbers and the days that they come from

    /// All but the number in one line, for those who can't see the card.
    [[nodiscard]] QString description() const;
    /// All there is to say, line by line.
    [[nodiscard]] QString whole(const QString& name) const;
};

/// "Active", "Reactivated" ...
QString figureName(Figure figure);

FigureText figureText(const Answer& answer, Figure figure);

} // namespace footfall::desktop
