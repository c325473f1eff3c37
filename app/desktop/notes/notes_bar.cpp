// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/notes_bar.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/text.h"
#include "app/desktop/notes/note_lines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStringList>

#include <utility>

namespace footfall::desktop {

namespace {

constexpr int stripWidth = 4;
const QString resetLink = QStringLiteral("reset");
const QString detailsLink = QStringLiteral("details");
const QString identityLink = QStringLiteral("identity:");

QString linkTo(const QString& target, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text.toHtmlEscaped());
}

} // namespace

NotesBar::NotesBar(QWidget* parent) : QWidget{parent}, m_text{new QLabel{this}}
{
    m_text->setObjectName(QStringLiteral("notes"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setAccessibleDescription(tr("Notes on the figures"));
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(stripWidth + 8, 4, 8, 4);
    layout->addWidget(m_text);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_text, &QLabel::linkActivated, this, &NotesBar::follow);
    hide();
}

void NotesBar::showAnswer(std::shared_ptr<const Answer> answer)
{
    m_answer = std::move(answer);
    showText();
}

void NotesBar::follow(const QString& link)
{
    if (link == resetLink) {
        Q_EMIT resetAsked();
        return;
    }
    if (link.startsWith(identityLink)) {
        if (const auto identity = identityNamed(link.mid(identityLink.size()).toStdString()))
            Q_EMIT identityAsked(*identity);
        return;
    }
    m_withDetails = !m_withDetails;
    showText();
}

void NotesBar::showText()
{
    QStringList shown;
    QStringList details;
    if (m_answer) {
        for (const NoteLine& line : noteLines(*m_answer)) {
            QString text = line.text.toHtmlEscaped() + u'.';
            if (line.weight == NoteWeight::Choice)
                text += u' ' + linkTo(resetLink, tr("Use the default"));
            if (line.suggestion) {
                const QString name = toText(identityName(*line.suggestion));
                text += u' ' + linkTo(identityLink + name, tr("Use %1").arg(name));
            }
            (line.weight == NoteWeight::Detail ? details : shown) += text;
        }
    }
    if (!details.isEmpty()) {
        if (m_withDetails)
            shown += details;
        shown += linkTo(detailsLink, m_withDetails ? tr("Hide details") : tr("Details (%1)").arg(details.size()));
    }
    m_text->setText(shown.join(QStringLiteral("<br>")));
    setVisible(!shown.isEmpty());
}

void NotesBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        showText();
}

void NotesBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QColor colour = colourOf(Hue::Sessions, palette());
    painter.fillRect(rect(), mixed(colour, palette().color(QPalette::Base), 0.12));
    painter.fillRect(QRect{isRightToLeft() ? width() - stripWidth : 0, 0, stripWidth, height()}, colour);
}

} // namespace footfall::desktop
