// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspace/file_lookup.h"

#include "app/desktop/workspace/background_task.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <utility>

namespace footfall::desktop {

namespace {

using Found = std::vector<std::optional<GoneFile>>;

bool isGoneFromDisk(const std::filesystem::path& file)
{
    struct stat info = {};
    return ::stat(file.c_str(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR);
}

std::filesystem::path nearestFolder(const std::filesystem::path& file, const FileLookup::IsGone& isGone)
{
    std::filesystem::path folder = file.parent_path();
    while (folder.has_relative_path() && isGone(folder))
        folder = folder.parent_path();
    return folder;
}

/// Between two files it asks whether anybody still wants to know.
Outcome<Found> look(const std::vector<FileLookup::Files>& groups, const FileLookup::IsGone& isGone, Progress& progress)
{
    Found found;
    for (const FileLookup::Files& files : groups) {
        std::optional<GoneFile> gone;
        for (auto file = files.begin(); file != files.end() && !gone; ++file) {
            if (!progress.goOn({}))
                return Cancelled{};
            if (isGone(*file))
                gone = GoneFile{.file = *file, .folder = nearestFolder(*file, isGone)};
        }
        found.push_back(std::move(gone));
    }
    return found;
}

} // namespace

/// Its task, kept out of the header.
class FileLookup::Private
{
public:
    explicit Private(FileLookup& lookup)
        : task{std::make_unique<BackgroundTask<Found>>(BackgroundTask<Found>::Listener{
              .done = [&lookup](const Found& found) { Q_EMIT lookup.ended(found); }, .failed = [](const Error&) {}})}
    // all count as there
    {
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;
    ~Private()
    {
        task->reset();
        if (!work.expired())
            static_cast<void>(task.release()); // its end would wait for a look that may never end
    }

    std::unique_ptr<BackgroundTask<Found>> task;
    std::weak_ptr<const IsGone> work; ///< of the newest work, which is the last to end
    IsGone isGone = isGoneFromDisk;
};

FileLookup::FileLookup(QObject* parent) : QObject{parent}, d{std::make_unique<Private>(*this)} {}

FileLookup::~FileLookup() = default;

void FileLookup::start(std::vector<Files> groups)
{
    auto isGone = std::make_shared<const IsGone>(d->isGone);
    d->work = isGone;
    d->task->start([groups = std::move(groups), isGone = std::move(isGone)](Progress& progress) {
        return look(groups, *isGone, progress);
    });
}

void FileLookup::setIsGone(IsGone isGone)
{
    d->isGone = std::move(isGone);
}

} // namespace footfall::desktop
