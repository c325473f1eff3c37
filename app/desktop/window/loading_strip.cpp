// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/loading_strip.h"

#include "app/desktop/common/contrast.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/window/elided_label.h"
#include "app/desktop/workspace/workspace.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace footfall::desktop {

namespace {
constexpr int whole = 1000;
constexpr int widthOfBar = 300; // of the layout's pixels
} // namespace

LoadingStrip::LoadingStrip(Workspace& workspace, QAction* cancel, QWidget* parent)
    : Overlay{parent},
      m_workspace{workspace},
      m_text{new ElidedLabel{this}},
      m_bar{new QProgressBar{this}}
{
    auto* const button = new QToolButton{this};
    button->setText(tr("Cancel"));
    button->setToolTip(tr("Stop reading and keep what was shown (Esc)"));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, cancel, &QAction::trigger);
    m_text->setObjectName(QStringLiteral("loadingText"));
    m_bar->setAccessibleName(tr("Reading"));
    m_bar->setFixedWidth(scaledToFont(*this, widthOfBar));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the bar keeps its place as the text grows
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 1, 1, 1);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    layout->addWidget(button);

    connect(&workspace, &Workspace::loadStarted, this, &LoadingStrip::start);
    connect(&workspace, &Workspace::loadProgressed, this,
            [this](const TaskProgress& progress) { showProgress(progress.permille, progress.rows); });
    const auto showLoad = [this] { setVisible(m_workspace.isLoading()); };
    connect(&workspace, &Workspace::loadCancelled, this, showLoad);
    connect(&workspace, &Workspace::answered, this, showLoad);
    connect(&workspace, &Workspace::loadFailed, this, showLoad);
}

void LoadingStrip::start()
{
    const auto& files = m_workspace.filesAsked();
    m_name = files.size() == 1 ? fileNameText(files.front()) : tr("%n files", nullptr, static_cast<int>(files.size()));
    showProgress(0, 0);
    show();
}

void LoadingStrip::showProgress(int permille, quint64 rows)
{
    m_bar->setRange(0, permille < 0 ? 0 : whole); // 0 to 0 shows that something moves, not how far
    m_bar->setValue(permille);
    m_text->setLine(rows == 0 ? tr("Reading %1…").arg(m_name)
                              : tr("Reading %1… %2 rows").arg(m_name, numberText(rows)));
}

void LoadingStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.setPen(mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.3));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace footfall::desktop
