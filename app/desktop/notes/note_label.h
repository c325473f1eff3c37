// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notes/note_lines.h"

#include <QLabel>

#include <functional>
#include <vector>

namespace footfall::desktop {

// Where the links of notes lead; that of an identity is followed by its name.
inline const QString resetLink = QStringLiteral("reset");
inline const QString qualityLink = QStringLiteral("quality");
inline const QString identityLink = QStringLiteral("identity:");

/// Notes with what can be done about each as a link; the only place where their text, some of it from outside, meets
/// HTML.
class NoteLabel final : public QLabel
{
public:
    explicit NoteLabel(QWidget* parent);

    /// One below the other, all of them.
    void showAll(const std::vector<NoteLine>& lines);
    /// In one line of at most `room` pixels, as many as it has room for, the first in any case, cut at its end if it
    /// must be. Returns how many are shown whole.
    std::size_t showLine(const std::vector<NoteLine>& lines, int room);
    /// Words of ours that need no care, in grey.
    void showQuiet(const QString& words);

    /// What notes stand on, and its edge.
    static QColor ground(const QPalette& palette);
    static QColor edge(const QPalette& palette);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showHtml(const QString& html);
    [[nodiscard]] QString html(const NoteLine& line, const QString& text) const;

    std::function<void()> m_showAgain; ///< in other colours
};

} // namespace footfall::desktop
