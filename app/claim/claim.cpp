// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claim.h"

using namespace Qt::StringLiterals;

namespace Postilla {

AnchorState anchorState(const Claim &claim)
{
    return claim.placement ? claim.placement->state : AnchorState::Exact;
}

TextSpan currentSpan(const Claim &claim)
{
    return claim.placement ? claim.placement->span : claim.anchor.span;
}

QString currentVersionUuid(const Claim &claim)
{
    return claim.placement ? claim.placement->versionUuid : claim.anchor.versionUuid;
}

QString claimNumberText(const QString &site, int number)
{
    return u"%1-%2"_s.arg(site).arg(number, 4, 10, QChar(u'0'));
}

} // namespace Postilla
