// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_store.h"

#include <string>

namespace footfall::test {

/// All that a store of every column holds, down to the numbers of its texts.
std::string listed(const EventStore& store);

} // namespace footfall::test
