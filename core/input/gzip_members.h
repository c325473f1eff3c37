// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace footfall {

/// Where members of a gzip file seem to begin that divide it into up to so many pieces of about one size, ascending;
/// none where it seems to be a single one, or can't be read. Each is a guess that only reading up to it proves: that
/// a piece is whole members and nothing else.
std::vector<std::uint64_t> memberStarts(const std::filesystem::path& file, std::size_t pieces);

} // namespace footfall
