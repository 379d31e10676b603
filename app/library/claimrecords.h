// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claimrecord.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// A claim with its figures and what it is about. NotFound.
Result<ClaimRecord> readRecord(Database &database, const QString &claimUuid);
/// All of them, by document number, then in the order of the text.
Result<QList<ClaimRecord>> readRecords(Database &database);

// What follows writes within one act, and fails as the stores do.

/// Adds a claim with all that belongs to it, and finds its place where it was made of an earlier text.
Result<Claim> insertPlaced(Edit &edit, const ClaimRecord &record);
/// Stores what differs of the claim alone, or of all that belongs to it; what differs is not proposed any
/// more.
Result<Claim> updateClaim(Edit &edit, const Claim &claim);
Result<ClaimRecord> updateRecord(Edit &edit, const ClaimRecord &record);
/// Makes all that is proposed of the claim a person's word; of a record that was seen, Conflict where any of
/// its figures is another now.
Result<void> confirmRecord(Edit &edit, const QString &claimUuid);
Result<void> confirmRecord(Edit &edit, const ClaimRecord &seen);
/// Anchors a claim where the proposal is, with what is proposed of it there.
Result<Claim> moveRecord(Edit &edit, const Claim &claim, const ClaimRecord &proposal);

} // namespace Postilla
