// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace footfall::desktop {

/// The rows of the recent files, as high as all of them. A click or Enter chooses one, Delete takes it out.
class RecentList final : public QListView
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    /// To be called when there are other rows.
    void fit();

Q_SIGNALS:
    void chosen(int row);
    void removeAsked(int row);
    void folderAsked(int row);
    /// A row has become the current one.
    void moved(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu(const QModelIndex& index, const QPoint& place);
};

} // namespace footfall::desktop
