// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved is whole when it is made: title, name, content; the target's suffix alone decides the format.
#include "app/desktop/export/exports.h"
#include "tests/app/desktop/common/table/answers.h"
#include "tests/support/fixed_table.h"
#include "tests/support/report_process.h"

#include <QImageReader>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace footfall::desktop {

using test::day;

namespace {

std::shared_ptr<const Answer> answerOf(const test::PlainEvents& events)
{
    return test::answerTo(test::viewOf(events), {day("2014-09-29"), day("2014-09-28")});
}

QImage drawing(QSize size, double scale)
{
    QImage image{(QSizeF{size} * scale).toSize(), QImage::Format_RGB32};
    image.fill(Qt::white);
    return image;
}

std::vector<Saving> everySaving(const Answer& answer)
{
    return {dayReportSaving(answer),
            pairsSaving(answer, {answer.figures.days}),
            allDaysSaving(answer),
            usersSaving(answer, UserState::Churned),
            usersSaving(answer, UserState::New),
            sessionsSaving(answer),
            pagesSaving(answer),
            trendSaving(drawing)};
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale{QLocale::German}); } // which no file has anything to do with

    /// So that the dialog needs nothing else, nor does the thread that saves.
    void eachIsWhole()
    {
        const std::vector<Saving> savings = everySaving(*m_answer);
        QSet<QString> names;
        QSet<QString> titles;
        for (const Saving& saving : savings) {
            const SavedFormats formats = formatsOf(saving);
            QVERIFY2(saving.suggestedName.startsWith(u"footfall-"), qPrintable(saving.suggestedName));
            QVERIFY2(saving.suggestedName.endsWith(u'.' + formats.suffix), qPrintable(saving.suggestedName));
            QVERIFY2(formats.nameFilter.contains(QStringLiteral("(*.") + formats.suffix),
                     qPrintable(formats.nameFilter));
            QVERIFY(saving.title.startsWith(QStringLiteral("Export ")));
            names.insert(saving.suggestedName);
            titles.insert(saving.title);
            const Status status = save(saving, pathOf("whole"));
            QVERIFY2(status, qPrintable(saving.title));
            QVERIFY2(!m_folder.get(QStringLiteral("whole")).isEmpty(), qPrintable(saving.title));
        }
        QCOMPARE(static_cast<std::size_t>(names.size()), savings.size());
        QCOMPARE(static_cast<std::size_t>(titles.size()), savings.size());
    }

    void namesSayTheDays()
    {
        QCOMPARE(dayReportSaving(*m_answer).suggestedName,
                 QStringLiteral("footfall-2014-09-29-against-2014-09-28.csv"));
        QCOMPARE(usersSaving(*m_answer, UserState::Resurrected).suggestedName,
                 QStringLiteral("footfall-resurrected-2014-09-29-against-2014-09-28.csv"));
        QCOMPARE(sessionsSaving(*m_answer).suggestedName, QStringLiteral("footfall-sessions-2014-09-29.csv"));
        QCOMPARE(pagesSaving(*m_answer).suggestedName, QStringLiteral("footfall-pages-2014-09-29.csv"));
    }

    void namesWithoutDays()
    {
        for (const Saving& saving : everySaving(*answerOf({})))
            QVERIFY2(!saving.suggestedName.contains(QRegularExpression{QStringLiteral("[0-9]")}),
                     qPrintable(saving.suggestedName));
        QCOMPARE(dayReportSaving(*answerOf({})).suggestedName, QStringLiteral("footfall-day-report.csv"));
    }

    /// a alone came on the day before, and not again on the day.
    void theWholeList()
    {
        const QList<QByteArray> lines = saved(usersSaving(*m_answer, UserState::Churned)).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("user,identity,"));
        QVERIFY(lines[1].startsWith("a,"));
        QCOMPARE(lines[2], QByteArray{});
    }

    /// Named and titled as the whole; what a spreadsheet would run as a formula is marked in it as well.
    void theShownPart()
    {
        using namespace std::string_view_literals;
        const auto part = std::make_shared<const test::FixedTable>(
            std::vector<TableColumn>{{"page", ColumnType::Text}, {"at", ColumnType::Instant}},
            std::vector<std::vector<Cell>>{{"=1"sv, Instant{0}}, {"b"sv, Instant{1'000'000}}});
        const std::pair<Saving, Saving> cases[] = {
            {usersSaving(*m_answer, UserState::Active, part), usersSaving(*m_answer, UserState::Active)},
            {sessionsSaving(*m_answer, part), sessionsSaving(*m_answer)},
            {pagesSaving(*m_answer, part), pagesSaving(*m_answer)},
        };
        for (const auto& [shown, whole] : cases) {
            QCOMPARE(shown.title, whole.title);
            QCOMPARE(shown.suggestedName, whole.suggestedName);
            QCOMPARE(saved(shown), QByteArray{"page,at\n'=1,1970-01-01T00:00:00Z\nb,1970-01-01T00:00:01Z\n"});
            QVERIFY(saved(whole) != saved(shown));
        }
    }

    void theSuffixIsTheFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QStringLiteral("a.png") << QByteArray{"png"};
        QTest::newRow("jpg") << QStringLiteral("a.JPG") << QByteArray{"jpeg"};
        QTest::newRow("bmp") << QStringLiteral("a.png.bmp") << QByteArray{"bmp"};
        QTest::newRow("none") << QStringLiteral("a") << QByteArray{"png"};
        QTest::newRow("of nothing that can be written") << QStringLiteral("a.jpg.gif") << QByteArray{"png"};
    }
    void theSuffixIsTheFormat()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, format);
        QVERIFY(save(trendSaving(drawing), m_folder.path(name).toStdString()));
        QImageReader reader{m_folder.path(name)};
        reader.setDecideFormatFromContent(true);
        QCOMPARE(reader.format(), format);
        QVERIFY(reader.read().width() > 1000);
    }

    void aTableIsCsvWhateverItsName()
    {
        QCOMPARE(saved(allDaysSaving(*m_answer), "days.png"), saved(allDaysSaving(*m_answer), "days.csv"));
    }

    void whatCannotBeMade()
    {
        const auto noMemory = [](QSize /*size*/, double /*scale*/) { return QImage{}; };
        const Saving failing{.title = {},
                             .suggestedName = {},
                             .content = SavedTable{.make = [] { return Error{.kind = ErrorKind::OutOfMemory}; },
                                                   .zone = m_answer->overview().zone}};
        for (const Saving& saving : {failing, trendSaving(noMemory)}) {
            m_folder.put(QStringLiteral("kept"), "before");
            const Status status = save(saving, pathOf("kept"));
            QVERIFY(!status);
            QCOMPARE(status.error().file, m_folder.path(QStringLiteral("kept")).toStdString());
            QCOMPARE(m_folder.get(QStringLiteral("kept")), QByteArray{"before"});
        }
    }

private:
    [[nodiscard]] std::filesystem::path pathOf(const char* name) const
    {
        return m_folder.path(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] QByteArray saved(const Saving& saving, const char* name = "saved.csv") const
    {
        return save(saving, pathOf(name)) ? m_folder.get(QString::fromLatin1(name)) : QByteArray{"not saved"};
    }

    test::ReportFolder m_folder;
    const std::shared_ptr<const Answer> m_answer = answerOf(test::fourDays());
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::ExportTest)
#include "export_test.moc"
