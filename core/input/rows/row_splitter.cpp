// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/rows/row_splitter.h"

#include <algorithm>

namespace footfall {

void RowSplitter::feed(std::span<const char> block)
{
    std::string_view text{block.data(), block.size()};
    if (!m_carried.empty())
        feedCarried(text);
    text.remove_prefix(splitRows(text, false));
    m_carried.insert(m_carried.end(), text.begin(), text.end());
}

void RowSplitter::finish()
{
    splitRows({m_carried.data(), m_carried.size()}, true);
    m_carried.clear();
    if (m_skippingLine)
        reject(m_faultText);
}

/// Brings the carried row to its end with as little of the block as will do, and takes that off the block. Each step
/// at least doubles what is carried, so that a row of many lines in a quoted field is not scanned once a line.
void RowSplitter::feedCarried(std::string_view& block)
{
    while (!m_carried.empty() && !block.empty()) {
        const std::size_t carried = m_carried.size();
        const std::size_t lineEnd = std::min(block.find('\n'), block.size() - 1) + 1;
        const std::size_t taken = std::min(block.size(), std::max(lineEnd, carried));
        m_carried.insert(m_carried.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(taken));
        const std::size_t used = splitRows({m_carried.data(), m_carried.size()}, false);
        if (used >= carried) {
            block.remove_prefix(used - carried);
            m_carried.clear();
        } else {
            block.remove_prefix(taken);
            m_carried.erase(m_carried.begin(), m_carried.begin() + static_cast<std::ptrdiff_t>(used));
        }
    }
}

/// Returns how many bytes of the text were used up.
std::size_t RowSplitter::splitRows(std::string_view text, bool atEnd)
{
    std::size_t used = 0;
    while (used < text.size()) {
        const std::string_view rest = text.substr(used);
        const std::size_t step = m_skippingLine ? skipLine(rest) : handle(m_scanner.scan(rest, atEnd, m_offset), rest);
        if (step == 0)
            break;
        used += step;
        m_offset += step;
    }
    return used;
}

std::size_t RowSplitter::handle(const RowScan& scan, std::string_view text)
{
    switch (scan.state) {
    case ScanState::NeedMore:
        return 0;
    case ScanState::Blank:
        break;
    case ScanState::Row:
        ++m_rows;
        m_sink.row({m_scanner.fields(), scan.fieldCount, m_line, text.substr(0, scan.size)});
        break;
    case ScanState::BadQuote:
    case ScanState::TooLong:
        m_skippingLine = true;
        m_fault = scan.state == ScanState::BadQuote ? RejectReason::Quote : RejectReason::TooLong;
        return skipLine(text);
    }
    m_line += scan.lineEnds;
    return scan.size;
}

/// Only once its first line has ended: a row that damage cuts is no row.
void RowSplitter::reject(std::string_view beginning)
{
    m_skippingLine = false;
    ++m_rows;
    m_sink.rejected(m_line, m_fault, beginning);
}

std::size_t RowSplitter::skipLine(std::string_view text)
{
    const std::size_t lineEnd = text.find('\n');
    std::string_view beginning = text.substr(0, std::min(lineEnd, rejectedTextLimit - m_faultText.size()));
    if (lineEnd == std::string_view::npos || !m_faultText.empty()) // a line within one block is not copied
        beginning = m_faultText += beginning;
    if (lineEnd == std::string_view::npos)
        return text.size();
    reject(beginning);
    m_faultText.clear();
    ++m_line;
    return lineEnd + 1;
}

} // namespace footfall
