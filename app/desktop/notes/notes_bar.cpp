// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/notes_bar.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/common/text.h"
#include "app/desktop/notes/all_notes.h"
#include "app/desktop/notes/note_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr int edgeWidth = 3;
constexpr int gap = 8;

} // namespace

NotesBar::NotesBar(QWidget* parent)
    : QWidget{parent},
      m_sign{new PlainLabel{this}},
      m_text{new NoteLabel{this}},
      m_all{new QToolButton{this}}
{
    m_text->setObjectName(QStringLiteral("notes"));
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it shows what there is room for
    m_all->setObjectName(QStringLiteral("allNotes"));
    m_all->setAutoRaise(true);
    m_all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_all->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the arrow after the words
    m_all->setToolTip(tr("Show all notes"));
    QSizePolicy kept = m_all->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // so that the line keeps its room
    m_all->setSizePolicy(kept);
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(isRightToLeft() ? 0 : edgeWidth + gap, 0, isRightToLeft() ? edgeWidth + gap : 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_all);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_text, &QLabel::linkActivated, this, &NotesBar::follow);
    connect(m_all, &QToolButton::clicked, this, &NotesBar::showAll);
    takeColours();
}

QSize NotesBar::sizeHint() const
{
    return {scaledToFont(*this, 200), std::max(scaledToFont(*this, 28), fontMetrics().height() + gap)};
}

void NotesBar::showAnswer(std::shared_ptr<const Answer> answer)
{
    m_answer = std::move(answer);
    m_lines = m_answer ? noteLines(*m_answer) : std::vector<NoteLine>{};
    showText();
}

void NotesBar::showText()
{
    std::vector<NoteLine> careful = m_lines;
    std::erase_if(careful, [](const NoteLine& line) { return line.weight == NoteWeight::Detail; });
    std::size_t whole = 0;
    if (!careful.empty())
        whole = m_text->showLine(careful, m_text->width());
    else if (m_answer)
        m_text->showQuiet(m_lines.empty() ? tr("Nothing to be careful with") : tr("Nothing to be careful with here"));
    else
        m_text->showQuiet({});
    m_all->setText(countedText(m_lines.size(), tr("%1 note"), tr("%1 notes")));
    m_all->setVisible(whole < m_lines.size());
    if (std::exchange(m_isQuiet, careful.empty()) != m_isQuiet) {
        takeColours();
        update();
    }
}

void NotesBar::showAll()
{
    auto* const all = new AllNotes{m_lines, this};
    connect(all, &AllNotes::linkActivated, this, &NotesBar::follow);
    all->openBelow(*this);
}

void NotesBar::follow(const QString& link)
{
    if (link == resetLink)
        Q_EMIT resetAsked();
    else if (link == qualityLink)
        Q_EMIT qualityAsked();
    else if (const auto identity = identityNamed(link.mid(identityLink.size()).toStdString()))
        Q_EMIT identityAsked(*identity);
}

void NotesBar::takeColours()
{
    const int side = scaledToFont(*this, 16);
    QPalette sign = palette();
    sign.setColor(QPalette::ButtonText, readableOn(NoteLabel::ground(palette()), NoteLabel::edge(palette())));
    m_sign->setFixedSize(side, side);
    m_sign->setPixmap(m_isQuiet ? QPixmap{} : icon(Icon::Warning, sign).pixmap({side, side}, devicePixelRatio()));
    m_all->setIcon(icon(Icon::Down, palette(), m_isQuiet ? QPalette::WindowText : QPalette::Text));
    QPalette words = palette();
    if (!m_isQuiet) // the notes' ground is near to Base
        words.setColor(QPalette::ButtonText, palette().color(QPalette::Text));
    m_all->setPalette(words);
    // as wide as any number of notes that there can be
    QFont bold = m_all->font();
    bold.setBold(true);
    m_all->setFont(bold);
    m_all->setMinimumWidth(QFontMetrics{bold}.horizontalAdvance(tr("%1 notes").arg(99)) + 2 * side + gap);
}

void NotesBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        takeColours();
        showText();
        break;
    case QEvent::LocaleChange:
    case QEvent::LanguageChange:
        showAnswer(m_answer);
        break;
    default:
        break;
    }
}

void NotesBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the text's new room, before the first frame
    showText();
}

void NotesBar::paintEvent(QPaintEvent* /*event*/)
{
    if (m_isQuiet)
        return;
    QPainter painter{this};
    painter.fillRect(rect(), NoteLabel::ground(palette()));
    painter.fillRect(QRect{isRightToLeft() ? width() - edgeWidth : 0, 0, edgeWidth, height()},
                     NoteLabel::edge(palette()));
}

} // namespace footfall::desktop
