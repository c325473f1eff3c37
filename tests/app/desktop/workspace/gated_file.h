// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/input_file.h"

#include <condition_variable>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>

namespace footfall::test {

/// Lets only so many bytes of a file pass, until a test lets more.
class Gate
{
public:
    static constexpr std::uint64_t all = std::numeric_limits<std::uint64_t>::max();

    void letPass(std::uint64_t bytes);
    /// Waits until more than `given` bytes may pass, or for the interruption; says how many may.
    std::uint64_t wait(std::uint64_t given, const bool& interrupted);
    void interrupt(bool& interrupted);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_passes = 0;
};

/// Opens files of the file system behind the gate.
OpenInput gated(std::shared_ptr<Gate> gate);

} // namespace footfall::test
