// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace generator {

/// The finalizer of SplitMix64: a bijection that spreads every input bit over all output bits.
constexpr std::uint64_t scramble(std::uint64_t x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

/// A hash of two numbers, for values that belong to a thing (a user's cookie) rather than to a moment.
constexpr std::uint64_t hashOf(std::uint64_t a, std::uint64_t b)
{
    return scramble(scramble(a + 0x9E3779B97F4A7C15U) + b * 0xD1342543DE82EF95U);
}

/// SplitMix64. Integers only, so that the numbers do not depend on a library's or a processor's arithmetic.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() { return scramble(m_state += 0x9E3779B97F4A7C15U); }
    /// From 0 up to, not including, `bound`.
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(((next() >> 32) * bound) >> 32); }
    /// Both ends included.
    std::uint32_t between(std::uint32_t least, std::uint32_t most) { return least + below(most - least + 1); }
    bool perMille(std::uint32_t chance) { return below(1000) < chance; }

private:
    std::uint64_t m_state;
};

/// Draws an index with a probability in proportion to its weight.
class WeightedChoice
{
public:
    template <typename Weights>
    explicit WeightedChoice(const Weights& weights)
    {
        for (const auto weight : weights)
            m_upTo.push_back((m_upTo.empty() ? 0 : m_upTo.back()) + static_cast<std::uint32_t>(weight));
    }

    std::size_t draw(Random& random) const
    {
        const std::uint32_t at = random.below(m_upTo.back());
        std::size_t low = 0;
        std::size_t high = m_upTo.size() - 1;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (at < m_upTo[middle])
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    std::vector<std::uint32_t> m_upTo;
};

} // namespace generator
