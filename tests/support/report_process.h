// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <string>

namespace footfall::test {

/// What a run of footfall-report gave.
struct ReportRun
{
    int exitCode = -1; ///< -1: it crashed, or did not end in time
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    /// For messages of failed checks.
    [[nodiscard]] QByteArray told() const;
};

/// A folder of its own in which the program runs, removed at the end.
class ReportFolder
{
public:
    ReportFolder();

    /// Writes a file and gives its name.
    QString put(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray get(const QString& name) const;
    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList entries() const;

    /// Runs the program here with the arguments, and `input` as standard input.
    [[nodiscard]] ReportRun run(const QStringList& arguments, const QByteArray& input = {},
                                const QStringList& environment = {}) const;
    /// Runs a shell script here; the program's path is "$REPORT" in it.
    [[nodiscard]] ReportRun shell(const QString& script, const QByteArray& input = {}) const;

private:
    [[nodiscard]] ReportRun start(const QString& program, const QStringList& arguments, const QByteArray& input,
                                  const QStringList& environment) const;
    QTemporaryDir m_folder;
};

/// Ten events of two days: on 2014-09-28 the users a and b, on 2014-09-29 the users b and c, to 23:30.
QByteArray smallTable();
inline const char* const headerLine = "event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n";

/// Whether the programs were built with a sanitizer that reserves address space beyond any limit.
bool isSanitized();

} // namespace footfall::test
