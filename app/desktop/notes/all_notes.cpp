// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/all_notes.h"

#include "app/desktop/notes/note_label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {
constexpr int margin = 10;
}

AllNotes::AllNotes(const std::vector<NoteLine>& lines, QWidget* parent) : QFrame{parent, Qt::Popup}
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("All notes"));
    auto* const text = new NoteLabel{this};
    text->setObjectName(QStringLiteral("allNotesText"));
    text->setWordWrap(true);
    text->showAll(lines);
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(text);
    text->setFocus();
    connect(text, &QLabel::linkActivated, this, [this](const QString& link) {
        Q_EMIT linkActivated(link);
        close();
    });
}

void AllNotes::openBelow(const QWidget& line)
{
    setFixedWidth(line.width());
    resize(line.width(), heightForWidth(line.width()));
    move(line.mapToGlobal(QPoint{0, line.height()}));
    show();
}

void AllNotes::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter{this};
    painter.fillRect(rect(), NoteLabel::edge(palette()));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), NoteLabel::ground(palette()));
}

} // namespace footfall::desktop
