// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/table/table_style.h"

#include <QApplication>
#include <QStyleFactory>

namespace footfall::desktop {

namespace {
constexpr int moreRoom = 3; // at each side of a cell
}

TableStyle::TableStyle(QObject* parent) : QProxyStyle{QStyleFactory::create(QApplication::style()->name())}
{
    setParent(parent);
}

int TableStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin ? usual + moreRoom : usual;
}

} // namespace footfall::desktop
