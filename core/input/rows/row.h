// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace footfall {

/// A field as it stands between the separators, the enclosing quotes left out.
struct Field
{
    std::string_view raw = {};
    bool hasDoubledQuotes = false; ///< `""` in raw stands for one quote

    /// The value; `scratch` holds it where it differs from raw.
    std::string_view value(std::string& scratch) const { return hasDoubledQuotes ? undoubled(scratch) : raw; }

    /// The same for a field with doubled quotes; not inlined, since hardly any field has them.
    [[gnu::noinline]] std::string_view undoubled(std::string& scratch) const
    {
        scratch.clear();
        for (std::size_t i = 0; i < raw.size(); ++i) {
            scratch += raw[i];
            if (raw[i] == '"')
                ++i; // the splitter saw to it that each comes twice
        }
        return scratch;
    }
};

/// One row, valid until the sink returns.
struct Row
{
    std::span<const Field> fields; ///< the first ones, as many as the splitter was told to keep
    std::size_t fieldCount = 0;    ///< all
    std::uint64_t line = 0;        ///< physical line on which the row begins, from 1
    std::string_view text = {};    ///< as it stands in the file, line end included
};

/// Bytes of a rejected row that are worth keeping.
inline constexpr std::size_t rejectedTextLimit = 200;

/// Why a row can't be an event; in the order in which reports name them.
enum class RejectReason : std::uint8_t { Fields, Timestamp, Quote, TooLong };
inline constexpr std::size_t rejectReasonCount = 4;

/// "fields", "timestamp", "quote", "too-long".
constexpr std::string_view reasonName(RejectReason reason)
{
    constexpr std::array<std::string_view, rejectReasonCount> names{"fields", "timestamp", "quote", "too-long"};
    return names[static_cast<std::size_t>(reason)];
}

/// Takes rows, in the order of the file.
class RowSink
{
public:
    RowSink() = default;
    RowSink(const RowSink&) = delete;
    RowSink& operator=(const RowSink&) = delete;
    virtual ~RowSink() = default;

    virtual void row(const Row& row) = 0;
    /// A row that could not be split: Quote or TooLong. `beginning`: of its first line, rejectedTextLimit bytes at
    /// most.
    virtual void rejected(std::uint64_t line, RejectReason reason, std::string_view beginning) = 0;
};

} // namespace footfall
