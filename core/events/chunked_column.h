// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace footfall {

/// Values that only ever grow at the end, in chunks: no value moves, and growing never holds two copies.
template <class T>
class ChunkedColumn
{
public:
    static constexpr std::size_t chunkBits = 16;
    static constexpr std::size_t chunkSize = std::size_t{1} << chunkBits;

    void push_back(T value)
    {
        const std::size_t place = m_size & (chunkSize - 1);
        if (place == 0)
            m_chunks.push_back(std::make_unique_for_overwrite<T[]>(chunkSize));
        m_chunks.back()[place] = value;
        ++m_size;
    }

    const T& operator[](std::size_t i) const { return m_chunks[i >> chunkBits][i & (chunkSize - 1)]; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool empty() const { return m_size == 0; }

    [[nodiscard]] std::size_t chunkCount() const { return m_chunks.size(); }
    /// Values from `number * chunkSize` on.
    [[nodiscard]] std::span<const T> chunk(std::size_t number) const
    {
        return {m_chunks[number].get(), std::min(chunkSize, m_size - number * chunkSize)};
    }

    /// Moves all values of another one behind these, each as `changed` gives it; the other one is empty then, and never
    /// holds more than a chunk that is here already.
    template <class Change>
    void append(ChunkedColumn&& other, Change changed)
    {
        for (std::size_t number = 0; number < other.chunkCount(); ++number) {
            for (const T& value : other.chunk(number))
                push_back(changed(value));
            other.m_chunks[number].reset();
        }
        other.m_chunks.clear();
        other.m_size = 0;
    }

private:
    std::vector<std::unique_ptr<T[]>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace footfall
