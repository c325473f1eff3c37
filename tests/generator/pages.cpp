// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/generator/pages.h"

#include <array>
#include <cstddef>

namespace generator {

namespace {

/// The first of them are where visits begin, in this order of frequency.
std::vector<std::string> makePaths()
{
    std::vector<std::string> paths{"/",
                                   "/menu",
                                   "/recipes",
                                   "/login",
                                   "/blog",
                                   "/signup",
                                   "/gifts",
                                   "/how-it-works",
                                   "/account",
                                   "/basket",
                                   "/checkout",
                                   "/checkout/pay",
                                   "/checkout/done",
                                   "/delivery",
                                   "/account/box",
                                   "/account/pause",
                                   "/help",
                                   "/help/faq",
                                   "/about",
                                   "/jobs",
                                   "/menu/next",
                                   "/menu/veggie",
                                   "/menu/family",
                                   "/refer"};
    // What a reader of CSV has to get right.
    for (const char* path : {"/recipes/leek,-ham-pie", "/recipes/\"posh\"-dog", "/recipes/cr\u00EApes",
                             "/recipes/r\u00F6sti", "/recipes/pho-b\u00F2", "/search?q=mint,+feta",
                             "/search?q=\"30+min\"", "/menu?week=40;diet=v", "/search?q=pie|mash"})
        paths.emplace_back(path);
    constexpr std::array mains{"beef",   "chicken", "cod",   "duck",   "feta",   "lamb",
                               "lentil", "pork",    "prawn", "salmon", "squash", "tofu"};
    constexpr std::array dishes{"curry", "pie", "stew", "tacos", "ramen", "salad", "risotto", "burger"};
    for (const char* dish : dishes) {
        for (const char* main : mains)
            paths.push_back(std::string{"/recipes/"} + main + "-" + dish);
    }
    for (int post = 1; post <= 60; ++post)
        paths.push_back("/blog/" + std::to_string(post));
    return paths;
}

/// The nth is seen about 1/(n + 3) as often.
std::vector<std::uint32_t> fallingWeights(std::size_t count)
{
    std::vector<std::uint32_t> weights;
    for (std::size_t i = 0; i < count; ++i)
        weights.push_back(static_cast<std::uint32_t>(100'000 / (i + 3)));
    return weights;
}

constexpr std::size_t entryPages = 12;
constexpr std::uint16_t basket = 9;
constexpr std::uint16_t checkoutDone = 12;

} // namespace

Pages::Pages() : m_paths(makePaths()), m_entries(fallingWeights(entryPages)), m_all(fallingWeights(m_paths.size())) {}

std::uint16_t Pages::entryPage(Random& random) const
{
    // Three in ten come from a search engine, to any page.
    return static_cast<std::uint16_t>(random.perMille(300) ? m_all.draw(random) : m_entries.draw(random));
}

std::uint16_t Pages::nextPage(Random& random, std::uint16_t from) const
{
    if (from >= basket && from < checkoutDone && random.perMille(600))
        return static_cast<std::uint16_t>(from + 1);
    return static_cast<std::uint16_t>(m_all.draw(random));
}

} // namespace generator
