// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"

#include <QWidget>

#include <array>
#include <memory>

class QStackedWidget;

namespace footfall::desktop {

class FiguresPanel;
class NotesBar;
class OverviewPage;
class PageTabs;
class PagesPage;
class PairsPage;
class QualityPage;
class SessionsPage;
class TableView;
class TrendPanel;
class UsersPage;
class Workspace;

/// The pages below the figures, in the order of their tabs.
enum class Tab { Overview, Users, Sessions, Pages, Pairs, Quality };
inline constexpr std::array<Tab, 6> allTabs{Tab::Overview, Tab::Users, Tab::Sessions,
                                            Tab::Pages,    Tab::Pairs, Tab::Quality};

/// What the answer is: notes and figures, and below them one page at a time.
class ResultsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(const Workspace& workspace, QWidget* parent = nullptr);

    /// Without trend and day pair, the days have the whole overview.
    void setPicturesShown(bool shown);
    [[nodiscard]] bool arePicturesShown() const;

    [[nodiscard]] TrendPanel& trend();
    [[nodiscard]] PairsPage& pairs() { return *m_pairs; }
    [[nodiscard]] UsersPage& users() { return *m_users; }
    [[nodiscard]] SessionsPage& sessions() { return *m_sessions; }
    [[nodiscard]] PagesPage& pages() { return *m_pages; }
    [[nodiscard]] QualityPage& quality() { return *m_quality; }
    /// Where notes stand, in this widget's pixels: what is said of a load may stand there meanwhile.
    [[nodiscard]] QRect noteLine() const;

    /// Goes to the list of what a figure counts.
    void openList(Figure figure);
    /// Goes to a page.
    void openTab(Tab tab);
    [[nodiscard]] Tab tab() const;
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    template <class... Part>
    void hear(const Workspace& workspace, Part*... parts);
    void goTo(Tab tab, QWidget* focus);
    void showTab();
    void showUsersTitle();
    void showListed();

    NotesBar* m_notes;
    FiguresPanel* m_figures;
    PageTabs* m_tabs;
    QStackedWidget* m_stack;
    OverviewPage* m_overview;
    UsersPage* m_users;
    SessionsPage* m_sessions;
    PagesPage* m_pages;
    PairsPage* m_pairs;
    QualityPage* m_quality;
};

} // namespace footfall::desktop
