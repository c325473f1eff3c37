// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace footfall::desktop {

/// Keeps the wheel from changing anything: over a box, a field with arrows, a slider or a tab bar it scrolls what is
/// around. With the keyboard in such a control too, since that is where it stays after a choice, while the hand
/// already scrolls on. In all windows of the program, also in those that open later.
class WheelFilter final : public QObject
{
    Q_OBJECT

public:
    explicit WheelFilter(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace footfall::desktop
