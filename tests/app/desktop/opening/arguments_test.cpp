// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/arguments.h"
#include "tests/support/printing.h"

#include <QTest>

namespace footfall::desktop {

namespace {

std::string shown(const StartOptions& options)
{
    std::string text;
    for (const Input& file : options.files)
        text += "[" + (file.isStandardInput() ? "standard input" : file.name()) + "]";
    for (const std::optional<Day>& day : {options.dayX, options.comparedDay}) {
        if (day)
            text += " " + toIso(*day);
    }
    return text;
}

} // namespace

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAndDays_data()
    {
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, QList<QByteArray> arguments, const char* expected) {
            QTest::newRow(name) << arguments << QByteArray{expected};
        };
        row("nothing", {}, "");
        row("one file", {"a.gz"}, "[a.gz]");
        row("two files", {"a.gz", "b.gz"}, "[a.gz][b.gz]");
        row("a day", {"a.gz", "2014-09-29"}, "[a.gz] 2014-09-29");
        row("two days", {"a.gz", "2014-09-29", "2014-09-22"}, "[a.gz] 2014-09-29 2014-09-22");
        row("a file named like a day", {"2014-09-29", "2014-09-28"}, "[2014-09-29] 2014-09-28");
        row("three days: the first is a file", {"2014-09-29", "2014-09-28", "2014-09-27"},
            "[2014-09-29] 2014-09-28 2014-09-27");
        row("standard input", {"-"}, "[standard input]");
        row("a file called so", {"./-"}, "[./-]");
        row("help after --", {"a", "--", "--help", "--", "-"}, "[a][--help][--][standard input]");
        row("names after --", {"--", "--odd"}, "[--odd]");
        row("bytes that are no UTF-8", {"caf\xE9.gz"}, "[caf\xE9.gz]");
    }

    void filesAndDays()
    {
        QFETCH(const QList<QByteArray>, arguments);
        QFETCH(const QByteArray, expected);
        const std::vector<std::string> given(arguments.begin(), arguments.end());
        const auto parsed = parseArguments(given);
        QVERIFY(std::holds_alternative<StartOptions>(parsed));
        QCOMPARE(shown(std::get<StartOptions>(parsed)), expected.toStdString());
    }

    void errors_data()
    {
        QTest::addColumn<QList<QByteArray>>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no such day") << QList<QByteArray>{"a.gz", "2014-02-30"}
                                     << QStringLiteral("there is no day 2014-02-30");
        QTest::newRow("option") << QList<QByteArray>{"--colour"} << QStringLiteral("there is no option --colour");
        QTest::newRow("escape sequence") << QList<QByteArray>{"--\x1B[31m"}
                                         << QStringLiteral("there is no option --\\x1B[31m");
        QTest::newRow("standard input twice")
            << QList<QByteArray>{"-", "-"} << QStringLiteral("standard input can be read only once");
        QTest::newRow("option before help")
            << QList<QByteArray>{"a.gz", "--colour", "--help"} << QStringLiteral("there is no option --colour");
        QTest::newRow("help with a value")
            << QList<QByteArray>{"--help=all"} << QStringLiteral("there is no option --help=all");
        QTest::newRow("switches run together") << QList<QByteArray>{"-hv"} << QStringLiteral("there is no option -hv");
        QTest::newRow("a letter with two dashes")
            << QList<QByteArray>{"--h"} << QStringLiteral("there is no option --h");
        QTest::newRow("bytes that are no UTF-8")
            << QList<QByteArray>{"--caf\xE9"} << QStringLiteral("there is no option --caf\\xE9");
        QTest::newRow("no name before help")
            << QList<QByteArray>{"", "--help"} << QStringLiteral("a file's name is empty");
        QTest::newRow("no name after --") << QList<QByteArray>{"--", ""} << QStringLiteral("a file's name is empty");
        QTest::newRow("no name") << QList<QByteArray>{""} << QStringLiteral("a file's name is empty");
    }

    void errors()
    {
        QFETCH(const QList<QByteArray>, arguments);
        QFETCH(const QString, expected);
        const std::vector<std::string> given(arguments.begin(), arguments.end());
        const auto parsed = parseArguments(given);
        QVERIFY(std::holds_alternative<StartError>(parsed));
        QCOMPARE(std::get<StartError>(parsed).text, expected);
    }

    void information()
    {
        using Given = std::vector<std::string>;
        for (const Given& given : {Given{"a.gz", "--help"}, Given{"-h"}, Given{"--help", "--version"},
                                   Given{"--help", "--colour"}, Given{"a.gz", "2014-02-30", "-h", ""}})
            QCOMPARE(std::get<StartInformation>(parseArguments(given)), StartInformation::Help);
        for (const Given& given : {Given{"--version"}, Given{"a.gz", "-v"}, Given{"--version", "--help"}})
            QCOMPARE(std::get<StartInformation>(parseArguments(given)), StartInformation::Version);
    }
};

} // namespace footfall::desktop

QTEST_GUILESS_MAIN(footfall::desktop::ArgumentsTest)
#include "arguments_test.moc"
