// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notes/note_lines.h"
#include "app/desktop/notes/notes_bar.h"
#include "app/desktop/workspace/answering.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/support/memory_file.h"
#include "tests/support/report_process.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace footfall::desktop {

namespace {

std::shared_ptr<const Answer> answerFor(const QByteArray& table, const Definitions& definitions = {})
{
    const auto view =
        makeView(LoadedEvents::make(test::datasetOf(test::loadText(table.toStdString())), definitions).value()).value();
    return test::answerTo(view, firstPair(view->overview()));
}

QString textOf(const NotesBar& bar)
{
    return bar.findChild<QLabel*>()->text();
}

} // namespace

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToSayTakesNoRoom()
    {
        NotesBar bar;
        QByteArray whole = test::smallTable(); // no day of it is incomplete
        whole.replace("2014-09-28 10:00:00", "2014-09-28 00:30:00");
        bar.showAnswer(answerFor(whole));
        QVERIFY2(bar.isHidden(), qPrintable(textOf(bar)));
    }

    void theGravestComesFirst()
    {
        Definitions definitions;
        definitions.sessionGapMinutes = 45;
        const auto lines =
            noteLines(*answerFor("timestamp,user_fingerprint\nno time,a\n2014-09-29 10:00:00,a\n", definitions));
        QVERIFY(lines.size() >= 4);
        QVERIFY(lines.front().text.startsWith(QStringLiteral("2014-09-29 is the last day and may be incomplete")));
        QCOMPARE(lines[1].text, QStringLiteral("1 row of 2 was rejected: 1 timestamp"));
        QCOMPARE(lines.front().weight, NoteWeight::Warning);
        QCOMPARE(lines.back().weight, NoteWeight::Detail);
    }

    void definitionsThatAreNotTheDefault()
    {
        QVERIFY(definitionsText({}).isEmpty());
        const Definitions all{.identity = {Identity::DomainUserid, Identity::NetworkUserid},
                              .knownUsers = KnownUsers::ByDay,
                              .sessionGapMinutes = 45,
                              .timeZone = "Europe/Paris",
                              .pageContains = "/menu",
                              .ignoreNilUuid = true};
        QCOMPARE(definitionsText(all),
                 QStringLiteral("the user is domain_userid, network_userid; known users are those seen by then; "
                                "session gap 45 min; days in Europe/Paris; only pages containing “/menu”; the all-zero "
                                "UUID is ignored"));
    }

    void oneClickResets()
    {
        Definitions definitions;
        definitions.pageContains = "<one>";
        NotesBar bar;
        bar.showAnswer(answerFor(test::smallTable(), definitions));
        QSignalSpy asked{&bar, &NotesBar::resetAsked};
        QVERIFY(textOf(bar).contains(QStringLiteral("&lt;one&gt;")));
        Q_EMIT bar.findChild<QLabel*>()->linkActivated(QStringLiteral("reset"));
        QCOMPARE(asked.size(), 1);
    }

    void anotherIdentityIsSuggested()
    {
        NotesBar bar;
        bar.showAnswer(answerFor("timestamp,domain_userid,network_userid\n2014-09-29 23:10:00,d,n\n"));
        QSignalSpy asked{&bar, &NotesBar::identityAsked};
        QVERIFY(textOf(bar).contains(QStringLiteral("Use domain_userid")));
        Q_EMIT bar.findChild<QLabel*>()->linkActivated(QStringLiteral("identity:domain_userid"));
        QCOMPARE(asked.front().front().value<Identity>(), Identity::DomainUserid);
    }

    void detailsComeOnDemand()
    {
        NotesBar bar;
        bar.showAnswer(answerFor("timestamp,user_fingerprint\n2014-09-28 23:10:00,a\n2014-09-29 23:10:00,a\n"));
        QVERIFY(!textOf(bar).contains(QStringLiteral("page column")));
        QVERIFY(textOf(bar).contains(QStringLiteral("2 more notes")));
        Q_EMIT bar.findChild<QLabel*>()->linkActivated(QStringLiteral("more"));
        QVERIFY(textOf(bar).contains(QStringLiteral("page column")));
        Q_EMIT bar.findChild<QLabel*>()->linkActivated(QStringLiteral("more"));
        QVERIFY(!textOf(bar).contains(QStringLiteral("page column")));
    }

    void whatEmptiesTheFiguresComesFirst()
    {
        const auto view =
            makeView(LoadedEvents::make(test::datasetOf(test::loadText(
                                            "timestamp,user_fingerprint\nno time,a\n2014-09-29 10:00:00,a\n")),
                                        {})
                         .value())
                .value();
        const Day elsewhere = *view->overview().firstDay() - 100;
        QVERIFY(noteLines(*test::answerTo(view, {elsewhere, elsewhere - 1}))
                    .front()
                    .text.startsWith(QStringLiteral("There is no event on")));
    }

    void manyNotesKeepToTwoLines()
    {
        // a rejected row, a day without one before it, the all-zero UUID, a last day that ends early
        const QByteArray table = "timestamp,user_fingerprint\nno time,a\n"
                                 "2014-09-29 10:00:00,00000000-0000-0000-0000-000000000000\n";
        NotesBar bar;
        bar.showAnswer(answerFor(table));
        QVERIFY(noteLines(*answerFor(table)).size() >= 5);
        QCOMPARE(textOf(bar).count(QStringLiteral("<br>")), 1);
        QVERIFY(textOf(bar).startsWith(QStringLiteral("2014-09-29 is the last day and may be incomplete")));
        Definitions definitions;
        definitions.sessionGapMinutes = 45;
        bar.showAnswer(answerFor(table, definitions)); // what was chosen is always seen
        QCOMPARE(textOf(bar).count(QStringLiteral("<br>")), 1);
        QVERIFY(textOf(bar).contains(QStringLiteral("session gap 45 min")));
        Q_EMIT bar.findChild<QLabel*>()->linkActivated(QStringLiteral("more"));
        QCOMPARE(textOf(bar).count(QStringLiteral("<br>")),
                 qsizetype(noteLines(*answerFor(table, definitions)).size()) - 1);
    }

    void rejectedRowsLeadToDataQuality()
    {
        NotesBar bar;
        bar.showAnswer(answerFor("timestamp,user_fingerprint\nno time,a\n2014-09-29 10:00:00,a\n"));
        QSignalSpy asked{&bar, &NotesBar::qualityAsked};
        QVERIFY(textOf(bar).contains(QStringLiteral("<a href=\"quality\">")));
        Q_EMIT bar.findChild<QLabel*>()->linkActivated(QStringLiteral("quality"));
        QCOMPARE(asked.size(), 1);
    }

    void longTextWraps()
    {
        Definitions definitions;
        definitions.pageContains = std::string(100, 'x') + " " + std::string(100, 'y');
        NotesBar bar;
        bar.showAnswer(answerFor(test::smallTable(), definitions));
        QVERIFY(bar.heightForWidth(300) > bar.heightForWidth(3000));
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::NotesTest)
#include "notes_test.moc"
