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

/// Marks stand on Base, some beside it.
QColor seenBeside(const QColor& mark, const QPalette& palette)
{
    const QColor onBase = readableOn(palette.color(QPalette::Base), mark, markContrast);
    return readableOn(palette.color(QPalette::Window), onBase, markContrast);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

QColor colourOf(Hue hue, const QPalette& palette)
{
    const Variants& variant = variants[static_cast<std::size_t>(hue)];
    const QColor colour = QColor::fromRgb(isDark(palette) ? variant.onDark : variant.onLight);
    return hue == Hue::New ? colour : seenBeside(colour, palette);
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
    default:
        break;
    }
    return colourOf(Hue::Inactive, palette);
}

QColor faultColour(const QPalette& palette)
{
    return seenBeside({0xC6, 0x28, 0x28}, palette);
}

QColor focusColour(const QPalette& palette)
{
    return readableOn(palette.color(QPalette::Base), palette.color(QPalette::Highlight), markContrast);
}

QColor quietText(const QPalette& palette, QPalette::ColorRole ground)
{
    constexpr double share = 0.72;
    const QColor around = palette.color(ground);
    const bool isBase = ground == QPalette::Base;
    const QColor text = palette.color(isBase ? QPalette::Text : QPalette::WindowText);
    const QColor quiet = readableOn(around, mixed(text, around, share));
    return isBase ? readableOn(palette.color(QPalette::AlternateBase), quiet) : quiet;
}

QPalette readablePalette(const QPalette& palette)
{
    constexpr double selectionContrast = 5; // styles paint it a little lighter
    QPalette readable = palette;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const auto mend = [&](QPalette::ColorRole role, QPalette::ColorRole other, double least = textContrast) {
            const QColor colour = readable.color(group, role);
            const QColor mended = readableOn(readable.color(group, other), colour, least);
            if (mended.rgb() != colour.rgba())
                readable.setColor(group, role, mended);
        };
        mend(QPalette::WindowText, QPalette::Window);
        mend(QPalette::Text, QPalette::Base);
        mend(QPalette::ButtonText, QPalette::Button);
        mend(QPalette::PlaceholderText, QPalette::Base);
        mend(QPalette::Link, QPalette::Base);
        mend(QPalette::Link, QPalette::Window);
        mend(QPalette::Highlight, QPalette::HighlightedText, selectionContrast); // the text keeps to the scheme
    }
    return readable;
}

} // namespace footfall::desktop
