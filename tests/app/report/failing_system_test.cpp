// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace footfall::test;

/// What becomes of the program and its files where the system refuses what it is asked.
class FailingSystemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void memoryThatLacksFromAnyMomentOn();
    void memoryThatLacksOnce();
    void aFileThatIsCutWhileItIsRead();
    void anOutputThatCannotBeToldOf();
    void anInputThatCannotBeToldFromTheOutput();

private:
    [[nodiscard]] ReportRun failing(const QString& call, int from, bool once, const QStringList& arguments) const
    {
        QStringList environment{QStringLiteral("LD_PRELOAD=" FOOTFALL_FAILING_CALLS),
                                QStringLiteral("FAIL_CALL=") + call, QStringLiteral("FAIL_FILE=out"),
                                QStringLiteral("FAIL_FROM=%1").arg(from)};
        if (once)
            environment.append(QStringLiteral("FAIL_ONCE=1"));
        return m_folder->run(arguments, {}, environment);
    }
    void lackMemory(bool once);

    std::unique_ptr<ReportFolder> m_folder;
};

void FailingSystemTest::init()
{
    m_folder = std::make_unique<ReportFolder>();
    m_folder->put(QStringLiteral("in.csv"), smallTable());
}

/// Without a time zone: QTimeZone crashes in four places where it gets no memory for its file.
void FailingSystemTest::lackMemory(bool once)
{
    constexpr int step = 7;
    const QStringList arguments{QStringLiteral("in.csv"), QStringLiteral("--users=churned"),
                                QStringLiteral("--format=json"), QStringLiteral("--quiet")};
    const QByteArray wanted = m_folder->run(arguments).out;
    int most = 1; // so many allocations there are
    while (failing(QStringLiteral("malloc"), most, false, arguments).exitCode != 0)
        most += 100;
    QVERIFY2(most > 300, QByteArray::number(most).constData());
    int told = 0;
    for (int from = 1; from < most; from += step) {
        const ReportRun run = failing(QStringLiteral("malloc"), from, once, arguments);
        const bool went = run.exitCode == 0 && run.out == wanted; // where it could do without
        const bool says = run.err == "footfall-report: there is not enough memory for so many events\n";
        QVERIFY2(went || (run.exitCode == 1 && says), (QByteArray::number(from) + ": " + run.told()).constData());
        told += went ? 0 : 1;
    }
    QVERIFY2(told > 20, QByteArray::number(told).constData());
}

void FailingSystemTest::memoryThatLacksFromAnyMomentOn()
{
    lackMemory(false);
}

void FailingSystemTest::memoryThatLacksOnce()
{
    lackMemory(true);
}

void FailingSystemTest::aFileThatIsCutWhileItIsRead()
{
    const QByteArray row = "e,2014-09-29 13:07:55,a,b,c,/\n";
    constexpr int left = 1700;
    const auto run = [&](const QStringList& options) {
        m_folder->put(QStringLiteral("out"), row.repeated(2000));
        return failing(QStringLiteral("cut"), static_cast<int>(row.size()) * left + 5, false,
                       QStringList{QStringLiteral("out")} + options);
    };
    const ReportRun refused = run({});
    QVERIFY2(refused.exitCode == 4, refused.told().constData());
    QCOMPARE(refused.err, QByteArray{"footfall-report: out: was cut short while it was read; 1,700 events were read "
                                     "before. Read it again when nobody writes to it, or accept a partial report\n"});
    QVERIFY(refused.out.isEmpty());
    const ReportRun partial = run({QStringLiteral("--accept-partial"), QStringLiteral("--format=json")});
    QVERIFY2(partial.exitCode == 0, partial.told().constData());
    QVERIFY2(partial.err.startsWith("footfall-report: out: partial: the file is damaged (cut short while it was read); "
                                    "the figures count only what came before, 1,700 events\n"),
             partial.told().constData());
    QVERIFY(partial.json().value(QLatin1String{"partial"}).toBool());
    QCOMPARE(partial.json().value(QLatin1String{"rows"}).toInt(), left);
}

/// That there is none, or what may be read of it by whom, is said by the system alone.
void FailingSystemTest::anOutputThatCannotBeToldOf()
{
    const QString out = QStringLiteral("out");
    int failed = 0;
    for (int call = 1; call <= 6; ++call) {
        m_folder->put(out, "old");
        QVERIFY(QFile::setPermissions(m_folder->path(out), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const ReportRun run =
            failing(QStringLiteral("stat"), call, true, {QStringLiteral("in.csv"), QStringLiteral("--output=out")});
        const QByteArray mode = m_folder->shell(QStringLiteral("stat -c %a out")).out;
        QVERIFY2(mode == "600\n", (QByteArray::number(call) + ": " + mode + run.told()).constData());
        if (run.exitCode == 0)
            continue;
        ++failed;
        QVERIFY2(run.exitCode == 6, run.told().constData());
        QVERIFY2(run.err.contains("out: can't be written: Input/output error\n"), run.told().constData());
        QCOMPARE(m_folder->get(out), QByteArray{"old"});
    }
    QVERIFY(failed > 0);
}

void FailingSystemTest::anInputThatCannotBeToldFromTheOutput()
{
    for (int call = 1; call <= 6; ++call) {
        m_folder->put(QStringLiteral("out"), smallTable());
        const ReportRun run =
            failing(QStringLiteral("stat"), call, true, {QStringLiteral("out"), QStringLiteral("--output=./out")});
        QVERIFY2(run.exitCode != 0, (QByteArray::number(call) + ": " + run.told()).constData());
        QCOMPARE(m_folder->get(QStringLiteral("out")), smallTable());
    }
}

QTEST_GUILESS_MAIN(FailingSystemTest)
#include "failing_system_test.moc"
