// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/inflating.h"

#include "core/input/gzip/gzip_source.h"
#include "tests/support/memory_file.h"

#include <QtGlobal>

namespace footfall::test {

Inflated inflated(const std::string& packed, InflaterKind kind, std::size_t mostPacked, std::size_t room,
                  const std::optional<Error>& packedError)
{
    MemoryFile input{{.bytes = packed, .mostPerRead = mostPacked, .errorAfter = packedError}};
    GzipSource source{input, {}, makeInflater(kind), "the.gz"};
    Inflated result;
    std::vector<char> block(room);
    constexpr int mostEmptyReads = 3;
    for (int empty = 0; empty < mostEmptyReads;) {
        const BlockRead read = source.read(block);
        result.bytes.append(block.data(), read.size);
        if (read.error)
            result.error = read.error;
        if (read.error || read.atEnd)
            return result;
        empty = read.size == 0 ? empty + 1 : 0;
    }
    result.error = Error{.kind = ErrorKind::Internal, .detail = "reads that give nothing"};
    return result;
}

std::vector<InflaterKind> inflatersHere()
{
    qunsetenv("FOOTFALL_INFLATER");
    if (chosenInflater() == InflaterKind::Isal)
        return {InflaterKind::Zlib, InflaterKind::Isal};
    return {InflaterKind::Zlib};
}

const char* nameOf(InflaterKind kind)
{
    return kind == InflaterKind::Isal ? "isal" : "zlib";
}

} // namespace footfall::test
