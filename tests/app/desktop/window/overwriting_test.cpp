// SPDX-License-Identifier: GPL-3.0-or-later
// No export overwrites what the figures come from, or what is being read, under whatever name.
#include "tests/app/desktop/window/opened_window.h"
#include "tests/app/desktop/workspace/gated_file.h"
#include "tests/support/report_process.h"

#include "app/desktop/export/exporter.h"
#include "app/desktop/export/exports.h"
#include "app/desktop/window/message_strip.h"

#include <fcntl.h>
#include <unistd.h>

namespace footfall::desktop {

using test::longEnough;

namespace {

/// Standard input from a file, as the shell's < makes it.
class RedirectedInput
{
public:
    explicit RedirectedInput(const QString& file) : m_before{::dup(STDIN_FILENO)}
    {
        const int opened = ::open(file.toUtf8().constData(), O_RDONLY | O_CLOEXEC);
        ::dup2(opened, STDIN_FILENO);
        ::close(opened);
    }
    RedirectedInput(const RedirectedInput&) = delete;
    RedirectedInput& operator=(const RedirectedInput&) = delete;
    ~RedirectedInput()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }

private:
    int m_before;
};

} // namespace

class OverwritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("OverwritingTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        for (const QString& name : {m_a, m_b})
            m_folder.put(name, test::smallTable());
        m_window = test::newWindow();
    }
    void cleanup() { m_window.reset(); }

    void standardInput()
    {
        const RedirectedInput input{m_folder.path(m_a)};
        QVERIFY(test::open(*m_window, QStringLiteral("-")));
        const QString link = m_folder.path(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(m_folder.path(m_a), link));
        for (const QString& target : {m_folder.path(m_a), link}) {
            QCOMPARE(saveTo(target), QStringLiteral("refused"));
            QCOMPARE(m_folder.get(m_a), test::smallTable());
        }
        QCOMPARE(saveTo(m_folder.path(m_b)), QStringLiteral("saved"));
    }

    void whatIsBeingRead()
    {
        QVERIFY(test::open(*m_window, m_folder.path(m_a)));
        const auto gate = std::make_shared<test::Gate>();
        m_window->workspace().setOpenInput(test::gated(gate));
        m_window->start({.files = {m_folder.path(m_b).toStdString()}});
        QCOMPARE(saveTo(m_folder.path(m_b)), QStringLiteral("refused"));
        QCOMPARE(saveTo(m_folder.path(m_a)), QStringLiteral("refused"));
        QCOMPARE(m_folder.get(m_b), test::smallTable());
        QVERIFY(m_window->findChild<MessageStrip*>()->text().contains(m_a));
        QSignalSpy answered{&m_window->workspace(), &Workspace::answered};
        gate->letPass(test::Gate::all);
        QVERIFY(answered.wait(longEnough));
        QCOMPARE(saveTo(m_folder.path(m_a)), QStringLiteral("saved")); // nobody shows it any more
    }

    /// Whether it is one of them can't be told: then it might be.
    void whatCannotBeTold()
    {
        const QString loop = m_folder.path(QStringLiteral("loop.csv"));
        QVERIFY(test::open(*m_window, m_folder.path(m_a)));
        QVERIFY(QFile::remove(m_folder.path(m_a)));
        QVERIFY(QFile::link(m_folder.path(m_a), m_folder.path(m_a)));
        QCOMPARE(saveTo(m_folder.path(m_b)), QStringLiteral("failed"));
        QCOMPARE(m_folder.get(m_b), test::smallTable());
        QVERIFY2(
            m_window->findChild<MessageStrip*>()->text().contains(QStringLiteral("Too many levels of symbolic links")),
            qPrintable(m_window->findChild<MessageStrip*>()->text()));
        QVERIFY(QFile::remove(m_folder.path(m_a))); // what is gone can't be overwritten
        QCOMPARE(saveTo(m_folder.path(m_b)), QStringLiteral("saved"));
        QCOMPARE(saveTo(m_folder.path(m_a)), QStringLiteral("saved"));
    }

private:
    /// What comes of it.
    QString saveTo(const QString& target)
    {
        QString outcome;
        const Exporter& exporter = m_window->exporter();
        QObject heard;
        connect(&exporter, &Exporter::saved, &heard, [&] { outcome = QStringLiteral("saved"); });
        connect(&exporter, &Exporter::failed, &heard, [&] { outcome = QStringLiteral("failed"); });
        connect(&exporter, &Exporter::refused, &heard, [&] { outcome = QStringLiteral("refused"); });
        m_window->exporter().saveTo(dayReportSaving(*m_window->workspace().answer()), target.toStdString());
        if (!QTest::qWaitFor([&] { return !outcome.isEmpty(); }, longEnough))
            return QStringLiteral("nothing");
        return outcome;
    }

    const QString m_a = QStringLiteral("a.csv");
    const QString m_b = QStringLiteral("b.csv");
    test::ReportFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::OverwritingTest)
#include "overwriting_test.moc"
