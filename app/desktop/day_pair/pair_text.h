// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/fitted_text.h"
#include "app/desktop/common/plain_text.h"

#include <vector>

namespace footfall::desktop {

/// A text round the 2 × 2: on a line if that has room, else broken before its last part, in smaller print or elided.
/// Its place is given to it, and none of its text asks for another one.
class PairText final : public PlainLabel
{
    Q_OBJECT

public:
    explicit PairText(Qt::Alignment alignment, QWidget* parent = nullptr);

    /// `last` is the end of `text` that begins a line of its own where it has to; `tip` is all there is to say of it.
    void setWords(const QString& text, const QString& last = {}, const QString& tip = {});

    /// Its lines, and what stands where.
    [[nodiscard]] const std::vector<PlacedText>& shown() const { return m_lines; }

    [[nodiscard]] QSize sizeHint() const override { return {}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QString m_last;
    QString m_tip;
    std::vector<PlacedText> m_lines;
};

} // namespace footfall::desktop
