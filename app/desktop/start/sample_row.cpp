// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/sample_row.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/start/sample_picture.h"
#include "app/desktop/start/text_look.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace footfall::desktop {

namespace {
// of the sample that comes with the program
constexpr int sampleEvents = 60'000;
constexpr int sampleDays = 59;
} // namespace

SampleRow::SampleRow(QAction* openSample, QWidget* parent)
    : QFrame{parent},
      m_picture{new SamplePicture{this}},
      m_title{new PlainLabel{tr("Try it on the sample"), this}},
      m_text{new PlainLabel{tr("made-up page views of a meal-kit shop: %1 events, %2 days")
                                .arg(numberText(sampleEvents), numberText(sampleDays)),
                            this}},
      m_open{new QPushButton{tr("Open the &sample"), this}}
{
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("sampleFacts"));
    m_open->setAutoDefault(true); // Enter presses it
    auto* const layout = new QGridLayout{this};
    layout->addWidget(m_picture, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_title, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_text, 1, 1, Qt::AlignTop);
    layout->addWidget(m_open, 0, 2, 2, 1, Qt::AlignVCenter);
    layout->setColumnStretch(1, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    takeLook();

    connect(m_open, &QPushButton::clicked, openSample, &QAction::trigger);
    const auto offer = [this, openSample] { setVisible(openSample->isEnabled()); };
    connect(openSample, &QAction::changed, this, offer);
    offer();
}

void SampleRow::takeLook()
{
    outline(*this);
    dress(*m_title, {.weight = QFont::DemiBold, .ground = QPalette::Base});
    dress(*m_text, {.size = 12, .quiet = true, .ground = QPalette::Base});
    auto* const grid = static_cast<QGridLayout*>(layout());
    const int side = scaledToFont(*this, 12);
    grid->setContentsMargins(side, side * 2 / 3, side, side * 2 / 3);
    grid->setHorizontalSpacing(side);
    grid->setVerticalSpacing(scaledToFont(*this, 2));
    m_open->setMinimumSize(scaledToFont(*this, 134), scaledToFont(*this, 28));
    m_picture->updateGeometry();
}

void SampleRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        takeLook();
}

} // namespace footfall::desktop
