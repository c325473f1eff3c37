// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>

namespace footfall {

namespace {

constexpr std::string_view asciiSpace = " \t\n\v\f\r";

std::uint8_t byteAt(std::string_view text, std::size_t at)
{
    return static_cast<std::uint8_t>(text[at]);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

void appendHex(std::string& out, std::uint32_t value, int digits)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += hex[(value >> shift) & 0xFU];
}

} // namespace

Utf8Step utf8Step(std::string_view text)
{
    const std::uint8_t lead = byteAt(text, 0);
    const Utf8Step invalid{lead, 1, false};
    if (lead < 0x80)
        return {lead, 1, true};
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < size)
        return invalid;
    std::uint32_t codePoint = lead & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const std::uint8_t next = byteAt(text, i);
        if ((next & 0xC0U) != 0x80U)
            return invalid;
        codePoint = codePoint << 6 | (next & 0x3FU);
    }
    const bool overlong = (size == 3 && codePoint < 0x800) || (size == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (overlong || surrogate || codePoint > 0x10FFFF)
        return invalid;
    return {codePoint, size, true};
}

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const Utf8Step step = utf8Step(text);
        if (!step.valid)
            return false;
        text.remove_prefix(step.size);
    }
    return true;
}

bool isControlOrBidi(std::uint32_t codePoint)
{
    return codePoint <= 0x1F || (codePoint >= 0x7F && codePoint <= 0x9F) ||
           (codePoint >= 0x2028 && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
}

std::string escapedForDisplay(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const Utf8Step step = utf8Step(text);
        if (!step.valid || (isControlOrBidi(step.codePoint) && step.codePoint <= 0x7F)) {
            out += "\\x";
            appendHex(out, step.codePoint, 2);
        } else if (isControlOrBidi(step.codePoint)) {
            out += "\\u";
            appendHex(out, step.codePoint, 4);
        } else {
            out += text.substr(0, step.size);
        }
        text.remove_prefix(step.size);
    }
    return out;
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    while (!text.empty()) {
        text.remove_prefix(utf8Step(text).size);
        ++width;
    }
    return width;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(asciiSpace) == std::string_view::npos;
}

std::string_view trimmedAscii(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(asciiSpace);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(asciiSpace) - from + 1);
}

bool equalIgnoringAsciiCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string asciiLower(std::string_view text)
{
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(), lower);
    return out;
}

std::string grouped(std::uint64_t number)
{
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, 1, ',');
    }
    return text;
}

} // namespace footfall
