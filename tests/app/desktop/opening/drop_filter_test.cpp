// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/opening/drop_filter.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

namespace footfall::desktop {

namespace {

/// Drops on a widget what a file manager would; whether it was taken.
bool drop(QWidget& target, const QMimeData& data)
{
    QDragEnterEvent enter{{5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&target, &enter);
    QDropEvent event{{5, 5}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&target, &event);
    return enter.isAccepted() && event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

} // namespace

class DropFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void localFilesAreTaken()
    {
        QWidget window;
        auto* const field = new QLineEdit{&window};
        DropFilter filter{&window};
        QSignalSpy dropped{&filter, &DropFilter::filesDropped};
        QMimeData data;
        data.setUrls(
            {QUrl::fromLocalFile(QStringLiteral("/tmp/a b.gz")), QUrl::fromLocalFile(QStringLiteral("/tmp/c%d.csv"))});
        QVERIFY(drop(window, data));
        QVERIFY2(drop(*field, data), "a field does not take it as text");
        QVERIFY(field->text().isEmpty());
        QCOMPARE(dropped.size(), 2);
        const auto files = dropped.front().front().value<std::vector<std::filesystem::path>>();
        QCOMPARE(files, (std::vector<std::filesystem::path>{"/tmp/a b.gz", "/tmp/c%d.csv"}));
    }

    void namesNeedNotBeUtf8()
    {
        QMimeData data;
        data.setUrls({QUrl::fromEncoded("file:///tmp/caf%E9.gz")});
        QCOMPARE(localFilesIn(data), std::vector<std::filesystem::path>{"/tmp/caf\xE9.gz"});
    }

    /// From one widget of the window to another it is left and entered again.
    void saysWhenFilesAreOverTheWindow()
    {
        QWidget window;
        auto* const field = new QLineEdit{&window};
        DropFilter filter{&window};
        QList<bool> heard;
        connect(&filter, &DropFilter::dragged, this, [&heard](bool isOver) { heard += isOver; });
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.gz"))});
        QDragEnterEvent enter{{5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&window, &enter);
        QCoreApplication::sendEvent(&window, &leave);
        QCoreApplication::sendEvent(field, &enter);
        QCOMPARE(heard, (QList<bool>{true, false, true}));
        QVERIFY(drop(*field, data));
        QCOMPARE(heard, (QList<bool>{true, false, true, false}));
        QMimeData web;
        web.setUrls({QUrl{QStringLiteral("https://example.org/a.gz")}});
        QVERIFY(!drop(window, web));
        QCOMPARE(heard.size(), 4);
    }

    void otherThingsAreRefused()
    {
        QWidget window;
        DropFilter filter{&window};
        QSignalSpy dropped{&filter, &DropFilter::filesDropped};
        QMimeData web;
        web.setUrls({QUrl{QStringLiteral("https://example.org/a.gz")}});
        QVERIFY(!drop(window, web));
        QCOMPARE(dropped.size(), 0);
    }

    void otherWindowsAreLeftAlone()
    {
        QWidget window;
        QWidget other;
        DropFilter filter{&window};
        QSignalSpy dropped{&filter, &DropFilter::filesDropped};
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.gz"))});
        drop(other, data);
        QCOMPARE(dropped.size(), 0);
    }
};

} // namespace footfall::desktop

QTEST_MAIN(footfall::desktop::DropFilterTest)
#include "drop_filter_test.moc"
