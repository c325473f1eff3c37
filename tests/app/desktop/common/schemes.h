// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <array>

namespace footfall::test {

/// A scheme of colours as a desktop sets it.
struct Scheme
{
    const char* name;
    QPalette palette;
};

/// What most schemes differ in.
struct SchemeColours
{
    QRgb window, windowText, base, alternateBase, text, button, highlight, highlightedText, link;
    QColor placeholder;
    QRgb disabled; ///< text
};

inline QPalette paletteOf(const SchemeColours& colours)
{
    const QColor button = QColor::fromRgb(colours.button);
    QPalette palette{QColor::fromRgb(colours.windowText),
                     button,
                     button.lighter(150),
                     button.darker(200),
                     button.darker(150),
                     QColor::fromRgb(colours.text),
                     Qt::white,
                     QColor::fromRgb(colours.base),
                     QColor::fromRgb(colours.window)};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::ButtonText, QColor::fromRgb(colours.windowText));
        palette.setColor(group, QPalette::AlternateBase, QColor::fromRgb(colours.alternateBase));
        palette.setColor(group, QPalette::Highlight, QColor::fromRgb(colours.highlight));
        palette.setColor(group, QPalette::HighlightedText, QColor::fromRgb(colours.highlightedText));
        palette.setColor(group, QPalette::Link, QColor::fromRgb(colours.link));
        palette.setColor(group, QPalette::PlaceholderText, colours.placeholder);
        palette.setColor(group, QPalette::ToolTipBase, QColor::fromRgb(colours.base));
        palette.setColor(group, QPalette::ToolTipText, QColor::fromRgb(colours.text));
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colours.disabled));
    return palette;
}

/// Qt's own two, KDE's dark one, and black and white without a grey.
inline std::array<Scheme, 4> schemes()
{
    return {{{"Fusion light", paletteOf({.window = 0xFFEFEFEF,
                                         .windowText = 0xFF000000,
                                         .base = 0xFFFFFFFF,
                                         .alternateBase = 0xFFF7F7F7,
                                         .text = 0xFF000000,
                                         .button = 0xFFEFEFEF,
                                         .highlight = 0xFF308CC6,
                                         .highlightedText = 0xFFFFFFFF,
                                         .link = 0xFF0000FF,
                                         .placeholder = QColor{0, 0, 0, 128},
                                         .disabled = 0xFFBEBEBE})},
             {"Fusion dark", paletteOf({.window = 0xFF323232,
                                        .windowText = 0xFFFFFFFF,
                                        .base = 0xFF242424,
                                        .alternateBase = 0xFF2B2B2B,
                                        .text = 0xFFFFFFFF,
                                        .button = 0xFF323232,
                                        .highlight = 0xFF308CC6,
                                        .highlightedText = 0xFFFFFFFF,
                                        .link = 0xFF308CC6,
                                        .placeholder = QColor{255, 255, 255, 128},
                                        .disabled = 0xFF828282})},
             {"Breeze dark", paletteOf({.window = 0xFF31363B,
                                        .windowText = 0xFFEFF0F1,
                                        .base = 0xFF232629,
                                        .alternateBase = 0xFF31363B,
                                        .text = 0xFFFCFCFC,
                                        .button = 0xFF31363B,
                                        .highlight = 0xFF3DAEE9,
                                        .highlightedText = 0xFFFCFCFC,
                                        .link = 0xFF1D99F3,
                                        .placeholder = QColor{0x7F, 0x8C, 0x8D},
                                        .disabled = 0xFF6E7275})},
             {"Black and white", paletteOf({.window = 0xFF000000,
                                            .windowText = 0xFFFFFFFF,
                                            .base = 0xFF000000,
                                            .alternateBase = 0xFF000000,
                                            .text = 0xFFFFFFFF,
                                            .button = 0xFF000000,
                                            .highlight = 0xFFFFFFFF,
                                            .highlightedText = 0xFF000000,
                                            .link = 0xFFFFFFFF,
                                            .placeholder = QColor{0, 0, 0},
                                            .disabled = 0xFFFFFFFF})}}};
}

} // namespace footfall::test
