// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/row_text.h"

namespace generator {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

void appendHex(std::string& text, std::uint64_t value, int digits)
{
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4)
        text += hexDigits[(value >> shift) & 15];
}

/// A UUID of version 4 made from a hash.
void setUuid(std::string& text, std::uint64_t hash)
{
    const std::uint64_t low = scramble(hash + 1);
    text.clear();
    appendHex(text, hash >> 32, 8);
    text += '-';
    appendHex(text, hash >> 16, 4);
    text += "-4";
    appendHex(text, hash, 3);
    text += '-';
    text += hexDigits[8 + (low >> 62)];
    appendHex(text, low >> 48, 3);
    text += '-';
    appendHex(text, low, 12);
}

/// Different users get different numbers, anywhere in 32 bits: odd factors and shifts can be undone.
std::uint32_t fingerprint(std::uint32_t user, std::uint64_t seed)
{
    std::uint32_t x = user + static_cast<std::uint32_t>(hashOf(seed, 'f'));
    x = (x ^ (x >> 16)) * 0x7FEB352DU;
    x = (x ^ (x >> 15)) * 0x846CA68BU;
    return x ^ (x >> 16);
}

void appendTwoDigits(std::string& text, unsigned value)
{
    text += static_cast<char>('0' + value / 10);
    text += static_cast<char>('0' + value % 10);
}

std::string dateText(std::chrono::sys_days day)
{
    const std::chrono::year_month_day ymd{day};
    std::string text;
    appendTwoDigits(text, static_cast<unsigned>(int{ymd.year()}) / 100);
    appendTwoDigits(text, static_cast<unsigned>(int{ymd.year()}) % 100);
    text += '-';
    appendTwoDigits(text, unsigned{ymd.month()});
    text += '-';
    appendTwoDigits(text, unsigned{ymd.day()});
    return text;
}

} // namespace

RowText::RowText(const Options& options) : m_options(options) {}

std::string_view RowText::header()
{
    m_fields = {"event_id", "timestamp", "user_fingerprint", "domain_userid", "network_userid", "page"};
    join(m_fields.size());
    return m_row;
}

std::string_view RowText::event(const Event& event)
{
    fill(event);
    join(m_fields.size());
    return m_row;
}

std::string_view RowText::badRow(const Event& like, std::uint32_t n)
{
    fill(like);
    setUuid(m_fields[0], hashOf(m_options.seed ^ 'b', n));
    switch (n % 4) {
    case 0: // the page is missing
        join(m_fields.size() - 1);
        break;
    case 1: // no such date
        m_fields[1].replace(4, 6, n % 8 == 1 ? "-02-30" : "-09-31");
        join(m_fields.size());
        break;
    case 2: // text after a closing quote
        m_fields[5] = "/menu";
        join(m_fields.size() - 1);
        m_row.back() = m_options.separator;
        m_row += "\"/menu\"2\n";
        break;
    default: // a seventh field
        join(m_fields.size());
        m_row.back() = m_options.separator;
        m_row += m_options.quoteAll ? "\"/\"\n" : "/\n";
    }
    return m_row;
}

void RowText::fill(const Event& event)
{
    const std::uint64_t seed = m_options.seed;
    setUuid(m_fields[0], hashOf(seed ^ 'e', event.number));
    setTimestamp(event.second);
    m_fields[2].clear();
    if (event.fingerprinted)
        m_fields[2] = std::to_string(fingerprint(event.user, seed));
    const std::uint64_t browser = hashOf(seed ^ 'n', (std::uint64_t{event.user} << 1) | event.device);
    m_fields[3].clear();
    appendHex(m_fields[3], hashOf(browser, event.cookie), 16);
    setUuid(m_fields[4], browser);
    m_fields[5] = m_pages.path(event.page);
}

void RowText::setTimestamp(std::uint32_t second)
{
    const std::uint32_t day = second / 86'400;
    if (day != m_dateOf) {
        m_date = dateText(m_options.start + std::chrono::days{day});
        m_dateOf = day;
    }
    std::string& text = m_fields[1];
    text = m_date;
    text += ' ';
    appendTwoDigits(text, second / 3600 % 24);
    text += ':';
    appendTwoDigits(text, second / 60 % 60);
    text += ':';
    appendTwoDigits(text, second % 60);
}

void RowText::join(std::size_t fields)
{
    m_row.clear();
    for (std::size_t i = 0; i < fields; ++i) {
        if (i > 0)
            m_row += m_options.separator;
        appendField(m_fields[i]);
    }
    m_row += '\n';
}

void RowText::appendField(std::string_view field)
{
    const bool quoted =
        m_options.quoteAll || field.find('"') != field.npos || field.find(m_options.separator) != field.npos;
    if (!quoted) {
        m_row += field;
        return;
    }
    m_row += '"';
    for (const char c : field) {
        if (c == '"')
            m_row += '"';
        m_row += c;
    }
    m_row += '"';
}

} // namespace generator
