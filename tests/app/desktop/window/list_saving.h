// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/common/list/list_panel.h"
#include "app/desktop/export/exporter.h"
#include "tests/app/desktop/window/opened_window.h"
#include "tests/support/report_process.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QMenu>

namespace footfall::test {

inline QFileDialog* shownFileDialog()
{
    for (QWidget* const widget : QApplication::topLevelWidgets()) {
        if (auto* const dialog = qobject_cast<QFileDialog*>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// Saves a list by an entry of its export menu and gives the file's bytes.
inline QByteArray savedAs(desktop::MainWindow& window, desktop::ListPanel& list, desktop::ListPart part,
                          const ReportFolder& folder)
{
    list.findChild<QMenu*>()->actions().at(part == desktop::ListPart::Shown ? 0 : 1)->trigger();
    QFileDialog* const dialog = shownFileDialog();
    if (dialog == nullptr)
        return "no dialog";
    QSignalSpy saved{&window.exporter(), &desktop::Exporter::saved};
    Q_EMIT dialog->fileSelected(folder.path(QStringLiteral("list.csv")));
    const bool done = saved.wait(longEnough);
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return done ? folder.get(QStringLiteral("list.csv")) : QByteArray{"not saved"};
}

} // namespace footfall::test
