// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/plain_text.h"

namespace footfall::desktop {

/// "not on Mon 29" over a column or beside a row: broken before the day, and only there, if there is no room for a
/// line.
class PairHead final : public PlainLabel
{
    Q_OBJECT

public:
    explicit PairHead(Qt::Alignment alignment, QWidget* parent = nullptr);

    /// `day` is the part of `text` that stays together.
    void setWords(const QString& text, const QString& day);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_broken;
};

} // namespace footfall::desktop
