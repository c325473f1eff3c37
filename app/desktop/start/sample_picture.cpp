// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/sample_picture.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/scaled.h"

#include <QPainter>

#include <array>

namespace footfall::desktop {

namespace {

// pixels where text has 13
constexpr int barWidth = 4;
constexpr int pitch = 5;
constexpr int zero = 25; ///< of the axis, from above

/// Heights of the parts of a bar.
struct Bar
{
    int active;
    int back;
    int churned;
};

constexpr std::array<Bar, 28> bars{{{0, 15, 0},  {3, 14, 8}, {4, 13, 9},  {5, 17, 7},  {6, 14, 11}, {5, 16, 9},
                                    {4, 12, 12}, {5, 14, 8}, {6, 18, 9},  {7, 15, 12}, {6, 17, 8},  {5, 13, 11},
                                    {4, 15, 9},  {6, 14, 7}, {7, 17, 10}, {6, 13, 13}, {5, 15, 9},  {4, 16, 8},
                                    {5, 12, 12}, {6, 15, 8}, {7, 18, 9},  {8, 16, 10}, {6, 14, 13}, {5, 16, 9},
                                    {6, 13, 8},  {7, 17, 9}, {8, 15, 14}, {6, 14, 10}}};

} // namespace

QSize SamplePicture::sizeHint() const
{
    return {scaledToFont(*this, static_cast<int>(bars.size()) * pitch), scaledToFont(*this, zero + 15)};
}

void SamplePicture::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    const auto fill = [&](std::size_t bar, int top, int height, Hue hue) {
        const int left = scaledToFont(*this, static_cast<int>(bar) * pitch);
        const int upper = scaledToFont(*this, zero + top);
        painter.fillRect(left, upper, scaledToFont(*this, barWidth), scaledToFont(*this, zero + top + height) - upper,
                         colourOf(hue, palette()));
    };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        fill(i, -bars[i].active - bars[i].back, bars[i].back, Hue::Resurrected);
        fill(i, -bars[i].active, bars[i].active, Hue::Active);
        fill(i, 1, bars[i].churned, Hue::Churned);
    }
}

} // namespace footfall::desktop
