// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/report_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace footfall::test;

class SettingsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.put(QStringLiteral("in.csv"), smallTable()); }
    void savedAndReadTheyGiveTheSame_data();
    void savedAndReadTheyGiveTheSame();
    void everySwitchIsSaved();
    void optionsWin();
    void missingKeysHaveTheirDefaults();
    void refusals_data();
    void refusals();
    void savedAsAWholeOrNotAtAll();

private:
    [[nodiscard]] ReportRun run(const QString& arguments) const
    {
        return m_folder.run(arguments.split(u' ') + QStringList{QStringLiteral("in.csv")});
    }
    ReportFolder m_folder;
};

void SettingsFileTest::savedAndReadTheyGiveTheSame_data()
{
    QTest::addColumn<QString>("arguments");
    for (
        const char* arguments :
        {"--format=json", "--format=csv --all-days --rolling",
         "--format=table --pairs=2014-09-29:2014-09-28,2014-09-28:2014-09-29",
         "--format=json --users=churned --day=2014-09-29", "--format=csv --sessions --no-formula-guard",
         "--format=csv --pages --day=2014-09-28",
         "--format=json --identity=domain_userid,network_userid --known-users=by-day --session-gap=5 "
         "--time-zone=Europe/Berlin --page-contains=ONE --ignore-nil-uuid --distance=7 --count-duplicates --max-rejected=2.5%",
         "--format=json --accept-partial --day=latest --page-contains=\u00e9\u201c\""})
        QTest::newRow(arguments) << QString::fromUtf8(arguments);
}

void SettingsFileTest::savedAndReadTheyGiveTheSame()
{
    QFETCH(QString, arguments);
    const ReportRun first = run(arguments + QStringLiteral(" --save-settings=one.json"));
    QVERIFY2(first.exitCode == 0, first.told().constData());
    const ReportRun second = run(QStringLiteral("--settings=one.json --save-settings=two.json"));
    QVERIFY2(second.exitCode == 0, second.told().constData());
    QCOMPARE(second.out, first.out);
    QCOMPARE(second.err, first.err);
    QVERIFY(!m_folder.get(QStringLiteral("one.json")).isEmpty());
    QCOMPARE(m_folder.get(QStringLiteral("two.json")), m_folder.get(QStringLiteral("one.json")));
    const QJsonDocument json = QJsonDocument::fromJson(m_folder.get(QStringLiteral("one.json")));
    QCOMPARE(json.object()[QStringLiteral("version")].toInt(), 1);
}

void SettingsFileTest::everySwitchIsSaved()
{
    QCOMPARE(run(QStringLiteral("--accept-partial --require-events --count-duplicates --no-formula-guard --rolling "
                                "--ignore-nil-uuid --save-settings=switches.json"))
                 .exitCode,
             0);
    const QJsonObject saved = QJsonDocument::fromJson(m_folder.get(QStringLiteral("switches.json"))).object();
    const QJsonObject outputs = saved[QStringLiteral("outputs")].toObject();
    for (const char* key : {"accept_partial", "require_events", "count_duplicates", "rolling"})
        QVERIFY2(outputs[QLatin1String{key}].toBool(false), key);
    QVERIFY(!outputs[QStringLiteral("formula_guard")].toBool(true));
    QVERIFY(saved[QStringLiteral("definitions")][QStringLiteral("ignore_nil_uuid")].toBool());
}

void SettingsFileTest::optionsWin()
{
    QCOMPARE(run(QStringLiteral("--session-gap=5 --time-zone=Asia/Tokyo --format=json --identity=domain_userid "
                                "--save-settings=set.json"))
                 .exitCode,
             0);
    const ReportRun won = run(QStringLiteral("--settings=set.json --session-gap=7 --identity network_userid"));
    const QJsonObject settings = won.json()[QStringLiteral("settings")].toObject();
    QCOMPARE(settings[QStringLiteral("session_gap_minutes")].toInt(), 7);
    QCOMPARE(settings[QStringLiteral("time_zone")].toString(), QStringLiteral("Asia/Tokyo"));
    QCOMPARE(settings[QStringLiteral("identity")].toArray(), QJsonArray{QStringLiteral("network_userid")});
    m_folder.put(QStringLiteral("distance.json"), R"({"version": 1, "definitions": {"compare_distance": 7}})");
    QVERIFY(run(QStringLiteral("--settings=distance.json --format=csv")).out.contains("\n2014-09-29,2014-09-22,"));
    QVERIFY(run(QStringLiteral("--settings=distance.json --distance=3 --format=csv")).out.contains("-29,2014-09-26,"));
    // in any place, and a day on the command line instead of the file's kind of report
    QCOMPARE(run(QStringLiteral("--session-gap=7 --identity network_userid --settings=set.json")).out, won.out);
    QCOMPARE(run(QStringLiteral("--all-days --format=csv --save-settings=all.json")).exitCode, 0);
    QCOMPARE(
        m_folder.run({QStringLiteral("--settings=all.json"), QStringLiteral("in.csv"), QStringLiteral("2014-09-28")})
            .out.count('\n'),
        2);
    QCOMPARE(run(QStringLiteral("--settings=all.json --pairs=2014-09-29:2014-09-29")).out.count('\n'), 2);
    // a day is compared with the one before it, not with the one that the file compares its own day with
    QCOMPARE(m_folder
                 .run({QStringLiteral("--save-settings=two.json"), QStringLiteral("--format=csv"),
                       QStringLiteral("in.csv"), QStringLiteral("2014-09-29"), QStringLiteral("2014-09-20")})
                 .exitCode,
             0);
    const ReportRun day = run(QStringLiteral("--settings=two.json --day=2014-09-28"));
    QVERIFY2(day.out.contains("\n2014-09-28,2014-09-27,"), day.told().constData());
}

void SettingsFileTest::missingKeysHaveTheirDefaults()
{
    m_folder.put(QStringLiteral("least.json"), R"({"version": 1})");
    QCOMPARE(run(QStringLiteral("--settings=least.json")).out, run(QStringLiteral("--quiet")).out);
    m_folder.put(QStringLiteral("one.json"),
                 R"({"version": 1, "definitions": {"session_gap_minutes": 5}, "outputs": {}})");
    QCOMPARE(run(QStringLiteral("--settings=one.json")).out, run(QStringLiteral("--session-gap=5")).out);
}

void SettingsFileTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("key");
    const auto add = [](const char* json, const char* key) {
        QTest::newRow(json) << QByteArray{json} << QByteArray{key};
    };
    add("", "JSON");
    add("{", "JSON");
    add("[]", "JSON");
    add("null", "JSON");
    add("{}", "version");
    add(R"({"version": 2})", "version");
    add(R"({"version": "1"})", "version");
    add(R"({"version": 1.5})", "version");
    add(R"({"version": null})", "version");
    add(R"({"version": 1, "more": 1})", "more");
    add(R"({"version": 1, "definitions": []})", "definitions");
    add(R"({"version": 1, "definitions": {"colour": 1}})", "definitions.colour");
    add(R"({"version": 1, "definitions": {"identity": "user_fingerprint"}})", "definitions.identity");
    add(R"({"version": 1, "definitions": {"identity": []}})", "definitions.identity");
    add(R"({"version": 1, "definitions": {"identity": ["page"]}})", "definitions.identity");
    add(R"({"version": 1, "definitions": {"identity": [1]}})", "definitions.identity");
    add(R"({"version": 1, "definitions": {"identity": ["user_fingerprint", "user_fingerprint"]}})",
        "definitions.identity");
    add(R"({"version": 1, "definitions": {"identity": ["user_fingerprint,domain_userid"]}})", "definitions.identity");
    add(R"({"version": 1, "definitions": {"known_users": true}})", "definitions.known_users");
    add(R"({"version": 1, "definitions": {"session_gap_minutes": 0}})", "definitions.session_gap_minutes");
    add(R"({"version": 1, "definitions": {"session_gap_minutes": 1441}})", "definitions.session_gap_minutes");
    add(R"({"version": 1, "definitions": {"session_gap_minutes": 30.5}})", "definitions.session_gap_minutes");
    add(R"({"version": 1, "definitions": {"session_gap_minutes": "30"}})", "definitions.session_gap_minutes");
    add(R"({"version": 1, "definitions": {"compare_distance": 0}})", "definitions.compare_distance");
    add(R"({"version": 1, "definitions": {"compare_distance": 3661}})", "definitions.compare_distance");
    add(R"({"version": 1, "definitions": {"compare_distance": "7"}})", "definitions.compare_distance");
    add(R"({"version": 1, "definitions": {"time_zone": 1}})", "definitions.time_zone");
    add(R"({"version": 1, "definitions": {"page_contains": 1}})", "definitions.page_contains");
    add(R"({"version": 1, "definitions": {"ignore_nil_uuid": 1}})", "definitions.ignore_nil_uuid");
    add(R"({"version": 1, "outputs": {"report": "all"}})", "outputs.report");
    add(R"({"version": 1, "outputs": {"report": "pairs"}})", "outputs.pairs");
    add(R"({"version": 1, "outputs": {"state": "gone"}})", "outputs.state");
    add(R"({"version": 1, "outputs": {"pairs": ["2014-09-29"]}})", "outputs.pairs");
    add(R"({"version": 1, "outputs": {"pairs": "2014-09-29:2014-09-28"}})", "outputs.pairs");
    add(R"({"version": 1, "outputs": {"day": "2014-02-30"}})", "outputs.day");
    add(R"({"version": 1, "outputs": {"compared_with": "never"}})", "outputs.compared_with");
    add(R"({"version": 1, "outputs": {"format": "xml"}})", "outputs.format");
    add(R"({"version": 1, "outputs": {"max_rejected": 10}})", "outputs.max_rejected");
    add(R"({"version": 1, "outputs": {"max_rejected": "x"}})", "outputs.max_rejected");
    add(R"({"version": 1, "outputs": {"accept_partial": "yes"}})", "outputs.accept_partial");
    add(R"({"version": 1, "outputs": {"require_events": 1}})", "outputs.require_events");
    add(R"({"version": 1, "outputs": {"count_duplicates": 1}})", "outputs.count_duplicates");
    add(R"({"version": 1, "outputs": {"formula_guard": null}})", "outputs.formula_guard");
}

void SettingsFileTest::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, key);
    m_folder.put(QStringLiteral("bad.json"), json);
    const ReportRun refused = run(QStringLiteral("--settings=bad.json"));
    QVERIFY2(refused.exitCode == 2, refused.told().constData());
    QVERIFY2(refused.err.startsWith("footfall-report: bad.json: is no settings file: "), refused.told().constData());
    QVERIFY2(refused.err.contains(key), refused.told().constData());
    QCOMPARE(refused.err.count('\n'), 1);
}

void SettingsFileTest::savedAsAWholeOrNotAtAll()
{
    m_folder.put(QStringLiteral("kept.json"), "what stood there");
    QCOMPARE(run(QStringLiteral("missing.csv --save-settings=kept.json")).exitCode, 3);
    QCOMPARE(m_folder.get(QStringLiteral("kept.json")), QByteArray{"what stood there"});
    QCOMPARE(run(QStringLiteral("--save-settings=kept.json --output=out")).exitCode, 0);
    QVERIFY(m_folder.get(QStringLiteral("kept.json")).startsWith("{"));
    QVERIFY(m_folder.has(QStringLiteral("out")));
}

QTEST_GUILESS_MAIN(SettingsFileTest)
#include "settings_file_test.moc"
