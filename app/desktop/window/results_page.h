// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QScrollArea>

#include <array>
#include <memory>

class QSplitter;
class QTabWidget;

namespace footfall::desktop {

class DayPairPanel;
class DaysPage;
class FiguresPanel;
class NotesBar;
class PagesPage;
class PairsPage;
class QualityPage;
class SessionsPage;
class TrendPanel;
class UsersPage;
class Workspace;

/// The tables below the pictures, in the order of their tabs.
enum class TablePage { Days, Pairs, Users, Sessions, Pages, Quality };
inline constexpr std::array<TablePage, 6> allTablePages{TablePage::Days,     TablePage::Pairs, TablePage::Users,
                                                        TablePage::Sessions, TablePage::Pages, TablePage::Quality};

/// What the answer is: notes, figures, pictures and tables, one below the other.
class ResultsPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ResultsPage(const Workspace& workspace, QWidget* parent = nullptr);

    /// Where there is little room, the pair of days is a tab beside the trend.
    void setNarrow(bool narrow);
    /// Without trend and day pair, the tables have all the room below the figures.
    void setPicturesShown(bool shown);
    [[nodiscard]] bool arePicturesShown() const;

    [[nodiscard]] TrendPanel& trend() { return *m_trend; }
    [[nodiscard]] PairsPage& pairs() { return *m_pairs; }
    [[nodiscard]] UsersPage& users() { return *m_users; }
    [[nodiscard]] SessionsPage& sessions() { return *m_sessions; }
    [[nodiscard]] PagesPage& pages() { return *m_pages; }
    [[nodiscard]] QualityPage& quality() { return *m_quality; }

    /// Goes to the list of what a figure counts.
    void openList(Figure figure);
    /// Goes to a table.
    void openTable(TablePage page);
    /// Puts the cursor into the filter box of the list that is seen; goes to the users where none is.
    void startFiltering();

    /// How the room is divided, for the settings.
    [[nodiscard]] QByteArray arrangement() const;
    void restoreArrangement(const QByteArray& arrangement);

Q_SIGNALS:
    void dayChosen(footfall::Day day);
    void daysChosen(footfall::DayPair days);
    void resetAsked();
    void identityAsked(footfall::Identity identity);
    void ignoreNilUuidAsked(bool ignore);
    /// What arrangement() gives was changed by hand.
    void rearranged();

private:
    void layOut();
    void connectParts();
    template <class... Part>
    void hear(const Workspace& workspace, Part*... parts);
    void goTo(QWidget* page, QWidget* focus);

    NotesBar* m_notes;
    FiguresPanel* m_figures;
    TrendPanel* m_trend;
    DayPairPanel* m_dayPair;
    DaysPage* m_days;
    PairsPage* m_pairs;
    UsersPage* m_users;
    SessionsPage* m_sessions;
    PagesPage* m_pages;
    QualityPage* m_quality;
    QTabWidget* m_pictures = nullptr;
    QTabWidget* m_beside = nullptr; ///< of the pictures
    QTabWidget* m_tables = nullptr;
    QSplitter* m_upper = nullptr;
    QSplitter* m_whole = nullptr;
};

} // namespace footfall::desktop
