// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QFileIconProvider>

namespace footfall::desktop {

/// Icons and words that tell folders from files, and need no look into a file. Any thread may ask.
class KindIcons final : public QFileIconProvider
{
public:
    /// On the GUI thread.
    KindIcons();

    [[nodiscard]] QIcon icon(IconType type) const override;
    [[nodiscard]] QIcon icon(const QFileInfo& info) const override;
    [[nodiscard]] QString type(const QFileInfo& info) const override;

private:
    QIcon m_folder;
    QIcon m_file;
};

/// A base, so that it outlives the dialog's other bases, one of which asks for icons on a thread of its own.
struct KindIconsHolder
{
    KindIcons kindIcons;
};

/// The dialog for files to open or save, which deletes itself when it is closed. Where it is Qt's own, it reads no file
/// of the folder that it shows: Qt would look into each, on the GUI thread, and hang on one that does not answer. It
/// also takes no file's name for HTML.
class FileDialog final : private KindIconsHolder, public QFileDialog
{
public:
    FileDialog(QWidget* parent, const QString& title);

protected:
    void childEvent(QChildEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace footfall::desktop
