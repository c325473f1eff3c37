// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/inflater.h"

#include "core/input/gzip/isal_inflater.h"
#include "core/input/gzip/zlib_inflater.h"

#include <cstdlib>

namespace footfall {

InflaterKind chosenInflater()
{
#ifdef FOOTFALL_HAS_ISAL
    // std::getenv: nothing in Footfall changes the environment
    const char* forced = std::getenv("FOOTFALL_INFLATER"); // NOLINT(concurrency-mt-unsafe)
    return forced != nullptr && std::string_view{forced} == "zlib" ? InflaterKind::Zlib : InflaterKind::Isal;
#else
    return InflaterKind::Zlib;
#endif
}

std::unique_ptr<Inflater> makeInflater(InflaterKind kind)
{
#ifdef FOOTFALL_HAS_ISAL
    if (kind == InflaterKind::Isal)
        return makeIsalInflater();
#endif
    static_cast<void>(kind);
    return std::make_unique<ZlibInflater>();
}

} // namespace footfall
