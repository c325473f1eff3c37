// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <functional>

namespace footfall::test {

/// A key as the window system delivers it: to the window that has the focus, which hands it to its own focus widget, to
/// a popup, or to a shortcut. A key may close its window, so its release goes to the one that has the focus by then.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyPress(QGuiApplication::focusWindow(), key, modifiers);
    if (QWindow* const next = QGuiApplication::focusWindow())
        QTest::keyRelease(next, key, modifiers);
}

inline void type(const QString& text)
{
    for (const QChar character : text)
        QTest::keyClick(QGuiApplication::focusWindow(), character.toLatin1());
}

/// What a window manager does when a dialog closes, and the offscreen platform doesn't.
inline void giveBackFocus(QWidget& window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

/// Presses a key that opens a menu, and then keys in it: a button does not come back before its menu is closed.
inline void pressForMenu(Qt::Key key, const QList<Qt::Key>& inMenu)
{
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] {
        if (QApplication::activePopupWidget() == nullptr)
            return;
        looking.stop();
        for (const Qt::Key next : inMenu)
            press(next);
    });
    looking.start();
    press(key);
}

/// Presses a key until that is so; false if it never is.
inline bool pressUntil(Qt::Key key, const std::function<bool()>& isSo)
{
    constexpr int mostKeys = 200;
    for (int keys = 0; keys < mostKeys && !isSo(); ++keys)
        press(key);
    return isSo();
}

} // namespace footfall::test
