// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/window/commands.h"
#include "app/desktop/window/window_state.h"
#include "core/base/error.h"
#include "core/study/definitions.h"

#include <QMainWindow>

class QStackedWidget;

namespace footfall::desktop {

class Body;
class DayChooser;
class Exporter;
class FileOpener;
class HeadBar;
class MessageStrip;
class ResultsPage;
class Workspace;
struct StartOptions;

/// The window: puts the parts together and passes on what happens between them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Begins with what the command line asked for.
    void start(const StartOptions& options);
    /// Tells the analyst that something failed.
    void tell(const Error& error);

    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] Exporter& exporter() { return *m_exporter; }
    [[nodiscard]] const Commands& commands() const { return m_commands; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void connectWorkspace();
    void keepDefinitions(const Definitions& definitions);
    void showState();
    void layOverlays(QWidget* content);
    void adaptToWidth();
    void takeColours();

    Workspace* m_workspace; ///< first, so that it ends before the widgets do
    DayChooser* m_chooser;
    FileOpener* m_opener;
    Exporter* m_exporter;
    Commands m_commands;
    Body* m_body = nullptr;
    ResultsPage* m_results = nullptr;
    HeadBar* m_head = nullptr;
    MessageStrip* m_message = nullptr;
    Definitions m_keptDefinitions; ///< what this window last read from the settings or wrote there
    bool m_wasRearranged = false;  ///< how the room is divided, by hand
    QStackedWidget* m_pages = nullptr;
    QPalette m_scheme; ///< of the system, as it was when it was last looked at
    bool m_takesColours = false;
};

} // namespace footfall::desktop
