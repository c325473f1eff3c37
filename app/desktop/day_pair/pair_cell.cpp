// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/pair_cell.h"

#include "app/desktop/common/colours.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

constexpr int stripeWidth = 6;
constexpr int frameWidth = 2;

QLabel* makeLabel(bool bold, QWidget* parent)
{
    auto* const label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setForegroundRole(QPalette::Text); // the ground is Base
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
    return label;
}

} // namespace

PairCell::PairCell(Figure figure, const QString& name, QWidget* parent)
    : QWidget{parent},
      m_figure{figure},
      m_name{makeLabel(false, this)},
      m_number{makeLabel(true, this)}
{
    m_name->setText(name);
    m_name->setBuddy(m_number);
    auto* const column = new QVBoxLayout{this};
    column->setContentsMargins(stripeWidth + 6, 8, 8, 8);
    column->setSpacing(3);
    column->addStretch();
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addStretch();
}

void PairCell::setNumber(const QString& number)
{
    m_number->setText(number);
}

void PairCell::setCondition(const QString& condition)
{
    setToolTip(condition);
    // a description, since a name would be read instead of the number
    m_number->setAccessibleDescription(m_name->text() + QStringLiteral(", ") + condition);
}

void PairCell::paintEvent(QPaintEvent* /*event*/)
{
    const QColor colour = figureColour(m_figure, palette());
    QPainter painter{this};
    painter.fillRect(rect(), colour);
    painter.fillRect(rect().adjusted(stripeWidth, frameWidth, -frameWidth, -frameWidth),
                     palette().brush(QPalette::Base));
}

} // namespace footfall::desktop
