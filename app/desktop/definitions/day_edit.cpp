// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/day_edit.h"

#include "app/desktop/common/colours.h"
#include "app/desktop/common/day_text.h"
#include "app/desktop/common/plain_text.h"
#include "app/desktop/common/text.h"
#include "app/desktop/definitions/typed_day.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionSpinBox>

#include <algorithm>

namespace footfall::desktop {

namespace {

const Day firstDay = *dayOf({.year = firstTypedYear, .month = 1, .dayOfMonth = 1});
const Day lastDay = *dayOf({.year = lastTypedYear, .month = 12, .dayOfMonth = 31});

/// What the latest edit put into `before` to make `after`, and where; nothing if it took something away.
struct Insertion
{
    QString text;
    qsizetype at = 0;
};
Insertion insertionOf(const QString& before, const QString& after, qsizetype cursor)
{
    const qsizetype length = after.size() - before.size();
    const qsizetype at = cursor - length;
    if (length <= 0 || at < 0 || after.left(at) != before.left(at) || after.mid(cursor) != before.mid(at))
        return {};
    return {after.mid(at, length), at};
}

} // namespace

DayEdit::DayEdit(QWidget* parent) : QAbstractSpinBox{parent}
{
    setKeyboardTracking(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::textEdited, this, &DayEdit::edited);
    showDay();
}

void DayEdit::setDay(Day day)
{
    m_day = day;
    if (!isTyped())
        showDay();
}

void DayEdit::showNoDay()
{
    showText(QStringLiteral("\u2013"), {});
}

bool DayEdit::isTyped() const
{
    return lineEdit()->isModified();
}

void DayEdit::showDay()
{
    showText(toText(toIso(m_day)), dayText(m_day));
}

void DayEdit::showText(const QString& text, const QString& toolTip)
{
    m_text = text;
    m_wasTyped = false;
    lineEdit()->setText(m_text);
    setReason({});
    setPlainToolTip(*this, toolTip);
    update(); // a step may have become possible or not
}

void DayEdit::choose(Day day)
{
    const bool another = day != m_day;
    m_day = day;
    showDay();
    if (hasFocus())
        selectAll(); // so that the next one can be typed over it
    if (another)
        Q_EMIT dayChosen(day);
}

void DayEdit::setReason(const QString& reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    setPlainToolTip(*this, reason.isEmpty() ? dayText(m_day) : reason);
    setAccessibleDescription(reason);
    update();
}

/// A whole day that is put before or after another one, or one that is pasted anywhere, is meant in its place.
void DayEdit::edited(const QString& text)
{
    const Insertion put = insertionOf(m_text, text, lineEdit()->cursorPosition());
    const bool atStart = put.at == 0 && isWholeDay(m_text);
    const bool atEnd = put.at == m_text.size() && !m_wasTyped;
    m_text = text;
    m_wasTyped = true;
    if (!put.text.isEmpty() && put.text != text && (isWholeDay(put.text) || atStart || atEnd)) {
        lineEdit()->selectAll();
        lineEdit()->insert(put.text); // comes here again, and can be undone
        return;
    }
    setReason(readTypedDay(text).reason);
}

void DayEdit::stepBy(int steps)
{
    const TypedDay typed = readTypedDay(text());
    const int from = (isTyped() && typed.day ? *typed.day : m_day).number;
    choose({std::clamp(from + steps, std::min(from, firstDay.number), std::max(from, lastDay.number))});
}

QAbstractSpinBox::StepEnabled DayEdit::stepEnabled() const
{
    StepEnabled steps = StepNone;
    steps.setFlag(StepUpEnabled, m_day < lastDay);
    steps.setFlag(StepDownEnabled, m_day > firstDay);
    return steps;
}

QValidator::State DayEdit::validate(QString& text, int& cursor) const
{
    Q_UNUSED(cursor)
    return readTypedDay(text).day ? QValidator::Acceptable : QValidator::Intermediate; // anything can be typed
}

QSize DayEdit::sizeHint() const
{
    ensurePolished();
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    const int width = fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 ")) + 2; // of the cursor
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, {width, lineEdit()->sizeHint().height()}, this);
}

QSize DayEdit::minimumSizeHint() const
{
    return sizeHint();
}

bool DayEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isTyped() &&
        static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // gives up what is typed, not a load that runs
        return true;
    }
    return QAbstractSpinBox::event(event);
}

/// A double click takes all, where a line of text would take the word, which is a year or a month.
bool DayEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        m_doubleClicked = true;
        lineEdit()->selectAll();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonPress)
        m_doubleClicked = false;
    if (event->type() == QEvent::MouseMove && m_doubleClicked)
        return true; // a hand that is not quite still
    return QAbstractSpinBox::eventFilter(watched, event);
}

void DayEdit::focusInEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::TabFocusReason ||
        event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    QAbstractSpinBox::focusOutEvent(event);
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason || !isTyped())
        return; // for another window or a menu: the field is still the one that is typed in
    choose(readTypedDay(text()).day.value_or(m_day));
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isTyped()) {
        choose(m_day);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const TypedDay typed = readTypedDay(text());
        if (!isTyped() || typed.day)
            choose(isTyped() ? *typed.day : m_day);
        else
            showPlainToolTip(mapToGlobal(rect().bottomLeft()), typed.reason, this);
    } else {
        QAbstractSpinBox::keyPressEvent(event);
    }
}

void DayEdit::paintEvent(QPaintEvent* event)
{
    QAbstractSpinBox::paintEvent(event);
    if (m_reason.isEmpty())
        return;
    QPainter painter{this};
    constexpr int width = 2; // the line's, within the frame's room
    painter.setPen(QPen{faultColour(palette()), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin});
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace footfall::desktop
