// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
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

} // namespace footfall
