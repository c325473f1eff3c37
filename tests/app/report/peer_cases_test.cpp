// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace footfall::test;

namespace {

constexpr const char* figures[] = {"active", "inactive", "churned", "reactivated", "sessions"};

QJsonObject readJson(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// The figures of a row that the published case has, as text.
QByteArray told(const QJsonObject& row, const QJsonObject& wanted)
{
    QByteArray text;
    for (const char* figure : figures) {
        if (wanted.contains(QLatin1String{figure}))
            text += QByteArray{figure} + " " + QByteArray::number(row[QLatin1String{figure}].toInt(-1)) + " ";
    }
    return text;
}

} // namespace

/// Published cases of other systems: every figure of every file of expected numbers.
class PeerCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void pairs_data();
    void pairs();

private:
    [[nodiscard]] QJsonObject report(const QString& folder, const QStringList& arguments) const
    {
        const ReportRun run =
            m_folder.run(QStringList{folder + QStringLiteral("/events.csv.gz"), QStringLiteral("--format=json"),
                                     QStringLiteral("--max-rejected=100%")} +
                         arguments);
        if (run.exitCode != 0)
            qWarning("%s", run.told().constData());
        return run.json();
    }
    ReportFolder m_folder;
};

void PeerCasesTest::cases_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    const QDir root{QStringLiteral(FOOTFALL_TEST_DATA "/peer-cases")};
    int files = 0;
    for (const QString& folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir inner{root.filePath(folder)};
        for (const QString& file : inner.entryList({QStringLiteral("expected*.json")})) {
            QTest::newRow(qPrintable(folder + u'/' + file)) << inner.path() << inner.filePath(file);
            ++files;
        }
    }
    QCOMPARE(files, 30);
}

void PeerCasesTest::cases()
{
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    const QJsonObject wanted = readJson(expected);
    QStringList arguments{QStringLiteral("--identity=") + wanted[QStringLiteral("identity")].toString()};
    if (expected.contains(QLatin1String{"as-of"}))
        arguments.append(QStringLiteral("--known-users=by-day"));
    const qsizetype lagAt = expected.lastIndexOf(QLatin1String{"lag-"});
    const int lag = lagAt < 0 ? 1 : expected.mid(lagAt + 4).section(u'.', 0, 0).toInt();

    QStringList pairs;
    const QJsonObject days = wanted[QStringLiteral("days")].toObject();
    for (const QString& day : days.keys())
        pairs.append(day + u':' + QDate::fromString(day, Qt::ISODate).addDays(-lag).toString(Qt::ISODate));
    const QJsonObject ofPairs = report(
        folder, pairs.isEmpty() ? arguments : arguments + QStringList{QStringLiteral("--pairs=") + pairs.join(u',')});
    for (const char* total : {"users", "total_sessions", "events"})
        QCOMPARE(ofPairs[QLatin1String{total}].toInt(-1), wanted[QLatin1String{total}].toInt(-2));
    if (pairs.isEmpty())
        return; // nobody has the identity
    const QJsonArray rows = ofPairs[QStringLiteral("days")].toArray();
    QCOMPARE(rows.size(), days.size());
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QString day = row[QStringLiteral("day")].toString();
        QVERIFY2(told(row, days[day].toObject()) == told(days[day].toObject(), days[day].toObject()),
                 (day.toUtf8() + ": " + told(row, days[day].toObject())).constData());
    }
    if (lag != 1)
        return;
    const QJsonArray all =
        report(folder, arguments + QStringList{QStringLiteral("--all-days")})[QStringLiteral("days")].toArray();
    int compared = 0;
    for (const QJsonValue& value : all) {
        const QJsonObject row = value.toObject();
        const QJsonObject day = days[row[QStringLiteral("day")].toString()].toObject();
        QCOMPARE(told(row, day), told(day, day));
        compared += day.isEmpty() ? 0 : 1;
    }
    QVERIFY(compared > 0);
}

void PeerCasesTest::pairs_data()
{
    QTest::addColumn<QString>("folder");
    const QDir root{QStringLiteral(FOOTFALL_TEST_DATA "/peer-cases")};
    for (const QString& folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(root.filePath(folder) + QStringLiteral("/pairs.json")))
            QTest::newRow(qPrintable(folder)) << root.filePath(folder);
    }
}

void PeerCasesTest::pairs()
{
    QFETCH(QString, folder);
    const QJsonObject wanted = readJson(folder + QStringLiteral("/pairs.json"));
    const QJsonArray pairs = wanted[QStringLiteral("pairs")].toArray();
    QVERIFY(pairs.size() > 50);
    QStringList names;
    for (const QJsonValue& pair : pairs)
        names.append(pair[QStringLiteral("x")].toString() + u':' + pair[QStringLiteral("y")].toString());
    const QString identity = QStringLiteral("--identity=") + wanted[QStringLiteral("identity")].toString();
    const QJsonArray rows =
        report(folder, {identity, QStringLiteral("--pairs=") + names.join(u',')})[QStringLiteral("days")].toArray();
    QCOMPARE(rows.size(), pairs.size());
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        QCOMPARE(row[QStringLiteral("day")], pairs[i][QStringLiteral("x")]);
        QCOMPARE(row[QStringLiteral("compared_with")], pairs[i][QStringLiteral("y")]);
        QCOMPARE(told(row, pairs[i].toObject()), told(pairs[i].toObject(), pairs[i].toObject()));
    }
}

QTEST_GUILESS_MAIN(PeerCasesTest)
#include "peer_cases_test.moc"
