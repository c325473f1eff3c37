// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QString>

class QAction;
class QPoint;

namespace footfall::desktop {

// Names of files, columns, users, pages and zones, settings and errors are text that somebody else wrote. Qt would take
// what looks like HTML in them for HTML (and read the files that it names), an ampersand for a key, and a star in
// brackets for unsaved changes. What is here is the only way to show such text; all on the GUI thread.

/// A label that shows its text as it stands. Beside a buddy an ampersand still marks a key.
class PlainLabel : public QLabel
{
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);
};

/// The text, for a tool tip that shows it as it stands: as HTML where Qt would guess that it is HTML.
QString asToolTip(const QString& text);
/// The same, always as HTML, since only that wraps.
QString asWrappedToolTip(const QString& text);
/// Gives a widget the tool tip; where that had to be HTML, assistive technology gets the text as a description.
void setPlainToolTip(QWidget& widget, const QString& text);
void setPlainToolTip(QAction& action, const QString& text);
/// Shows a tool tip now, at a place on the screen.
void showPlainToolTip(const QPoint& place, const QString& text, QWidget* of);

/// The text, for an action, a button or a tab: its ampersands mark no key.
QString asActionText(QString text);
/// The text, for a window's title.
QString asWindowTitle(QString text);

} // namespace footfall::desktop
