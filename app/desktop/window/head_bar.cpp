// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/head_bar.h"

#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/window/commands.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace footfall::desktop {

HeadBar::HeadBar(const Commands& commands, QMenu* exports, QWidget* parent)
    : QToolBar{tr("Toolbar"), parent},
      m_headline{new PlainLabel{this}}
{
    setObjectName(QStringLiteral("headBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu); // it would hide the only toolbar
    auto* const sidebar = new QToolButton{this};
    sidebar->setDefaultAction(commands.sidebar);
    m_sidebar = addWidget(sidebar);
    m_sidebar->setVisible(false);
    addAction(commands.open);
    auto* const exportButton = new QToolButton{this};
    exportButton->setText(tr("Export"));
    exportButton->setMenu(exports);
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    addWidget(exportButton);
    addSeparator();

    addButton(commands.previousDay, QStringLiteral("◀"));
    QFont font = m_headline->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_headline->setFont(font);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setMargin(6);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(m_headline);
    addButton(commands.nextDay, QStringLiteral("▶"));
    addButton(commands.swapDays, QStringLiteral("⇄"));
    showAnswer(nullptr);
}

void HeadBar::addButton(QAction* action, const QString& sign)
{
    action->setIconText(sign);
    addAction(action);
    auto* const button = widgetForAction(action);
    const QString name = action->text().remove(u'&');
    button->setAccessibleName(name);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    setPlainToolTip(*action, QStringLiteral("%1 (%2)").arg(name, keys));
}

void HeadBar::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    const bool hasDays = answer && answer->hasDays();
    m_headline->setText(!answer   ? tr("No file is open")
                        : hasDays ? pairText(answer->figures.days)
                                  : tr("There is no event"));
    m_headline->setEnabled(hasDays);
}

void HeadBar::offerSidebar(bool offered)
{
    m_sidebar->setVisible(offered);
}

} // namespace footfall::desktop
