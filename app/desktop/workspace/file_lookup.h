// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace footfall::desktop {

/// A file that is not there any more.
struct GoneFile
{
    std::filesystem::path file;
    std::filesystem::path folder; ///< the nearest one above it that still is

    friend bool operator==(const GoneFile&, const GoneFile&) = default;
};

/// Looks in the background which files are gone: a network mount may take minutes to say so, or never do. All of its
/// interface is called and heard on the GUI thread.
class FileLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY(FileLookup)

public:
    using Files = std::vector<std::filesystem::path>;
    /// Whether there is no such file or folder; asked on another thread.
    using IsGone = std::function<bool(const std::filesystem::path&)>;

    explicit FileLookup(QObject* parent = nullptr);
    /// Waits for nothing: what hangs in the system stays behind.
    ~FileLookup() override;

    /// Looks for the first file of each group that is gone. What was asked before is dropped.
    void start(std::vector<Files> groups);

    /// For tests: who says what is gone instead of the file system.
    void setIsGone(IsGone isGone);

Q_SIGNALS:
    /// One for each group.
    void ended(const std::vector<std::optional<footfall::desktop::GoneFile>>& gone);

private:
    class Private;

    std::unique_ptr<Private> d;
};

} // namespace footfall::desktop
