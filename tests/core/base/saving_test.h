// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_save.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>
#include <sys/stat.h>

namespace footfall::test {

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

inline std::function<void(Output&)> writing(const std::string& text)
{
    return [text](Output& output) { output << text; };
}

/// A test that saves into a folder, a new one for each of its functions, which anybody may write.
class SavingTest : public QObject
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        ::chmod(folder().c_str(), 0777);
    }
    [[nodiscard]] std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return folder() / name; }
    [[nodiscard]] QStringList entries() const
    {
        return QDir{m_folder->path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void put(const std::string& name, const std::string& text) const { std::ofstream{path(name)} << text; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace footfall::test
