// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/gzip/inflater.h"

#include <memory>

namespace footfall {

/// The fast one, where ISA-L is there (amd64, arm64).
std::unique_ptr<Inflater> makeIsalInflater();

} // namespace footfall
