// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/head_bar.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/window/commands.h"
#include "app/desktop/window/elided_label.h"
#include "app/desktop/window/headline.h"
#include "app/desktop/workspace/compared_with.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace footfall::desktop {

namespace {

constexpr int gap = 4;

/// Where one reads from right to left, what comes next is at the left.
Icon mirrored(Icon icon)
{
    switch (icon) {
    case Icon::Previous:
        return Icon::Next;
    case Icon::Next:
        return Icon::Previous;
    default:
        return icon;
    }
}

} // namespace

HeadBar::HeadBar(const Commands& commands, QMenu* exports, QWidget* parent)
    : QToolBar{tr("Toolbar"), parent},
      m_first{new QWidget{this}},
      m_row{new QWidget{this}},
      m_headline{new Headline{m_row}},
      m_aside{new ElidedLabel{m_row}}
{
    setObjectName(QStringLiteral("headBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu); // it would hide the only toolbar

    auto* const first = new QHBoxLayout{m_first};
    first->setContentsMargins(0, 0, 0, 0);
    first->setSpacing(gap);
    addButton(commands.sidebar, Icon::Sidebar, m_first);
    addButton(commands.open, Icon::Open, m_first);
    auto* const exportButton = new QToolButton{m_first};
    exportButton->setAutoRaise(true);
    exportButton->setAccessibleName(tr("Export"));
    exportButton->setToolTip(tr("Export"));
    exportButton->setMenu(exports);
    exportButton->setPopupMode(QToolButton::InstantPopup);
    exportButton->setFocusPolicy(Qt::TabFocus);
    m_buttons.push_back({exportButton, Icon::Export});
    first->addWidget(exportButton);
    first->addStretch();
    addWidget(m_first);

    auto* const row = new QHBoxLayout{m_row};
    row->setContentsMargins(gap, 0, gap, 0);
    row->setSpacing(gap);
    addButton(commands.previousDay, Icon::Previous, m_row);
    row->addWidget(m_headline);
    addButton(commands.nextDay, Icon::Next, m_row);
    addButton(commands.swapDays, Icon::Swap, m_row);
    m_aside->setObjectName(QStringLiteral("comparison"));
    m_aside->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_aside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what is left, which may be nothing
    row->addWidget(m_aside, 1);
    m_row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->setMinimumWidth(1); // a bar that is too short for its widgets' wishes would hide them
    m_days = addWidget(m_row); // NOLINT(cppcoreguidelines-prefer-member-initializer): after what stands before it

    connect(m_headline, &QAbstractButton::clicked, this, [this] {
        if (m_headline->opens()) // assistive technology presses it in any case
            Q_EMIT openAsked();
    });
    takeColours();
    showAnswer(nullptr);
}

QToolButton* HeadBar::addButton(QAction* action, Icon icon, QWidget* parent)
{
    auto* const button = new QToolButton{parent};
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    action->setIconVisibleInMenu(false);
    const QString name = action->text().remove(u'&').remove(u'…');
    button->setAccessibleName(name);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    setPlainToolTip(*action, keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    m_buttons.push_back({button, icon});
    parent->layout()->addWidget(button);
    return button;
}

void HeadBar::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    const bool hasDays = answer && answer->hasDays();
    if (hasDays)
        m_headline->showDays(answer->figures.days);
    else
        m_headline->showWords(answer ? tr("There is no event") : tr("No file is open"));
    m_aside->setLine(hasDays
                         ? tr("each day against %1").arg(distanceText(answer->overview().definitions.compareDistance))
                         : QString{});
    m_days->setVisible(answer != nullptr); // what stands in a tool bar is seen by its action's leave
}

void HeadBar::setStartOfDays(int pixels)
{
    m_first->setFixedWidth(std::max(m_first->layout()->minimumSize().width(), pixels));
}

void HeadBar::setHeadlineOpens(bool opens)
{
    m_headline->setOpens(opens);
    m_aside->setVisible(!opens); // the headline needs the room
}

void HeadBar::setOpened(bool opened)
{
    m_headline->setChecked(opened);
}

void HeadBar::takeColours()
{
    m_first->setMinimumHeight(m_headline->sizeHint().height()); // the bar's, with and without days
    const int side = scaledToFont(*this, 18);
    for (const Button& button : m_buttons) {
        const QIcon drawn = icon(isRightToLeft() ? mirrored(button.icon) : button.icon, palette());
        if (QAction* const action = button.widget->defaultAction())
            action->setIcon(drawn);
        else
            button.widget->setIcon(drawn);
        button.widget->setIconSize({side, side});
    }
    QPalette quiet = m_aside->palette();
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText})
        quiet.setColor(role, quietText(palette(), QPalette::Window));
    m_aside->setPalette(quiet);
}

void HeadBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange)
        takeColours();
}

} // namespace footfall::desktop
