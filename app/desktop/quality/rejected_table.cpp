// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/rejected_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr std::array<TableColumn, 4> rejectedColumns{{
    {"line", ColumnType::Count},
    {"reason", ColumnType::Text},
    {"text", ColumnType::Text},
    {"file", ColumnType::Text},
}};

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RejectedTable)
};

QString wordsFor(RejectReason reason)
{
    switch (reason) {
    case RejectReason::Fields:
        return Words::tr("wrong number of fields");
    case RejectReason::Timestamp:
        return Words::tr("no timestamp");
    case RejectReason::Quote:
        return Words::tr("quote in the wrong place");
    case RejectReason::TooLong:
        return Words::tr("longer than 1 MiB");
    }
    return {};
}

} // namespace

RejectedTable::RejectedTable(std::shared_ptr<const LoadReport> load) : m_load{std::move(load)}
{
    for (std::size_t reason = 0; reason < rejectReasonCount; ++reason)
        m_reasons[reason] = wordsFor(static_cast<RejectReason>(reason)).toStdString();
}

std::span<const TableColumn> RejectedTable::columns() const
{
    const bool ofOneFile = m_load->files.size() == 1; // which is named above
    return std::span{rejectedColumns}.first(rejectedColumns.size() - (ofOneFile ? 1 : 0));
}

void RejectedTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const LoadReport& report = *m_load;
    const RejectedRow& rejected = report.rejected.first[row];
    const std::array<Cell, rejectedColumns.size()> values{
        rejected.line, std::string_view{m_reasons[static_cast<std::size_t>(rejected.reason)]},
        std::string_view{rejected.text}, std::string_view{report.files[rejected.file].input.name()}};
    std::copy_n(values.begin(), columns().size(), cells.begin());
}

} // namespace footfall::desktop
