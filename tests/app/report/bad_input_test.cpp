// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QTest>

#include <algorithm>

using namespace footfall::test;

namespace {

struct Case
{
    const char* file;
    int exitCode;
    int events;          ///< with exit 0, or before the damage
    int rejectedLine;    ///< 0: none is rejected
    const char* reason;  ///< of that row
    const char* message; ///< on standard error
};

const Case cases[] = {
    {"ok-quoted.csv", 0, 40, 0, "", ""},
    {"ok-header-reordered.csv", 0, 40, 0, "", ""},
    {"ok-tabs-with-commas.tsv", 0, 40, 0, "", ""},
    {"ok-crlf.csv", 0, 40, 0, "", ""},
    {"ok-bom-header.csv", 0, 40, 0, "", ""},
    {"bad-row-after-multiline.csv", 0, 39, 13, "fields", "1 row of 40 was rejected: 1 fields"},
    {"bad-seven-fields.csv", 0, 39, 20, "fields", "1 row of 40 was rejected: 1 fields"},
    {"bad-unclosed-quote.csv", 0, 39, 20, "quote", "1 row of 40 was rejected: 1 quote"},
    {"bad-nul.csv", 0, 40, 0, "", ""},
    {"bad-utf8.csv", 0, 40, 0, "", ""},
    {"bad-utf16.csv", 3, 0, 0, "", "UTF-16 (little-endian)"},
    {"bad-header-no-page.csv", 0, 40, 0, "", "there is no page column"},
    {"ok-offset-time.csv", 0, 40, 0, "", ""},
    {"bad-feb30.csv", 0, 39, 20, "timestamp", "1 row of 40 was rejected: 1 timestamp"},
    {"ok-dst-gap.csv", 0, 40, 0, "", ""},
    {"ok-all-header-fields.gz", 0, 40, 0, "", ""},
    {"ok-two-members.gz", 0, 40, 0, "", ""},
    {"ok-zero-padding.gz", 0, 40, 0, "", ""},
    {"bad-trailing-garbage.gz", 4, 40, 0, "", "something that is not gzip after its end; 40 events were read before"},
    {"bad-crc.gz", 4, 40, 0, "", "the checksum is wrong; 40 events were read before"},
    {"bad-truncated.gz", 4, 16, 0, "", "it ends in the middle; 16 events were read before"},
    {"bad-reserved-flag.gz", 4, 0, 0, "", "a gzip header is wrong; 0 events were read before"},
    {"bad-really-xz.gz", 3, 0, 0, "", "is xz, not gzip or plain text"},
    {"bad-error-page.gz", 3, 0, 0, "", "not one is an event; the first, on line 1, is rejected for 'fields'"},
    {"empty.csv", 3, 0, 0, "", "is empty"},
    {"bomb-64mib-line.gz", 3, 0, 0, "", "the first, on line 1, is rejected for 'too-long'"},
    {"ok-formula-pages.csv", 0, 40, 0, "", ""},
    {"ok-terminal-escapes.csv", 0, 40, 0, "", ""},
};

} // namespace

class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileHasItsCase();
    void files_data();
    void files();
    void partialReports();
    void timesWithAnOffsetChangeTheDay();
    void invalidUtf8IsReplacedInJsonAndKeptInCsv();
    void nothingRawReachesTheTerminal();
    void formulasAreGuarded();

private:
    [[nodiscard]] static QString path(const char* file)
    {
        return QStringLiteral(FOOTFALL_TEST_DATA "/bad-input/") + QLatin1String{file};
    }
    [[nodiscard]] ReportRun run(const char* file, const QStringList& arguments) const
    {
        return m_folder.run(QStringList{path(file)} + arguments);
    }
    ReportFolder m_folder;
};

void BadInputTest::everyFileHasItsCase()
{
    QStringList names;
    for (const Case& one : cases)
        names.append(QLatin1String{one.file});
    names.sort();
    QStringList files = QDir{path("")}.entryList(QDir::Files, QDir::Name);
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString& name) {
                                   return !name.startsWith(QLatin1String{"ok-"}) &&
                                          !name.startsWith(QLatin1String{"bad-"}) &&
                                          name != QLatin1String{"empty.csv"} &&
                                          !name.startsWith(QLatin1String{"bomb-"});
                               }),
                files.end());
    files.sort();
    QCOMPARE(files, names);
    QCOMPARE(files.size(), 28);
}

void BadInputTest::files_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::newRow(cases[i].file) << static_cast<int>(i);
}

void BadInputTest::files()
{
    QFETCH(int, index);
    const Case& wanted = cases[index];
    const ReportRun report = run(wanted.file, {QStringLiteral("--format=json")});
    QVERIFY2(report.exitCode == wanted.exitCode, report.told().constData());
    QVERIFY2(report.err.contains(wanted.message), report.told().constData());
    QVERIFY2(report.err.isEmpty() || report.err.contains(wanted.file), report.told().constData());
    if (wanted.exitCode != 0) {
        QVERIFY2(report.out.isEmpty(), report.told().constData());
        return;
    }
    const QJsonObject json = report.json();
    const QJsonObject rejected = json[QStringLiteral("rejected")].toObject();
    QCOMPARE(json[QStringLiteral("rows")].toInt(), 40);
    QCOMPARE(json[QStringLiteral("events")].toInt(), wanted.events);
    QCOMPARE(rejected[QStringLiteral("total")].toInt(), 40 - wanted.events);
    QCOMPARE(json[QStringLiteral("partial")].toBool(), false);
    const QJsonArray first = rejected[QStringLiteral("first")].toArray();
    QCOMPARE(first.size(), wanted.rejectedLine == 0 ? 0 : 1);
    if (wanted.rejectedLine == 0)
        return;
    QCOMPARE(first[0][QStringLiteral("line")].toInt(), wanted.rejectedLine);
    QCOMPARE(first[0][QStringLiteral("reason")].toString(), QLatin1String{wanted.reason});
    QCOMPARE(first[0][QStringLiteral("file")].toString(), path(wanted.file));
    QCOMPARE(rejected[QStringLiteral("reasons")].toObject().keys(), QStringList{QLatin1String{wanted.reason}});
}

void BadInputTest::partialReports()
{
    for (const Case& one : cases) {
        if (one.exitCode != 4)
            continue;
        const ReportRun json = run(
            one.file, {QStringLiteral("--accept-partial"), QStringLiteral("--format=json"), QStringLiteral("--quiet")});
        if (one.events == 0) {
            QCOMPARE(json.exitCode, 4); // nothing to report on
            continue;
        }
        QVERIFY2(json.exitCode == 0, json.told().constData());
        QCOMPARE(json.json()[QStringLiteral("partial")].toBool(), true);
        QCOMPARE(json.json()[QStringLiteral("events")].toInt(), one.events);
        QCOMPARE(json.json()[QStringLiteral("rows")].toInt(), one.events);
        QVERIFY2(json.err.contains(": partial: "), json.told().constData());
        const ReportRun table = run(one.file, {QStringLiteral("--accept-partial")});
        QVERIFY2(table.out.contains("(PARTIAL)"), table.told().constData());
    }
}

void BadInputTest::timesWithAnOffsetChangeTheDay()
{
    const QJsonObject json = run("ok-offset-time.csv", {QStringLiteral("--format=json")}).json();
    QCOMPARE(json[QStringLiteral("first_event")].toString(), QStringLiteral("2014-09-28T23:50:00Z"));
    QCOMPARE(json[QStringLiteral("first_day")].toString(), QStringLiteral("2014-09-28"));
}

void BadInputTest::invalidUtf8IsReplacedInJsonAndKeptInCsv()
{
    const QStringList pages{QStringLiteral("--pages"), QStringLiteral("2014-09-28")};
    const ReportRun json = run("bad-utf8.csv", pages + QStringList{QStringLiteral("--format=json")});
    QCOMPARE(json.exitCode, 0);
    QVERIFY(json.out.contains("\xEF\xBF\xBD"));
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decoder(json.out);
    QVERIFY(!decoder.hasError());
    QVERIFY(!json.json()[QStringLiteral("items")].toArray().isEmpty());
    const ReportRun csv = run("bad-utf8.csv", pages + QStringList{QStringLiteral("--format=csv")});
    QFile file{path("bad-utf8.csv")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    int found = 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        QStringDecoder one{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
        const QString ignored = one(line);
        if (!one.hasError())
            continue;
        ++found;
        QVERIFY2(csv.out.contains(line.mid(line.lastIndexOf(',') + 1)), line.constData());
    }
    QCOMPARE(found, 6);
}

void BadInputTest::nothingRawReachesTheTerminal()
{
    for (const char* file : {"ok-terminal-escapes.csv", "bad-utf8.csv", "bad-nul.csv", "ok-formula-pages.csv"}) {
        for (const char* list : {"--pages", "--sessions", "--users=reactivated"}) {
            for (const char* format : {"table", "json"}) {
                const ReportRun report =
                    run(file, {QLatin1String{list}, QStringLiteral("--format=") + QLatin1String{format}});
                QVERIFY2(report.exitCode == 0, report.told().constData());
                const QString text = QString::fromUtf8(report.out + report.err);
                for (const QChar c : text) {
                    const char32_t code = c.unicode();
                    const bool control = (code < 0x20 && code != '\n') || (code >= 0x7F && code <= 0x9F) ||
                                         (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
                    QVERIFY2(!control,
                             (QByteArray{file} + " " + list + " U+" + QByteArray::number(code, 16)).constData());
                }
            }
        }
    }
}

void BadInputTest::formulasAreGuarded()
{
    const QStringList pages{QStringLiteral("--pages"), QStringLiteral("--format=csv"), QStringLiteral("2014-09-29")};
    const ReportRun guarded = run("ok-formula-pages.csv", pages);
    const ReportRun raw = run("ok-formula-pages.csv", pages + QStringList{QStringLiteral("--no-formula-guard")});
    QCOMPARE(guarded.exitCode, 0);
    QVERIFY(raw.out != guarded.out);
    const auto startsOf = [](const QByteArray& csv) {
        QByteArray starts;
        const QList<QByteArray> lines = csv.split('\n');
        for (const QByteArray& line : lines)
            starts += line.startsWith('"') ? line.mid(1, 1) : line.left(1);
        return starts;
    };
    QVERIFY(startsOf(raw.out).contains('='));
    QVERIFY(startsOf(guarded.out).contains('\''));
    for (const char c : {'=', '+', '@', '\t', '\r'})
        QVERIFY2(!startsOf(guarded.out).contains(c), guarded.out.constData());
    QCOMPARE(guarded.out.count('\''), raw.out.count('\'') + startsOf(guarded.out).count('\''));
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
