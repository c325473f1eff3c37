// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/start_page.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/window/commands.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int widestText = 620;

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* const button = new QPushButton{action->text(), parent};
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

StartPage::StartPage(const Workspace& workspace, const Commands& commands, QWidget* parent)
    : QWidget{parent},
      m_workspace{workspace},
      m_heading{new PlainLabel{this}},
      m_text{new PlainLabel{this}},
      m_buttons{new QWidget{this}}
{
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_heading->setFont(font);
    m_heading->setObjectName(QStringLiteral("startHeading"));
    m_text->setObjectName(QStringLiteral("startText"));
    for (QLabel* const label : {m_heading, m_text}) {
        label->setWordWrap(true);
        label->setMaximumWidth(widestText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* const buttons = new QHBoxLayout{m_buttons};
    buttons->setContentsMargins(0, 12, 0, 0);
    QPushButton* const open = buttonFor(commands.open, m_buttons);
    open->setDefault(true);
    buttons->addWidget(open);
    buttons->addWidget(buttonFor(commands.openSample, m_buttons));
    buttons->addStretch();

    auto* const column = new QVBoxLayout;
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    column->addStretch(2);
    auto* const layout = new QHBoxLayout{this};
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);

    // also what leaves the state as it was: another file that is opened meanwhile, or that fails too
    for (const auto changed : {&Workspace::stateChanged, &Workspace::loadStarted})
        connect(&workspace, changed, this, &StartPage::showState);
    connect(&workspace, &Workspace::loadFailed, this, &StartPage::showState);
    showState();
}

void StartPage::showState()
{
    const auto& files = m_workspace.filesAsked();
    m_buttons->setVisible(m_workspace.state() != State::Loading);
    switch (m_workspace.state()) {
    case State::Empty:
        m_heading->setText(tr("Who came, who came back, who stayed away?"));
        m_text->setText(tr("Open a file of page views, or drop one on this window: CSV or tab-separated, also "
                           "compressed with gzip, with a timestamp and a user in each row. Several files opened "
                           "together count as one.\n\n"
                           "Or look around with the sample, two months of made-up visits. Nothing leaves this "
                           "machine."));
        break;
    case State::Loading:
        m_heading->setText(tr("Reading…"));
        m_text->setText(files.empty() ? QString{} : pathText(files.front()));
        break;
    case State::Failed:
        if (const std::optional<Error> failure = m_workspace.failure()) {
            m_heading->setText(tr("The file could not be opened"));
            m_text->setText(failureText(*failure));
        }
        break;
    case State::Shown:
        break;
    }
}

} // namespace footfall::desktop
