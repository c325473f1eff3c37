// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store_builder.h"
#include "core/study/study.h"

#include <array>
#include <cstdint>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace footfall::test {

/// An event with its values as text.
struct PlainEvent
{
    std::int64_t micros = 0;
    std::array<std::string, identityCount> identities;
    std::string page;
    std::string eventId;
};
using PlainEvents = std::vector<PlainEvent>;

/// What random events are to be like.
struct EventShape
{
    std::size_t count = 200;
    std::uint32_t users = 12;
    std::int64_t firstSecond = 1'411'000'000; // 2014-09-18
    std::int64_t spanSeconds = 20 * secondsPerDay;
    bool fractions = false;
    bool inTimeOrder = false;
};

/// Events in bursts with silences round the session gaps, some without one or any user, some repeated.
PlainEvents randomEvents(std::mt19937& random, const EventShape& shape);
/// A number from 0 to below `limit`, the same on every machine.
std::uint32_t below(std::mt19937& random, std::uint32_t limit);

/// One event of the user `user` (as fingerprint) at a UTC time like "2014-09-29 13:07:55".
PlainEvent visit(const std::string& user, const std::string& time, const std::string& page = "/");

/// Rows of six fields, without a header.
std::string csvOf(const PlainEvents& events, char separator = ',', bool quoteAll = false,
                  const std::string& lineEnd = "\n");
/// A row's timestamp, with a fraction where there is one.
std::string timestampOf(std::int64_t micros);
/// Every column of the events.
EventStoreBuilder builderOf(std::span<const PlainEvent> events);
std::shared_ptr<const EventStore> storeOf(const PlainEvents& events);
/// A study of the events; ends the test program with a message where there can be none.
std::shared_ptr<const Study> studyOf(const PlainEvents& events, const Definitions& definitions = {});

} // namespace footfall::test
