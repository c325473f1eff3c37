// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QHeaderView;
class QMenu;
QT_END_NAMESPACE

namespace footfall::desktop {

/// Which columns of a table the analyst does not want to see: chosen in a menu, remembered by the columns' ids.
class HiddenColumns final : public QObject
{
public:
    /// `key` names the table in the settings; a child of the header.
    HiddenColumns(QHeaderView& header, QString key);

    /// Hides what is remembered; to be called when the header's model has other columns.
    void apply();
    /// Adds a checkable entry for each column.
    void addTo(QMenu& menu);

private:
    void setHidden(int section, bool hidden);
    void showMenu(const QPoint& position);
    [[nodiscard]] QString settingsKey() const;

    QHeaderView& m_header;
    QString m_key;
};

} // namespace footfall::desktop
