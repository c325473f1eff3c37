// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace footfall {

/// Values that only ever grow at the end, in chunks: growing never holds two copies. A full chunk that repeats one of
/// the few before it shares their memory, so that a small gzip file of one row many million times takes no more than it
/// is worth; else no value moves.
template <class T>
class ChunkedColumn
{
public:
    static constexpr std::size_t chunkBits = 16;
    static constexpr std::size_t chunkSize = std::size_t{1} << chunkBits;

    ChunkedColumn() = default;
    ChunkedColumn(const ChunkedColumn&) = delete; // it would share the chunk that is still written
    ChunkedColumn& operator=(const ChunkedColumn&) = delete;
    ChunkedColumn(ChunkedColumn&&) noexcept = default;
    ChunkedColumn& operator=(ChunkedColumn&&) noexcept = default;
    ~ChunkedColumn() = default;

    void push_back(T value)
    {
        const std::size_t place = m_size & (chunkSize - 1);
        if (place == 0) {
            shareLastChunk();
            m_chunks.push_back(std::make_shared_for_overwrite<T[]>(chunkSize));
        }
        m_chunks.back().get()[place] = value;
        ++m_size;
    }

    const T& operator[](std::size_t i) const { return m_chunks[i >> chunkBits].get()[i & (chunkSize - 1)]; }
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
    static_assert(std::has_unique_object_representations_v<T>);
    static constexpr std::size_t lookedBack = 8; ///< rows that take turns, an odd number of them, give as many chunks

    /// Called when it is full; two that differ do so near their beginning, mostly.
    void shareLastChunk()
    {
        for (std::size_t back = 1; back <= lookedBack && back < m_chunks.size(); ++back) {
            const std::shared_ptr<T[]>& before = m_chunks[m_chunks.size() - 1 - back];
            if (std::memcmp(before.get(), m_chunks.back().get(), chunkSize * sizeof(T)) == 0) {
                m_chunks.back() = before;
                return;
            }
        }
    }

    std::vector<std::shared_ptr<T[]>> m_chunks; ///< a full one is never written again
    std::size_t m_size = 0;
};

} // namespace footfall
