// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/failure_text.h"

#include "app/desktop/common/text.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

namespace footfall::desktop {

QString failureText(const Error& error)
{
    const QString what = toText(describe(error));
    const QString subject = toText(subjectOf(error));
    return subject.isEmpty() ? what : QCoreApplication::translate("Failure", "%1: %2").arg(subject, what);
}

} // namespace footfall::desktop
