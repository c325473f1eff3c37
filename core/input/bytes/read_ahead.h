// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/block_source.h"

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace footfall {

/// Runs another source on a thread of its own, a few blocks ahead, in a ring of buffers small enough for the cache.
class ReadAhead
{
public:
    static constexpr std::size_t defaultBlockSize = std::size_t{256} * 1024;

    explicit ReadAhead(std::unique_ptr<BlockSource> source, std::size_t blockSize = defaultBlockSize);
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;
    /// Stops the thread and waits for it; a source that waits for a pipe has to be interrupted first.
    ~ReadAhead();

    struct Block
    {
        std::span<const char> bytes;
        bool last = false; ///< nothing follows; `error` says if that is not the end of the data
        std::optional<Error> error = {};
    };

    /// The next block, or nothing if there is none within the time; with a block, the one before is given back.
    /// Not called after the last one. Throws what the source threw.
    std::optional<Block> next(std::chrono::milliseconds patience);

private:
    struct Slot
    {
        std::vector<char> bytes;
        std::size_t size = 0;
        bool last = false;
        std::optional<Error> error;
    };

    void run(const std::stop_token& stop);
    void fill(Slot& slot, const std::stop_token& stop);

    static constexpr std::size_t slotCount = 4;
    std::unique_ptr<BlockSource> m_source;
    std::array<Slot, slotCount> m_slots;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_filled = 0;    ///< slots filled so far; guarded by m_mutex
    std::size_t m_returned = 0;  ///< slots given back so far; guarded by m_mutex
    std::size_t m_taken = 0;     ///< slots handed out so far; reader's thread only
    std::exception_ptr m_thrown; ///< written before the last slot is filled
    std::jthread m_thread;
};

} // namespace footfall
