// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments/arguments.h"

#include <QTest>

namespace footfall {

namespace {

constexpr OptionName options[] = {{"day", "DAY"}, {"page", "TEXT"}, {"quiet"}, {"q"}};

Arguments parsed(const std::vector<std::string>& given)
{
    return {options, given};
}

using Names = std::vector<std::string>;

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAndValues()
    {
        const Arguments arguments = parsed({"a.gz", "--day", "latest", "--quiet", "--page=a=b", "2014-09-29"});
        QVERIFY(!arguments.error());
        QVERIFY(arguments.has("day") && arguments.has("page") && arguments.has("quiet"));
        QVERIFY(!arguments.has("q"));
        QCOMPARE(arguments.value("day"), std::optional<std::string>{"latest"});
        QCOMPARE(arguments.value("page"), std::optional<std::string>{"a=b"});
        QCOMPARE(arguments.value("nothing"), std::optional<std::string>{});
        QCOMPARE(arguments.positional(), (Names{"a.gz", "2014-09-29"}));
    }

    void theLastValueCounts()
    {
        QCOMPARE(parsed({"--day=1", "--day", "2"}).value("day"), std::optional<std::string>{"2"});
        QCOMPARE(parsed({"--day", "1", "--day="}).value("day"), std::optional<std::string>{""});
    }

    /// A value may look like an option; a name after "--" too.
    void whatIsNoOption()
    {
        QCOMPARE(parsed({"--day", "--quiet"}).value("day"), std::optional<std::string>{"--quiet"});
        QCOMPARE(parsed({"-", "--", "--quiet", "--", "-"}).positional(), (Names{"-", "--quiet", "--", "-"}));
        QVERIFY(!parsed({"--", "--quiet"}).has("quiet"));
        QCOMPARE(parsed({""}).positional(), Names{""});
    }

    void oneLetter() { QVERIFY(parsed({"-q"}).has("q")); }

    /// Every byte that an argument can hold, alone and among others, where it is no UTF-8 and where it is.
    void bytesStayAsTheyAre()
    {
        std::string all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        const Arguments arguments = parsed({all, "--page", all, "caf\xE9", "caf\xC3\xA9"});
        QCOMPARE(arguments.positional(), (Names{all, "caf\xE9", "caf\xC3\xA9"}));
        QCOMPARE(arguments.value("page"), std::optional{all});
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("argument");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("unknown") << QByteArray{"--colour"} << QByteArray{"Unknown option 'colour'."};
        QTest::newRow("unknown bytes") << QByteArray{"--\x1B\xE9"} << QByteArray{"Unknown option '\x1B\xE9'."};
        QTest::newRow("unknown letters") << QByteArray{"-xy"} << QByteArray{"Unknown options: x, y."};
        QTest::newRow("no value") << QByteArray{"--day"} << QByteArray{"Missing value after '--day'."};
        QTest::newRow("a value") << QByteArray{"--quiet=1"} << QByteArray{"Unexpected value after '--quiet'."};
    }
    void errors()
    {
        QFETCH(const QByteArray, argument);
        QFETCH(const QByteArray, error);
        QCOMPARE(parsed({"a.gz", argument.toStdString()}).error(), std::optional{error.toStdString()});
    }
};

} // namespace footfall

QTEST_GUILESS_MAIN(footfall::ArgumentsTest)
#include "arguments_test.moc"
