// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/file_opener.h"

#include "app/desktop/common/file_dialog.h"
#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/common/text.h"
#include "app/desktop/opening/drop_filter.h"
#include "app/desktop/workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <system_error>
#include <vector>

namespace footfall::desktop {

namespace {

const QString folderKey = QStringLiteral("lastFolder");

/// Nothing under a filter: it says nothing of the files.
std::optional<FileFacts> factsOf(const Overview& overview)
{
    if (overview.eventsFilteredOut > 0)
        return std::nullopt;
    FileFacts facts{.events = overview.events, .users = overview.users};
    if (overview.dense) {
        facts.first = overview.dense->first;
        facts.last = overview.dense->last;
    }
    return facts;
}

} // namespace

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
    connect(drops, &DropFilter::dragged, this, &FileOpener::dragged);
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
    const Overview& overview = m_workspace.answer()->overview();
    const std::optional<FileFacts> facts = factsOf(overview);
    if (m_remembered != overview.load)
        m_opened = QDateTime::currentSecsSinceEpoch();
    else if (m_hasFacts || !facts)
        return; // another question about what was read before
    m_remembered = overview.load;
    m_hasFacts = facts.has_value();
    const std::vector<Input>& files = m_workspace.files();
    if (files.size() > 1 || files.front() != Input{sampleFile().value_or("")})
        RecentFiles::add(files, facts, m_opened);
}

} // namespace footfall::desktop
