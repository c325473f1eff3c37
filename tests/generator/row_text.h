// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/generator/day_events.h"
#include "tests/generator/options.h"
#include "tests/generator/pages.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace generator {

/// Puts rows into text, each with its line feed. The text is valid until the next call.
class RowText
{
public:
    explicit RowText(const Options& options);

    std::string_view header();
    std::string_view event(const Event& event);
    /// The nth row that can't be read as an event; it resembles the given one.
    std::string_view badRow(const Event& like, std::uint32_t n);

private:
    void fill(const Event& event);
    void setTimestamp(std::uint32_t second);
    void join(std::size_t fields);
    void appendField(std::string_view field);

    const Options& m_options;
    Pages m_pages;
    std::array<std::string, 6> m_fields; ///< in the order of the file
    std::uint32_t m_dateOf = UINT32_MAX; ///< day whose date m_date is
    std::string m_date;
    std::string m_row;
};

} // namespace generator
