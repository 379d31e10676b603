// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/claimstanding.h"

#include <QJsonObject>
#include <QString>

namespace Postilla {

class Statement;

/// What an analyst may change of a claim, by column.
QJsonObject claimColumns(const Claim &claim);

/// The columns of table `claim`, joined with its `document`, from which claimAt() reads; the time of the last
/// change is the journal's.
QString claimColumnNames();
Claim claimAt(const Statement &statement);

/// Of the same tables, the two columns from which standingAt() reads, the first at `column`.
QString standingColumnNames();
ClaimStanding standingAt(const Statement &statement, int column);

} // namespace Postilla
