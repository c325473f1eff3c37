// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace footfall {

/// One step through text that ought to be UTF-8.
struct Utf8Step
{
    std::uint32_t codePoint = 0; ///< of a valid sequence; else the byte
    std::size_t size = 0;        ///< bytes taken: 1 to 4; 1 for a byte that is not UTF-8
    bool valid = false;
};

/// Reads the sequence at the start of a text that isn't empty.
Utf8Step utf8Step(std::string_view text);

/// Whether all of a text is UTF-8.
bool isUtf8(std::string_view text);

/// Whether a character can move the cursor, hide text or change its direction: U+0000-001F, U+007F-009F,
/// U+2028-202E, U+2066-2069.
bool isControlOrBidi(std::uint32_t codePoint);

/// For people's eyes: such characters as \xHH or \uHHHH, bytes that are not UTF-8 as \xHH.
std::string escapedForDisplay(std::string_view text);

/// Columns that a text takes in a terminal: one for each character.
std::size_t displayWidth(std::string_view text);

/// Empty, or only ASCII white space.
bool isBlank(std::string_view text);
std::string_view trimmedAscii(std::string_view text);
/// Equal but for the case of ASCII letters.
bool equalIgnoringAsciiCase(std::string_view a, std::string_view b);
std::string asciiLower(std::string_view text);

/// 1234567 as "1,234,567".
std::string grouped(std::uint64_t number);

} // namespace footfall
