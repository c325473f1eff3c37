// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/events/event_store.h"
#include "core/input/rows/layout.h"
#include "core/input/rows/row.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace footfall {

struct RejectedRow
{
    std::size_t file = 0; ///< index in LoadReport::files
    std::uint64_t line = 0;
    RejectReason reason = RejectReason::Fields;
    std::string text = {}; ///< how the row begins, without its line end, rejectedTextLimit bytes at most
};

/// All rejected rows are counted, the first are kept.
struct RejectedRows
{
    static constexpr std::size_t mostKept = 100;

    std::array<std::uint64_t, rejectReasonCount> counts{};
    std::vector<RejectedRow> first;

    /// Adds a row of the first file; its `text` is copied only if it is kept.
    void add(std::uint64_t line, RejectReason reason, std::string_view text)
    {
        ++counts[static_cast<std::size_t>(reason)];
        if (first.size() < mostKept)
            keep(line, reason, text);
    }
    /// Adds the rows of a later piece: of the file with this index, of which `linesBefore` lines come before the piece.
    void append(RejectedRows&& later, std::size_t file, std::uint64_t linesBefore);
    [[nodiscard]] std::uint64_t total() const;

private:
    void keep(std::uint64_t line, RejectReason reason, std::string_view text);
};

/// What one file gave.
struct FileReport
{
    Input input;
    std::uint64_t bytes = 0;
    std::uint64_t rows = 0;
    std::uint64_t events = 0;
    Layout layout;
    std::optional<RejectedRow> firstRejected; ///< without its text; kept among those of the report or not
    std::optional<Error> damage;              ///< everything before it was read
};

/// What reading gave besides the events. rows = events + rejected, checked at the end of each load.
struct LoadReport
{
    std::vector<FileReport> files;
    std::uint64_t rows = 0;
    std::uint64_t events = 0;
    RejectedRows rejected;
    std::array<std::uint64_t, identityCount> eventsWithIdentity{};

    [[nodiscard]] bool partial() const;
    /// Adds the report of a piece, whose only file is the last one here. `linesBefore`: lines of that file that come
    /// before the piece.
    void append(LoadReport&& piece, std::uint64_t linesBefore);
};

/// What a load hands over; nobody writes it again.
struct Dataset
{
    std::shared_ptr<const EventStore> store;
    LoadReport report;
};

} // namespace footfall
