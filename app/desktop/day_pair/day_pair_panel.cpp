// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/day_pair_panel.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/day_pair/pair_cell.h"
#include "app/desktop/day_pair/pair_head.h"
#include "app/desktop/day_pair/pair_labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <initializer_list>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr int margin = 10;

} // namespace

DayPairPanel::DayPairPanel(QWidget* parent) : QWidget{parent}
{
    setAccessibleName(tr("Day pair"));
    makeLabels();
    layOut();
    takeColours();
    showAnswer(nullptr);
}

void DayPairPanel::makeLabels()
{
    const auto make = [this](Qt::Alignment alignment, bool bold) {
        auto* const label = new PlainLabel{this};
        label->setAlignment(alignment);
        label->setForegroundRole(QPalette::Text); // the ground is Base
        QFont font = label->font();
        font.setBold(bold);
        label->setFont(font);
        return label;
    };
    for (PairHead** head : {&m_onX, &m_notX})
        *head = new PairHead{Qt::AlignHCenter | Qt::AlignBottom, this};
    for (PairHead** head : {&m_onY, &m_notY})
        *head = new PairHead{Qt::AlignLeft | Qt::AlignVCenter, this};
    m_rightHead = make(Qt::AlignHCenter | Qt::AlignBottom, false);
    m_bottomHead = make(Qt::AlignLeft | Qt::AlignVCenter, false);
    for (QLabel** sum : {&m_visitorsX, &m_othersX, &m_visitorsY, &m_othersY, &m_known})
        *sum = make(Qt::AlignCenter, true);
    m_active = new PairCell{Figure::Active, tr("Active"), this};
    m_churned = new PairCell{Figure::Churned, tr("Churned"), this};
    m_reactivated = new PairCell{Figure::Reactivated, tr("Reactivated"), this};
    m_inactive = new PairCell{Figure::Inactive, tr("Inactive"), this};
    for (const PairCell* const cell : {m_active, m_churned, m_reactivated, m_inactive})
        connect(cell, &PairCell::activated, this, &DayPairPanel::figureActivated);
    m_rightHead->setText(tr("sum"));
    m_bottomHead->setText(tr("sum"));
}

void DayPairPanel::layOut()
{
    auto* const grid = new QGridLayout{this};
    grid->setContentsMargins(margin, margin, margin, margin);
    grid->setSpacing(2);
    grid->addWidget(m_onX, 0, 1);
    grid->addWidget(m_notX, 0, 2);
    grid->addWidget(m_rightHead, 0, 4);
    grid->addWidget(m_onY, 1, 0);
    grid->addWidget(m_active, 1, 1);
    grid->addWidget(m_churned, 1, 2);
    grid->addWidget(m_visitorsY, 1, 4);
    grid->addWidget(m_notY, 2, 0);
    grid->addWidget(m_reactivated, 2, 1);
    grid->addWidget(m_inactive, 2, 2);
    grid->addWidget(m_othersY, 2, 4);
    grid->addWidget(m_bottomHead, 4, 0);
    grid->addWidget(m_visitorsX, 4, 1);
    grid->addWidget(m_othersX, 4, 2);
    grid->addWidget(m_known, 4, 4);
    // between the cells and their sums, room for a line as in an addition
    grid->setColumnMinimumWidth(3, 8);
    grid->setRowMinimumHeight(3, 8);
    for (const int cells : {1, 2}) {
        grid->setColumnStretch(cells, 3);
        grid->setRowStretch(cells, 3);
    }
    for (PairCell* cell : {m_active, m_churned, m_reactivated, m_inactive})
        cell->setMaximumHeight(fontMetrics().height() * 7);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(4, 1);
    grid->setRowStretch(5, 1);
}

void DayPairPanel::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    m_answer = ofDays(answer);
    if (m_answer) {
        showFigures(m_answer->figures);
        return;
    }
    setAccessibleDescription({});
    const QString none{QChar{0x2013}};
    for (PairCell* cell : {m_active, m_churned, m_reactivated, m_inactive}) {
        cell->setNumber(none);
        cell->setCondition({});
    }
    for (QLabel* label : {m_visitorsX, m_othersX, m_visitorsY, m_othersY, m_known}) {
        label->setText(none);
        setPlainToolTip(*label, {});
        label->setAccessibleDescription({});
    }
    for (PairHead* head : {m_onX, m_notX, m_onY, m_notY})
        head->setWords({}, {});
}

void DayPairPanel::showFigures(const DayFigures& figures)
{
    const PairLabels labels = pairLabels(figures.days);
    m_onX->setWords(labels.onX, labels.x);
    m_notX->setWords(labels.notX, labels.x);
    m_onY->setWords(labels.onY, labels.y);
    m_notY->setWords(labels.notY, labels.y);
    m_active->setNumber(numberText(figures.active));
    m_churned->setNumber(numberText(figures.churned));
    m_reactivated->setNumber(numberText(figures.reactivated));
    m_inactive->setNumber(numberText(figures.inactive));
    m_active->setCondition(tr("%1 and %2").arg(labels.onX, labels.onY));
    m_churned->setCondition(tr("%1 and %2").arg(labels.notX, labels.onY));
    m_reactivated->setCondition(tr("%1 and %2").arg(labels.onX, labels.notY));
    m_inactive->setCondition(tr("%1 and %2").arg(labels.notX, labels.notY));

    const auto showSum = [](QLabel* label, std::uint64_t count, const QString& meaning) {
        label->setText(numberText(count));
        setPlainToolTip(*label, meaning);
        label->setAccessibleDescription(meaning);
    };
    showSum(m_visitorsX, figures.active + figures.reactivated, tr("visitors %1").arg(labels.onX));
    showSum(m_othersX, figures.churned + figures.inactive, tr("known users %1").arg(labels.notX));
    showSum(m_visitorsY, figures.active + figures.churned, tr("visitors %1").arg(labels.onY));
    showSum(m_othersY, figures.reactivated + figures.inactive, tr("known users %1").arg(labels.notY));
    showSum(m_known, figures.knownUsers, tr("known users"));
    setAccessibleDescription(pairDescription(figures));
}

void DayPairPanel::takeColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, quietText(palette(), QPalette::Base));
    for (QLabel* label : std::initializer_list<QLabel*>{m_onX, m_notX, m_onY, m_notY, m_rightHead, m_bottomHead})
        label->setPalette(quiet);
    update();
}

void DayPairPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    else if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        showAnswer(m_answer);
}

void DayPairPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.5F);
    painter.setPen(line);
    // sums stand beyond lines, as in an addition
    const QRect last = m_inactive->geometry();
    const int x = (last.right() + m_othersY->geometry().left()) / 2;
    const int y = (last.bottom() + m_othersX->geometry().top()) / 2;
    painter.drawLine(m_active->geometry().left(), y, m_known->geometry().right(), y);
    painter.drawLine(x, m_active->geometry().top(), x, m_known->geometry().bottom());
}

} // namespace footfall::desktop
