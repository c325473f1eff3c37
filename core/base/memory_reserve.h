// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace footfall {

/// Memory kept back for the moment in which there is no more, so that what follows the first failed `new`, which throws
/// std::bad_alloc, has some to tidy up and to tell the user. Where that exception meets code that lets none through, as
/// some of the libraries', the program ends with tellOutOfMemory() and 1, not with a dump. One for a program, made at
/// its start.
class MemoryReserve
{
public:
    /// `program`: its name, which stays.
    explicit MemoryReserve(const char* program);
    MemoryReserve(const MemoryReserve&) = delete;
    MemoryReserve& operator=(const MemoryReserve&) = delete;
    ~MemoryReserve();

    /// Keeps memory back anew, once the lack of it was survived.
    static void refill() noexcept;
};

/// Writes "PROGRAM: " and that the memory is not enough to standard error, without asking for any.
void tellOutOfMemory(const char* program) noexcept;

} // namespace footfall
