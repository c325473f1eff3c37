// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/facts_grid.h"

#include "app/desktop/common/plain_text.h"

#include <QGridLayout>
#include <QLabel>

namespace footfall::desktop {

FactsGrid::FactsGrid(QWidget* parent) : QWidget{parent}, m_grid{new QGridLayout{this}}
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
}

void FactsGrid::show(const std::vector<Fact>& facts)
{
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (findChild<QLabel*>(facts[i].key) == nullptr)
            addLine(facts[i], static_cast<int>(i));
        findChild<QLabel*>(facts[i].key)->setText(facts[i].value);
    }
}

void FactsGrid::addLine(const Fact& fact, int line)
{
    auto* const name = new PlainLabel{fact.label, this};
    auto* const value = new PlainLabel{this};
    name->setBuddy(value);
    value->setObjectName(fact.key);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    value->setAccessibleDescription(fact.label);
    setPlainToolTip(*name, fact.help);
    setPlainToolTip(*value, fact.help);
    m_grid->addWidget(name, line, 0, Qt::AlignTop);
    m_grid->addWidget(value, line, 1, Qt::AlignTop);
}

} // namespace footfall::desktop
