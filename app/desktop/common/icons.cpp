// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>
#include <utility>

/// Qt wants this outside of namespaces: a static library's resources are not there by themselves.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace footfall::desktop {

namespace {

const char* nameOf(Icon which)
{
    constexpr std::array names{"back",    "calendar", "close", "document", "down",     "drop",
                               "export",  "more",     "next",  "open",     "previous", "search",
                               "sidebar", "swap",     "table", "up",       "warning",  "zoom-out"};
    static_assert(names.size() == static_cast<std::size_t>(Icon::ZoomOut) + 1);
    return names[static_cast<std::size_t>(which)];
}

QByteArray drawingOf(Icon which)
{
    initIcons();
    QFile file{QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView{nameOf(which)})};
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

/// Draws in the size that is asked for, so that nothing is ever scaled.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QByteArray drawing, const QPalette& palette, QPalette::ColorRole role)
        : m_drawing{std::move(drawing)},
          m_colour{palette.color(QPalette::Active, role)},
          m_disabled{palette.color(QPalette::Disabled, role)}
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QColor& colour = mode == QIcon::Disabled ? m_disabled : m_colour;
        QByteArray coloured = m_drawing;
        coloured.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer{coloured}.render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap{size};
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override
    {
        return new SymbolEngine{*this}; // Qt's icon owns it
    }

private:
    QByteArray m_drawing;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QIcon icon(Icon which, const QPalette& palette, QPalette::ColorRole role)
{
    return QIcon{new SymbolEngine{drawingOf(which), palette, role}}; // which owns it
}

} // namespace footfall::desktop
