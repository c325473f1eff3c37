// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QMenu;
QT_END_NAMESPACE

namespace footfall::desktop {

/// Which columns of a table the analyst does not want to see, chosen in a menu, and in which order the others stand,
/// moved with the mouse; remembered by the columns' ids.
class RememberedColumns final : public QObject
{
public:
    /// `key` names the table in the settings; a child of the header.
    RememberedColumns(QHeaderView& header, QString key);

    /// Lets columns be moved from now on. Until the analyst moves one, `usualOrder` comes first, the others after it.
    void setMovable(const QStringList& usualOrder);
    /// Puts the columns in their places and hides those that are not wanted; to be called when the header's model has
    /// other columns.
    void apply();
    /// Adds a checkable entry for each column, that shows or hides it.
    void addTo(QMenu& menu);

private:
    void applyOrder();
    void rememberOrder();
    void setHidden(int section, bool hidden);
    void showMenu(const QPoint& position);
    [[nodiscard]] QString idOf(int section) const;
    [[nodiscard]] QString settingsKey(const char* what) const;

    QHeaderView& m_header;
    QString m_key;
    QStringList m_usualOrder;
    bool m_ordering = false;
};

} // namespace footfall::desktop
