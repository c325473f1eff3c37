// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/day_pair.h"

#include <QAbstractButton>

#include <optional>

namespace footfall::desktop {

/// The question: "Mon 29 Sep 2014 against Sun 28 Sep 2014". As wide as its widest days, so that what stands beside it
/// stays; without the years, then cut, where there is no room. Where the calendar has no place of its own, a button.
class Headline final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Headline(QWidget* parent = nullptr);

    void showDays(DayPair days);
    /// Words instead of days, in grey.
    void showWords(const QString& words);
    /// Whether it looks like a button that opens something below, and can be pressed.
    void setOpens(bool opens);

    [[nodiscard]] bool opens() const { return m_opens; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint& place) const override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Words
    {
        QString x;
        QString against;
        QString y;
    };

    [[nodiscard]] static Words wordsFor(DayPair days, bool withYears);
    [[nodiscard]] int widthOf(const Words& words) const;
    [[nodiscard]] int roomForSigns() const;
    void measure();

    std::optional<DayPair> m_days;
    bool m_opens = false;
    int m_widest = 0;
};

} // namespace footfall::desktop
