// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/notes.h"

#include "tests/support/gzip_bytes.h"
#include "tests/support/memory_file.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace footfall;
using namespace footfall::test;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

const std::string goodRow = "e,2014-09-29 13:07:55,a,b,c,/\n";
const std::string nil = "00000000-0000-0000-0000-000000000000";

/// "CODE COUNT [file] (detail) (other); ..." of the notes on files.
std::string notesOn(const std::vector<MemoryContent>& files, const Definitions& definitions = {})
{
    LoadRequest request = everyColumn();
    request.acceptPartial = true;
    const Dataset dataset = datasetOf(loadContents(files, request));
    const Result<std::shared_ptr<const Study>> study = Study::make(dataset.store, definitions);
    if (!study)
        return shown(study.error());
    std::string text;
    for (const Note& note : fileNotes(dataset.report, *study.value())) {
        text += (text.empty() ? "" : "; ") + std::string{noteCodeName(note.code)};
        text += note.count ? " " + std::to_string(*note.count) : std::string{};
        text += note.file.empty() ? std::string{} : " [" + note.file.name() + "]";
        text += note.detail.empty() ? std::string{} : " (" + note.detail + ")";
        text += note.other.empty() ? std::string{} : " (" + note.other + ")";
    }
    return text;
}

std::string notesOn(const std::string& text, const Definitions& definitions = {})
{
    return notesOn(std::vector<MemoryContent>{{.bytes = text}}, definitions);
}

} // namespace

class FileNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSay() { QCOMPARE(notesOn(goodRow), ""s); }
    void partial();
    void rejected();
    void identityEmpty();
    void identityEmptyOfWhatTheFilterLeft();
    void nilUuid();
    void columns();
    void everyFileIsSpokenOf();
    void codesHaveNames();
};

void FileNotesTest::partial()
{
    QCOMPARE(notesOn(gzipped(goodRow) + "x"), "partial 1 [0.csv] (there is something that is not gzip after its end)"s);
}

void FileNotesTest::rejected()
{
    QCOMPARE(notesOn(goodRow + "x\ny\n"), "rejected 2"s);
    QCOMPARE(notesOn({{.bytes = goodRow + "x\n"}, {.bytes = goodRow + "x\n"}}), "rejected 2"s);
}

void FileNotesTest::identityEmpty()
{
    const std::string row = "e,2014-09-29 13:07:55,,b,NULL,/\n";
    QCOMPARE(notesOn(row), "identity-empty 1 (domain_userid)"s);
    QCOMPARE(notesOn(row, {.identity = {Identity::NetworkUserid, Identity::UserFingerprint}}),
             "identity-empty 1 (domain_userid)"s);
    QCOMPARE(notesOn(row, {.identity = {Identity::DomainUserid}}), ""s);
    QCOMPARE(notesOn("e,2014-09-29 13:07:55,,b,c,/\ne,2014-09-29 13:07:55,,,c,/\n"),
             "identity-empty 2 (domain_userid, network_userid)"s);
    QCOMPARE(notesOn("e,2014-09-29 13:07:55,,,,/\n"), "identity-empty 1"s);
    QCOMPARE(notesOn("e,2014-09-29 13:07:55,,,,/\n" + goodRow), ""s);
    QCOMPARE(notesOn("event_id,timestamp,user_fingerprint,domain_userid,network_userid,page\n"), ""s); // no event
    QCOMPARE(notesOn("e,2014-09-29 13:07:55," + nil + ",b,,/\n", {.ignoreNilUuid = true}),
             "identity-empty 1 (domain_userid); nil-uuid 1"s);
}

/// Whether an event is left without its user is said of what the filter left, which columns have one of the whole file.
void FileNotesTest::identityEmptyOfWhatTheFilterLeft()
{
    QCOMPARE(notesOn("e,2014-09-29 13:07:55,,,c,/left\n" + goodRow, {.pageContains = "left"}),
             "identity-empty 1 (domain_userid, network_userid)"s);
}

void FileNotesTest::nilUuid()
{
    const std::string row = "e,2014-09-29 13:07:55," + nil + ",b,c,/\n";
    QCOMPARE(notesOn(row + row + goodRow), "nil-uuid 2"s);
    QCOMPARE(notesOn(row + goodRow, {.ignoreNilUuid = true}), "nil-uuid 1"s);
    QCOMPARE(notesOn(row + goodRow, {.identity = {Identity::DomainUserid}}), ""s);
    QCOMPARE(notesOn(row + goodRow, {.pageContains = "nowhere"}), ""s);
    QCOMPARE(notesOn("e,2014-09-29 13:07:55," + nil + ",,c,/\n" + goodRow,
                     {.identity = {Identity::DomainUserid, Identity::UserFingerprint}}),
             "nil-uuid 1"s);
}

void FileNotesTest::columns()
{
    QCOMPARE(notesOn("timestamp,user_fingerprint\n1411996075,a\n"),
             "no-page-column [0.csv]; missing-column [0.csv] (event_id, domain_userid, network_userid)"s);
    QCOMPARE(notesOn("event_id,derived_tstamp,user_fingerprint,domain_userid,network_userid,page_url\n"
                     "e,1411996075,a,b,c,/\n"),
             "alias [0.csv] (derived_tstamp); alias [0.csv] (page_url)"s);
    QCOMPARE(notesOn("event_id,event_datetime,Timestamp,collector_tstamp,user_fingerprint,domain_userid,"
                     "network_userid,page\ne,x,1411996075,x,a,b,c,/\n"),
             "alias [0.csv] (Timestamp) (event_datetime, collector_tstamp)"s);
}

void FileNotesTest::everyFileIsSpokenOf()
{
    const MemoryContent noPage{.bytes = "event_id,timestamp,user_fingerprint,domain_userid,network_userid\n"};
    QCOMPARE(notesOn({noPage, {.bytes = goodRow}, noPage}), "no-page-column [0.csv]; no-page-column [2.csv]"s);
}

void FileNotesTest::codesHaveNames()
{
    QCOMPARE(noteCodeName(NoteCode::NoEventsOnDay), "no-events-on-day"sv);
    QCOMPARE(noteCodeName(NoteCode::FirstDay), "first-day"sv);
    QCOMPARE(noteCodeName(NoteCode::LastDayIncomplete), "last-day-incomplete"sv);
    QCOMPARE(noteCodeName(NoteCode::ThinHistory), "thin-history"sv);
    QCOMPARE(noteCodeName(NoteCode::StrayDays), "stray-days"sv);
}

QTEST_APPLESS_MAIN(FileNotesTest)
#include "file_notes_test.moc"
