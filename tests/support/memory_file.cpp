// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_file.h"

#include "tests/support/printing.h"

#include <algorithm>
#include <cerrno>

namespace footfall::test {

BlockRead MemoryFile::read(std::span<char> into)
{
    const std::size_t given = m_given;
    const std::size_t left = m_content.bytes.size() - given;
    const std::size_t size = std::min({into.size(), left, m_content.mostPerRead});
    std::copy_n(m_content.bytes.begin() + static_cast<std::ptrdiff_t>(given), size, into.begin());
    m_given = given + size;
    const bool ends = m_interrupted || size == 0 || (m_content.endsWithLastBytes && size == left);
    if (!ends)
        return {.size = size};
    return m_content.errorAfter ? BlockRead{.size = size, .error = m_content.errorAfter}
                                : BlockRead{.size = size, .atEnd = true};
}

LoadRequest everyColumn()
{
    LoadRequest request;
    request.columns = {.identities = {true, true, true}, .pages = true, .eventIds = true};
    return request;
}

Outcome<Dataset> loadContents(const std::vector<MemoryContent>& contents, LoadRequest request)
{
    std::map<std::string, const MemoryContent*> files;
    for (const MemoryContent& content : contents) {
        const std::string name = std::to_string(files.size()) + ".csv";
        files[name] = &content;
        request.files.emplace_back(name);
    }
    request.open = [&](const Input& input) -> Result<std::unique_ptr<InputFile>> {
        return std::unique_ptr<InputFile>{std::make_unique<MemoryFile>(*files.at(input.name()))};
    };
    NoProgress progress;
    return load(request, progress);
}

Outcome<Dataset> loadText(const std::string& text, LoadRequest request)
{
    return loadContents({{.bytes = text}}, std::move(request));
}

Dataset datasetOf(Outcome<Dataset> outcome)
{
    if (const Error* error = std::get_if<Error>(&outcome))
        qFatal("the load failed: %s", shown(*error).c_str());
    return std::get<Dataset>(std::move(outcome));
}

Error errorOf(const Outcome<Dataset>& outcome)
{
    if (const Error* error = std::get_if<Error>(&outcome))
        return *error;
    return {.kind = ErrorKind::Internal, .detail = "the load did not fail"};
}

} // namespace footfall::test
