// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/about.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace footfall::desktop {

namespace {

/// Gives tr() to the functions here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString numbersText()
{
    return Words::tr(
        "<h3>What the numbers mean</h3>"
        "<p>A user <b>visited</b> on a day if at least one of the user's events falls on it. Day X is the day you ask "
        "about, day Y the one it is compared with.</p>"
        "<p><b>Active</b>: visited on X and on Y.<br>"
        "<b>Reactivated</b>: visited on X, not on Y. <i>New</i> ones have their first event ever on X, "
        "<i>resurrected</i> ones came before.<br>"
        "<b>Churned</b>: visited on Y, not on X.<br>"
        "<b>Inactive</b>: known, visited on neither.<br>"
        "The four add up to the known users: all users of the file, or those first seen on or before the later of the "
        "two days.</p>"
        "<p><b>Sessions</b>: a user's events without a silence longer than the session gap. A session belongs to the "
        "day on which it begins.<br>"
        "<b>Visitors</b> of X are the active and the reactivated users. <b>Events</b> are page views, also those "
        "without a user.</p>"
        "<p>The change below a figure is against the same pair of days one week earlier. The typical range is the "
        "least and the greatest of up to eight same weekdays before.</p>"
        "<p><b>User is</b>: the column that names the user; of several, the first that is not empty. "
        "<b>Days in</b>: whose calendar days count. <b>Pages containing</b>: only matching page views count, in "
        "every figure.</p>");
}

} // namespace

void showAbout(QWidget* window)
{
    auto* const box = new QMessageBox{window};
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(Words::tr("About Footfall"));
    box->setText(Words::tr("<h3>Footfall %1</h3>").arg(QLatin1StringView{FOOTFALL_VERSION}));
    box->setInformativeText(
        Words::tr("Active, churned, reactivated and inactive users and sessions from a file of page views.<br><br>"
                  "Free software under the GNU General Public License, version 3 or later; there is no warranty. "
                  "With Qt %1. Nothing leaves this machine.")
            .arg(QLatin1StringView{qVersion()}));
    box->open();
}

void showNumbersHelp(QWidget* window)
{
    auto* const dialog = new QDialog{window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("What the Numbers Mean"));
    auto* const text = new QTextBrowser{dialog};
    text->setHtml(numbersText());
    text->setAccessibleName(Words::tr("What the Numbers Mean"));
    auto* const buttons = new QDialogButtonBox{QDialogButtonBox::Close, dialog};
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    auto* const layout = new QVBoxLayout{dialog};
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(560, 520);
    dialog->show(); // beside the window, to read while looking at the figures
}

} // namespace footfall::desktop
