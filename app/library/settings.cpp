// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/settings.h"

#include <KConfigGroup>
#include <KSharedConfig>
#include <KUser>

using namespace Qt::StringLiterals;

namespace Postilla {

QString Settings::analyst()
{
    const KConfigGroup group = KSharedConfig::openConfig(u"postillarc"_s)->group(u"Analyst"_s);
    const QString name = group.readEntry("Name", QString()).trimmed();
    if (!name.isEmpty())
        return name;
    const KUser user;
    const QString fullName = user.property(KUser::FullName).toString().trimmed();
    if (!fullName.isEmpty())
        return fullName;
    return user.loginName().isEmpty() ? u"analyst"_s : user.loginName();
}

void Settings::setAnalyst(const QString &name)
{
    KConfigGroup group = KSharedConfig::openConfig(u"postillarc"_s)->group(u"Analyst"_s);
    group.writeEntry("Name", name.simplified());
    group.sync();
}

} // namespace Postilla
