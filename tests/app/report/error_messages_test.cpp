// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip_bytes.h"
#include "tests/support/report_process.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

using namespace footfall::test;

namespace {

QByteArray packed(const QByteArray& text)
{
    return QByteArray::fromStdString(gzipped(text.toStdString()));
}

/// How to bring forth each message: a shell script in a folder with the files below, exit code, and the whole line
/// (`*` for what differs between machines).
struct Case
{
    const char* script;
    int exitCode;
    const char* message;
};

const Case cases[] = {
    {"missing.csv", 3, "missing.csv: can't be opened: No such file or directory"},
    {"good.csv/below", 3, "good.csv/below: can't be opened: Not a directory"},
    {"folder", 3, "folder: is a folder; name the file in it"},
    {"- < folder", 3, "standard input: is a folder; name the file in it"},
    {"- <&-", 3, "standard input: can't be opened: Bad file descriptor"},
    {"/proc/self/mem", 3, "/proc/self/mem: can't be read: Input/output error"},
    {"empty.csv", 3, "empty.csv: is empty: not one row and no header"},
    {"- < empty.csv", 3, "standard input: is empty: not one row and no header"},
    {"blank.csv", 3, "blank.csv: is empty: not one row and no header"},
    {"really.xz", 3, "really.xz: is xz, not gzip or plain text; unpack it first"},
    {"twice.gz", 3, "twice.gz: is gzip within gzip, not gzip or plain text; unpack it first"},
    {"wide.csv", 3, "wide.csv: is text in UTF-16 (little-endian), which is not read; turn it into UTF-8 first"},
    {"words.csv", 3,
     "words.csv: holds no events table: of 2 rows not one is an event; the first, on line 3, is rejected for "
     "'fields'. An event is event_id, timestamp, user_fingerprint, domain_userid, network_userid, page"},
    {"word.csv", 3,
     "word.csv: holds no events table: of 1 row not one is an event; the first, on line 1, is rejected*"},
    {"no-time.csv", 3, "no-time.csv: has no column timestamp; its header has user_fingerprint, page"},
    {"no-user.csv", 3, "no-user.csv: has no column user_fingerprint; its header has timestamp, page"},
    {"neither.csv", 3, "neither.csv: has no column timestamp, user_fingerprint; its header has domain_userid"},
    {"repeated.csv", 3, "repeated.csv: has the column Page twice in its header"},
    {"checksum.gz", 4,
     "checksum.gz: is damaged: the checksum is wrong; 10 events were read before. Get the file anew, or accept a "
     "partial report"},
    {"length.gz", 4, "length.gz: is damaged: the * is wrong; 10 events were read before*"},
    {"header.gz", 4, "header.gz: is damaged: a gzip header is wrong; 0 events were read before*"},
    {"block.gz", 4, "block.gz: is damaged: the compressed data is wrong; 0 events were read before*"},
    {"cut.gz", 4, "cut.gz: is damaged: it ends in the middle; 10 events were read before*"},
    {"one.gz", 4, "one.gz: is damaged: there is something that is not gzip after its end; 1 event was read before*"},
    {"good.csv --output missing/out", 6, "missing/out: can't be written: No such file or directory"},
    {"good.csv --output folder", 6, "folder: can't be written: Is a directory"},
    {"good.csv --output loop", 6, "loop: can't be written: Too many levels of symbolic links"},
    {"good.csv --output /dev/full", 6, "/dev/full: can't be written: No space left on device"},
    {"good.csv > /dev/full", 6, "standard output: can't be written: No space left on device"},
    {"good.csv >&-", 6, "standard output: can't be written: Bad file descriptor"},
    {"--help > /dev/full", 6, "standard output: can't be written: No space left on device"},
    {"--version > /dev/full", 6, "standard output: can't be written: No space left on device"},
    {"good.csv --save-settings missing/set", 6, "missing/set: can't be written: No such file or directory"},
    {"good.csv --save-settings set --page-contains $(printf '\\377')", 6,
     "set: can't be written: Invalid or incomplete multibyte or wide character"},
    {"good.csv --output good.csv/below", 6, "good.csv/below: can't be written: Not a directory"},
    {"missing.csv --output good.csv/below", 3, "missing.csv: can't be opened: No such file or directory"},
    {"rejects.csv --output good.csv/below", 5, "rejects.csv: 3 of 13 rows were rejected*"},
    {"good.csv --settings folder", 2, "folder: is a folder; name the file in it"},
    {"good.csv --settings missing", 2, "missing: can't be opened: No such file or directory"},
    {"good.csv --settings -", 2, "-: can't be opened: No such file or directory"}, // a file called so
    {"good.csv --settings good.csv/below", 2, "good.csv/below: can't be opened: Not a directory"},
    {"good.csv --settings /proc/self/mem", 2, "/proc/self/mem: can't be read: Input/output error"},
    {"good.csv --settings /dev/zero", 2, "/dev/zero: is no settings file: it is larger than 1 MiB"},
    {"good.csv --settings large", 2, "large: is no settings file: it is larger than 1 MiB"},
    {"packed.tar.gz", 3, "packed.tar.gz: is tar, not gzip or plain text; unpack it first"},
    {"rejects.csv", 5, "rejects.csv: 3 of 13 rows were rejected (2 fields, 1 timestamp), more than --max-rejected 10%"},
    {"rejects.csv rejects.csv --max-rejected 5", 5,
     "rejects.csv and 1 more: 6 of 26 rows were rejected (4 fields, 2 timestamp), more than --max-rejected 5"},
    {"good.csv 2014-09-30 --require-events", 7, "good.csv: there is no event on 2014-09-30"},
    {"only-header.csv --require-events", 7, "only-header.csv: there is no event on any day"},
    {"good.csv good.csv 2014-09-30 --require-events", 7, "good.csv and 1 more: there is no event on 2014-09-30"},
    {"\"$(printf 'no\\033[31m\\377\\342\\200\\256')\"", 3,
     "no\\x1B[31m\\xFF\\u202E: can't be opened: No such file or directory"},
};

} // namespace

class ErrorMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messages_data();
    void messages();
    void noZoneData();
    void notEnoughMemory();
    void noPermission();

private:
    ReportFolder m_folder;
};

void ErrorMessagesTest::initTestCase()
{
    const QByteArray good = smallTable();
    const auto put = [&](const char* name, const QByteArray& bytes) { m_folder.put(QLatin1String{name}, bytes); };
    put("good.csv", good);
    put("empty.csv", {});
    put("blank.csv", "\n\r\n");
    put("really.xz", QByteArray{"\xFD"
                                "7zXZ\0\0",
                                7});
    put("twice.gz", packed(packed(good)));
    put("large", QByteArray(1024 * 1024 + 1, ' '));
    QVERIFY(m_folder.shell(QStringLiteral("tar czf packed.tar.gz good.csv")).exitCode == 0);
    put("wide.csv", QByteArray{"\xFF\xFE"
                               "a\0,\0b\0",
                               8});
    put("words.csv", "\n\nthese are\nno events\n");
    put("word.csv", "word");
    put("no-time.csv", "user_fingerprint,page\na,/\n");
    put("no-user.csv", "timestamp,page\n1411996075,/\n");
    put("neither.csv", "domain_userid,x\nd,x\n");
    put("repeated.csv", "timestamp,page,user_fingerprint, Page\n");
    put("only-header.csv", headerLine);
    put("rejects.csv", good + "x\ny\ne,never,a,b,c,/\n");
    QByteArray bytes = packed(good);
    bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1);
    put("checksum.gz", bytes);
    bytes = packed(good);
    bytes[bytes.size() - 4] = static_cast<char>(bytes[bytes.size() - 4] ^ 1);
    put("length.gz", bytes);
    put("header.gz", QByteArray{"\x1F\x8B\x08\x40", 4} + QByteArray(20, '\0'));
    put("block.gz", packed(good).left(10) + "\x07\x07\x07");
    put("cut.gz", packed(good).chopped(1));
    put("one.gz", packed(good.left(good.indexOf('\n') + 1)) + "garbage");
    QVERIFY(QDir{m_folder.path({})}.mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("loop"), m_folder.path(QStringLiteral("loop"))));
}

void ErrorMessagesTest::messages_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(cases); ++i)
        QTest::newRow(cases[i].script) << static_cast<int>(i);
}

void ErrorMessagesTest::messages()
{
    QFETCH(int, index);
    const Case& wanted = cases[index];
    const ReportRun run = m_folder.shell(QStringLiteral("exec \"$REPORT\" ") + QString::fromLatin1(wanted.script));
    QVERIFY2(run.exitCode == wanted.exitCode, run.told().constData());
    const QString form =
        QRegularExpression::escape(QStringLiteral("footfall-report: ") + QString::fromLatin1(wanted.message))
            .replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    QVERIFY2(run.err.endsWith('\n') && run.err.count('\n') >= 1, run.told().constData());
    const QString last = QString::fromUtf8(run.err.split('\n').at(run.err.count('\n') - 1));
    QVERIFY2(QRegularExpression{QRegularExpression::anchoredPattern(form)}.match(last).hasMatch(),
             run.told().constData());
}

/// On a machine without time zone data, which takes a folder of its own laid over the real one.
void ErrorMessagesTest::noZoneData()
{
    const QString hide = QStringLiteral("exec unshare --user --map-root-user --mount sh -c "
                                        "'mount -t tmpfs none /usr/share/zoneinfo && %1'");
    if (m_folder.shell(hide.arg(QStringLiteral("true"))).exitCode != 0)
        QSKIP("this machine lets nobody lay a folder over /usr/share/zoneinfo");
    const ReportRun run =
        m_folder.shell(hide.arg(QStringLiteral("exec \"$REPORT\" good.csv --time-zone Europe/London")));
    QVERIFY2(run.exitCode == 2, run.told().constData());
    QCOMPARE(run.err, QByteArray{"footfall-report: the time zone 'Europe/London' is not known because this machine has "
                                 "no time zone data; install tzdata\n"});
    QCOMPARE(m_folder.shell(hide.arg(QStringLiteral("exec \"$REPORT\" good.csv"))).exitCode, 0);
    // a zone's file that is cut gives no figures of another zone
    const ReportRun cut = m_folder.shell(
        hide.arg(QStringLiteral("mkdir /usr/share/zoneinfo/Europe; printf TZif2 >/usr/share/zoneinfo/Europe/London; "
                                "exec \"$REPORT\" good.csv --time-zone Europe/London")));
    QVERIFY2(cut.exitCode == 2, cut.told().constData());
    QCOMPARE(cut.err, QByteArray{"footfall-report: /usr/share/zoneinfo/Europe/London: the time zone 'Europe/London' "
                                 "can't be used: this file of the time zone data is damaged; install tzdata anew\n"});
}

void ErrorMessagesTest::notEnoughMemory()
{
    if (isSanitized())
        QSKIP("a sanitizer needs more address space than the limit");
    const QString script = QStringLiteral(
        // events of a second each: what repeats would share its memory
        "ulimit -v 150000; seq -f 'e,%.0f,a,b,c,/' 1400000000 1430000000 | \"$REPORT\" --quiet -");
    const ReportRun run = m_folder.shell(script);
    QVERIFY2(run.exitCode == 1, run.told().constData());
    QCOMPARE(run.err, QByteArray{"footfall-report: there is not enough memory for so many events\n"});
    QVERIFY(run.out.isEmpty());
}

void ErrorMessagesTest::noPermission()
{
    m_folder.put(QStringLiteral("secret.csv"), smallTable());
    QVERIFY(QFile::setPermissions(m_folder.path(QStringLiteral("secret.csv")), QFileDevice::Permissions{}));
    QVERIFY(QFile::setPermissions(m_folder.path({}), QFileDevice::Permissions{0x7755}));
    const QString asNobody =
        ::geteuid() == 0 ? QStringLiteral("setpriv --reuid=65534 --regid=65534 --clear-groups ") : QString{};
    const ReportRun run = m_folder.shell(QStringLiteral("exec ") + asNobody + QStringLiteral("\"$REPORT\" secret.csv"));
    QVERIFY2(run.exitCode == 3, run.told().constData());
    QCOMPARE(run.err, QByteArray{"footfall-report: secret.csv: can't be opened: Permission denied\n"});
}

QTEST_GUILESS_MAIN(ErrorMessagesTest)
#include "error_messages_test.moc"
