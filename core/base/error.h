// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/input.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace footfall {

/// What went wrong. The programs put it into words.
enum class ErrorKind {
    CannotOpen,       ///< systemError says why
    IsFolder,         ///< a folder was given as a file
    ReadFailed,       ///< systemError says why
    NothingInside,    ///< not a row and no header
    OtherCompression, ///< detail: its name
    OtherEncoding,    ///< detail: its name
    NoEvents,         ///< count rows, of which none is an event; line and detail: the first one's line and reason
    MissingColumns,   ///< detail: the missing names; have: the names that there are
    RepeatedColumn,   ///< detail: the name that the header has twice
    Damaged,          ///< detail: what is wrong; count: events read before
    Changed,          ///< detail: how, after "was"; count: events read before
    UnknownZone,      ///< detail: the name
    NoZoneData,       ///< detail: the name; the machine has no time zone data
    BadZoneData,      ///< detail: the name; file: what can't be read (systemError says why) or is damaged (0)
    BadSettings,      ///< detail: what is wrong with a settings file
    OutOfMemory,
    CannotWrite, ///< systemError says why
    Internal,    ///< detail: which rule was broken
};

/// A failure with the values that a message needs; fields that don't apply are empty or 0.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    Input file;
    std::string detail;
    std::string have;
    std::uint64_t line = 0;
    std::uint64_t count = 0;
    int systemError = 0;
};

/// Whether what came before the fault was read well, so that a partial report can be made of it.
constexpr bool isDamage(ErrorKind kind)
{
    return kind == ErrorKind::Damaged || kind == ErrorKind::Changed;
}

/// A value or an Error.
template <class T>
class Result
{
public:
    Result(T value) : m_state{std::in_place_index<0>, std::move(value)} {}
    Result(Error error) : m_state{std::in_place_index<1>, std::move(error)} {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only if ok().
    [[nodiscard]] T& value() { return std::get<0>(m_state); }
    [[nodiscard]] const T& value() const { return std::get<0>(m_state); }
    /// Only if not ok().
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
using Status = Result<std::monostate>;
inline Status success()
{
    return Status{std::monostate{}};
}

/// The three ways in which long work ends; cancelled is no failure.
struct Cancelled
{
};

template <class T>
using Outcome = std::variant<T, Cancelled, Error>;

} // namespace footfall
