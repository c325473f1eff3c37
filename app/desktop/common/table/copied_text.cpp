// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/copied_text.h"

#include "core/report/csv.h"
#include "core/report/table.h"

#include <QStringConverter>

#include <string>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr std::size_t rowsPerCheck = 4096;

/// Stateless, for each text is whole; a mark at its beginning is part of it, as it is in the middle.
QString htmlOf(std::string_view utf8)
{
    QStringDecoder decoder{QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom};
    const QString text = decoder.decode(QByteArrayView{utf8.data(), static_cast<qsizetype>(utf8.size())});
    return text.toHtmlEscaped();
}

/// Spreadsheets take long ids for numbers and round them unless the cell says that it is text, each in its own way.
constexpr QLatin1StringView textCell{R"(<td style="mso-number-format:'\@'" sdnum="0;0;@">)"};

class Writer
{
public:
    explicit Writer(bool withHtml) : m_withHtml{withHtml}
    {
        if (m_withHtml)
            m_html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    }

    void field(QLatin1StringView opening, std::string_view text, QLatin1StringView closing)
    {
        if (!m_atStart)
            m_plain += '\t';
        m_plain += csvField(text, '\t');
        if (m_withHtml) {
            m_html += QLatin1StringView{m_atStart ? "<tr>" : ""};
            m_html += opening;
            m_html += htmlOf(text);
            m_html += closing;
        }
        m_atStart = false;
    }
    void endRow()
    {
        m_plain += '\n';
        if (m_withHtml)
            m_html += QLatin1StringView{"</tr>\n"};
        m_atStart = true;
    }
    CopiedText take()
    {
        if (m_withHtml)
            m_html += QLatin1StringView{"</table>"};
        return {QString::fromStdString(m_plain), std::move(m_html)};
    }

private:
    bool m_withHtml;
    bool m_atStart = true;
    std::string m_plain;
    QString m_html;
};

} // namespace

std::optional<CopiedText> copiedText(const CopyRequest& request, Progress& progress)
{
    Writer writer{request.rows.size() * request.columns.size() <= mostCellsAsHtml};
    for (const QString& title : request.titles)
        writer.field(QLatin1StringView{"<th>"}, title.toStdString(), QLatin1StringView{"</th>"});
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
            writer.field(isData ? textCell : QLatin1StringView{"<td>"}, text, QLatin1StringView{"</td>"});
        }
        writer.endRow();
    }
    return writer.take();
}

} // namespace footfall::desktop
