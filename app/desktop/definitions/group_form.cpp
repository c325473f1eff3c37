// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/group_form.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace footfall::desktop {

QFormLayout* makeGroupForm(QWidget* group, const QString& heading, QWidget* besideHeading)
{
    auto* const label = new PlainLabel{heading, group};
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    auto* const layout = new QVBoxLayout{group};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    head->addWidget(label);
    head->addStretch();
    if (besideHeading != nullptr)
        head->addWidget(besideHeading);
    layout->addLayout(head);
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addLayout(form);
    return form;
}

void alignLabels(QFormLayout& form)
{
    constexpr int width = 106; // of the layout's pixels: the widest of them
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem* const item = form.itemAt(row, QFormLayout::LabelRole);
        if (QWidget* const label = item != nullptr ? item->widget() : nullptr)
            label->setMinimumWidth(scaledToFont(*label, width));
    }
}

} // namespace footfall::desktop
