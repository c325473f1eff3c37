// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/colours.h"

#include <array>

namespace footfall::desktop {

namespace {

struct Variants
{
    QRgb onLight;
    QRgb onDark;
};

/// In the order of Hue: Okabe and Ito's set, told apart by colour-blind people; brighter on dark ground.
constexpr std::array<Variants, 7> variants{{{0xFF0072B2, 0xFF4DA6DC},
                                            {0xFF009E73, 0xFF0FAE82},
                                            {0xFF7CC8A9, 0xFFA6E3CB},
                                            {0xFF009E73, 0xFF0FAE82},
                                            {0xFFD55E00, 0xFFEE7B2C},
                                            {0xFF808080, 0xFF9C9C9C},
                                            {0xFFB07A00, 0xFFD6A029}}};

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

QColor colourOf(Hue hue, const QPalette& palette)
{
    const Variants& variant = variants[static_cast<std::size_t>(hue)];
    return QColor::fromRgb(isDark(palette) ? variant.onDark : variant.onLight);
}

QColor figureColour(Figure figure, const QPalette& palette)
{
    switch (figure) {
    case Figure::Active:
        return colourOf(Hue::Active, palette);
    case Figure::Reactivated:
        return colourOf(Hue::Resurrected, palette);
    case Figure::Churned:
        return colourOf(Hue::Churned, palette);
    case Figure::Sessions:
        return colourOf(Hue::Sessions, palette);
    case Figure::Inactive:
    case Figure::Visitors:
    case Figure::Events:
        break;
    }
    return colourOf(Hue::Inactive, palette);
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [share](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * share + static_cast<double>(b) * (1 - share));
    };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

QColor quietText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72);
}

} // namespace footfall::desktop
