// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/loader.h"

#include <QTemporaryDir>

#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace footfall::test {

/// A folder with files of its own.
class WrittenFiles
{
public:
    std::filesystem::path write(std::string_view bytes);
    /// Of one that is not there.
    [[nodiscard]] std::filesystem::path missing() const { return nameOf("missing"); }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }

private:
    [[nodiscard]] std::filesystem::path nameOf(const std::string& name) const { return folder() / name; }

    QTemporaryDir m_folder;
    int m_count = 0;
};

/// Rows of random events, and the text in members that each hold so many bytes of it, wherever that cuts it.
std::string rowsOfEvents(std::mt19937& random, std::size_t count, bool inTimeOrder = false);
std::string inMembers(std::string_view text, std::size_t size);

/// A load of every column in small blocks and pieces.
LoadRequest inSmallPieces(const std::vector<Input>& files, std::size_t lanes);
/// Whether reading a file in pieces needs no second reading.
bool goesInPieces(const std::filesystem::path& file);
/// Everything that a load gives.
std::string told(const Dataset& dataset);
/// "" if the files are read alike however many are read at once.
std::string difference(const std::vector<Input>& files, bool acceptPartial = false);

} // namespace footfall::test
