// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/generator/random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace generator {

/// The shop's pages and how people move among them.
class Pages
{
public:
    Pages();

    std::uint16_t entryPage(Random& random) const;
    std::uint16_t nextPage(Random& random, std::uint16_t from) const;
    const std::string& path(std::uint16_t page) const { return m_paths[page]; }

private:
    std::vector<std::string> m_paths;
    WeightedChoice m_entries;
    WeightedChoice m_all;
};

} // namespace generator
