// SPDX-License-Identifier: GPL-3.0-or-later
// Exports that can't be written whole: the window says so, lives on, and leaves what stood there before.
#include "tests/app/desktop/window/list_saving.h"

#include "app/desktop/export/exports.h"
#include "app/desktop/window/message_strip.h"

#include <QFile>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>

namespace footfall::desktop {

using test::longEnough;

namespace {

/// No file of this process grows beyond so many bytes.
class FileLimit
{
public:
    explicit FileLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Whether a process that runs ignores the signal.
bool ignores(qint64 process, int signal)
{
    QFile status{QStringLiteral("/proc/%1/status").arg(process)};
    if (!status.open(QIODevice::ReadOnly))
        return false;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("SigIgn:"))
            return ((line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1)) & 1U) != 0;
    }
    return false;
}

} // namespace

class FailedExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings("FailedExportTest");
        QLocale::setDefault(QLocale::c());
    }
    void init()
    {
        QSettings{}.clear();
        m_window = test::newWindow();
        QVERIFY(test::open(*m_window, QStringLiteral(FOOTFALL_SAMPLE)));
    }
    void cleanup() { m_window.reset(); }

    /// A write beyond the limit kills a process that does not ignore the signal.
    void theProgramIgnoresTheLimitsSignal()
    {
        QProcess program;
        program.start(QStringLiteral(FOOTFALL_WINDOW), QStringList{});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY(ignores(program.processId(), SIGPIPE));
        QTRY_VERIFY(ignores(program.processId(), SIGXFSZ));
        program.kill();
        program.waitForFinished();
    }

    void beyondALimit()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        m_folder.put(QStringLiteral("out.csv"), "before");
        const Saving saving = allDaysSaving(*m_window->workspace().answer());
        {
            const FileLimit limit{100};
            QCOMPARE(saveTo(saving), QStringLiteral("failed"));
        }
        QVERIFY2(m_window->findChild<MessageStrip*>()->text().endsWith(QStringLiteral("File too large")),
                 qPrintable(m_window->findChild<MessageStrip*>()->text()));
        QCOMPARE(m_folder.get(QStringLiteral("out.csv")), QByteArray{"before"});
        QCOMPARE(m_folder.entries(), QStringList{QStringLiteral("out.csv")});
        QCOMPARE(saveTo(saving), QStringLiteral("saved"));
    }

    void aPictureThatIsNone()
    {
        m_folder.put(QStringLiteral("out.csv"), "before");
        const Saving none = trendSaving([](QSize /*of too many pixels*/, double /*scale*/) { return QImage{}; });
        QCOMPARE(saveTo(none), QStringLiteral("failed"));
        QVERIFY(m_window->findChild<MessageStrip*>()->text().contains(QStringLiteral("memory")));
        QCOMPARE(m_folder.get(QStringLiteral("out.csv")), QByteArray{"before"});
        QCOMPARE(m_folder.entries(), QStringList{QStringLiteral("out.csv")});
    }

private:
    QString saveTo(const Saving& saving)
    {
        QString outcome;
        const Exporter& exporter = m_window->exporter();
        QObject heard;
        connect(&exporter, &Exporter::saved, &heard, [&] { outcome = QStringLiteral("saved"); });
        connect(&exporter, &Exporter::failed, &heard, [&] { outcome = QStringLiteral("failed"); });
        m_window->exporter().saveTo(saving, m_folder.path(QStringLiteral("out.csv")).toStdString());
        if (!QTest::qWaitFor([&] { return !outcome.isEmpty(); }, longEnough))
            return QStringLiteral("nothing");
        return outcome;
    }

    test::ReportFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FailedExportTest)
#include "failed_export_test.moc"
