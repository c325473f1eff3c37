// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/file_opener.h"

#include "app/desktop/common/file_dialog.h"
#include "app/desktop/common/text.h"
#include "app/desktop/opening/drop_filter.h"
#include "app/desktop/opening/recent_files.h"
#include "app/desktop/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <system_error>
#include <vector>

namespace footfall::desktop {

namespace {
const QString folderKey = QStringLiteral("lastFolder");
}

std::optional<std::filesystem::path> sampleFile()
{
    const std::filesystem::path programs = toPath(QCoreApplication::applicationDirPath());
    for (const std::filesystem::path& candidate :
         {programs.parent_path() / "share/footfall/sample/events.gz", std::filesystem::path{FOOTFALL_SOURCE_SAMPLE}}) {
        std::error_code unknown;
        if (std::filesystem::is_regular_file(candidate, unknown))
            return candidate;
    }
    return std::nullopt;
}

FileOpener::FileOpener(Workspace& workspace, QWidget* window)
    : QObject{window},
      m_workspace{workspace},
      m_window{window}
{
    auto* const drops = new DropFilter{window};
    connect(drops, &DropFilter::filesDropped, this, &FileOpener::open);
    connect(&workspace, &Workspace::answered, this, &FileOpener::remember);
}

void FileOpener::choose()
{
    auto* const dialog = new FileDialog{m_window, tr("Open Events")};
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Events (*.gz *.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setDirectory(startFolder(QSettings{}.value(folderKey).toString(), m_workspace.files()));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& names) {
        std::vector<std::filesystem::path> files;
        for (const QString& name : names)
            files.push_back(toPath(name));
        QSettings{}.setValue(folderKey, QFileInfo{names.front()}.absolutePath());
        open(files);
    });
    dialog->open();
}

void FileOpener::open(const std::vector<std::filesystem::path>& files)
{
    m_workspace.open({files.begin(), files.end()});
}

void FileOpener::openSample()
{
    if (const auto sample = sampleFile())
        open({*sample});
}

void FileOpener::remember()
{
    const std::vector<Input>& files = m_workspace.files();
    if (files == m_remembered)
        return;
    m_remembered = files;
    if (files.size() > 1 || files.front() != Input{sampleFile().value_or("")})
        RecentFiles::add(files);
}

} // namespace footfall::desktop
