// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/copied_text.h"

#include "core/report/csv.h"
#include "core/report/table.h"

#include <string>

namespace footfall::desktop {

namespace {

constexpr std::size_t rowsPerCheck = 4096;

std::string htmlEscaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// Spreadsheets take long ids for numbers and round them unless the cell says that it is text, each in its own way.
constexpr std::string_view textCell = R"(<td style="mso-number-format:'\@'" sdnum="0;0;@">)";

class Writer
{
public:
    explicit Writer(bool withHtml) : m_withHtml{withHtml}
    {
        if (m_withHtml)
            m_html = "<meta charset=\"utf-8\"><table>";
    }

    void field(std::string_view opening, std::string_view text, std::string_view closing)
    {
        if (!m_atStart)
            m_plain += '\t';
        m_plain += csvField(text, '\t');
        if (m_withHtml) {
            m_html += m_atStart ? "<tr>" : "";
            m_html += opening;
            m_html += htmlEscaped(text);
            m_html += closing;
        }
        m_atStart = false;
    }
    void endRow()
    {
        m_plain += '\n';
        if (m_withHtml)
            m_html += "</tr>\n";
        m_atStart = true;
    }
    CopiedText take()
    {
        if (m_withHtml)
            m_html += "</table>";
        return {QString::fromStdString(m_plain), QString::fromStdString(m_html)};
    }

private:
    bool m_withHtml;
    bool m_atStart = true;
    std::string m_plain;
    std::string m_html;
};

} // namespace

std::optional<CopiedText> copiedText(const CopyRequest& request, Progress& progress)
{
    Writer writer{request.rows.size() * request.columns.size() <= mostCellsAsHtml};
    for (const QString& title : request.titles)
        writer.field("<th>", title.toStdString(), "</th>");
    if (!request.titles.isEmpty())
        writer.endRow();
    std::vector<Cell> cells(request.table->columns().size());
    for (std::size_t i = 0; i < request.rows.size(); ++i) {
        if (i % rowsPerCheck == 0 && !progress.goOn({.rows = i}))
            return {};
        request.table->fillRow(request.rows[i], cells);
        for (const std::size_t column : request.columns) {
            const bool isData = isText(cells[column]);
            std::string text = cellText(cells[column], *request.zone);
            if (isData && looksLikeFormula(text))
                text.insert(0, 1, '\'');
            writer.field(isData ? textCell : "<td>", text, "</td>");
        }
        writer.endRow();
    }
    return writer.take();
}

} // namespace footfall::desktop
