// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/usual.h"

#include <QColor>
#include <QRect>
#include <QWidget>

#include <optional>

namespace footfall::desktop {

/// A small scale: the typical range as a bar, and day X's number as a mark on it or beside it.
class TypicalBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TypicalBar(QWidget* parent = nullptr);

    /// How wide it likes to be.
    void setLength(int length);
    void setColour(const QColor& colour);
    /// Without a range nothing is drawn; the room stays, so that cards keep their height.
    void setValues(std::optional<TypicalRange> range, std::uint64_t value);

    /// Where the range and the mark are drawn; empty without a range.
    [[nodiscard]] QRect rangeRect() const;
    [[nodiscard]] QRect markRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int placeOf(std::uint64_t value) const;

    int m_length = 96;
    QColor m_colour;
    std::optional<TypicalRange> m_range;
    std::uint64_t m_value = 0;
};

} // namespace footfall::desktop
