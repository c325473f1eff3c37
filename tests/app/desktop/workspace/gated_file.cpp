// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/workspace/gated_file.h"

#include "core/input/bytes/file_source.h"

#include <algorithm>

namespace footfall::test {

namespace {

class GatedFile final : public InputFile
{
public:
    GatedFile(std::unique_ptr<InputFile> file, std::shared_ptr<Gate> gate)
        : m_file{std::move(file)},
          m_gate{std::move(gate)}
    {
    }

    BlockRead read(std::span<char> into) override
    {
        const std::uint64_t given = m_file->bytesRead();
        const std::uint64_t passes = m_gate->wait(given, m_interrupted);
        if (passes <= given)
            return {.atEnd = true};
        return m_file->read(into.first(static_cast<std::size_t>(std::min<std::uint64_t>(into.size(), passes - given))));
    }
    [[nodiscard]] std::uint64_t size() const override { return m_file->size(); }
    [[nodiscard]] std::uint64_t bytesRead() const override { return m_file->bytesRead(); }
    [[nodiscard]] bool canReadAgain() const override { return m_file->canReadAgain(); }
    void interrupt() override
    {
        m_gate->interrupt(m_interrupted);
        m_file->interrupt();
    }

private:
    std::unique_ptr<InputFile> m_file;
    std::shared_ptr<Gate> m_gate;
    bool m_interrupted = false; ///< guarded by the gate
};

} // namespace

void Gate::letPass(std::uint64_t bytes)
{
    const std::scoped_lock lock{m_mutex};
    m_passes = bytes;
    m_changed.notify_all();
}

std::uint64_t Gate::wait(std::uint64_t given, const bool& interrupted)
{
    std::unique_lock lock{m_mutex};
    m_changed.wait(lock, [&] { return interrupted || m_passes > given; });
    return interrupted ? given : m_passes;
}

void Gate::interrupt(bool& interrupted)
{
    const std::scoped_lock lock{m_mutex};
    interrupted = true;
    m_changed.notify_all();
}

OpenInput gated(std::shared_ptr<Gate> gate)
{
    return [gate = std::move(gate)](const Input& input) -> Result<std::unique_ptr<InputFile>> {
        Result<std::unique_ptr<InputFile>> file = FileSource::open(input);
        if (!file)
            return file.error();
        return std::unique_ptr<InputFile>{std::make_unique<GatedFile>(std::move(file.value()), gate)};
    };
}

} // namespace footfall::test
