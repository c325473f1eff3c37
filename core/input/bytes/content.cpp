// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/content.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace footfall {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> packedFormats{{
    {"\xFD"
     "7zXZ\0"sv,
     "xz"},
    {"\x28\xB5\x2F\xFD"sv, "zstd"},
    {"PK\x03\x04"sv, "zip"},
    {"\x04\x22\x4D\x18"sv, "lz4"},
    {"7z\xBC\xAF\x27\x1C"sv, "7z"},
    {"\x1F\x9D"sv, "compress (.Z)"},
    {"PAR1"sv, "Parquet"},
    {"Obj\x01"sv, "Avro"},
    {"SQLite format 3\0"sv, "SQLite"},
}};
constexpr std::string_view bzip2Block = "1AY&SY"sv; // follows "BZh" and a digit

/// Whether, of every `width` bytes, those that a plain letter leaves empty are NUL and the one at `used` is not.
bool zerosAround(std::string_view text, std::size_t width, std::size_t used)
{
    const std::size_t size = std::min<std::size_t>(text.size(), 32) / width * width;
    if (size < 2 * width)
        return false;
    for (std::size_t i = 0; i < size; ++i) {
        if ((text[i] == '\0') == (i % width == used))
            return false;
    }
    return true;
}

/// A number as tar's headers have it: octal digits, with spaces before them, and a space or NUL behind.
std::optional<std::uint64_t> tarNumber(std::string_view field)
{
    field.remove_prefix(std::min(field.find_first_not_of(' '), field.size()));
    const std::string_view digits = field.substr(0, field.find_first_not_of("01234567"));
    if (digits.empty() || (digits.size() < field.size() && field[digits.size()] != ' ' && field[digits.size()] != '\0'))
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : digits)
        number = number * 8 + static_cast<std::uint64_t>(digit - '0');
    return number;
}

/// Told by the header of its first file, which holds the sum of its own bytes: old archives have no other mark.
bool isTar(std::string_view beginning)
{
    constexpr std::size_t headerSize = 512;
    constexpr std::size_t sumPlace = 148;
    constexpr std::size_t sumSize = 8;
    if (beginning.size() < headerSize || beginning.front() == '\0')
        return false;
    const std::optional<std::uint64_t> told = tarNumber(beginning.substr(sumPlace, sumSize));
    std::uint64_t sum = 0;
    for (std::size_t at = 0; at < headerSize; ++at) {
        const bool ofTheSum = at >= sumPlace && at < sumPlace + sumSize; // which counts as spaces
        sum += static_cast<unsigned char>(ofTheSum ? ' ' : beginning[at]);
    }
    return told == sum;
}

} // namespace

bool isGzip(std::string_view beginning)
{
    return beginning.starts_with("\x1F\x8B"sv);
}

std::string_view otherCompression(std::string_view beginning)
{
    for (const auto& [magic, name] : packedFormats) {
        if (beginning.starts_with(magic))
            return name;
    }
    if (beginning.starts_with("BZh"sv) && beginning.size() > 4 && beginning.substr(4).starts_with(bzip2Block))
        return "bzip2";
    return isTar(beginning) ? "tar" : std::string_view{};
}

std::string_view otherEncoding(std::string_view beginning)
{
    if (beginning.starts_with("\xFF\xFE\0\0"sv) || zerosAround(beginning, 4, 0))
        return "UTF-32 (little-endian)";
    if (beginning.starts_with("\0\0\xFE\xFF"sv) || zerosAround(beginning, 4, 3))
        return "UTF-32 (big-endian)";
    if (beginning.starts_with("\xFF\xFE"sv) || zerosAround(beginning, 2, 0))
        return "UTF-16 (little-endian)";
    if (beginning.starts_with("\xFE\xFF"sv) || zerosAround(beginning, 2, 1))
        return "UTF-16 (big-endian)";
    return {};
}

std::size_t byteOrderMarkSize(std::string_view beginning)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF"sv;
    return beginning.starts_with(mark) ? mark.size() : 0;
}

} // namespace footfall
