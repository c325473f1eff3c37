// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/input/content.h"

#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace std::string_view_literals;

class ContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gzipByItsFirstTwoBytes();
    void otherCompressions_data();
    void otherCompressions();
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
