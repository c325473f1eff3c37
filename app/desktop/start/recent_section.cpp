// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/recent_section.h"

#include "app/desktop/common/file_dialog.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/recent/recent_files.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/start/link_button.h"
#include "app/desktop/start/recent_list.h"
#include "app/desktop/start/recent_model.h"
#include "app/desktop/start/text_look.h"
#include "app/desktop/workspace/file_lookup.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QUrl>

#include <algorithm>

namespace footfall::desktop {

RecentSection::RecentSection(QWidget* parent)
    : QWidget{parent},
      m_model{new RecentModel{this}},
      m_lookup{new FileLookup{this}},
      m_title{new PlainLabel{tr("Recent files"), this}},
      m_clear{new LinkButton{tr("Clear list"), this}},
      m_list{new RecentList{this}}
{
    m_clear->setObjectName(QStringLiteral("clearRecentFiles"));
    m_list->setModel(m_model);
    auto* const layout = new QGridLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_clear, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_list, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    takeLook();

    connect(m_lookup, &FileLookup::ended, m_model, &RecentModel::setGone);
    connect(m_clear, &LinkButton::clicked, this, &RecentSection::clear);
    connect(m_list, &RecentList::chosen, this, &RecentSection::choose);
    connect(m_list, &RecentList::removeAsked, this, &RecentSection::remove);
    connect(m_list, &RecentList::folderAsked, this, &RecentSection::showFolder);
    hide();
}

QWidget* RecentSection::clearButton() const
{
    return m_clear;
}

void RecentSection::refresh()
{
    const std::vector<RecentEntry> entries = RecentFiles::all();
    const int row = m_list->currentIndex().row();
    m_model->setEntries(entries);
    m_list->fit();
    if (row >= 0 && !entries.empty())
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1)));
    setVisible(!entries.empty());
    m_lookup->start(lookedFor(entries));
}

void RecentSection::choose(int row)
{
    if (const auto& gone = m_model->gone(row))
        find(m_model->entry(row), *gone);
    else
        Q_EMIT filesChosen(m_model->entry(row).files());
}

void RecentSection::remove(int row)
{
    RecentFiles::remove(m_model->entry(row));
    refresh();
}

void RecentSection::showFolder(int row) const
{
    const std::filesystem::path folder = m_model->entry(row).files(1).front().parent_path();
    // a path's bytes, which need not be UTF-8
    QDesktopServices::openUrl(QUrl::fromEncoded(
        "file://" + QByteArray::fromStdString(folder.native()).toPercentEncoding("/"), QUrl::StrictMode));
}

void RecentSection::clear()
{
    RecentFiles::clear();
    refresh();
}

/// Asks for the file that is gone. Of several, one that is chosen stands for it, and several for all of them.
void RecentSection::find(const RecentEntry& entry, const GoneFile& gone)
{
    auto* const dialog = new FileDialog{this, asWindowTitle(tr("Find %1").arg(fileNameText(gone.file)))};
    dialog->setFileMode(entry.count() == 1 ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Events (*.gz *.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setDirectory(QFile::decodeName(gone.folder.c_str()));
    connect(dialog, &QFileDialog::filesSelected, this, [this, entry, gone](const QStringList& names) {
        std::vector<std::filesystem::path> files;
        for (const QString& name : names)
            files.push_back(toPath(name));
        if (files.size() == 1) {
            const std::filesystem::path found = files.front();
            files = entry.files();
            std::replace(files.begin(), files.end(), gone.file, found);
        }
        RecentFiles::rename(entry, std::vector<Input>{files.begin(), files.end()});
        refresh();
        Q_EMIT filesChosen(files);
    });
    dialog->open();
}

void RecentSection::takeLook()
{
    dress(*m_title, {.weight = QFont::DemiBold});
    m_clear->setFont(scaledFont(font(), 12));
    static_cast<QGridLayout*>(layout())->setVerticalSpacing(scaledToFont(*this, 6));
    outline(*m_list);
    m_list->fit();
}

void RecentSection::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        takeLook();
}

} // namespace footfall::desktop
