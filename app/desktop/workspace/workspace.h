// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace/answer.h"
#include "app/desktop/workspace/task_progress.h"
#include "core/input/bytes/input_file.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace footfall::desktop {

/// What the window can be in. A file that is being read over another one leaves the state at Shown.
enum class State { Empty, Loading, Shown, Failed };

/// The only one who knows that there are threads: reads files in one task, answers questions in another, and hands
/// finished values to the widgets. All of its interface is called and heard on the GUI thread.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY(Workspace)

public:
    explicit Workspace(QObject* parent = nullptr);
    /// Stops all work and waits for it.
    ~Workspace() override;

    /// Reads files, as one stream of events, in the background; what was shown stays until they are read. A load that
    /// runs is cancelled. `days`: the pair to show at first; else the last day against the day before.
    void open(std::vector<Input> files, std::optional<DayPair> days = {});
    /// files() again, the days and definitions kept.
    void reload();
    /// What was shown stays. Heard of at once: the work ends soon after, in the background.
    void cancelLoad();

    /// Ask for another pair of days, or other definitions. The newest question wins.
    void setDays(DayPair days);
    /// A compared day at the compare distance follows it where that is another one.
    void setDefinitions(const Definitions& definitions);
    /// The same with some of the definitions changed: `change` is given those last asked for, to alter them.
    template <class Change>
    void redefine(Change change)
    {
        Definitions changed = definitions();
        change(changed);
        setDefinitions(changed);
    }
    void ask(const Definitions& definitions, DayPair days);

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isLoading() const;
    /// Null until a file is shown.
    [[nodiscard]] std::shared_ptr<const Answer> answer() const;
    /// As last asked for; an answer to them may still be on its way.
    [[nodiscard]] DayPair days() const;
    [[nodiscard]] const Definitions& definitions() const;
    /// What is shown; where nothing is, what was last asked for.
    [[nodiscard]] const std::vector<Input>& files() const;
    /// Of the load that runs, or of the last one.
    [[nodiscard]] const std::vector<Input>& filesAsked() const;
    /// How long it took to read what is shown.
    [[nodiscard]] std::chrono::milliseconds loadTime() const;
    /// Why the last load failed; nothing if it didn't.
    [[nodiscard]] std::optional<Error> failure() const;

    /// For tests: where bytes come from instead of the file system.
    void setOpenInput(OpenInput open);

Q_SIGNALS:
    void stateChanged();
    void loadStarted();
    void loadProgressed(const footfall::desktop::TaskProgress& progress);
    void loadCancelled();
    void loadFailed(const footfall::Error& error);
    /// Once for each answer, with the value that everything on the screen shows from now on: answer().
    void answered(const std::shared_ptr<const footfall::desktop::Answer>& answer);
    /// The definitions could not be answered (an unknown time zone); the former ones hold again.
    void questionFailed(const footfall::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace footfall::desktop
