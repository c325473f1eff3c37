// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/row_listing.h"

#include "core/input/rows/row_splitter.h"
#include "tests/support/slow_rows.h"

#include <algorithm>

namespace footfall::test {

namespace {

constexpr std::size_t mostFields = 64;
constexpr std::size_t longestShown = 64;

class Listing final : public RowSink
{
public:
    void row(const Row& row) override
    {
        m_text += std::to_string(row.line) + ": ";
        std::string scratch;
        for (const Field& field : row.fields) {
            const std::string_view value = field.value(scratch);
            m_text += '[';
            m_text += value.size() > longestShown ? std::to_string(value.size()) + " bytes" : std::string{value};
            m_text += ']';
        }
        if (row.fieldCount != row.fields.size())
            m_text += " of " + std::to_string(row.fieldCount);
        m_text += '\n';
        ++m_rows;
    }
    void rejected(std::uint64_t line, RejectReason reason, std::string_view) override
    {
        m_text += std::to_string(line) + ": " + std::string{reasonName(reason)} + "\n";
        ++m_rows;
    }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }

private:
    std::string m_text;
    std::uint64_t m_rows = 0;
};

void feedAll(RowSplitter& splitter, std::string_view text, std::size_t blockSize)
{
    for (std::size_t at = 0; at < text.size(); at += blockSize) {
        const std::string block{text.substr(at, blockSize)}; // a copy, so that a look beyond its end shows
        splitter.feed(block);
    }
    splitter.finish();
}

} // namespace

std::string rowsOf(std::string_view text, std::size_t blockSize, char separator, std::size_t limit)
{
    Listing listing;
    RowSplitter splitter{separator, mostFields, listing, 1, limit};
    feedAll(splitter, text, blockSize);
    if (splitter.rows() != listing.rows())
        return listing.text() + "but the splitter counts " + std::to_string(splitter.rows());
    return listing.text();
}

std::string rowsOfSlowly(std::string_view text, char separator, std::size_t limit)
{
    Listing listing;
    splitSlowly(text, separator, limit, mostFields, listing);
    return listing.text();
}

std::uint64_t workFor(std::string_view text, std::size_t blockSize)
{
    Listing listing;
    RowSplitter splitter{',', mostFields, listing};
    feedAll(splitter, text, blockSize);
    return splitter.work();
}

} // namespace footfall::test
