// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace footfall::desktop {

/// What lies over a part of its parent for a while, so that nothing moves when it comes and goes.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget* parent);

    /// Where it lies, in the parent's pixels; asked for when it is shown, and when the parent's size changes.
    void setArea(std::function<QRect()> area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// To be called when what it shows wants another size.
    void place();

private:
    std::function<QRect()> m_area;
};

} // namespace footfall::desktop
