// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/quality/quality_page.h"

#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/table/column_habits.h"
#include "app/desktop/common/table/table_view.h"
#include "app/desktop/common/text.h"
#include "app/desktop/quality/duplicates_line.h"
#include "app/desktop/quality/facts_grid.h"
#include "app/desktop/quality/file_table.h"
#include "app/desktop/quality/rejected_table.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace footfall::desktop {

namespace {

constexpr int roomAround = 8;
constexpr int mostFilesSeen = 5;

} // namespace

QualityPage::QualityPage(QWidget* parent)
    : QWidget{parent},
      m_facts{new FactsGrid},
      m_nil{new PlainLabel},
      m_ignoreNil{new QCheckBox{tr("Take it for &nobody")}},
      m_duplicates{new DuplicatesLine},
      m_fileTable{new TableView{m_fileModel, tr("Files"), QStringLiteral("files")}},
      m_rejectedTable{new TableView{m_rejectedModel, tr("Rejected rows"), QStringLiteral("rejected")}},
      m_rejectedHead{new PlainLabel}
{
    auto* const splitter = new QSplitter{this};
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFacts());
    splitter->addWidget(makeRejected());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    connect(m_ignoreNil, &QCheckBox::clicked, this, &QualityPage::ignoreNilUuidAsked);
}

QWidget* QualityPage::makeFacts()
{
    m_nil->setObjectName(QStringLiteral("nilUuid"));
    m_nil->setWordWrap(true);
    m_fileTable->setHabits({.takingTheRest = {QStringLiteral("file")},
                            .leaving = {QStringLiteral("file_bytes"), QStringLiteral("file_rows")}});
    m_ignoreNil->setToolTip(tr("The same as 'Ignore the all-zero UUID' among the definitions"));
    auto* const content = new QWidget{this};
    auto* const layout = new QVBoxLayout{content};
    layout->setContentsMargins(roomAround, roomAround, roomAround, roomAround);
    layout->addWidget(m_facts);
    layout->addWidget(m_nil);
    layout->addWidget(m_ignoreNil);
    layout->addWidget(m_duplicates);
    layout->addWidget(m_fileTable);
    layout->addStretch();
    auto* const scroll = new QScrollArea{this};
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // as beside the tables: nothing moves as it comes
    scroll->setAccessibleName(tr("What was read"));
    return scroll;
}

QWidget* QualityPage::makeRejected()
{
    QFont strong = m_rejectedHead->font();
    strong.setWeight(QFont::DemiBold);
    m_rejectedHead->setFont(strong);
    m_rejectedHead->setBuddy(m_rejectedTable);
    m_rejectedTable->setHabits(
        {.takingTheRest = {QStringLiteral("text")}, .leaving = {QStringLiteral("file"), QStringLiteral("reason")}});
    m_rejectedHead->setContentsMargins(roomAround, roomAround, roomAround, roomAround);
    m_rejectedTable->setEmptyText(tr("No row was rejected."));
    auto* const rejected = new QWidget{this};
    auto* const layout = new QVBoxLayout{rejected};
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_rejectedHead);
    layout->addWidget(m_rejectedTable, 1);
    return rejected;
}

void QualityPage::showAnswer(const std::shared_ptr<const Answer>& answer)
{
    m_facts->show(factsOf(answer->overview()));
    m_duplicates->showAnswer(answer);
    showNil(*answer);
    if (m_shown.lock() != answer->overview().load) {
        m_shown = answer->overview().load;
        showLoad(answer->overview().load);
    }
}

void QualityPage::showLoad(const std::shared_ptr<const LoadReport>& load)
{
    const auto utc = std::make_shared<ZoneOffsets>(); // neither table has a time
    m_fileModel.setTable(std::make_shared<FileTable>(load), utc);
    m_rejectedModel.setTable(std::make_shared<RejectedTable>(load), utc);
    const RejectedRows& rejected = load->rejected;
    m_rejectedHead->setText(rejected.total() > rejected.first.size()
                                ? tr("Re&jected rows, the first %1 of %2")
                                      .arg(numberText(rejected.first.size()), numberText(rejected.total()))
                                : tr("Re&jected rows"));
    const int rows = std::min(m_fileModel.rowCount(), mostFilesSeen);
    m_fileTable->setFixedHeight(m_fileTable->horizontalHeader()->sizeHint().height() +
                                rows * m_fileTable->verticalHeader()->defaultSectionSize() +
                                2 * m_fileTable->frameWidth());
}

void QualityPage::showNil(const Answer& answer)
{
    const std::uint64_t events = nilUuidEvents(answer.overview());
    const bool ignored = answer.overview().definitions.ignoreNilUuid;
    m_nil->setVisible(events > 0 || ignored);
    m_ignoreNil->setVisible(events > 0 || ignored);
    m_ignoreNil->setChecked(ignored);
    m_nil->setText(ignored ? tr("%1 events have the all-zero UUID, which Snowplow writes for anonymous visitors; they "
                                "count as events without a user.")
                                 .arg(numberText(events))
                           : tr("%1 events have the all-zero UUID, which Snowplow writes for anonymous visitors; it "
                                "counts as one user.")
                                 .arg(numberText(events)));
}

} // namespace footfall::desktop
