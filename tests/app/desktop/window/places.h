// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QWidget>

#include <map>

namespace footfall::test {

/// Where each widget that is seen stands, in its window's pixels.
using Places = std::map<const QWidget*, QRect>;

inline Places placesIn(const QWidget& window)
{
    Places places;
    for (const QWidget* const part : window.findChildren<QWidget*>()) {
        if (part->isVisible())
            places[part] = QRect{part->mapTo(&window, QPoint{}), part->size()};
    }
    return places;
}

/// What stands elsewhere in the one than in the other, a line for each; what is only in one of them does not count.
inline QString moved(const Places& before, const Places& after)
{
    QString told;
    QDebug out{&told};
    for (const auto& [part, place] : after) {
        if (const auto was = before.find(part); was != before.end() && was->second != place)
            out << part << was->second << "then" << place << '\n';
    }
    return told;
}

/// What is only in one of them.
inline QString cameOrWent(const Places& before, const Places& after)
{
    QString told;
    QDebug out{&told};
    for (const auto& [part, place] : after) {
        if (!before.contains(part))
            out << part << "comes\n";
    }
    for (const auto& [part, place] : before) {
        if (!after.contains(part))
            out << part << "goes\n";
    }
    return told;
}

} // namespace footfall::test
