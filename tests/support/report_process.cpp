// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

namespace footfall::test {

namespace {
constexpr int longEnough = 120'000; // milliseconds; only a hang takes that long
}

QJsonObject ReportRun::json() const
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(out, &fault);
    if (fault.error != QJsonParseError::NoError)
        qWarning("no JSON: %s", told().constData());
    return document.object();
}

QByteArray ReportRun::told() const
{
    return "exit " + QByteArray::number(exitCode) + "\n--- out\n" + out.left(2000) + "\n--- err\n" + err.left(2000);
}

ReportFolder::ReportFolder()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

QString ReportFolder::put(const QString& name, const QByteArray& bytes) const
{
    QFile file{path(name)};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(name));
    return name;
}

QByteArray ReportFolder::get(const QString& name) const
{
    QFile file{path(name)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

bool ReportFolder::has(const QString& name) const
{
    return QFile::exists(path(name));
}

QStringList ReportFolder::entries() const
{
    return QDir{m_folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                           QDir::Name);
}

ReportRun ReportFolder::run(const QStringList& arguments, const QByteArray& input, const QStringList& environment) const
{
    return start(QStringLiteral(FOOTFALL_REPORT), arguments, input, environment);
}

ReportRun ReportFolder::shell(const QString& script, const QByteArray& input) const
{
    return start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}, input, {});
}

ReportRun ReportFolder::start(const QString& program, const QStringList& arguments, const QByteArray& input,
                              const QStringList& environment) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("REPORT"), QStringLiteral(FOOTFALL_REPORT));
    for (const QString& variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForStarted(longEnough))
        qFatal("can't start %s", qPrintable(program));
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    ReportRun run;
    if (process.waitForFinished(longEnough) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    if (run.exitCode == -1)
        qWarning("the program crashed or hung: %s", run.told().constData());
    return run;
}

QByteArray smallTable()
{
    return "e1,2014-09-28 10:00:00,a,da,na,/one\n"
           "e2,2014-09-28 10:10:00,a,da,na,/two\n"
           "e3,2014-09-28 11:00:00,a,da,na,/one\n"
           "e4,2014-09-28 12:00:00,b,db,nb,/one\n"
           "e5,2014-09-28 12:30:00,b,db,nb,/two\n"
           "e6,2014-09-29 09:00:00,b,db,nb,/one\n"
           "e7,2014-09-29 09:31:00,b,db,nb,/three\n"
           "e8,2014-09-29 10:00:00,c,dc,nc,/one\n"
           "e9,2014-09-29 10:00:00,c,dc,nc,/two\n"
           "e10,2014-09-29 23:30:00,c,dc,nc,/two\n";
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#else
    return false;
#endif
}

} // namespace footfall::test
