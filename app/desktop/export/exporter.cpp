// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/export/exporter.h"

#include "app/desktop/common/file_dialog.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/workspace/workspace.h"
#include "core/base/file_state.h"

#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace footfall::desktop {

namespace {
const QString folderKey = QStringLiteral("exportFolder");
}

Exporter::Exporter(Workspace& workspace, QWidget* window)
    : QObject{window},
      m_workspace{workspace},
      m_window{window},
      m_saving{{.done = [this](std::monostate /*nothing*/) { end(success()); },
                .failed = [this](const Error& error) { end(error); }}}
{
}

Exporter::~Exporter()
{
    m_saving.waitForEnd();
    for (std::size_t waiting = 1; waiting < m_orders.size(); ++waiting)
        save(m_orders[waiting].saving, m_orders[waiting].target);
}

void Exporter::ask(const Saving& saving)
{
    askFor(saving, saving.suggestedName);
}

void Exporter::askFor(const Saving& saving, const QString& suggestedName)
{
    const SavedFormats formats = formatsOf(saving);
    auto* const dialog = new FileDialog{m_window, saving.title};
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({formats.nameFilter, tr("All files (*)")});
    dialog->setDefaultSuffix(formats.suffix);
    dialog->setDirectory(startFolder(QSettings{}.value(folderKey).toString(), m_workspace.files()));
    dialog->selectFile(suggestedName);
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
        saveTo(saving, toPath(name));
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
        if (button == replace)
            saveTo(saving, toPath(name));
        else // for another name
            askFor(saving, QFileInfo{name}.fileName());
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
    m_orders.push_back({saving, target});
    if (m_orders.size() == 1)
        startNext();
}

void Exporter::startNext()
{
    m_saving.start([order = m_orders.front()](Progress& /*a file is written as a whole*/) -> Outcome<std::monostate> {
        const Status status = save(order.saving, order.target);
        if (!status)
            return status.error();
        return std::monostate{};
    });
}

void Exporter::end(const Status& status)
{
    const std::filesystem::path target = m_orders.front().target;
    m_orders.pop_front();
    if (!m_orders.empty())
        startNext();
    if (status)
        Q_EMIT saved(target);
    else
        Q_EMIT failed(status.error());
}

/// What is shown, and what is being read to be shown next.
std::vector<Input> Exporter::filesInUse() const
{
    std::vector<Input> files = m_workspace.files();
    if (m_workspace.isLoading())
        files.insert(files.end(), m_workspace.filesAsked().begin(), m_workspace.filesAsked().end());
    return files;
}

} // namespace footfall::desktop
