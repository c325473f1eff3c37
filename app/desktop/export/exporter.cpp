// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/exporter.h"

#include "app/desktop/common/file_dialog.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/export/file_naming.h"
#include "app/desktop/session/session.h"
#include "core/base/file_state.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QtConcurrentRun>

namespace footfall::desktop {

namespace {
const QString folderKey = QStringLiteral("exportFolder");
}

Exporter::Exporter(Session& session, QWidget* window) : QObject{window}, m_session{session}, m_window{window}
{
    m_pool.setMaxThreadCount(1); // two savings to one name come one after the other
}

Exporter::~Exporter()
{
    m_pool.waitForDone();
}

void Exporter::ask(const Saving& saving)
{
    auto* const dialog = new FileDialog{m_window, saving.title};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({saving.nameFilter, tr("All files (*)")});
    dialog->setDefaultSuffix(saving.suffix);
    dialog->setDirectory(startFolder(QSettings{}.value(folderKey).toString(), m_session.files()));
    dialog->selectFile(saving.suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, saving](const QString& name) {
        QSettings{}.setValue(folderKey, QFileInfo{name}.absolutePath());
        saveAs(saving, name);
    });
    dialog->open();
}

/// Under the name with its suffix; the dialog has asked about replacing a file of the name that was typed.
void Exporter::saveAs(const Saving& saving, const QString& typedName)
{
    const QString name = nameWithSuffix(typedName, saving);
    const QFileInfo target{name};
    if (name != typedName && (target.exists() || target.isSymLink()))
        askToReplace(saving, name);
    else
        saveTo(inFormatOf(name, saving), toPath(name));
}

void Exporter::askToReplace(const Saving& saving, const QString& name)
{
    auto* const question = new QMessageBox{m_window};
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Question);
    question->setWindowTitle(asWindowTitle(saving.title));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("%1 exists already. Replace it?").arg(pathText(toPath(name))));
    QPushButton* const replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(question->addButton(QMessageBox::Cancel));
    connect(question, &QMessageBox::buttonClicked, this, [=, this](const QAbstractButton* button) {
        if (button == replace) {
            saveTo(inFormatOf(name, saving), toPath(name));
        } else { // for another name
            Saving again = saving;
            again.suggestedName = QFileInfo{name}.fileName();
            ask(again);
        }
    });
    question->open();
}

void Exporter::saveTo(const Saving& saving, const std::filesystem::path& target)
{
    const Result<bool> overwritesInput = overwritesAnInput(target, filesInUse());
    if (!overwritesInput) {
        Q_EMIT failed(overwritesInput.error());
        return;
    }
    if (overwritesInput.value()) {
        Q_EMIT refused(target);
        return;
    }
    auto* const watcher = new QFutureWatcher<Status>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, target] {
        watcher->deleteLater();
        const Status status = watcher->result();
        if (status)
            Q_EMIT saved(target);
        else
            Q_EMIT failed(status.error());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [saving, target] { return save(saving, target); }));
}

/// What is shown, and what is being read to be shown next.
std::vector<Input> Exporter::filesInUse() const
{
    std::vector<Input> files = m_session.files();
    if (m_session.isLoading())
        files.insert(files.end(), m_session.filesAsked().begin(), m_session.filesAsked().end());
    return files;
}

} // namespace footfall::desktop
