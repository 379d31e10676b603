// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/basislist.h"

#include "ui/claims/claimwords.h"

using namespace Qt::StringLiterals;

namespace Postilla {

BasisList::BasisList(const QString &name, QWidget *parent)
    : LineList(name, parent)
{
}

void BasisList::show(const QList<Claim> &claims)
{
    m_claims = claims;
    QStringList lines;
    for (const Claim &claim : claims)
        lines.append(claimNumberText(claim.site, claim.number) + u"  "_s + claimGist(claim));
    showLines(lines);
}

void BasisList::openRow(int row)
{
    const Claim claim = m_claims.at(row);
    Q_EMIT opened(claim);
}

void BasisList::removeRow(int row)
{
    const Claim claim = m_claims.at(row);
    Q_EMIT removeWanted(claim);
}

} // namespace Postilla
