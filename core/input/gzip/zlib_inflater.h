// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/gzip/inflater.h"

#include <zlib.h>

namespace footfall {

class ZlibInflater final : public Inflater
{
public:
    /// Throws std::bad_alloc.
    ZlibInflater();
    ZlibInflater(const ZlibInflater&) = delete;
    ZlibInflater& operator=(const ZlibInflater&) = delete;
    ~ZlibInflater() override;

    void startMember() override;
    InflateStep step(std::span<const char> input, std::span<char> output) override;

private:
    z_stream m_stream = {};
};

} // namespace footfall
