// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/json_writer.h"

#include "core/base/text.h"
#include "tests/support/fixed_table.h"
#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

QByteArray bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// What a JSON string holds, read by Qt.
QString readBack(const std::string& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson("[" + bytesOf(json) + "]", &fault);
    return fault.error == QJsonParseError::NoError ? document.array().at(0).toString()
                                                   : QStringLiteral("no JSON: ") + fault.errorString();
}

} // namespace

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data();
    void strings();
    void everyCharacterIsReadBack();
    void randomBytesAreAlwaysValid();
    void structure();
    void cellsAndRows();
};

void JsonWriterTest::strings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto add = [](const std::string& text, const char* json) {
        QTest::newRow(json) << bytesOf(text) << QByteArray{json};
    };
    add("", "\"\"");
    add("plain", "\"plain\"");
    add("say \"hi\" \\ /", "\"say \\\"hi\\\" \\\\ /\"");
    add("\0\x01\x1F"s, "\"\\u0000\\u0001\\u001f\"");
    add("\b\f\n\r\t\v", "\"\\u0008\\u000c\\u000a\\u000d\\u0009\\u000b\"");
    add("\x7F\xC2\x80\xC2\x9F", "\"\\u007f\\u0080\\u009f\"");
    add("\xE2\x80\xA8\xE2\x80\xAE\xE2\x81\xA6\xE2\x81\xA9", "\"\\u2028\\u202e\\u2066\\u2069\"");
    add("caf\xC3\xA9 \xF0\x9F\x98\x80", "\"caf\xC3\xA9 \xF0\x9F\x98\x80\"");
    add("a\xFF"
        "b",
        "\"a\xEF\xBF\xBD"
        "b\"");
    add("\xE2\x82", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""); // one for each byte
    add("\xED\xA0\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\"");
    add("\xC3\"", "\"\xEF\xBF\xBD\\\"\"");
    add("\xEF\xBF\xBD", "\"\xEF\xBF\xBD\"");
    add("\xC2\xA0", "\"\xC2\xA0\"");
}

void JsonWriterTest::strings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    const std::string got = jsonString(text.toStdString());
    QCOMPARE(QString::fromStdString(got).toLower(), QString::fromUtf8(json).toLower()); // hex digits in either case
}

void JsonWriterTest::everyCharacterIsReadBack()
{
    for (char32_t code = 0; code <= 0x2FFFF; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const QString text = QString::fromUcs4(&code, 1);
        const std::string json = jsonString(text.toStdString());
        if (readBack(json) != text)
            QFAIL(json.c_str());
        QVERIFY(isUtf8(json));
    }
}

void JsonWriterTest::randomBytesAreAlwaysValid()
{
    std::mt19937 random{22};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::uint32_t size = below(random, 12); size > 0; --size)
            text += static_cast<char>(below(random, 3) == 0 ? below(random, 128) : 0x80 + below(random, 128));
        const std::string json = jsonString(text);
        QVERIFY(isUtf8(json));
        QVERIFY(!readBack(json).startsWith(QLatin1String{"no JSON"}));
    }
}

void JsonWriterTest::structure()
{
    const std::string json = written([](Output& output) {
        JsonWriter writer{output};
        writer.beginObject();
        writer.key("empty");
        writer.beginArray();
        writer.endArray();
        writer.member("number", std::uint64_t{18'446'744'073'709'551'615U});
        writer.member("truth", true);
        writer.member("nothing", std::optional<std::string>{});
        writer.member("something", std::optional<std::string>{"x"});
        writer.member("text", "literal");
        writer.newLine();
        writer.key("list");
        writer.beginArray();
        writer.value(std::uint64_t{1});
        writer.null();
        writer.beginObject();
        writer.endObject();
        writer.value(false);
        writer.endArray();
        writer.endObject();
    });
    QCOMPARE(QString::fromStdString(json).simplified(),
             QStringLiteral("{\"empty\": [], \"number\": 18446744073709551615, \"truth\": true, \"nothing\": null, "
                            "\"something\": \"x\", \"text\": \"literal\", \"list\": [1, null, {}, false]}"));
    QVERIFY(!QJsonDocument::fromJson(bytesOf(json)).isNull());
}

void JsonWriterTest::cellsAndRows()
{
    const FixedTable table{
        {{"user", ColumnType::User},
         {"day", ColumnType::Day},
         {"at", ColumnType::Instant},
         {"count", ColumnType::Count},
         {"share", ColumnType::Share}},
        {{"=a\"\xFF"sv, Day{1}, Instant{500'000}, std::uint64_t{7}, *Share::of(2, 4)},
         {std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}, std::monostate{}}}};
    const std::string json = written([&](Output& output) { JsonWriter{output}.rows(table, ZoneOffsets{}); });
    QVERIFY2(json.find("\"share\": 0.5}") != std::string::npos, json.c_str()); // a number
    const QJsonArray rows = QJsonDocument::fromJson(bytesOf(json)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0][QStringLiteral("user")].toString(), QStringLiteral("=a\"\uFFFD")); // no guard in JSON
    QCOMPARE(rows[0][QStringLiteral("day")].toString(), QStringLiteral("1970-01-02"));
    QCOMPARE(rows[0][QStringLiteral("at")].toString(), QStringLiteral("1970-01-01T00:00:00.500Z"));
    QCOMPARE(rows[0][QStringLiteral("count")].toInt(), 7);
    QCOMPARE(rows[0][QStringLiteral("share")].toDouble(), 0.5);
    for (const char* column : {"user", "day", "at", "count", "share"})
        QVERIFY(rows[1].toObject().contains(QLatin1String{column}) && rows[1][QLatin1String{column}].isNull());
    const FixedTable none{{{"a", ColumnType::Count}}, {}};
    QCOMPARE(written([&](Output& output) { JsonWriter{output}.rows(none, ZoneOffsets{}); }), "[]"s);
}

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "json_writer_test.moc"
