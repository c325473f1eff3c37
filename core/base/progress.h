// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace footfall {

/// How far long work is. `bytesTotal` is 0 where it can't be known (standard input).
struct ProgressState
{
    std::uint64_t bytesRead = 0; ///< as they stand in the files, compressed
    std::uint64_t bytesTotal = 0;
    std::uint64_t rows = 0;
};

/// Checkpoint of long work: called once per block, on the thread that works.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    /// Takes note of the state and answers "go on?". May be called from time to time with an unchanged state.
    virtual bool goOn(const ProgressState& state) = 0;
};

/// Asked now and then within long work that has nothing to tell: whether to go on.
using Checkpoint = std::function<bool()>;

/// Never stops, shows nothing.
class NoProgress final : public Progress
{
public:
    bool goOn(const ProgressState&) override { return true; }
};

} // namespace footfall
