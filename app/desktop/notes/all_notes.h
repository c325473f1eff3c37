// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notes/note_lines.h"

#include <QFrame>

#include <vector>

namespace footfall::desktop {

/// All notes, over what is below their line; goes with a click elsewhere, with Esc, or when a link is followed.
class AllNotes final : public QFrame
{
    Q_OBJECT

public:
    explicit AllNotes(const std::vector<NoteLine>& lines, QWidget* parent);

    /// As wide as the widget and right below it.
    void openBelow(const QWidget& line);

Q_SIGNALS:
    void linkActivated(const QString& link);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace footfall::desktop
