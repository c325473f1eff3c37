// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/temporary_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace footfall {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".footfall-save-"; // nobody calls a file of his own so
constexpr int mostTries = 1000;

fs::path nameOf(const fs::path& folder, int number)
{
    return folder / (std::string{prefix} + std::to_string(::getpid()) + "-" + std::to_string(number));
}

/// As nameOf() gives it: a process and a number.
bool isName(std::string_view name)
{
    const auto isNumber = [](std::string_view text) {
        return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!name.starts_with(prefix))
        return false;
    const std::string_view numbers = name.substr(prefix.size());
    const std::size_t hyphen = numbers.find('-');
    return hyphen != std::string_view::npos && isNumber(numbers.substr(0, hyphen)) &&
           isNumber(numbers.substr(hyphen + 1));
}

/// Whether a name still stands for the file that was opened by it.
bool isStill(const fs::path& name, const FileIdentity& opened)
{
    struct stat info = {};
    return ::lstat(name.c_str(), &info) == 0 && FileIdentity{info.st_dev, info.st_ino} == opened;
}

/// How an open file can be reached by a name, which a link to it needs.
std::string linkOf(const FileHandle& file)
{
    return "/proc/self/fd/" + std::to_string(file.get());
}

} // namespace

TemporaryFile::TemporaryFile(fs::path folder, const std::optional<FileState>& replaced) : m_folder{std::move(folder)}
{
    const mode_t mode = replaced ? 0600 : 0666;
    if (!openUnnamed(mode))
        openNamed(mode);
    if (!m_file.isOpen() || (replaced && !keepAccessOf(*replaced)))
        m_systemError = errno;
}

TemporaryFile::~TemporaryFile()
{
    if (!m_name.empty())
        ::unlink(m_name.c_str());
}

bool TemporaryFile::openUnnamed(mode_t mode)
{
    m_file = FileHandle{::open(m_folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode)};
    if (m_file.isOpen() && ::access(linkOf(m_file).c_str(), F_OK) == 0) {
        ::flock(m_file.get(), LOCK_EX | LOCK_NB); // for when it has a name; nobody else can reach it yet
        return true;
    }
    m_file.close();
    return false;
}

void TemporaryFile::openNamed(mode_t mode)
{
    for (int number = 0; number < mostTries; ++number) {
        const fs::path name = nameOf(m_folder, number);
        m_file = FileHandle{::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)};
        if (!m_file.isOpen() && errno != EEXIST)
            return;
        if (!m_file.isOpen())
            continue;
        ::flock(m_file.get(), LOCK_EX); // where files can't be locked, nobody takes it for a left-over either
        struct stat info = {};
        if (::fstat(m_file.get(), &info) == 0 && info.st_nlink > 0) {
            m_name = name;
            return;
        }
        m_file.close(); // somebody has taken it away before it was locked
    }
}

/// The group's permissions are the group's: where it can't be kept, the new one gets no more than everybody.
bool TemporaryFile::keepAccessOf(const FileState& replaced)
{
    const Result<FileState> own = FileState::of(m_file.get());
    if (!own)
        return false;
    const auto same = static_cast<uid_t>(-1);
    mode_t mode = replaced.mode & 0777U;
    if (own.value().owner != replaced.owner || own.value().group != replaced.group) {
        const bool kept = ::fchown(m_file.get(), replaced.owner, replaced.group) == 0 ||
                          own.value().group == replaced.group || ::fchown(m_file.get(), same, replaced.group) == 0;
        if (!kept)
            mode = (mode & 0707U) | (mode & (mode << 3U) & 0070U);
    }
    return ::fchmod(m_file.get(), mode) == 0;
}

/// One of its own in the folder.
bool TemporaryFile::giveName()
{
    for (int number = 0; number < mostTries; ++number) {
        const fs::path name = nameOf(m_folder, number);
        if (::linkat(AT_FDCWD, linkOf(m_file).c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0) {
            m_name = name;
            return true;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

bool TemporaryFile::takePlaceOf(const fs::path& target)
{
    if (m_name.empty()) {
        // straight to where it belongs, if nothing is there; a link never replaces anything
        if (::linkat(AT_FDCWD, linkOf(m_file).c_str(), AT_FDCWD, target.c_str(), AT_SYMLINK_FOLLOW) == 0)
            return true;
        if (errno != EEXIST || !giveName())
            return false;
    }
    if (::rename(m_name.c_str(), target.c_str()) != 0)
        return false;
    m_name.clear();
    return true;
}

void TemporaryFile::removeLeftOvers(const fs::path& folder)
{
    std::error_code unreadable; // nothing can be tidied up then; saving will fail by itself if that matters
    for (fs::directory_iterator entry{folder, unreadable}; !unreadable && entry != fs::directory_iterator{};
         entry.increment(unreadable)) {
        if (!isName(entry->path().filename().native()))
            continue;
        const FileHandle file{::open(entry->path().c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
        const Result<FileState> state = FileState::of(file.get());
        if (state && state.value().isRegular() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0 &&
            isStill(entry->path(), state.value().identity)) // its owner may have put it in its place meanwhile
            ::unlink(entry->path().c_str());
    }
}

} // namespace footfall
