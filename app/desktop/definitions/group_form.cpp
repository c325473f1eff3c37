// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/group_form.h"

#include "app/desktop/common/plain_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace footfall::desktop {

QFormLayout* makeGroupForm(QWidget* group, const QString& heading)
{
    auto* const label = new PlainLabel{heading, group};
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    auto* const layout = new QVBoxLayout{group};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    auto* const form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    layout->addLayout(form);
    return form;
}

} // namespace footfall::desktop
