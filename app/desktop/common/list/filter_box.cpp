// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/common/list/filter_box.h"

#include "app/desktop/common/icons.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>

namespace footfall::desktop {

namespace {
constexpr int narrowest = 14; // in characters
constexpr int widest = 30;
} // namespace

FilterBox::FilterBox(const QString& name, const QString& greyed, QWidget* parent)
    : QLineEdit{parent},
      m_sign{addAction(QIcon{}, LeadingPosition)}
{
    setAccessibleName(name);
    setPlaceholderText(greyed);
    setClearButtonEnabled(true);
    m_sign->setText(name);
    drawSign();
    setMinimumWidth(fontMetrics().averageCharWidth() * narrowest);
    setMaximumWidth(fontMetrics().averageCharWidth() * widest);
    for (QToolButton* const button : findChildren<QToolButton*>()) { // Qt gives them no name
        if (button->defaultAction() != m_sign)
            button->setAccessibleName(tr("Clear the filter"));
    }
}

void FilterBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSign();
}

void FilterBox::drawSign()
{
    m_sign->setIcon(icon(Icon::Search, palette(), QPalette::Text));
}

} // namespace footfall::desktop
