// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the program's own libraries: lets calls fail that FAIL_CALL names, from the FAIL_FROM-th on (1 is the
// first) or, with FAIL_ONCE, that one alone. "stat" counts only calls for files whose name ends with FAIL_FILE.
// "malloc" counts what the program asks for from its first step on, which is to ignore SIGPIPE: what the libraries do
// before is not in its hands. Nor is what Qt makes of malloc's null pointer, which it does not look at everywhere: what
// Qt's own code asks of malloc is given. "cut" is no call that fails: it cuts FAIL_FILE to FAIL_FROM bytes as soon as
// a file has been opened to be read from its beginning to its end.
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

bool programHasBegun = false;

bool isChosen(const char* call)
{
    const char* const chosen = std::getenv("FAIL_CALL");
    return chosen != nullptr && std::strcmp(chosen, call) == 0;
}

/// Whether the next call of its kind is to fail.
bool failsNow()
{
    static const long from = std::getenv("FAIL_FROM") != nullptr ? std::atol(std::getenv("FAIL_FROM")) : 0;
    static const bool once = std::getenv("FAIL_ONCE") != nullptr;
    static long count = 0;
    const long number = __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED);
    return from > 0 && (once ? number == from : number >= from);
}

bool isOfQt(const void* caller)
{
    Dl_info info = {};
    return ::dladdr(caller, &info) != 0 && info.dli_fname != nullptr && std::strstr(info.dli_fname, "libQt") != nullptr;
}

bool allocationFails(const void* caller)
{
    static const bool chosen = isChosen("malloc");
    if (!chosen || !programHasBegun || !failsNow() || isOfQt(caller))
        return false;
    errno = ENOMEM;
    return true;
}

bool endsWith(const char* text, const char* end)
{
    const std::size_t size = std::strlen(text);
    const std::size_t endSize = std::strlen(end);
    return size >= endSize && std::strcmp(text + size - endSize, end) == 0;
}

} // namespace

extern "C" {

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* old, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);

void* malloc(std::size_t size) noexcept
{
    return allocationFails(__builtin_return_address(0)) ? nullptr : __libc_malloc(size);
}

void* calloc(std::size_t count, std::size_t size) noexcept
{
    return allocationFails(__builtin_return_address(0)) ? nullptr : __libc_calloc(count, size);
}

void* realloc(void* old, std::size_t size) noexcept
{
    return allocationFails(__builtin_return_address(0)) ? nullptr : __libc_realloc(old, size);
}

void* aligned_alloc(std::size_t alignment, std::size_t size) noexcept
{
    return allocationFails(__builtin_return_address(0)) ? nullptr : __libc_memalign(alignment, size);
}

sighandler_t signal(int number, sighandler_t handler) noexcept
{
    using Signal = sighandler_t (*)(int, sighandler_t);
    static const Signal real = reinterpret_cast<Signal>(::dlsym(RTLD_NEXT, "signal"));
    programHasBegun = true;
    return real(number, handler);
}

int posix_fadvise(int, off_t, off_t, int) noexcept
{
    if (isChosen("cut") && ::truncate(std::getenv("FAIL_FILE"), std::atol(std::getenv("FAIL_FROM"))) != 0)
        std::abort();
    return 0;
}

int stat(const char* path, struct stat* info) noexcept
{
    using Stat = int (*)(const char*, struct stat*);
    static const Stat real = reinterpret_cast<Stat>(::dlsym(RTLD_NEXT, "stat"));
    const char* const file = std::getenv("FAIL_FILE");
    if (isChosen("stat") && file != nullptr && endsWith(path, file) && failsNow()) {
        errno = EIO;
        return -1;
    }
    return real(path, info);
}
}
