// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own file dialog, over files that must not be looked into and under names that look like HTML.
#include "app/desktop/common/file_dialog.h"

#include "tests/support/report_process.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFile>
#include <QFileSystemModel>
#include <QImage>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <array>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace footfall::desktop {

namespace {

constexpr int files = 6;

/// Hears of each file of a folder that is opened, by whatever thread of whatever program.
class OpenedFiles
{
public:
    explicit OpenedFiles(const QString& folder) : m_descriptor{::inotify_init1(IN_NONBLOCK | IN_CLOEXEC)}
    {
        ::inotify_add_watch(m_descriptor, folder.toUtf8().constData(), IN_OPEN);
    }
    OpenedFiles(const OpenedFiles&) = delete;
    OpenedFiles& operator=(const OpenedFiles&) = delete;
    ~OpenedFiles() { ::close(m_descriptor); }

    /// Since the last time.
    QStringList names()
    {
        QStringList opened;
        alignas(inotify_event) std::array<char, 65536> events{};
        for (ssize_t size = 0; (size = ::read(m_descriptor, events.data(), events.size())) > 0;) {
            for (const char* at = events.data(); at < events.data() + size;) {
                const auto* const event = reinterpret_cast<const inotify_event*>(at);
                if ((event->mask & IN_ISDIR) == 0U)
                    opened.append(QString::fromUtf8(at + sizeof(inotify_event)));
                at += sizeof(inotify_event) + event->len;
            }
        }
        return opened;
    }

private:
    int m_descriptor;
};

} // namespace

class FileDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        for (int number = 0; number < files; ++number) // no name tells what is in them
            m_folder.put(QStringLiteral("events.%1").arg(number), "event_id,timestamp\n");
        QVERIFY(::mkfifo(m_folder.path(QStringLiteral("pipe")).toUtf8().constData(), 0600) == 0);
        QVERIFY(::mkdir(m_folder.path(QStringLiteral("inner")).toUtf8().constData(), 0700) == 0);
    }

    void looksIntoNoFile()
    {
        OpenedFiles opened{m_folder.path({})};
        {
            QFile read{m_folder.path(QStringLiteral("events.0"))};
            QVERIFY(read.open(QIODevice::ReadOnly));
        }
        QCOMPARE(opened.names(), QStringList{QStringLiteral("events.0")}); // it would be heard of

        auto* const dialog = new FileDialog{nullptr, QStringLiteral("Open")};
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setDirectory(m_folder.path({}));
        dialog->setViewMode(QFileDialog::Detail); // in which kinds stand too
        dialog->open();
        auto* const model = dialog->findChild<QFileSystemModel*>();
        const QModelIndex root = model->index(m_folder.path({}));
        QTRY_COMPARE(model->rowCount(root), files + 1); // the pipe is no file to open
        QStringList kinds;
        for (int row = 0; row < model->rowCount(root); ++row) {
            const QModelIndex index = model->index(row, 0, root);
            QVERIFY(!model->fileIcon(index).isNull());
            QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
            kinds.append(model->type(index));
        }
        QCOMPARE(opened.names(), QStringList{});
        QCOMPARE(kinds.count(QStringLiteral("File")), files);
        QCOMPARE(kinds.count(QStringLiteral("Folder")), 1);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void asksAboutANameAsText()
    {
        QImage picture{64, 64, QImage::Format_RGB32};
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_folder.path(QStringLiteral("p.png"))));
        const QString name = QStringLiteral("<img src=%1>.csv")
                                 .arg(m_folder.path(QStringLiteral("p.png")).replace(u'/', QStringLiteral("&#47;")));
        m_folder.put(name, "old");
        auto* const dialog = new FileDialog{nullptr, QStringLiteral("Save")};
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDirectory(m_folder.path({}));
        dialog->selectFile(name);
        dialog->open();
        Qt::TextFormat format = Qt::AutoText;
        QString asked;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (auto* const question = dialog->findChild<QMessageBox*>();
                question != nullptr && question->isVisible()) {
                format = question->textFormat();
                asked = question->text();
                question->reject();
            }
        });
        look.start(10);
        static_cast<QDialog*>(dialog)->accept(); // waits for an answer
        QVERIFY2(asked.contains(name), qPrintable(asked));
        QCOMPARE(format, Qt::PlainText);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    test::ReportFolder m_folder;
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::FileDialogTest)
#include "file_dialog_test.moc"
