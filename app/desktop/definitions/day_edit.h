// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QAbstractSpinBox>

namespace footfall::desktop {

/// A day to type as a whole, or to step from to the next one. What is typed is that day or none: not, as in Qt's field
/// of sections, the day that its digits give one after the other. What is no day is marked, with the reason in tool
/// tip and accessible description, and chooses nothing.
class DayEdit final : public QAbstractSpinBox
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent = nullptr);

    [[nodiscard]] Day day() const { return m_day; }
    /// Shows the day, which may be of any year. A text that is being typed stays; the day is there when it is given up.
    void setDay(Day day);
    /// Shows a dash, for where there is no day at all.
    void showNoDay();
    /// Why what is typed is no day; empty if it is one.
    [[nodiscard]] const QString& reason() const { return m_reason; }

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& cursor) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Another day than the one that was shown: by Enter, by a step, or by leaving the field with a day in it.
    void dayChosen(footfall::Day day);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isTyped() const;
    void showDay();
    void showText(const QString& text, const QString& toolTip);
    void choose(Day day);
    void edited(const QString& text);
    void setReason(const QString& reason);

    Day m_day;
    QString m_text;   ///< what stood there before the latest edit
    QString m_reason; ///< shown where the text is no day
    bool m_wasTyped = false;
    bool m_doubleClicked = false; ///< and the button is still down
};

} // namespace footfall::desktop
