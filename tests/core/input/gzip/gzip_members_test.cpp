// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/gzip_members.h"

#include "core/base/file_handle.h"
#include "tests/support/gzip_bytes.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <random>

using namespace footfall;
using namespace footfall::test;

class GzipMembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesIntoPiecesOfAboutOneSize();
    void findsTheOnlyOneWhereverItIs();
    void findsNoneWhereThereAreNone();
    void bytesThatOnlyLookLikeAMember();
    void membersThatEndWithin();

private:
    std::vector<std::uint64_t> startsIn(const std::string& bytes, std::size_t pieces)
    {
        const std::filesystem::path file = m_folder.filePath(QStringLiteral("file")).toStdString();
        std::ofstream{file, std::ios::binary} << bytes;
        const FileHandle handle{::open(file.c_str(), O_RDONLY)};
        return memberStarts(handle.get(), bytes.size(), pieces, [] { return true; });
    }

    QTemporaryDir m_folder;
};

namespace {

/// Of digits, which pack to about half.
std::string digits(std::mt19937& random, std::size_t size)
{
    std::string text;
    while (text.size() < size)
        text += std::to_string(random());
    return text;
}

using Starts = std::vector<std::uint64_t>;

} // namespace

void GzipMembersTest::dividesIntoPiecesOfAboutOneSize()
{
    std::mt19937 random{21};
    std::string bytes;
    Starts all;
    for (int i = 0; i < 100; ++i) {
        all.push_back(bytes.size());
        bytes += gzipped(digits(random, 20'000));
    }
    for (const std::size_t pieces : {2U, 3U, 7U}) {
        const Starts starts = startsIn(bytes, pieces);
        QCOMPARE(starts.size(), pieces - 1);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            QVERIFY(std::find(all.begin(), all.end(), starts[i]) != all.end());
            const std::uint64_t wanted = bytes.size() / pieces * (i + 1);
            QVERIFY(starts[i] > wanted - bytes.size() / 25 && starts[i] < wanted + bytes.size() / 50);
        }
    }
    QCOMPARE(startsIn(bytes, 1), Starts{});
}

void GzipMembersTest::findsTheOnlyOneWhereverItIs()
{
    std::mt19937 random{25};
    for (const std::size_t first : {20'000U, 190'000U, 199'000U, 200'000U, 201'000U, 210'000U, 300'000U}) {
        const std::string one = gzipped(digits(random, first));
        const std::string bytes = one + gzipped(digits(random, 200'000));
        QCOMPARE(startsIn(bytes, 2), Starts{one.size()});
    }
}

void GzipMembersTest::findsNoneWhereThereAreNone()
{
    std::mt19937 random{22};
    const std::string text = digits(random, 1'000'000);
    QCOMPARE(startsIn(gzipped(text), 2), Starts{});
    QCOMPARE(startsIn(text, 2), Starts{});
    QCOMPARE(startsIn("", 2), Starts{});
    QCOMPARE(startsIn("\x1F\x8B", 2), Starts{});
    QCOMPARE(memberStarts(-1, 1000, 2, [] { return true; }), Starts{});
}

void GzipMembersTest::bytesThatOnlyLookLikeAMember()
{
    std::mt19937 random{23};
    std::string text;
    while (text.size() < 300'000)
        text += "\x1F\x8B\x08" + digits(random, 20);
    const std::string first = gzipped(text, 0); // stored: the text stands in the file
    const std::string bytes = first + gzipped(digits(random, 200'000));
    QCOMPARE(startsIn(bytes, 8), Starts{first.size()});
}

void GzipMembersTest::membersThatEndWithin()
{
    std::mt19937 random{24};
    const std::string one = gzipped(digits(random, 1000));
    const std::string empty = gzipped("");
    QCOMPARE(startsIn(one + empty + one, 2), Starts{one.size() + empty.size()}); // the half lies within the second
    QCOMPARE(startsIn(one + one + empty, 2), Starts{one.size()});
    QCOMPARE(startsIn(one + std::string(one.size(), '\0') + one, 2), Starts{2 * one.size()});
    // what is cut off before it says anything is no member
    QCOMPARE(startsIn(one + one.substr(0, 10), 2), Starts{});
}

QTEST_APPLESS_MAIN(GzipMembersTest)
#include "gzip_members_test.moc"
