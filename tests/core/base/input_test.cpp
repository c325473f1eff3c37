// SPDX-License-Identifier: GPL-3.0-or-later
// An input is a file or standard input, and a file may be called as standard input is.
#include "core/base/input.h"

#include <QTest>

using namespace footfall;

class InputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnArgumentNames_data();
    void whatAnArgumentNames();
    void aPathIsAFile();
    void theyAreComparedAsTheyAreNamed();
    void none();
};

void InputTest::whatAnArgumentNames_data()
{
    QTest::addColumn<QByteArray>("argument");
    QTest::addColumn<bool>("isStandardInput");
    QTest::newRow("standard input") << QByteArray{"-"} << true;
    QTest::newRow("a file called so") << QByteArray{"./-"} << false;
    QTest::newRow("one in another folder") << QByteArray{"/tmp/-"} << false;
    QTest::newRow("two of them") << QByteArray{"--"} << false;
    QTest::newRow("one that begins so") << QByteArray{"-.csv"} << false;
    QTest::newRow("bytes that are no UTF-8") << QByteArray{"caf\xE9"} << false;
}

void InputTest::whatAnArgumentNames()
{
    QFETCH(const QByteArray, argument);
    const Input input = Input::named(argument.toStdString());
    QTEST(input.isStandardInput(), "isStandardInput");
    QCOMPARE(input.name(), argument.toStdString());
    QVERIFY(!input.empty());
    QCOMPARE(input == Input::standardInput(), input.isStandardInput());
}

void InputTest::aPathIsAFile()
{
    for (const Input& file : {Input{std::filesystem::path{"-"}}, Input{std::string{"-"}}, Input{"-"}}) {
        QVERIFY(!file.isStandardInput());
        QCOMPARE(file.path(), std::filesystem::path{"-"});
        QVERIFY(!(file == Input::standardInput()));
    }
    QCOMPARE(Input::standardInput().name(), std::string{"-"}); // reports call it so
}

void InputTest::theyAreComparedAsTheyAreNamed()
{
    QVERIFY(Input{"a/b"} == Input{std::filesystem::path{"a/b"}});
    QVERIFY(!(Input{"a/b"} == Input{"a//b"}));
    QVERIFY(Input::standardInput() == Input::standardInput());
}

void InputTest::none()
{
    QVERIFY(Input{}.empty());
    QVERIFY(!Input{}.isStandardInput());
    QVERIFY(Input{} == Input{""});
}

QTEST_APPLESS_MAIN(InputTest)
#include "input_test.moc"
