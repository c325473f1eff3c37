// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/json_writer.h"
#include "core/study/definitions.h"

namespace footfall {

/// The definitions as an object; reports and settings files have the same.
void writeDefinitions(const Definitions& definitions, JsonWriter& json);

} // namespace footfall
