// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/plain_text.h"

#include <QAction>
#include <QToolTip>

namespace footfall::desktop {

namespace {
constexpr const char* describedBy = "footfallPlainToolTip"; ///< a property: the description that came with the tool tip
}

PlainLabel::PlainLabel(QWidget* parent) : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : PlainLabel{parent}
{
    setText(text); // only now: it would be guessed at otherwise
}

QString asToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? asWrappedToolTip(text) : text; // the question that the tool tip asks
}

QString asWrappedToolTip(const QString& text)
{
    return QStringLiteral("<qt><span style=\"white-space: pre-wrap\">%1</span></qt>").arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget& widget, const QString& text)
{
    const QString tip = asToolTip(text);
    widget.setToolTip(tip);
    if (widget.accessibleDescription() != widget.property(describedBy).toString())
        return;                                                 // the widget has a description of its own
    const QString description = tip == text ? QString{} : text; // else the tool tip itself is read out
    widget.setAccessibleDescription(description);
    widget.setProperty(describedBy, description);
}

void setPlainToolTip(QAction& action, const QString& text)
{
    action.setToolTip(asToolTip(text));
}

void showPlainToolTip(const QPoint& place, const QString& text, QWidget* of)
{
    QToolTip::showText(place, asToolTip(text), of);
}

QString asActionText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

QString asWindowTitle(QString text)
{
    return text.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace footfall::desktop
