// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/bytes/content.h"

#include "tests/support/printing.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <string>

using namespace footfall;
using namespace std::string_view_literals;

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gzipByItsFirstTwoBytes();
    void otherCompressions_data();
    void otherCompressions();
    void tarByTheSumOfItsHeader();
    void encodings_data();
    void encodings();
    void plainTextIsNone_data();
    void plainTextIsNone();
    void byteOrderMark();
};

void ContentTest::gzipByItsFirstTwoBytes()
{
    QVERIFY(isGzip("\x1F\x8B"sv));
    QVERIFY(isGzip("\x1F\x8B\x08\x00"sv));
    QVERIFY(isGzip("\x1F\x8B and anything"sv));
    QVERIFY(!isGzip("\x1F"sv));
    QVERIFY(!isGzip(""sv));
    QVERIFY(!isGzip("\x8B\x1F"sv));
    QVERIFY(!isGzip("\x1F\x9D\x90"sv));
}

void ContentTest::otherCompressions_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    const auto add = [](std::string_view bytes, const char* name) {
        QTest::newRow(name) << QByteArray{bytes.data(), static_cast<qsizetype>(bytes.size())} << QByteArray{name};
    };
    add("\xFD"
        "7zXZ\0\0\4"sv,
        "xz");
    add("\x28\xB5\x2F\xFD\x24"sv, "zstd");
    add("PK\x03\x04\x14"sv, "zip");
    add("\x04\x22\x4D\x18\x64"sv, "lz4");
    add("7z\xBC\xAF\x27\x1C"sv, "7z");
    add("\x1F\x9D\x90"sv, "compress (.Z)");
    add("BZh91AY&SY\x12"sv, "bzip2");
    add("PAR1\x15"sv, "Parquet");
    add("Obj\x01\x04"sv, "Avro");
    add("SQLite format 3\0\x10"sv, "SQLite");
}

/// Made by GNU tar 1.34 (ustar and old form) from a file of one event: the header of its first file.
void ContentTest::tarByTheSumOfItsHeader()
{
    std::string header(512, '\0');
    const auto put = [&header](std::size_t at, std::string_view text) { header.replace(at, text.size(), text); };
    put(0, "events.csv");
    put(100, "0000644\0"
             "0000000\0"
             "0000000\0"
             "00000000036\0"
             "12412362533\0"sv);
    put(148, "        ");
    put(156, "0");
    const auto withSum = [&](const char* form) {
        unsigned sum = 0;
        for (const char c : header)
            sum += static_cast<unsigned char>(c);
        std::array<char, 9> text{};
        std::snprintf(text.data(), text.size(), form, sum);
        std::string whole = header;
        return whole.replace(148, 8, text.data(), 8);
    };
    QCOMPARE(otherCompression(withSum("%06o")), "tar"sv); // as old ones have it: nothing else tells them
    QCOMPARE(otherCompression(withSum("%6o")), "tar"sv);
    put(257, "ustar\00000"sv);
    const std::string ustar = withSum("%06o");
    QCOMPARE(otherCompression(ustar), "tar"sv);
    QCOMPARE(otherCompression(ustar + std::string(512, 'x')), "tar"sv);
    QCOMPARE(otherCompression(std::string_view{ustar}.substr(0, 511)), ""sv); // not all of it is there
    std::string other = ustar;
    other[3] = 'E';
    QCOMPARE(otherCompression(other), ""sv);
    QCOMPARE(otherCompression(std::string(512, '\0')), ""sv);
    QCOMPARE(otherCompression(std::string(512, '7')), ""sv);
    QCOMPARE(otherCompression(std::string(512, ' ')), ""sv);
}

void ContentTest::otherCompressions()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QCOMPARE(otherCompression({bytes.constData(), static_cast<std::size_t>(bytes.size())}),
             std::string_view{name.constData()});
}

void ContentTest::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    const QByteArray text = "event_id,timestamp,user_fingerprint";
    const auto spread = [&](int before, int after) {
        QByteArray bytes;
        for (const char c : text)
            bytes += QByteArray(before, '\0') + c + QByteArray(after, '\0');
        return bytes;
    };
    const QByteArray little16 = "UTF-16 (little-endian)";
    const QByteArray big16 = "UTF-16 (big-endian)";
    const QByteArray little32 = "UTF-32 (little-endian)";
    const QByteArray big32 = "UTF-32 (big-endian)";
    QTest::newRow("UTF-16 LE with a mark") << QByteArray{"\xFF\xFE"} + spread(0, 1) << little16;
    QTest::newRow("UTF-16 BE with a mark") << QByteArray{"\xFE\xFF"} + spread(1, 0) << big16;
    QTest::newRow("UTF-32 LE with a mark") << QByteArray{"\xFF\xFE\0\0", 4} + spread(0, 3) << little32;
    QTest::newRow("UTF-32 BE with a mark") << QByteArray{"\0\0\xFE\xFF", 4} + spread(3, 0) << big32;
    QTest::newRow("UTF-16 LE without a mark") << spread(0, 1) << little16;
    QTest::newRow("UTF-16 BE without a mark") << spread(1, 0) << big16;
    QTest::newRow("UTF-32 LE without a mark") << spread(0, 3) << little32;
    QTest::newRow("UTF-32 BE without a mark") << spread(3, 0) << big32;
    QTest::newRow("only the mark, LE") << QByteArray{"\xFF\xFE"} << little16;
    QTest::newRow("only the mark, BE") << QByteArray{"\xFE\xFF"} << big16;
}

void ContentTest::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QCOMPARE(otherEncoding({bytes.constData(), static_cast<std::size_t>(bytes.size())}),
             std::string_view{name.constData()});
}

void ContentTest::plainTextIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("one byte") << QByteArray{"a"};
    QTest::newRow("a header") << QByteArray{"event_id,timestamp"};
    QTest::newRow("UTF-8 mark") << QByteArray{"\xEF\xBB\xBF"
                                              "a,b"};
    QTest::newRow("a NUL in a field") << QByteArray{"e1\0,2014-09-29 13:07:55,a,b,c,/\n", 31};
    QTest::newRow("a NUL as the second byte") << QByteArray{"e\0,2014-09-29 13:07:55,a,b,c,/\n", 30};
    QTest::newRow("BZh without the block's magic") << QByteArray{"BZh9,2014-09-29 13:07:55,a"};
    QTest::newRow("PK as an id") << QByteArray{"PK1,2014-09-29 13:07:55,a"};
    QTest::newRow("PAR as an id") << QByteArray{"PAR,2014-09-29 13:07:55,a"};
}

void ContentTest::plainTextIsNone()
{
    QFETCH(QByteArray, bytes);
    const std::string_view beginning{bytes.constData(), static_cast<std::size_t>(bytes.size())};
    QCOMPARE(otherCompression(beginning), std::string_view{});
    QCOMPARE(otherEncoding(beginning), std::string_view{});
    QVERIFY(!isGzip(beginning));
}

void ContentTest::byteOrderMark()
{
    QCOMPARE(byteOrderMarkSize("\xEF\xBB\xBF"sv), std::size_t{3});
    QCOMPARE(byteOrderMarkSize("\xEF\xBB\xBFx"sv), std::size_t{3});
    QCOMPARE(byteOrderMarkSize("\xEF\xBB"sv), std::size_t{0});
    QCOMPARE(byteOrderMarkSize("x\xEF\xBB\xBF"sv), std::size_t{0});
    QCOMPARE(byteOrderMarkSize(""sv), std::size_t{0});
}

QTEST_APPLESS_MAIN(ContentTest)
#include "content_test.moc"
