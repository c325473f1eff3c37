// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/notes_bar.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace footfall::desktop {

namespace {

constexpr int stripWidth = 4;
constexpr std::ptrdiff_t mostLines = 2; // unless all are asked for
const QString resetLink = QStringLiteral("reset");
const QString moreLink = QStringLiteral("more");
const QString qualityLink = QStringLiteral("quality");
const QString identityLink = QStringLiteral("identity:");

/// What the notes stand on.
QColor groundOf(const QPalette& palette)
{
    return mixed(colourOf(Hue::Sessions, palette), palette.color(QPalette::Base), 0.12);
}

/// In the palette's colour of links, as far as it can be seen on this ground; by itself a link has the program's.
QString linkTo(const QString& target, const QString& text, const QPalette& palette)
{
    const QColor colour = readableOn(groundOf(palette), palette.color(QPalette::Link));
    return QStringLiteral("<a href=\"%1\"><span style=\"color: %2\">%3</span></a>")
        .arg(target, colour.name(), text.toHtmlEscaped());
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
    } else if (link == qualityLink) {
        Q_EMIT qualityAsked();
    } else if (link.startsWith(identityLink)) {
        if (const auto identity = identityNamed(link.mid(identityLink.size()).toStdString()))
            Q_EMIT identityAsked(*identity);
    } else {
        m_withAll = !m_withAll;
        showText();
    }
}

void NotesBar::showText()
{
    const std::vector<NoteLine> lines = m_answer ? noteLines(*m_answer) : std::vector<NoteLine>{};
    const auto isChoice = [](const NoteLine& line) { return line.weight == NoteWeight::Choice; };
    const auto isWarning = [](const NoteLine& line) { return line.weight == NoteWeight::Warning; };
    const auto choices = std::count_if(lines.begin(), lines.end(), isChoice);
    auto warningsLeft = std::max<std::ptrdiff_t>(mostLines - choices, 1);
    QStringList shown;
    qsizetype kept = 0;
    for (const NoteLine& line : lines) {
        const bool isFirst = isChoice(line) || (isWarning(line) && warningsLeft-- > 0);
        if (isFirst || m_withAll)
            shown += textOf(line);
        if (!isFirst)
            ++kept;
    }
    if (kept > 0) {
        const QString more = countedText(static_cast<std::uint64_t>(kept), tr("%1 more note"), tr("%1 more notes"));
        const QString link = linkTo(moreLink, m_withAll ? tr("Fewer notes") : more, palette());
        if (shown.isEmpty())
            shown += link;
        else
            shown.back() += u' ' + link;
    }
    m_text->setText(shown.join(QStringLiteral("<br>")));
    setVisible(!shown.isEmpty());
}

QString NotesBar::textOf(const NoteLine& line) const
{
    QString text = line.text.toHtmlEscaped() + u'.';
    if (line.weight == NoteWeight::Choice)
        text += u' ' + linkTo(resetLink, tr("Use the default"), palette());
    if (line.isOfQuality)
        text += u' ' + linkTo(qualityLink, tr("See Data quality"), palette());
    if (line.suggestion) {
        const QString name = toText(identityName(*line.suggestion));
        text += u' ' + linkTo(identityLink + name, tr("Use %1").arg(name), palette());
    }
    return text;
}

void NotesBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::PaletteChange)
        showText();
}

void NotesBar::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const QColor colour = colourOf(Hue::Sessions, palette());
    painter.fillRect(rect(), groundOf(palette()));
    painter.fillRect(QRect{isRightToLeft() ? width() - stripWidth : 0, 0, stripWidth, height()}, colour);
}

} // namespace footfall::desktop
