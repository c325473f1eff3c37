// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/day_pair/day_pair_panel.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/isolated.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/day_pair/pair_cell.h"
#include "app/desktop/day_pair/pair_grid.h"
#include "app/desktop/day_pair/pair_labels.h"
#include "app/desktop/day_pair/pair_text.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr int titlePrint = 13;
constexpr int headPrint = 11;
constexpr int usualWidth = 284;
constexpr int usualHeight = 350;
constexpr int leastWidth = 240;

QFont printOf(const QWidget& widget, int pixels, QFont::Weight weight)
{
    QFont font = scaledFont(widget, pixels);
    font.setWeight(weight);
    return font;
}

QFont titleFont(const QWidget& widget)
{
    return printOf(widget, titlePrint, QFont::DemiBold);
}

QFont headFont(const QWidget& widget)
{
    return printOf(widget, headPrint, QFont::Normal);
}

} // namespace

DayPairPanel::DayPairPanel(QWidget* parent) : QWidget{parent}
{
    setAccessibleName(tr("Day pair"));
    makeParts();
    takeFonts();
    takeColours();
    showNothing();
}

/// In the order in which they are read.
void DayPairPanel::makeParts()
{
    const auto make = [this](Qt::Alignment alignment) { return new PairText{alignment, this}; };
    constexpr auto overColumn = Qt::AlignHCenter | Qt::AlignBottom;
    constexpr auto besideRow = Qt::AlignRight | Qt::AlignVCenter;
    m_title = make(Qt::AlignLeft | Qt::AlignTop);
    m_onX = make(overColumn);
    m_notX = make(overColumn);
    m_sumHead = make(Qt::AlignRight | Qt::AlignBottom);
    m_onY = make(besideRow);
    const QStringList names{tr("Active"), tr("Churned"), tr("Reactivated"), tr("Inactive")};
    m_active = new PairCell{Figure::Active, names[0], names, this};
    m_churned = new PairCell{Figure::Churned, names[1], names, this};
    m_visitorsY = make(besideRow);
    m_notY = make(besideRow);
    m_reactivated = new PairCell{Figure::Reactivated, names[2], names, this};
    m_inactive = new PairCell{Figure::Inactive, names[3], names, this};
    m_othersY = make(besideRow);
    m_sumFoot = make(besideRow);
    m_visitorsX = make(Qt::AlignCenter);
    m_othersX = make(Qt::AlignCenter);
    m_known = make(besideRow);
    m_caption = make(Qt::AlignLeft | Qt::AlignTop);
    for (const PairCell* const cell : {m_active, m_churned, m_reactivated, m_inactive})
        connect(cell, &PairCell::activated, this, &DayPairPanel::figureActivated);
    m_title->setWords(tr("Day pair"));
    m_sumHead->setWords(tr("sum"));
    m_sumFoot->setWords(tr("sum"));
}

void DayPairPanel::takeFonts()
{
    for (PairText* text : {m_title, m_visitorsX, m_othersX, m_visitorsY, m_othersY, m_known})
        text->setFont(titleFont(*this));
    for (PairText* text : {m_onX, m_notX, m_onY, m_notY, m_sumHead, m_sumFoot, m_caption})
        text->setFont(headFont(*this));
}

void DayPairPanel::takeColours()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, quietText(palette(), QPalette::Base));
    for (PairText* text : {m_onX, m_notX, m_onY, m_notY, m_sumHead, m_sumFoot, m_caption})
        text->setPalette(quiet);
    update();
}

void DayPairPanel::place()
{
    const PairGrid grid{*this, titleFont(*this), headFont(*this)};
    const std::initializer_list<std::pair<QWidget*, QRect>> parts{
        {m_title, grid.title},       {m_onX, grid.onX},
        {m_notX, grid.notX},         {m_sumHead, grid.sumHead},
        {m_onY, grid.onY},           {m_notY, grid.notY},
        {m_sumFoot, grid.sumFoot},   {m_active, grid.active},
        {m_churned, grid.churned},   {m_reactivated, grid.reactivated},
        {m_inactive, grid.inactive}, {m_visitorsX, grid.visitorsX},
        {m_othersX, grid.othersX},   {m_visitorsY, grid.visitorsY},
        {m_othersY, grid.othersY},   {m_known, grid.known},
        {m_caption, grid.caption}};
    for (const auto& [part, area] : parts)
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
    m_caption->setVisible(!grid.caption.isEmpty());
    m_overSums = grid.overSums;
    m_besideSums = grid.besideSums;
    update();
}

QSize DayPairPanel::sizeHint() const
{
    return {scaledToFont(*this, usualWidth), scaledToFont(*this, usualHeight)};
}

QSize DayPairPanel::minimumSizeHint() const
{
    return {scaledToFont(*this, leastWidth), PairGrid::leastHeight(*this, titleFont(*this), headFont(*this))};
}

void DayPairPanel::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    m_answer = ofDays(answer);
    if (m_answer)
        showFigures(m_answer->figures);
    else
        showNothing();
}

void DayPairPanel::setListedFigure(std::optional<Figure> figure)
{
    for (PairCell* cell : {m_active, m_churned, m_reactivated, m_inactive})
        cell->setListed(cell->figure() == figure);
}

void DayPairPanel::showNothing()
{
    setAccessibleDescription({});
    for (PairCell* cell : {m_active, m_churned, m_reactivated, m_inactive})
        cell->show({}, {}, {});
    for (PairText* sum : {m_visitorsX, m_othersX, m_visitorsY, m_othersY, m_known}) {
        sum->setWords(QChar{0x2013});
        sum->setAccessibleDescription({});
    }
    m_onX->setWords(tr("day X"));
    m_notX->setWords(tr("not day X"));
    m_onY->setWords(tr("compared day"));
    m_notY->setWords(tr("not compared day"));
    m_caption->setWords(tr("Percent of the known users."));
}

void DayPairPanel::showFigures(const DayFigures& figures)
{
    const PairLabels labels = pairLabels(figures.days);
    m_onX->setWords(labels.onX, labels.x);
    m_notX->setWords(labels.notX, labels.x);
    m_onY->setWords(labels.onY, labels.y);
    m_notY->setWords(labels.notY, labels.y);

    const auto showState = [&](PairCell* cell, std::uint64_t count, const QString& condition) {
        cell->show(isolated(numberText(count)), knownShareText(count, figures.knownUsers), isolated(condition));
    };
    showState(m_active, figures.active, tr("visited on %1 and on %2").arg(labels.x, labels.y));
    showState(m_churned, figures.churned, tr("visited on %1, not on %2").arg(labels.y, labels.x));
    showState(m_reactivated, figures.reactivated, tr("visited on %1, not on %2").arg(labels.x, labels.y));
    showState(m_inactive, figures.inactive, tr("visited neither on %1 nor on %2").arg(labels.x, labels.y));

    const auto showSum = [](PairText* sum, std::uint64_t count, const QString& meaning) {
        const QString number = isolated(numberText(count));
        sum->setWords(number, {}, isolated(QStringLiteral("%1 %2").arg(number, meaning)));
        sum->setAccessibleDescription(meaning);
    };
    showSum(m_visitorsX, figures.active + figures.reactivated, tr("visitors on %1").arg(labels.x));
    showSum(m_othersX, figures.churned + figures.inactive, tr("known users not on %1").arg(labels.x));
    showSum(m_visitorsY, figures.active + figures.churned, tr("visitors on %1").arg(labels.y));
    showSum(m_othersY, figures.reactivated + figures.inactive, tr("known users not on %1").arg(labels.y));
    showSum(m_known, figures.knownUsers, tr("known users"));
    const PairCaption caption = pairCaption(figures);
    m_caption->setWords(caption.text, caption.last);
    setAccessibleDescription(pairDescription(figures));
}

void DayPairPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void DayPairPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        takeColours();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        takeFonts();
        updateGeometry();
        place();
        break;
    case QEvent::LayoutDirectionChange:
        place();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        showAnswer(m_answer);
        break;
    default:
        break;
    }
}

void DayPairPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    // sums stand beyond lines, as in an addition
    painter.setPen(mixed(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.4));
    for (const QLine& line : {m_overSums, m_besideSums}) {
        const QRect area = QRect{line.p1(), line.p2()};
        const QRect seen = QStyle::visualRect(layoutDirection(), rect(), area);
        painter.drawLine(seen.topLeft(), seen.bottomRight());
    }
}

} // namespace footfall::desktop
