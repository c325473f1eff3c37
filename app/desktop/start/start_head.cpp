// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/start/start_head.h"

#include "app/desktop/common/icons.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/scaled.h"
#include "app/desktop/start/text_look.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace footfall::desktop {

namespace {

// pixels where text has 13
constexpr double headingSize = 22;
constexpr int warningSize = 22;
constexpr int warningGap = 8;

/// The text with places to break it in words that are wider than the line: a path, at its slashes if it can be.
QString breakable(const QString& text, const QFontMetrics& metrics, int width)
{
    QStringList words = text.split(u' ');
    for (QString& word : words) {
        QString broken;
        while (width > 0 && word.size() > 1 && metrics.horizontalAdvance(word) > width) {
            qsizetype cut = word.size();
            while (cut > 1 && metrics.horizontalAdvance(word, static_cast<int>(cut)) > width)
                --cut;
            if (const qsizetype slash = word.lastIndexOf(u'/', cut - 1); slash > 0)
                cut = slash + 1;
            broken += word.first(std::min(cut, word.size() - 1)) + QChar{0x200B};
            word.remove(0, std::min(cut, word.size() - 1));
        }
        word.prepend(broken);
    }
    return words.join(u' ');
}

} // namespace

StartHead::StartHead(QWidget* parent) : QWidget{parent}, m_heading{new PlainLabel{this}}, m_text{new PlainLabel{this}}
{
    m_heading->setObjectName(QStringLiteral("startHeading"));
    m_text->setObjectName(QStringLiteral("startText"));
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    for (QLabel* const label : {m_heading, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    takeLook();
    welcome();
}

void StartHead::welcome()
{
    show(tr("Open a file of events"), tr("Who came, who came back, who stayed away: any day against any other."),
         false);
}

void StartHead::tellFailure(const QString& why)
{
    show(tr("The file could not be opened"), why, true);
    QAccessibleEvent alert{m_text, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

int StartHead::usualHeight() const
{
    return m_heading->fontMetrics().height() + layout()->spacing() + m_text->fontMetrics().height();
}

void StartHead::show(const QString& heading, const QString& text, bool isFailure)
{
    m_isFailure = isFailure;
    m_heading->setText(heading);
    m_whole = text;
    takeLook();
    update();
}

void StartHead::showText()
{
    const QString shown = breakable(m_whole, m_text->fontMetrics(), width());
    if (shown != m_text->text())
        m_text->setText(shown);
}

void StartHead::takeLook()
{
    dress(*m_heading, {.size = headingSize, .weight = QFont::DemiBold});
    dress(*m_text, {.quiet = !m_isFailure});
    layout()->setSpacing(scaledToFont(*this, 4));
    const int beside = m_isFailure ? scaledToFont(*this, warningSize + warningGap) : 0;
    m_heading->setContentsMargins(layoutDirection() == Qt::LeftToRight ? QMargins{beside, 0, 0, 0}
                                                                       : QMargins{0, 0, beside, 0});
    showText();
}

void StartHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LayoutDirectionChange)
        takeLook();
}

void StartHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showText();
}

void StartHead::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_isFailure)
        return;
    const int size = scaledToFont(*this, warningSize);
    const int line = m_heading->fontMetrics().height();
    const QRect place{m_heading->x(), m_heading->y() + (line - size) / 2, size, size};
    QPainter painter{this};
    icon(Icon::Warning, palette(), QPalette::WindowText)
        .paint(&painter, QStyle::visualRect(layoutDirection(), m_heading->geometry(), place));
}

} // namespace footfall::desktop
