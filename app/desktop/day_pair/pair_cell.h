// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/usual.h"

#include <QWidget>

class QLabel;

namespace footfall::desktop {

/// One of the four states in the 2 × 2: name and number in a frame of the state's colour. A click or Enter activates
/// it.
class PairCell final : public QWidget
{
    Q_OBJECT

public:
    PairCell(Figure figure, const QString& name, QWidget* parent = nullptr);

    void setNumber(const QString& number);
    /// In words, who is counted.
    void setCondition(const QString& condition);

Q_SIGNALS:
    void activated(footfall::Figure figure);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Figure m_figure;
    QLabel* m_name = nullptr;
    QLabel* m_number = nullptr;
};

} // namespace footfall::desktop
