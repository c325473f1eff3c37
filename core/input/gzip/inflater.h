// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace footfall {

enum class InflateState {
    GoOn,      ///< wants more input or more room
    MemberEnd, ///< a whole gzip member, checksum and length verified
    Damaged,   ///< `damage` says what is wrong; from zlib, the bytes made before are good
};

struct InflateStep
{
    std::size_t consumed = 0;
    std::size_t produced = 0;
    InflateState state = InflateState::GoOn;
    std::string_view damage = {};
};

/// Inflates one gzip member after the other, header and trailer included.
class Inflater
{
public:
    Inflater() = default;
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    virtual ~Inflater() = default;

    /// Makes ready for the first byte of a member.
    virtual void startMember() = 0;
    /// Takes input and makes output until one of them is used up or the member ends.
    virtual InflateStep step(std::span<const char> input, std::span<char> output) = 0;
};

enum class InflaterKind {
    Zlib, ///< gives all good bytes before damage and no others
    Isal, ///< several times as fast; before it notices damage it may give other bytes
};

/// The fastest one that was compiled in; FOOTFALL_INFLATER=zlib or =isal in the environment forces one.
InflaterKind chosenInflater();
std::unique_ptr<Inflater> makeInflater(InflaterKind kind);

} // namespace footfall
