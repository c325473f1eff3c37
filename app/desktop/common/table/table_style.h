// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace footfall::desktop {

/// The application's style with more room at the sides of cells and column titles: a number that ends where the next
/// column's text begins is hard to read.
class TableStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit TableStyle(QObject* parent);

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace footfall::desktop
