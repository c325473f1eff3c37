// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QString>
#include <QTest>

#include <cstdio>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

namespace {

/// A code point as UTF-8, through Qt's UTF-16.
std::string utf8(char32_t codePoint)
{
    if (QChar::requiresSurrogates(codePoint))
        return (QString{QChar{QChar::highSurrogate(codePoint)}} + QChar{QChar::lowSurrogate(codePoint)}).toStdString();
    return QString{QChar{static_cast<char16_t>(codePoint)}}.toStdString();
}

/// "41 V 2 ..." for each step: the code point or byte, V for valid, the bytes taken.
std::string steps(std::string_view text)
{
    std::string all;
    while (!text.empty()) {
        const Utf8Step step = utf8Step(text);
        char one[32];
        std::snprintf(one, sizeof one, "%X%s%zu ", step.codePoint, step.valid ? "V" : "-", step.size);
        all += one;
        text.remove_prefix(step.size);
    }
    return all;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodePoint();
    void invalidSequences_data();
    void invalidSequences();
    void controlsAndBidi();
    void escaped_data();
    void escaped();
    void width();
    void blanksAndTrimming();
    void asciiCase();
    void groups();
};

void TextTest::everyCodePoint()
{
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        const std::string text = utf8(code);
        const Utf8Step step = utf8Step(text);
        if (!step.valid || step.codePoint != code || step.size != text.size())
            QFAIL(std::to_string(static_cast<std::uint32_t>(code)).c_str());
    }
}

void TextTest::invalidSequences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray{text} << QByteArray{expected};
    };
    add("continuation alone",
        "\x80"
        "a\xBF",
        "80-1 61V1 BF-1 ");
    add("lead alone, 2", "\xC3", "C3-1 ");
    add("lead alone, 3", "\xE2\x82", "E2-1 82-1 ");
    add("lead alone, 4", "\xF0\x9F\x98", "F0-1 9F-1 98-1 ");
    add("lead and letter",
        "\xC3"
        "a",
        "C3-1 61V1 ");
    add("cut by a letter",
        "\xE2\x82"
        "a",
        "E2-1 82-1 61V1 ");
    add("cut by a lead", "\xE2\xC3\xA9", "E2-1 E9V2 ");
    add("overlong, 2", "\xC0\xAF\xC1\xBF", "C0-1 AF-1 C1-1 BF-1 ");
    add("overlong, 3", "\xE0\x80\xAF", "E0-1 80-1 AF-1 ");
    add("overlong, 3, the longest", "\xE0\x9F\xBF", "E0-1 9F-1 BF-1 ");
    add("overlong, 4", "\xF0\x80\x80\xAF", "F0-1 80-1 80-1 AF-1 ");
    add("overlong, 4, the longest", "\xF0\x8F\xBF\xBF", "F0-1 8F-1 BF-1 BF-1 ");
    add("first surrogate", "\xED\xA0\x80", "ED-1 A0-1 80-1 ");
    add("last surrogate", "\xED\xBF\xBF", "ED-1 BF-1 BF-1 ");
    add("beyond U+10FFFF", "\xF4\x90\x80\x80", "F4-1 90-1 80-1 80-1 ");
    add("leads that are none", "\xF5\xF8\xFC\xFE\xFF", "F5-1 F8-1 FC-1 FE-1 FF-1 ");
    add("smallest of each size", "\xC2\x80\xE0\xA0\x80\xF0\x90\x80\x80", "80V2 800V3 10000V4 ");
    add("largest of each size", "\x7F\xDF\xBF\xEF\xBF\xBF\xF4\x8F\xBF\xBF", "7FV1 7FFV2 FFFFV3 10FFFFV4 ");
    add("round the surrogates", "\xED\x9F\xBF\xEE\x80\x80", "D7FFV3 E000V3 ");
}

void TextTest::invalidSequences()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(steps(text.toStdString()), expected.toStdString());
    QCOMPARE(isUtf8(text.toStdString()), !expected.contains('-'));
}

void TextTest::controlsAndBidi()
{
    for (std::uint32_t code = 0; code <= 0x11000; ++code) {
        const bool wanted = code <= 0x1F || (code >= 0x7F && code <= 0x9F) || (code >= 0x2028 && code <= 0x202E) ||
                            (code >= 0x2066 && code <= 0x2069);
        QCOMPARE(isControlOrBidi(code), wanted);
    }
}

void TextTest::escaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto add = [](const std::string& text, const char* expected) {
        QTest::newRow(expected) << QByteArray::fromStdString(text) << QByteArray{expected};
    };
    add("", "");
    add("plain, \"text\" \\n", "plain, \"text\" \\n");
    add("caf\xC3\xA9 \xF0\x9F\x98\x80", "caf\xC3\xA9 \xF0\x9F\x98\x80");
    add("\0\t\n\r\x1B[31m\x7F"s, "\\x00\\x09\\x0A\\x0D\\x1B[31m\\x7F");
    for (std::uint32_t code = 0; code < 0x20; ++code) {
        char expected[8];
        std::snprintf(expected, sizeof expected, "\\x%02X", code);
        add(std::string(1, static_cast<char>(code)), expected);
    }
    add("\xC2\x80\xC2\x9B\xC2\x9F", "\\u0080\\u009B\\u009F");
    for (const char32_t code : U"\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"s) {
        char expected[8];
        std::snprintf(expected, sizeof expected, "\\u%04X", static_cast<std::uint32_t>(code));
        add(utf8(code), expected);
    }
    add("\xE2\x80\xA7\xE2\x80\xAF\xE2\x81\xA5\xE2\x81\xAA", "\xE2\x80\xA7\xE2\x80\xAF\xE2\x81\xA5\xE2\x81\xAA");
    add("a\xFF\xC3z\x80", "a\\xFF\\xC3z\\x80");
    add("\xC2\xA0", "\xC2\xA0");
}

void TextTest::escaped()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(escapedForDisplay(text.toStdString()), expected.toStdString());
}

void TextTest::width()
{
    QCOMPARE(displayWidth(""), std::size_t{0});
    QCOMPARE(displayWidth("abc"), std::size_t{3});
    QCOMPARE(displayWidth("caf\xC3\xA9"), std::size_t{4});
    QCOMPARE(displayWidth("\xF0\x9F\x98\x80"), std::size_t{1});
    QCOMPARE(displayWidth("\xFF\xFE"), std::size_t{2});
}

void TextTest::blanksAndTrimming()
{
    for (const std::string& blank : {""s, " "s, "\t\n\v\f\r "s})
        QVERIFY(isBlank(blank));
    for (const std::string& text : {"a"s, " a "s, "\0"s, "\xC2\xA0"s, "\x1F"s})
        QVERIFY(!isBlank(text));
    QCOMPARE(trimmedAscii(" \t a b \r\n"), std::string_view{"a b"});
    QCOMPARE(trimmedAscii(" \t "), std::string_view{});
    QCOMPARE(trimmedAscii("\xC2\xA0x"), std::string_view{"\xC2\xA0x"});
}

void TextTest::asciiCase()
{
    QVERIFY(equalIgnoringAsciiCase("TimeStamp", "tIMEsTAMP"));
    QVERIFY(!equalIgnoringAsciiCase("timestamp", "timestamps"));
    QVERIFY(!equalIgnoringAsciiCase("\xC3\x89", "\xC3\xA9"));
    QVERIFY(!equalIgnoringAsciiCase("@[`{", "`{@["));
    QCOMPARE(asciiLower("AZ@[az\xC3\x89"), "az@[az\xC3\x89"s);
}

void TextTest::groups()
{
    QCOMPARE(grouped(0), "0"s);
    QCOMPARE(grouped(999), "999"s);
    QCOMPARE(grouped(1000), "1,000"s);
    QCOMPARE(grouped(999'999), "999,999"s);
    QCOMPARE(grouped(1'234'567), "1,234,567"s);
    QCOMPARE(grouped(18'446'744'073'709'551'615U), "18,446,744,073,709,551,615"s);
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
