// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/claimstanding.h"
#include "library/support.h"

#include <QList>
#include <QString>

namespace Postilla {

/// Names of a claim's tags, in the order of the claim.
QStringList tagNames(const Claim &claim, const QList<Tag> &tags);
/// The quote; cut where it is longer than so many UTF-16 units, between two characters as a reader sees them.
QString shownQuote(const Claim &claim, qsizetype longest);
/// The summary, or else the quote.
QString claimGist(const Claim &claim);
/// What became of a claim in a new text of its document: "changed: “H20” → “H200”"; empty where it stands as
/// it stood.
QString changeInText(const Claim &claim);
/// What stands beside a claim of which the machine has filled in something that nobody has confirmed.
QString proposedValuesText();
bool hasProposedValues(const Claim &claim, const ClaimStanding &standing);
/// A claim in a list: number, rating, summary or quote, tags, how many articles and origins stand behind it
/// where that is more than its own, what became of it in a new text.
QString claimLine(const Claim &claim, const QList<Tag> &tags, const Support &support = {},
                  const ClaimStanding &standing = {});
/// The same in a sentence, for a screen reader.
QString spokenClaim(const Claim &claim, const QList<Tag> &tags, const Support &support = {},
                    const ClaimStanding &standing = {});

} // namespace Postilla
