// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace footfall::desktop {

/// One message to the analyst, in place of a box that would have to be clicked away.
class MessageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

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
