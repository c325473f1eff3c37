// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/plain_text.h"

namespace footfall::desktop {

/// What a list is of, in one line: a word or two that matter, then the rest, cut with "…" where there is no room. All
/// of it is in the tool tip; the line is as wide as it is given, whatever it says.
class ListTitle final : public PlainLabel
{
    Q_OBJECT

public:
    explicit ListTitle(QWidget* parent = nullptr);

    void setTitle(const QString& strong, const QString& rest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont strongFont() const;

    QString m_strong;
    QString m_rest;
};

} // namespace footfall::desktop
