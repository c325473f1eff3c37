// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"
#include "tests/support/inflating.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <algorithm>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

/// Text that deflates into literals and matches, by fixed and by dynamic codes.
std::string sampleText(std::size_t size)
{
    std::mt19937 random{4};
    std::string text;
    while (text.size() < size)
        text += std::to_string(below(random, 100'000)) + ",2014-09-29,/page\n";
    text.resize(size);
    return text;
}

std::string kindOf(const Inflated& result)
{
    return !result.error ? "ok" : result.error->kind == ErrorKind::Damaged ? "damaged" : shown(*result.error);
}

} // namespace

class GzipFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhere_data();
    void cutAnywhere();
    void anyBitFlipped_data();
    void anyBitFlipped();
    void faults_data();
    void faults();
    void theBytesBeforeAFaultAreGiven();
};

void GzipFaultsTest::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("dynamic codes") << QByteArray::fromStdString(gzipped(sampleText(700)));
    QTest::newRow("fixed codes") << QByteArray::fromStdString(gzipped("abc,abc,abd,2014\n"));
    QTest::newRow("stored") << QByteArray::fromStdString(gzipped(sampleText(300), 0));
    QTest::newRow("every header field") << QByteArray::fromStdString(
        storedMember("a,b\n", '\x1C', "\x06\0xy\2\0zzname\0words\0"s));
    QTest::newRow("two members") << QByteArray::fromStdString(gzipped("first\n") + gzipped(sampleText(200)));
}

/// Each inflater sees the cut; what zlib gives before is all that it can decode, whatever the blocks.
void GzipFaultsTest::cutAnywhere()
{
    QFETCH(QByteArray, packed);
    const std::string whole = packed.toStdString();
    const std::size_t firstMember =
        QLatin1String{QTest::currentDataTag()} == QLatin1String{"two members"} ? gzipped("first\n").size() : 0;
    for (std::size_t size = 2; size < whole.size(); ++size) {
        const std::string cut = whole.substr(0, size);
        const bool atMemberEnd = size == firstMember;
        const std::string wanted =
            size > firstMember && firstMember > 0 ? "first\n" + zlibPrefix(cut.substr(firstMember)) : zlibPrefix(cut);
        for (const InflaterKind kind : inflatersHere()) {
            for (const std::size_t mostPacked : {1U, 65536U}) {
                for (const std::size_t room : {1U, 65536U}) {
                    const Inflated result = inflated(cut, kind, mostPacked, room);
                    const std::string where =
                        std::string{nameOf(kind)} + ", cut at " + std::to_string(size) + ", reads of " +
                        std::to_string(mostPacked) + ", room " + std::to_string(room) + ": " + kindOf(result) + ", " +
                        std::to_string(result.bytes.size()) + " bytes, not " + std::to_string(wanted.size());
                    QVERIFY2(kindOf(result) == (atMemberEnd ? "ok" : "damaged"), where.c_str());
                    QVERIFY2(kind != InflaterKind::Zlib || result.bytes == wanted, where.c_str());
                }
            }
        }
    }
}

void GzipFaultsTest::anyBitFlipped_data()
{
    cutAnywhere_data();
}

/// A flipped bit is never well unless the bytes are the same: those of the header that say nothing about the content.
void GzipFaultsTest::anyBitFlipped()
{
    QFETCH(QByteArray, packed);
    const std::string whole = packed.toStdString();
    const std::string content = inflated(whole, InflaterKind::Zlib).bytes;
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        std::string flipped = whole;
        flipped[bit / 8] = static_cast<char>(static_cast<unsigned char>(flipped[bit / 8]) ^ (1U << bit % 8));
        for (const InflaterKind kind : inflatersHere()) {
            const Inflated result = inflated(flipped, kind);
            const std::string where = std::string{nameOf(kind)} + ", bit " + std::to_string(bit % 8) + " of byte " +
                                      std::to_string(bit / 8) + ": " + kindOf(result);
            QVERIFY2(result.error || result.bytes == content, where.c_str());
            QVERIFY2(!result.error || result.error->kind == ErrorKind::Damaged, where.c_str());
        }
    }
}

void GzipFaultsTest::faults_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QByteArray>("content");
    const std::string text = sampleText(2000);
    const std::string good = gzipped(text);
    const auto add = [](const char* name, const std::string& packed, const char* damage, const std::string& content) {
        QTest::newRow(name) << QByteArray::fromStdString(packed) << QByteArray{damage}
                            << QByteArray::fromStdString(content);
    };
    std::string wrongSum = good;
    wrongSum[good.size() - 8] = static_cast<char>(wrongSum[good.size() - 8] + 1);
    add("wrong checksum", wrongSum, "the checksum is wrong", text);
    std::string wrongLength = good;
    wrongLength[good.size() - 4] = static_cast<char>(wrongLength[good.size() - 4] + 1);
    add("wrong length", wrongLength, "the length is wrong", text);
    for (const int flag : {0x20, 0x40, 0x80})
        add(("reserved flag " + std::to_string(flag)).c_str(), storedMember("a", static_cast<char>(flag)),
            "a gzip header is wrong", "");
    std::string otherMethod = good;
    otherMethod[2] = '\x07';
    add("another method", otherMethod, "a gzip header is wrong", "");
    add("a wrong header checksum", storedMember("a", '\x02', "\x12\x34"), "a gzip header is wrong", "");
    add("cut in the middle", good.substr(0, good.size() - 9), "it ends in the middle", text);
    add("cut in the trailer", good.substr(0, good.size() - 1), "it ends in the middle", text);
    add("cut in the header", good.substr(0, 5), "it ends in the middle", "");
    add("garbage after the end", good + "garbage", "there is something that is not gzip after its end", text);
    add("garbage after padding", good + std::string(600, '\0') + "x",
        "there is something that is not gzip after its end", text);
    add("the beginning of a member after the end", good + "\x1F", "it ends in the middle", text);
    add("a member with a wrong header after the end", good + "\x1F\x8C\x08"s + std::string(20, '\0'),
        "a gzip header is wrong", text);
    add("a faulty second member", good + wrongSum, "the checksum is wrong", text + text);
    std::string block = good.substr(0, 10);
    add("a block of the reserved type", block + "\x07" + std::string(20, '\0'), "the compressed data is wrong", "");
    add("a stored block whose lengths differ", block + "\x01\x05\x00\x00\x00hello"s, "the compressed data is wrong",
        "");
}

void GzipFaultsTest::faults()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, damage);
    QFETCH(QByteArray, content);
    for (const InflaterKind kind : inflatersHere()) {
        for (const std::size_t mostPacked : {1U, 65536U}) {
            const Inflated result = inflated(packed.toStdString(), kind, mostPacked);
            QVERIFY2(result.error, nameOf(kind));
            QCOMPARE(result.error->kind, ErrorKind::Damaged);
            QCOMPARE(result.error->file, "the.gz"s);
            QVERIFY2(kind != InflaterKind::Zlib || result.bytes == content.toStdString(), nameOf(kind));
            const bool anySumWillDo = damage == "the length is wrong"; // ISA-L does not tell the two sums apart
            if (!anySumWillDo || kind == InflaterKind::Zlib)
                QVERIFY2(result.error->detail == damage.toStdString(),
                         (nameOf(kind) + ": "s + result.error->detail).c_str());
        }
    }
}

void GzipFaultsTest::theBytesBeforeAFaultAreGiven()
{
    const std::string text = sampleText(600'000);
    std::string packed = gzipped(text);
    packed.resize(packed.size() / 2);
    const std::string wanted = zlibPrefix(packed);
    QVERIFY(wanted.size() > 100'000);
    const Inflated result = inflated(packed, InflaterKind::Zlib);
    QVERIFY2(result.bytes == wanted, std::to_string(result.bytes.size()).c_str());
    QCOMPARE(kindOf(result), "damaged"s);
}

QTEST_APPLESS_MAIN(GzipFaultsTest)
#include "gzip_faults_test.moc"
