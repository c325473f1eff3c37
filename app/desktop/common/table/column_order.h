// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QHeaderView;
QT_END_NAMESPACE

namespace footfall::desktop {

/// The order in which a table's columns stand: moved with the mouse, remembered by the columns' ids.
class ColumnOrder final : public QObject
{
public:
    /// `key` names the table in the settings; a child of the header, whose sections can be moved from now on.
    ColumnOrder(QHeaderView& header, QString key);

    /// How the columns stand until the analyst moves one: these first, the others after them.
    void setUsual(const QStringList& ids);
    /// Puts the columns in their places; to be called when the header's model has other columns.
    void apply();

private:
    void remember();
    [[nodiscard]] QString idOf(int section) const;
    [[nodiscard]] QString settingsKey() const;

    QHeaderView& m_header;
    QString m_key;
    QStringList m_usual;
    bool m_applying = false;
};

} // namespace footfall::desktop
