// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/reportrecord.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QString reportNumberText(const QString &site, int number)
{
    return u"R-"_s + claimNumberText(site, number);
}

} // namespace Postilla
