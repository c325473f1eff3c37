// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace footfall {

/// The first place in [begin, end) that holds `a` or `b`, or `end`. Fields are short, so that the call itself would
/// cost what a library's memchr saves; 16 bytes at a time where every machine of the architecture can do it.
inline const char* findEither(const char* begin, const char* end, char a, char b)
{
#ifdef __SSE2__
    const __m128i wantA = _mm_set1_epi8(a);
    const __m128i wantB = _mm_set1_epi8(b);
    constexpr std::ptrdiff_t step = 16;
    while (end - begin >= step) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(begin));
        const __m128i hits = _mm_or_si128(_mm_cmpeq_epi8(bytes, wantA), _mm_cmpeq_epi8(bytes, wantB));
        const int mask = _mm_movemask_epi8(hits);
        if (mask != 0)
            return begin + std::countr_zero(static_cast<std::uint32_t>(mask));
        begin += step;
    }
#endif
    while (begin != end && *begin != a && *begin != b)
        ++begin;
    return begin;
}

/// Which of the 16 bytes at a place are a given one: bit 0 for the first of them.
class ByteMasks
{
public:
    static constexpr std::size_t width = 16;

    /// All 16 bytes must be there.
    explicit ByteMasks(const char* begin)
#ifdef __SSE2__
        : m_bytes{_mm_loadu_si128(reinterpret_cast<const __m128i*>(begin))}
#else
        : m_bytes{begin}
#endif
    {
    }

    [[nodiscard]] std::uint32_t of(char byte) const
    {
#ifdef __SSE2__
        return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(m_bytes, _mm_set1_epi8(byte))));
#else
        std::uint32_t mask = 0;
        for (std::size_t i = 0; i < width; ++i)
            mask |= static_cast<std::uint32_t>(m_bytes[i] == byte) << i;
        return mask;
#endif
    }

private:
#ifdef __SSE2__
    __m128i m_bytes;
#else
    const char* m_bytes;
#endif
};

} // namespace footfall
