// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/file_table.h"

#include "app/desktop/common/text.h"

#include <QCoreApplication>

#include <array>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileTable)
};

constexpr std::array<TableColumn, 5> fileColumns{{
    {"file", ColumnType::Text},
    {"file_bytes", ColumnType::Count},
    {"file_rows", ColumnType::Count},
    {"events", ColumnType::Count},
    {"file_state", ColumnType::Text},
}};

} // namespace

FileTable::FileTable(std::shared_ptr<const LoadReport> load)
    : m_load{std::move(load)},
      m_standardInput{pathText(Input::standardInput()).toStdString()}
{
    for (const FileReport& file : m_load->files) {
        const QString state = file.damage ? Words::tr("damaged: %1").arg(QString::fromStdString(file.damage->detail))
                                          : Words::tr("whole");
        m_states.push_back(state.toStdString());
    }
}

std::span<const TableColumn> FileTable::columns() const
{
    return fileColumns;
}

void FileTable::fillRow(std::size_t row, std::span<Cell> cells) const
{
    const FileReport& file = m_load->files[row];
    cells[0] = std::string_view{file.input.isStandardInput() ? m_standardInput : file.input.name()};
    cells[1] = file.bytes;
    cells[2] = file.rows;
    cells[3] = file.events;
    cells[4] = std::string_view{m_states[row]};
}

} // namespace footfall::desktop
