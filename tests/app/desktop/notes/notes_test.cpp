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
#include <QToolButton>

#include <algorithm>

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
    return bar.findChild<QLabel*>(QStringLiteral("notes"))->text();
}

/// What the line says where there is as much room as it can use.
void showWide(NotesBar& bar, const std::shared_ptr<const Answer>& answer)
{
    bar.resize(3000, bar.sizeHint().height());
    bar.show();
    bar.showAnswer(answer);
}

QToolButton& buttonOf(const NotesBar& bar)
{
    return *bar.findChild<QToolButton*>(QStringLiteral("allNotes"));
}

/// What stands in the list of all notes, once its button was pressed.
QLabel* openedNotes(const NotesBar& bar)
{
    buttonOf(bar).click();
    return bar.findChild<QLabel*>(QStringLiteral("allNotesText"));
}

} // namespace

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineKeepsItsHeight()
    {
        NotesBar bar;
        const QSize empty = bar.sizeHint();
        QByteArray whole = test::smallTable(); // no day of it is incomplete
        whole.replace("2014-09-28 10:00:00", "2014-09-28 00:30:00");
        showWide(bar, answerFor(whole));
        QVERIFY2(textOf(bar).contains(QStringLiteral("Nothing to be careful with")), qPrintable(textOf(bar)));
        QVERIFY(!buttonOf(bar).isVisible());
        QCOMPARE(bar.sizeHint(), empty);
        showWide(bar, answerFor("timestamp,user_fingerprint\nno time,a\n2014-09-29 10:00:00,a\n"));
        QVERIFY(!textOf(bar).contains(QStringLiteral("Nothing")));
        QCOMPARE(bar.sizeHint(), empty);
        bar.resize(200, bar.height());
        QCOMPARE(bar.sizeHint(), empty);
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
        showWide(bar, answerFor(test::smallTable(), definitions));
        QSignalSpy asked{&bar, &NotesBar::resetAsked};
        QVERIFY2(textOf(bar).contains(QStringLiteral("&lt;one&gt;")), qPrintable(textOf(bar)));
        Q_EMIT bar.findChild<QLabel*>(QStringLiteral("notes"))->linkActivated(QStringLiteral("reset"));
        QCOMPARE(asked.size(), 1);
    }

    void anotherIdentityIsSuggested()
    {
        NotesBar bar;
        showWide(bar, answerFor("timestamp,domain_userid,network_userid\n2014-09-29 23:10:00,d,n\n"));
        QSignalSpy asked{&bar, &NotesBar::identityAsked};
        QVERIFY(textOf(bar).contains(QStringLiteral("Use domain_userid")));
        Q_EMIT bar.findChild<QLabel*>(QStringLiteral("notes"))->linkActivated(QStringLiteral("identity:domain_userid"));
        QCOMPARE(asked.front().front().value<Identity>(), Identity::DomainUserid);
    }

    void detailsComeOnDemand()
    {
        NotesBar bar;
        showWide(bar, answerFor("timestamp,user_fingerprint\n2014-09-28 23:10:00,a\n2014-09-29 23:10:00,a\n"));
        QVERIFY(!textOf(bar).contains(QStringLiteral("page column")));
        QVERIFY(buttonOf(bar).isVisible());
        QVERIFY2(openedNotes(bar)->text().contains(QStringLiteral("page column")),
                 qPrintable(openedNotes(bar)->text()));
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

    void aLineHasAsManyNotesAsItHasRoomFor()
    {
        // a rejected row, a day without one before it, the all-zero UUID, a last day that ends early
        const QByteArray table = "timestamp,user_fingerprint\nno time,a\n"
                                 "2014-09-29 10:00:00,00000000-0000-0000-0000-000000000000\n";
        Definitions definitions;
        definitions.sessionGapMinutes = 45;
        const auto answer = answerFor(table, definitions);
        const std::vector<NoteLine> lines = noteLines(*answer);
        const auto careful = std::count_if(lines.begin(), lines.end(),
                                           [](const NoteLine& line) { return line.weight != NoteWeight::Detail; });
        QVERIFY(careful >= 4);
        NotesBar bar;
        showWide(bar, answer);
        const auto shown = [&] {
            return std::count_if(lines.begin(), lines.end(),
                                 [&](const NoteLine& line) { return textOf(bar).contains(line.text); });
        };
        auto before = shown();
        QVERIFY(before >= 3);
        for (const int width : {1500, 1000, 700, 500, 300}) {
            bar.resize(width, bar.height());
            QVERIFY2(textOf(bar).startsWith(lines.front().text.left(10)), qPrintable(textOf(bar)));
            QVERIFY(shown() <= before);
            before = shown();
            QVERIFY(buttonOf(bar).isVisible());
            QCOMPARE(buttonOf(bar).text(), QStringLiteral("%1 notes").arg(lines.size()));
            const auto& label = *bar.findChild<QLabel*>(QStringLiteral("notes"));
            QVERIFY2(label.sizeHint().width() <= label.width() + 1, qPrintable(label.text()));
        }
        QCOMPARE(before, 0); // the first is cut
        const QString all = openedNotes(bar)->text();
        for (const NoteLine& line : lines)
            QVERIFY2(all.contains(line.text.toHtmlEscaped()), qPrintable(line.text));
    }

    /// What the list of all notes leads to, it leads to as the line does, and is gone then.
    void theListOfAllIsClosedByALink()
    {
        Definitions definitions;
        definitions.sessionGapMinutes = 45;
        NotesBar bar;
        bar.resize(200, bar.sizeHint().height());
        bar.show();
        bar.showAnswer(answerFor("timestamp,user_fingerprint\nno time,a\n2014-09-29 10:00:00,a\n", definitions));
        QSignalSpy asked{&bar, &NotesBar::resetAsked};
        QLabel* const all = openedNotes(bar);
        QVERIFY(all->isVisible());
        Q_EMIT all->linkActivated(QStringLiteral("reset"));
        QCOMPARE(asked.size(), 1);
        QVERIFY(!all->isVisible());
    }

    void rejectedRowsLeadToDataQuality()
    {
        NotesBar bar;
        showWide(bar, answerFor("timestamp,user_fingerprint\nno time,a\n2014-09-29 10:00:00,a\n"));
        QSignalSpy asked{&bar, &NotesBar::qualityAsked};
        QVERIFY(textOf(bar).contains(QStringLiteral("<a href=\"quality\">")));
        Q_EMIT bar.findChild<QLabel*>(QStringLiteral("notes"))->linkActivated(QStringLiteral("quality"));
        QCOMPARE(asked.size(), 1);
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::NotesTest)
#include "notes_test.moc"
