// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/hidden_columns.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/table_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

namespace footfall::desktop {

HiddenColumns::HiddenColumns(QHeaderView& header, QString key)
    : QObject{&header},
      m_header{header},
      m_key{std::move(key)}
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &HiddenColumns::showMenu);
}

QString HiddenColumns::settingsKey() const
{
    return QStringLiteral("tables/%1/hidden").arg(m_key);
}

void HiddenColumns::apply()
{
    const QStringList hidden = QSettings{}.value(settingsKey()).toStringList();
    for (int section = 0; section < m_header.count(); ++section) {
        const QVariant id = m_header.model()->headerData(section, Qt::Horizontal, TableModel::ColumnIdRole);
        m_header.setSectionHidden(section, hidden.contains(id.toString()));
    }
}

void HiddenColumns::addTo(QMenu& menu)
{
    const bool onlyOne = m_header.count() - m_header.hiddenSectionCount() == 1;
    for (int section = 0; section < m_header.count(); ++section) {
        const QString title = m_header.model()->headerData(section, Qt::Horizontal).toString();
        QAction* const action = menu.addAction(asActionText(title));
        action->setCheckable(true);
        action->setChecked(!m_header.isSectionHidden(section));
        action->setEnabled(!(onlyOne && action->isChecked())); // a table without columns has no header to click on
        connect(action, &QAction::toggled, this, [this, section](bool shown) { setHidden(section, !shown); });
    }
}

void HiddenColumns::setHidden(int section, bool hidden)
{
    m_header.setSectionHidden(section, hidden);
    const QString id = m_header.model()->headerData(section, Qt::Horizontal, TableModel::ColumnIdRole).toString();
    QSettings settings;
    QStringList all = settings.value(settingsKey()).toStringList(); // may hold columns that this table lacks today
    all.removeAll(id);
    if (hidden)
        all.append(id);
    settings.setValue(settingsKey(), all);
}

void HiddenColumns::showMenu(const QPoint& position)
{
    auto* const menu = new QMenu{&m_header};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu);
    menu->popup(m_header.mapToGlobal(position));
}

} // namespace footfall::desktop
