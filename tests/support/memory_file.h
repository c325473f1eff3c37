// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/input/bytes/input_file.h"
#include "core/load/loader.h"

#include <atomic>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace footfall::test {

/// What an input in memory holds, and how it ends.
struct MemoryContent
{
    std::string bytes;
    std::size_t mostPerRead = std::numeric_limits<std::size_t>::max();
    std::optional<Error> errorAfter = {}; ///< instead of the end
    bool canReadAgain = true;
    bool endsWithLastBytes = false; ///< says so together with them; else with a read of nothing
};

/// An input whose bytes are a string.
class MemoryFile final : public InputFile
{
public:
    explicit MemoryFile(MemoryContent content) : m_content{std::move(content)} {}

    BlockRead read(std::span<char> into) override;
    [[nodiscard]] std::uint64_t size() const override { return m_content.bytes.size(); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_given; }
    [[nodiscard]] bool canReadAgain() const override { return m_content.canReadAgain; }
    void interrupt() override { m_interrupted = true; }

private:
    MemoryContent m_content;
    std::atomic<std::size_t> m_given{0};
    std::atomic<bool> m_interrupted{false};
};

/// Asks for every column and requires none but the timestamp.
LoadRequest everyColumn();

/// Loads contents as the files "0.csv", "1.csv" ... of one request.
Outcome<Dataset> loadContents(const std::vector<MemoryContent>& contents, LoadRequest request = everyColumn());
Outcome<Dataset> loadText(const std::string& text, LoadRequest request = everyColumn());

/// The dataset of a load that must have gone well; ends the test program with a message otherwise.
Dataset datasetOf(Outcome<Dataset> outcome);
/// The error of a load that must have failed; kind Internal with a telling detail otherwise.
Error errorOf(const Outcome<Dataset>& outcome);

} // namespace footfall::test
