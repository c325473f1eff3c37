// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/duplicates_line.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/wording/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {

bool hasStandardInput(const LoadReport& report)
{
    return std::any_of(report.files.begin(), report.files.end(),
                       [](const FileReport& file) { return file.input.isStandardInput(); });
}

/// Whether a count of the one holds for the other.
bool countTheSame(const Answer& one, const Answer& other)
{
    return one.overview().load == other.overview().load &&
           one.overview().definitions.pageContains == other.overview().definitions.pageContains;
}

} // namespace

DuplicatesLine::DuplicatesLine(QWidget* parent)
    : QWidget{parent},
      m_button{new QPushButton{this}},
      m_text{new PlainLabel{this}}
{
    m_button->setObjectName(QStringLiteral("countDuplicates"));
    m_button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // also while it stands alone
    m_button->setToolTip(tr("Reads the files once more, in the background"));
    m_text->setObjectName(QStringLiteral("duplicates"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_text, 1);
    connect(m_button, &QPushButton::clicked, this, &DuplicatesLine::startOrStop);
    connect(&m_counter, &DuplicateCounter::progressed, this,
            [this](int permille) { showState(tr("reading the files again: %1 %").arg(permille / 10)); });
    connect(&m_counter, &DuplicateCounter::counted, this, [this](quint64 repeated) {
        showState(repeated == 0 ? tr("No event repeats an event_id.")
                                : tr("%1 events repeat the event_id of an earlier one.").arg(numberText(repeated)));
    });
    connect(&m_counter, &DuplicateCounter::filesChanged, this,
            [this] { showState(tr("The files have changed since they were read; reload them first.")); });
    connect(&m_counter, &DuplicateCounter::failed, this,
            [this](const Error& error) { showState(toText(subjectOf(error) + " " + describe(error))); });
    showState({});
}

void DuplicatesLine::showAnswer(std::shared_ptr<const Answer> answer)
{
    const std::shared_ptr<const Answer> before = std::exchange(m_answer, std::move(answer));
    const LoadReport& report = *m_answer->overview().load;
    const bool canCount = DuplicateCounter::canCount(report);
    m_button->setVisible(canCount);
    if (before && countTheSame(*before, *m_answer))
        return;
    m_counter.stop();
    if (canCount)
        showState({});
    else if (hasStandardInput(report))
        showState(tr("Repeated event_ids are not counted: standard input can't be read again."));
    else
        showState(tr("The files have no column of event_ids."));
}

void DuplicatesLine::startOrStop()
{
    if (m_counter.isCounting())
        m_counter.stop();
    else
        m_counter.start(*m_answer);
    showState(m_counter.isCounting() ? tr("reading the files again") : QString{});
}

void DuplicatesLine::showState(const QString& text)
{
    m_button->setText(m_counter.isCounting() ? tr("Stop &counting") : tr("&Count repeated event_ids"));
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

} // namespace footfall::desktop
