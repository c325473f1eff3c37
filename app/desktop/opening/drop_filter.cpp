// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/drop_filter.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace footfall::desktop {

DropFilter::DropFilter(QWidget* window) : QObject{window}, m_window{window}
{
    window->setAcceptDrops(true);
    qApp->installEventFilter(this); // a field below the mouse would get the drag before the window does
}

bool DropFilter::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    const auto* const widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window)
        return false;
    if (type == QEvent::DragLeave) { // for another widget of the window too, which it then enters
        setOver(false);
        return false;
    }
    auto* const drop = static_cast<QDropEvent*>(event); // what the three have in common
    if (!drop->mimeData()->hasUrls())
        return false;
    std::vector<std::filesystem::path> files;
    if (type != QEvent::DragMove) { // which comes with each step of the mouse, and thousands of names take a while
        files = localFilesIn(*drop->mimeData());
        m_areFiles = !files.empty();
    }
    setOver(m_areFiles && type != QEvent::Drop);
    if (!m_areFiles) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // a file manager that moves must not take the file away
    drop->accept();
    if (type == QEvent::Drop)
        Q_EMIT filesDropped(files);
    return true;
}

void DropFilter::setOver(bool isOver)
{
    if (std::exchange(m_isOver, isOver) != isOver)
        Q_EMIT dragged(isOver);
}

std::vector<std::filesystem::path> localFilesIn(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile())
            return {};
        // a path's bytes, which need not be UTF-8
        const QByteArray bytes = QByteArray::fromPercentEncoding(url.path(QUrl::FullyEncoded).toLatin1());
        files.emplace_back(bytes.toStdString());
    }
    return files;
}

} // namespace footfall::desktop
