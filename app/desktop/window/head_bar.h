// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QToolBar>

#include <memory>

class QLabel;
class QMenu;

namespace footfall::desktop {

struct Commands;

/// The toolbar with the question as its headline.
class HeadBar final : public QToolBar
{
    Q_OBJECT

public:
    HeadBar(const Commands& commands, QMenu* exports, QWidget* parent = nullptr);

    void showAnswer(const std::shared_ptr<const Answer>& answer);
    /// A button for the sidebar, where it is not always there.
    void offerSidebar(bool offered);

private:
    void addButton(QAction* action, const QString& sign);

    QAction* m_sidebar;
    QLabel* m_headline;
};

} // namespace footfall::desktop
