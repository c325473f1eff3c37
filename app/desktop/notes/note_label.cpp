// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/note_label.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/text.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStringList>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

/// What can be done about a note: where its link leads, and what it says.
struct Remedy
{
    QString target;
    QString text;
};

std::optional<Remedy> remedyOf(const NoteLine& line)
{
    if (line.weight == NoteWeight::Choice)
        return Remedy{resetLink, Words::tr("Use the default")};
    if (line.isOfQuality)
        return Remedy{qualityLink, Words::tr("See Data quality")};
    if (line.suggestion) {
        const QString name = toText(identityName(*line.suggestion));
        return Remedy{identityLink + name, Words::tr("Use %1").arg(name)};
    }
    return std::nullopt;
}

/// A link is said after a space.
int remedyWidth(const NoteLine& line, const QFontMetrics& metrics)
{
    const auto remedy = remedyOf(line);
    return remedy ? metrics.horizontalAdvance(u' ' + remedy->text) : 0;
}

QString coloured(const QColor& colour, const QString& text)
{
    return QStringLiteral("<span style=\"color: %1\">%2</span>").arg(colour.name(), text.toHtmlEscaped());
}

const QString between = QStringLiteral(" \u00b7 "); // notes in a line

} // namespace

NoteLabel::NoteLabel(QWidget* parent) : QLabel{parent}
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setForegroundRole(QPalette::Text);
    setAccessibleDescription(Words::tr("Notes on the figures"));
}

QColor NoteLabel::edge(const QPalette& palette)
{
    return colourOf(Hue::Sessions, palette);
}

QColor NoteLabel::ground(const QPalette& palette)
{
    return mixed(edge(palette), palette.color(QPalette::Base), 0.12);
}

QString NoteLabel::html(const NoteLine& line, const QString& text) const
{
    const auto remedy = remedyOf(line);
    if (!remedy)
        return text.toHtmlEscaped();
    // in the palette's colour of links, as far as it can be seen on this ground; by itself a link has the program's
    const QColor colour = readableOn(ground(palette()), palette().color(QPalette::Link));
    return QStringLiteral("%1 <a href=\"%2\">%3</a>")
        .arg(text.toHtmlEscaped(), remedy->target.toHtmlEscaped(), coloured(colour, remedy->text));
}

/// At the side where one begins to read, whatever the direction of the words.
void NoteLabel::showHtml(const QString& html)
{
    setText(isRightToLeft() ? QStringLiteral("<div align=\"right\">%1</div>").arg(html) : html);
}

void NoteLabel::showAll(const std::vector<NoteLine>& lines)
{
    m_showAgain = [this, lines] { showAll(lines); };
    QStringList parts;
    for (const NoteLine& line : lines)
        parts += html(line, line.text + u'.');
    showHtml(parts.join(QStringLiteral("<br>")));
}

std::size_t NoteLabel::showLine(const std::vector<NoteLine>& lines, int room)
{
    m_showAgain = [this, lines, room] { showLine(lines, room); };
    const QFontMetrics metrics = fontMetrics();
    QStringList parts;
    std::size_t whole = 0;
    for (const NoteLine& line : lines) {
        const int links = remedyWidth(line, metrics);
        const int before = parts.isEmpty() ? 0 : metrics.horizontalAdvance(between);
        const int text = metrics.horizontalAdvance(line.text);
        if (before + text + links <= room) {
            parts += html(line, line.text);
            room -= before + text + links;
            ++whole;
            continue;
        }
        if (parts.isEmpty())
            parts += html(line, metrics.elidedText(line.text, Qt::ElideRight, std::max(0, room - links)));
        break;
    }
    showHtml(parts.join(between));
    return whole;
}

void NoteLabel::showQuiet(const QString& words)
{
    m_showAgain = [this, words] { showQuiet(words); };
    showHtml(coloured(quietText(palette(), QPalette::Window), words));
}

void NoteLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_showAgain)
        std::function<void()>{m_showAgain}(); // which replaces it
}

} // namespace footfall::desktop
