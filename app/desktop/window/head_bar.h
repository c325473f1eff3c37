// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QToolBar>

#include <memory>
#include <vector>

class QMenu;
class QToolButton;

namespace footfall::desktop {

class ElidedLabel;
class Headline;
enum class Icon;
struct Commands;

/// The toolbar with the question as its headline.
class HeadBar final : public QToolBar
{
    Q_OBJECT

public:
    HeadBar(const Commands& commands, QMenu* exports, QWidget* parent = nullptr);

    void showAnswer(const std::shared_ptr<const Answer>& answer);
    /// Pixels from the start of the bar at which the days begin, where there is so much room: above what they head.
    void setStartOfDays(int pixels);
    /// The headline opens the sidebar where that has no place of its own.
    void setHeadlineOpens(bool opens);
    /// Whether what it opens is seen.
    void setOpened(bool opened);

Q_SIGNALS:
    /// The headline was pressed.
    void openAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Button
    {
        QToolButton* widget;
        Icon icon;
    };

    QToolButton* addButton(QAction* action, Icon icon, QWidget* parent);
    void takeColours();

    std::vector<Button> m_buttons;
    QWidget* m_first; ///< what is left of the days
    QWidget* m_row;   ///< the days
    QAction* m_days = nullptr;
    Headline* m_headline;
    ElidedLabel* m_aside;
};

} // namespace footfall::desktop
