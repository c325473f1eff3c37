// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/definitions/identity_choices.h"

#include "app/desktop/common/text.h"

#include <QCoreApplication>

namespace footfall::desktop {

std::vector<std::vector<Identity>> identityChoices()
{
    using enum Identity;
    return {{UserFingerprint},
            {DomainUserid},
            {NetworkUserid},
            {UserFingerprint, DomainUserid},
            {UserFingerprint, DomainUserid, NetworkUserid},
            {DomainUserid, UserFingerprint},
            {DomainUserid, NetworkUserid}};
}

QString identityText(const std::vector<Identity>& identity)
{
    QString text;
    for (const Identity column : identity) {
        const QString name = toText(identityName(column));
        text = text.isEmpty() ? name : QCoreApplication::translate("IdentityChoices", "%1, else %2").arg(text, name);
    }
    return text;
}

} // namespace footfall::desktop
