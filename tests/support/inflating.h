// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/input/gzip/inflater.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace footfall::test {

/// What a GzipSource makes of packed bytes.
struct Inflated
{
    std::string bytes;
    std::optional<Error> error;
};

/// Reads to the end, packed bytes in reads of `mostPacked` at the most, content in blocks of `room`.
Inflated inflated(const std::string& packed, InflaterKind kind, std::size_t mostPacked = 65536,
                  std::size_t room = 65536, const std::optional<Error>& packedError = {});

/// zlib, and ISA-L where it was compiled in.
std::vector<InflaterKind> inflatersHere();
const char* nameOf(InflaterKind kind);

} // namespace footfall::test
