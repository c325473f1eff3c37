// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/interner.h"

#include "tests/support/plain_events.h"
#include "tests/support/printing.h"

#include <QTest>

#include <map>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;

class InternerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void aHundredThousandRandomTexts();
    void lengthsOfAllSizes();
    void bytesAreCompared();
    void textsOfTheSameHash();
};

void InternerTest::nothingYet()
{
    const Interner interner;
    QCOMPARE(interner.size(), std::size_t{0});
    QVERIFY(!interner.find(""));
    QVERIFY(!interner.find("a"));
}

void InternerTest::aHundredThousandRandomTexts()
{
    std::mt19937 random{18};
    Interner interner;
    std::map<std::string, std::uint32_t> wanted;
    std::vector<std::string> texts;
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        if (i % 20'000 == 7)
            text = std::string(70'000, static_cast<char>('a' + i / 20'000));
        else
            for (std::uint32_t size = below(random, 9); size > 0; --size)
                text += static_cast<char>(below(random, i % 2 == 0 ? 4 : 256));
        const auto [place, isNew] = wanted.emplace(text, static_cast<std::uint32_t>(wanted.size()));
        QCOMPARE(interner.find(text).has_value(), !isNew);
        QCOMPARE(interner.intern(text), place->second);
        if (isNew)
            texts.push_back(text);
    }
    QVERIFY(wanted.contains(""));
    QVERIFY(texts.size() > 50'000);
    QCOMPARE(interner.size(), texts.size());
    for (std::uint32_t number = 0; number < texts.size(); ++number) {
        QVERIFY(interner.text(number) == texts[number]);
        QVERIFY(interner.find(texts[number]) == number);
    }
    QVERIFY(!interner.find(std::string(70'001, 'a')));
    QVERIFY(!interner.find("this is not among them"));
}

void InternerTest::lengthsOfAllSizes()
{
    Interner interner;
    const std::vector<std::size_t> sizes{0,      1,       127,     128,     129,       16'383,    16'384,
                                         16'385, 262'143, 262'144, 262'145, 1'048'576, 2'097'151, 2'097'152};
    for (const std::size_t size : sizes)
        interner.intern(std::string(size, 'x'));
    for (std::uint32_t i = 0; i < sizes.size(); ++i)
        QCOMPARE(interner.text(i).size(), sizes[i]);
}

void InternerTest::bytesAreCompared()
{
    Interner interner;
    QCOMPARE(interner.intern("a"), 0U);
    QCOMPARE(interner.intern("A"), 1U);
    QCOMPARE(interner.intern("a "), 2U);
    QCOMPARE(interner.intern("a\0"s), 3U);
    QCOMPARE(interner.intern("a\0b"s), 4U);
    QCOMPARE(interner.intern(""), 5U);
    QCOMPARE(interner.intern("\0"s), 6U);
    QCOMPARE(interner.intern("a"), 0U);
    QCOMPARE(interner.intern(std::string_view{}), 5U);
}

/// So many that some of them share a hash of 32 bits.
void InternerTest::textsOfTheSameHash()
{
    Interner interner;
    for (std::uint32_t i = 0; i < 400'000; ++i) {
        const std::string text = std::to_string(i);
        if (interner.find(text) || interner.intern(text) != i)
            QFAIL((text + " is taken for another text").c_str());
    }
}

QTEST_APPLESS_MAIN(InternerTest)
#include "interner_test.moc"
