// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/memory_reserve.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <execinfo.h>
#include <new>
#include <string_view>
#include <unistd.h>

namespace footfall {

namespace {

constexpr std::size_t reserveSize = std::size_t{512} * 1024;

std::atomic<void*> reserve{nullptr};
std::atomic<bool> isUsed{false};
const char* nameOfProgram = "";
std::terminate_handler endBefore = nullptr;

/// Called by `new` on any thread, when it finds no memory.
void giveBack()
{
    isUsed = true;
    std::free(reserve.exchange(nullptr)); // NOLINT(cppcoreguidelines-no-malloc): it must be no `new` that makes it
    throw std::bad_alloc{};
}

/// Called for an exception that nobody can catch.
[[noreturn]] void end()
{
    if (isUsed) {
        tellOutOfMemory(nameOfProgram);
        ::_exit(1);
    }
    if (endBefore != nullptr)
        endBefore();
    std::abort();
}

void writeToStandardError(std::string_view text) noexcept
{
    while (!text.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return; // there is nobody left to tell
        text.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
}

} // namespace

MemoryReserve::MemoryReserve(const char* program)
{
    nameOfProgram = program;
    reserve = std::malloc(reserveSize); // NOLINT(cppcoreguidelines-no-malloc)
    // The C library loads what unwinds its own calls when that is first needed, which then could take memory.
    void* place = nullptr;
    ::backtrace(&place, 1);
    std::set_new_handler(giveBack);
    endBefore = std::set_terminate(end);
}

MemoryReserve::~MemoryReserve()
{
    std::set_terminate(endBefore);
    std::set_new_handler(nullptr);
    std::free(reserve.exchange(nullptr)); // NOLINT(cppcoreguidelines-no-malloc)
}

void MemoryReserve::refill() noexcept
{
    if (!isUsed.exchange(false))
        return;
    void* const kept = std::malloc(reserveSize); // NOLINT(cppcoreguidelines-no-malloc)
    std::free(reserve.exchange(kept));           // NOLINT(cppcoreguidelines-no-malloc)
}

void tellOutOfMemory(const char* program) noexcept
{
    writeToStandardError(program);
    writeToStandardError(": there is not enough memory for so many events\n");
}

} // namespace footfall
