// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace footfall {

/// Memory kept back for when there is no more: it is given free when a `new` fails for the first time, so that there is
/// some to tidy up with and to tell the user. Where the std::bad_alloc then meets code that lets no exception through,
/// as some of the libraries', the program ends with tellOutOfMemory() and exit code 1, not with a dump. One for a
/// program, made at its start.
class MemoryReserve
{
public:
    /// `program`: its name, which stays.
    explicit MemoryReserve(const char* program);
    MemoryReserve(const MemoryReserve&) = delete;
    MemoryReserve& operator=(const MemoryReserve&) = delete;
    ~MemoryReserve();

    /// Keeps memory back once more, after a lack of it that the program survived.
    static void refill() noexcept;
};

/// Writes "PROGRAM: " and that the memory is not enough to standard error, without asking for any.
void tellOutOfMemory(const char* program) noexcept;

} // namespace footfall
