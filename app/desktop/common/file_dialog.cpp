// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/file_dialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QChildEvent>
#include <QFileInfo>
#include <QHelpEvent>
#include <QMessageBox>
#include <QStyle>

namespace footfall::desktop {

KindIcons::KindIcons()
    : m_folder{QApplication::style()->standardIcon(QStyle::SP_DirIcon)},
      m_file{QApplication::style()->standardIcon(QStyle::SP_FileIcon)}
{
}

QIcon KindIcons::icon(IconType type) const
{
    return type == IconType::File ? m_file : m_folder; // a drive and the like hold files
}

QIcon KindIcons::icon(const QFileInfo& info) const
{
    return info.isDir() ? m_folder : m_file;
}

QString KindIcons::type(const QFileInfo& info) const
{
    return info.isDir() ? FileDialog::tr("Folder") : FileDialog::tr("File");
}

FileDialog::FileDialog(QWidget* parent, const QString& title) : QFileDialog{parent, title}
{
    setIconProvider(&kindIcons); // before it looks into any folder
    setAttribute(Qt::WA_DeleteOnClose);
    for (QAbstractItemView* const view : findChildren<QAbstractItemView*>())
        view->viewport()->installEventFilter(this);
}

/// Qt's own questions ("… already exists") hold a file's name.
void FileDialog::childEvent(QChildEvent* event)
{
    QFileDialog::childEvent(event);
    if (event->type() != QEvent::ChildPolished)
        return;
    if (auto* const question = qobject_cast<QMessageBox*>(event->child()))
        question->setTextFormat(Qt::PlainText);
}

/// Qt's own tool tips, those of the folders at the side, say nothing that can't be read beside them.
bool FileDialog::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::ToolTip || QFileDialog::eventFilter(watched, event);
}

} // namespace footfall::desktop
