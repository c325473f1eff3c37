// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/gzip/gzip_source.h"

#include "core/input/gzip/content_source.h"
#include "tests/support/gzip_bytes.h"
#include "tests/support/inflating.h"
#include "tests/support/memory_file.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

std::string sampleText(std::size_t size)
{
    std::mt19937 random{3};
    std::string text;
    while (text.size() < size)
        text += "row " + std::to_string(below(random, 1000)) + ",the same words again\n";
    text.resize(size);
    return text;
}

/// The content, or the error as text.
std::string told(const Inflated& result)
{
    return result.error ? "error " + shown(*result.error) + " after " + std::to_string(result.bytes.size()) + " bytes"
                        : result.bytes;
}

} // namespace

class GzipSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void blocksOfAnySize();
    void plentyOfMembers();
    void zeroPadding();
    void contentDecidesAndNotTheName();
    void environmentForcesZlib();
    void aSourceThatFailsIsNoDamage();
    void emptyAndTinyFilesAreText();
};

void GzipSourceTest::wellFormed_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("content");
    const auto add = [](const char* name, const std::string& packed, const std::string& content) {
        QTest::newRow(name) << QByteArray::fromStdString(packed) << QByteArray::fromStdString(content);
    };
    const std::string text = sampleText(10'000);
    for (int level = 0; level <= 9; ++level)
        add(("level " + std::to_string(level)).c_str(), gzipped(text, level), text);
    add("an empty member", gzipped(""), "");
    add("empty members round one", gzipped("") + gzipped("a") + gzipped("") + gzipped(""), "a");
    add("two members", gzipped("a,b\nc") + gzipped(",d\n"), "a,b\nc,d\n");
    add("stored", storedMember(text, '\0'), text);
    add("a name", storedMember("a", '\x08', "events.csv\0"s), "a");
    add("a comment", storedMember("a", '\x10', "no comment\0"s), "a");
    add("an extra field", storedMember("a", '\x04', "\x06\0xy\2\0zz"s), "a");
    add("all of them, and the text flag", storedMember("a", '\x1D', "\x06\0xy\2\0zzname\0words\0"s), "a");
    add("large", gzipped(sampleText(3'000'000)), sampleText(3'000'000));
    add("compresses a thousandfold", gzipped(std::string(5'000'000, 'a')), std::string(5'000'000, 'a'));
}

void GzipSourceTest::wellFormed()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, content);
    for (const InflaterKind kind : inflatersHere())
        QVERIFY2(told(inflated(packed.toStdString(), kind)) == content.toStdString(), nameOf(kind));
}

void GzipSourceTest::blocksOfAnySize()
{
    const std::string text = sampleText(3000);
    const std::string packed = gzipped(text.substr(0, 1000)) + gzipped("") + gzipped(text.substr(1000)) + "\0\0"s;
    for (const InflaterKind kind : inflatersHere()) {
        for (const std::size_t mostPacked : {1U, 2U, 7U, 65536U}) {
            for (const std::size_t room : {1U, 2U, 7U, 65536U})
                QCOMPARE(told(inflated(packed, kind, mostPacked, room)), text);
        }
    }
}

void GzipSourceTest::plentyOfMembers()
{
    std::string packed;
    std::string text;
    for (int i = 0; i < 3000; ++i) {
        const std::string part = std::to_string(i) + (i % 3 == 0 ? "\n" : "");
        packed += gzipped(part);
        text += part;
    }
    for (const InflaterKind kind : inflatersHere())
        QCOMPARE(told(inflated(packed, kind, 100)), text);
}

void GzipSourceTest::zeroPadding()
{
    for (const InflaterKind kind : inflatersHere()) {
        for (const std::size_t zeros : {1U, 2U, 511U, 65535U, 65536U, 200'000U})
            QCOMPARE(told(inflated(gzipped("a") + std::string(zeros, '\0'), kind)), "a"s);
        QCOMPARE(told(inflated(gzipped("a") + std::string(10, '\0') + gzipped("b"), kind)), "ab"s);
    }
}

void GzipSourceTest::contentDecidesAndNotTheName()
{
    const auto contentOf = [](const std::string& bytes, std::size_t mostPerRead) {
        MemoryFile input{{.bytes = bytes, .mostPerRead = mostPerRead}};
        ContentSource source{input, "any.name", chosenInflater()};
        std::string content;
        char block[50];
        for (;;) {
            const BlockRead read = source.read(block);
            content.append(block, read.size);
            if (read.error)
                return "error " + shown(*read.error);
            if (read.atEnd)
                return content;
        }
    };
    for (const std::size_t most : {1U, 2U, 3U, 1000U}) {
        QCOMPARE(contentOf(gzipped("packed"), most), "packed"s);
        QCOMPARE(contentOf("plain text", most), "plain text"s);
        QCOMPARE(contentOf("\x1F"
                           "but not gzip",
                           most),
                 "\x1F"
                 "but not gzip"s);
        QCOMPARE(contentOf("", most), ""s);
        QCOMPARE(contentOf("x", most), "x"s);
        QCOMPARE(contentOf("\x1F", most), "\x1F"s);
        QCOMPARE(contentOf("\x1F\x8B", most).substr(0, 5), "error"s);
    }
}

void GzipSourceTest::environmentForcesZlib()
{
    qputenv("FOOTFALL_INFLATER", "zlib");
    QCOMPARE(chosenInflater(), InflaterKind::Zlib);
    qputenv("FOOTFALL_INFLATER", "isal");
    const InflaterKind forced = chosenInflater();
    qunsetenv("FOOTFALL_INFLATER");
    QCOMPARE(forced, chosenInflater()); // the fastest one there is
}

void GzipSourceTest::aSourceThatFailsIsNoDamage()
{
    const Error failure{.kind = ErrorKind::ReadFailed, .file = "disk", .systemError = 5};
    const std::string packed = gzipped(sampleText(10'000));
    for (const InflaterKind kind : inflatersHere()) {
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, packed.size() / 2, packed.size()}) {
            const Inflated result = inflated(packed.substr(0, size), kind, 65536, 65536, failure);
            QVERIFY(result.error);
            QCOMPARE(shown(*result.error), shown(failure));
        }
    }
}

void GzipSourceTest::emptyAndTinyFilesAreText()
{
    QCOMPARE(errorOf(loadText("")).kind, ErrorKind::NothingInside);
    QCOMPARE(errorOf(loadText("\x1F")).kind, ErrorKind::NoEvents);
    QCOMPARE(errorOf(loadText("\x1F\x8B")).kind, ErrorKind::Damaged);
    QCOMPARE(errorOf(loadText(gzipped(""))).kind, ErrorKind::NothingInside);
}

QTEST_APPLESS_MAIN(GzipSourceTest)
#include "gzip_source_test.moc"
