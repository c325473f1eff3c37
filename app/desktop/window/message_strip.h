// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/overlay.h"

class QLabel;

namespace footfall::desktop {

/// One message to the analyst, over the foot of the window, in place of a box that would have to be clicked away.
class MessageStrip final : public Overlay
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent);

    /// Stays until it is closed or another message comes.
    void tellFailure(const QString& text);
    /// Goes by itself after a while.
    void tellSuccess(const QString& text);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell(const QString& text, bool failure);

    QLabel* m_text;
    class QTimer* m_leaving;
    bool m_failure = false;
};

} // namespace footfall::desktop
