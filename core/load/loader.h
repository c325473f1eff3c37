// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/load/load_report.h"
#include "core/load/load_request.h"

namespace footfall {

/// Reads files into a store, several at once where there are several that can be read again; the store and the report
/// are the same as of one after the other. Blocks the calling thread; `progress` is called on it.
/// Of several failures the gravest is given: a file that can't be read or holds no events table, then damage.
Outcome<Dataset> load(const LoadRequest& request, Progress& progress);

} // namespace footfall
