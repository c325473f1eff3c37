// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace footfall::test;

namespace {
const QByteArray refusal = "is one of the inputs, which would be overwritten; name another file\n";
const QByteArray settingsRefusal = "is the settings file, which would be overwritten; name another file\n";
} // namespace

class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameBytesAsStandardOutput();
    void replacesAFileAsAWhole();
    void leavesAFileUntouchedWhenItFails_data();
    void leavesAFileUntouchedWhenItFails();
    void aLinkIsFollowed();
    void aReadOnlyFileIsLeft();
    void anInputIsRefused_data();
    void anInputIsRefused();
    void theSettingsFileIsRefused_data();
    void theSettingsFileIsRefused();
    void devicesAndPipesAreWrittenAsTheyAre();
    void theUmaskApplies();
    void anInterruptedDiskLeavesNothing();

private:
    std::unique_ptr<ReportFolder> m_folder;
};

void OutputFileTest::init()
{
    m_folder = std::make_unique<ReportFolder>();
    m_folder->put(QStringLiteral("in.csv"), smallTable());
}

void OutputFileTest::sameBytesAsStandardOutput()
{
    for (const char* format : {"table", "csv", "json"}) {
        const QString option = QStringLiteral("--format=") + QLatin1String{format};
        const ReportRun direct = m_folder->run({QStringLiteral("in.csv"), option});
        const ReportRun run = m_folder->run({QStringLiteral("in.csv"), option, QStringLiteral("--output=out")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.isEmpty());
        QVERIFY(!direct.out.isEmpty());
        QCOMPARE(m_folder->get(QStringLiteral("out")), direct.out);
        QCOMPARE(run.err, direct.err);
    }
    QCOMPARE(m_folder->entries(), (QStringList{QStringLiteral("in.csv"), QStringLiteral("out")}));
}

void OutputFileTest::replacesAFileAsAWhole()
{
    m_folder->put(QStringLiteral("out"), QByteArray(1'000'000, 'x'));
    QVERIFY(QFile::setPermissions(m_folder->path(QStringLiteral("out")), QFileDevice::Permissions{0x6640}));
    const ReportRun run = m_folder->run(
        {QStringLiteral("in.csv"), QStringLiteral("--format=csv"), QStringLiteral("--output"), QStringLiteral("out")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(m_folder->get(QStringLiteral("out")).startsWith("day,compared_with,"));
    QCOMPARE(m_folder->get(QStringLiteral("out")).count('\n'), 2);
    QCOMPARE(m_folder->shell(QStringLiteral("stat -c %a out")).out, QByteArray{"640\n"});
}

void OutputFileTest::leavesAFileUntouchedWhenItFails_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no input") << QStringLiteral("missing.csv") << 3;
    QTest::newRow("rejected rows") << QStringLiteral("in.csv bad.csv") << 5;
    QTest::newRow("no event") << QStringLiteral("in.csv 2015-01-01 --require-events") << 7;
    QTest::newRow("usage") << QStringLiteral("in.csv --format=xml") << 2;
    QTest::newRow("file size limit") << QStringLiteral("in.csv --pairs=$PAIRS") << 6;
}

void OutputFileTest::leavesAFileUntouchedWhenItFails()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    m_folder->put(QStringLiteral("bad.csv"), smallTable() + QByteArray{"x\n"}.repeated(9));
    m_folder->put(QStringLiteral("out"), "what stood there");
    QString script = QStringLiteral("exec \"$REPORT\" --output=out ") + arguments;
    if (code == 6) // so small that the report does not fit
        script = QStringLiteral("PAIRS=2014-09-29:2014-09-28; for i in 1 2 3 4 5 6; do PAIRS=$PAIRS,$PAIRS; done; "
                                "ulimit -f 1; ") +
                 script;
    const ReportRun run = m_folder->shell(script);
    QVERIFY2(run.exitCode == code, run.told().constData());
    QCOMPARE(m_folder->get(QStringLiteral("out")), QByteArray{"what stood there"});
    QCOMPARE(m_folder->entries().size(), 3);
}

void OutputFileTest::aLinkIsFollowed()
{
    m_folder->put(QStringLiteral("target"), "old");
    QVERIFY(QFile::link(QStringLiteral("target"), m_folder->path(QStringLiteral("link"))));
    QVERIFY(QFile::link(QStringLiteral("nothing yet"), m_folder->path(QStringLiteral("dangling"))));
    for (const char* link : {"link", "dangling"}) {
        const ReportRun run = m_folder->run({QStringLiteral("in.csv"), QStringLiteral("--format=csv"),
                                             QStringLiteral("--output"), QLatin1String{link}});
        QVERIFY2(run.exitCode == 0, run.told().constData());
        QVERIFY(QFileInfo{m_folder->path(QLatin1String{link})}.isSymLink());
    }
    QVERIFY(m_folder->get(QStringLiteral("target")).startsWith("day,"));
    QVERIFY(m_folder->get(QStringLiteral("nothing yet")).startsWith("day,"));
}

void OutputFileTest::aReadOnlyFileIsLeft()
{
    m_folder->put(QStringLiteral("out"), "old");
    const bool root = ::geteuid() == 0;
    const ReportRun run =
        m_folder->shell(QStringLiteral("chmod 777 .; chmod 444 out; exec ") +
                        (root ? QStringLiteral("setpriv --reuid=65534 --regid=65534 --clear-groups ") : QString{}) +
                        QStringLiteral("\"$REPORT\" in.csv --output out"));
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QVERIFY2(run.err.contains("out: can't be written: Permission denied\n"), run.told().constData());
    QCOMPARE(m_folder->get(QStringLiteral("out")), QByteArray{"old"});
    QCOMPARE(m_folder->entries().size(), 2);
}

void OutputFileTest::anInputIsRefused_data()
{
    QTest::addColumn<QString>("script");
    const auto add = [](const char* name, const char* script) { QTest::newRow(name) << QString::fromLatin1(script); };
    add("itself", "\"$REPORT\" in.csv --output in.csv");
    add("under another name", "\"$REPORT\" in.csv --output ./in.csv");
    add("by its whole path", "\"$REPORT\" in.csv --output \"$PWD/in.csv\"");
    add("the second input", "\"$REPORT\" other.csv in.csv --output in.csv");
    add("through a link", "ln -s in.csv link; \"$REPORT\" in.csv --output link");
    add("an input that is a link", "ln -s in.csv link; \"$REPORT\" link --output in.csv");
    add("through two links", "ln -s in.csv a; ln -s a b; \"$REPORT\" in.csv --output b");
    add("a hard link", "ln in.csv hard; \"$REPORT\" in.csv --output hard");
    add("standard input", "\"$REPORT\" - --output in.csv < in.csv");
    add("standard input, through a link", "ln -s in.csv link; \"$REPORT\" - --output link < in.csv");
    add("/dev/stdin", "\"$REPORT\" /dev/stdin --output in.csv < in.csv");
    add("through a linked folder", "ln -s . there; \"$REPORT\" in.csv --output there/in.csv");
    add("settings", "\"$REPORT\" in.csv --save-settings in.csv");
    add("settings, through a link", "ln -s in.csv link; \"$REPORT\" in.csv --save-settings link");
}

void OutputFileTest::anInputIsRefused()
{
    QFETCH(QString, script);
    m_folder->put(QStringLiteral("other.csv"), smallTable());
    const ReportRun run = m_folder->shell(script);
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QVERIFY2(run.err.endsWith(refusal), run.told().constData());
    QCOMPARE(m_folder->get(QStringLiteral("in.csv")), smallTable());
}

void OutputFileTest::theSettingsFileIsRefused_data()
{
    QTest::addColumn<QString>("arguments");
    const auto add = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments);
    };
    add("one that is read", "--settings s.json --output s.json");
    add("one that is read, by a link", "--settings s.json --output link");
    add("one that is read by a link", "--settings link --output ./s.json");
    add("one that is replaced", "--save-settings s.json --output s.json");
    add("one that is replaced, by a link", "--save-settings s.json --output link");
    add("one that is made", "--save-settings new --output new");
    add("one that is made, by a link to nothing", "--save-settings new --output dangling");
    add("one that is made by a link to nothing", "--save-settings dangling --output ./folder/../new");
    add("one that is made, in a linked folder", "--save-settings folder/new --output there/new");
}

void OutputFileTest::theSettingsFileIsRefused()
{
    QFETCH(QString, arguments);
    const QByteArray settings = "{\"version\": 1}\n";
    m_folder->put(QStringLiteral("s.json"), settings);
    const ReportRun run =
        m_folder->shell(QStringLiteral("ln -s s.json link; ln -s new dangling; mkdir folder; ln -s folder there; "
                                       "exec \"$REPORT\" in.csv --quiet ") +
                        arguments);
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QVERIFY2(run.err.endsWith(settingsRefusal), run.told().constData());
    QCOMPARE(m_folder->get(QStringLiteral("s.json")), settings);
    QVERIFY(!m_folder->has(QStringLiteral("new")) && !m_folder->has(QStringLiteral("folder/new")));
    // others are no matter
    const ReportRun apart = m_folder->shell(QStringLiteral(
        "exec \"$REPORT\" in.csv --quiet --settings s.json --save-settings s.json --output folder/s.json"));
    QVERIFY2(apart.exitCode == 0, apart.told().constData());
}

void OutputFileTest::devicesAndPipesAreWrittenAsTheyAre()
{
    const ReportRun direct = m_folder->run({QStringLiteral("in.csv"), QStringLiteral("--format=csv")});
    QCOMPARE(m_folder->run({QStringLiteral("in.csv"), QStringLiteral("--output=/dev/null")}).exitCode, 0);
    const ReportRun through = m_folder->shell(
        QStringLiteral("mkfifo pipe; \"$REPORT\" in.csv --format=csv --output pipe & cat pipe; wait $!"));
    QVERIFY2(through.exitCode == 0, through.told().constData());
    QCOMPARE(through.out, direct.out);
    const ReportRun stdoutDevice = m_folder->run(
        {QStringLiteral("in.csv"), QStringLiteral("--format=csv"), QStringLiteral("--output=/dev/stdout")});
    QVERIFY2(stdoutDevice.exitCode == 0, stdoutDevice.told().constData());
    QCOMPARE(stdoutDevice.out, direct.out);
}

void OutputFileTest::theUmaskApplies()
{
    const ReportRun run =
        m_folder->shell(QStringLiteral("umask 027; \"$REPORT\" in.csv --quiet --output out && stat -c %a out"));
    QCOMPARE(run.out, QByteArray{"640\n"});
}

void OutputFileTest::anInterruptedDiskLeavesNothing()
{
    const ReportRun run = m_folder->shell(
        QStringLiteral("PAIRS=2014-09-29:2014-09-28; for i in 1 2 3 4 5 6; do PAIRS=$PAIRS,$PAIRS; done; "
                       "ulimit -f 1; exec \"$REPORT\" in.csv --pairs=$PAIRS --output new"));
    QVERIFY2(run.exitCode == 6, run.told().constData());
    QVERIFY2(run.err.endsWith("new: can't be written: File too large\n"), run.told().constData());
    QCOMPARE(m_folder->entries(), QStringList{QStringLiteral("in.csv")});
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "output_file_test.moc"
