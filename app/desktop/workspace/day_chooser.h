// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/compared_with.h"
#include "core/metrics/day_pair.h"

#include <QObject>

#include <optional>

namespace footfall::desktop {

class Workspace;

/// Turns what the analyst does with days into pairs to ask the workspace for.
class DayChooser final : public QObject
{
    Q_OBJECT

public:
    explicit DayChooser(Workspace& workspace, QObject* parent = nullptr);

    /// Day X; the compared day follows, as chosen.
    void chooseDay(Day x);
    void chooseComparedDay(Day y);
    void chooseDays(DayPair days);
    /// A distance becomes part of the definitions: all days and the trend follow it.
    void chooseComparedWith(ComparedWith way);
    void swap();

    /// One day on or back; over a long run of days without events at once. First and last are of the dense range.
    void goToPrevious();
    void goToNext();
    void goToFirst();
    void goToLast();

    [[nodiscard]] bool hasPrevious() const { return neighbour(-1).has_value(); }
    [[nodiscard]] bool hasNext() const { return neighbour(1).has_value(); }
    /// At the distance of the definitions, if the pair is one of that distance and any day was not chosen.
    [[nodiscard]] ComparedWith comparedWith() const;

Q_SIGNALS:
    /// Day X, the compared day, or the way is another one than before; once for each choice.
    void changed();

private:
    [[nodiscard]] std::optional<Day> neighbour(int step) const;
    void ask(DayPair days);
    void tellChange();

    Workspace& m_workspace;
    bool m_keepsComparedDay = false; ///< when day X goes on, since any day was chosen
    DayPair m_toldDays;              ///< of the last changed()
    ComparedWith m_toldWay;
};

} // namespace footfall::desktop
