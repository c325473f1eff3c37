// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/output.h"
#include "core/report/table.h"
#include "core/study/zone_offsets.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace footfall {

/// Writes JSON piece by piece, in the order of the calls, so that a long list is never held in memory. Text becomes
/// valid UTF-8 whatever it is: U+FFFD for each byte that is not; control and bidirectional characters as \uHHHH.
class JsonWriter
{
public:
    explicit JsonWriter(Output& output) : m_output{output} {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// Starts a line of its own where that helps reading.
    void newLine() { m_newLine = true; }

    void key(std::string_view name);
    void value(std::string_view text);
    void value(const char* text) { value(std::string_view{text}); }
    void value(std::uint64_t number);
    void value(bool truth);
    void null();
    template <class T>
    void value(const std::optional<T>& maybe)
    {
        maybe ? value(*maybe) : null();
    }
    template <class T>
    void member(std::string_view name, const T& its)
    {
        key(name);
        value(its);
    }
    void cell(const Cell& cell, const ZoneOffsets& zone);
    /// The rows as an array of objects, the columns' ids as keys.
    void rows(const Table& table, const ZoneOffsets& zone);

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    Output& m_output;
    bool m_first = true; ///< nothing stands before within the innermost brackets
    bool m_afterKey = false;
    bool m_newLine = false;
};

/// A JSON string, quotes included.
std::string jsonString(std::string_view text);

} // namespace footfall
