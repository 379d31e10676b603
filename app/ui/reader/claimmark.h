// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "claim/attributionplaces.h"
#include "claim/claim.h"

#include <QList>
#include <QString>

namespace Postilla {

/// What the reader's margin shows of a claim.
struct ClaimMark
{
    QString uuid;
    /// "A-0042".
    QString number;
    /// UTF-16 units of the stored text.
    TextSpan span;
    Verdict verdict = Verdict::Unverified;
    /// For the tooltip; may be empty.
    QString summary;
    /// Of a claim of an earlier text: what became of it in this one.
    AnchorState anchor = AnchorState::Exact;
    /// The same in words; empty where there is nothing to say.
    QString change = {};
    /// The machine proposes it and nobody has made it: it has no uuid, and words in the place of a number.
    bool isCandidate = false;
    /// Where its source, its cues and what they hedge stand, in the same units.
    AttributionPlaces places = {};
};

/// Words of the text that are something to a claim.
struct ClaimWords
{
    TextSpan span;
    /// "source", "cue", "hedge", in the language of the user.
    QString role;
};

/// The words that show whose a claim is and how sure they are, as far as they stand in its text: its source,
/// its cue, its hedge.
QList<ClaimWords> tellingWords(const AttributionPlaces &places);

/// "Claim A-0042, corroborated", in the language of the user.
QString spokenClaim(const ClaimMark &claim);

/// The bracket column, 0 next to the text, of each claim: claims that overlap never share one, and each takes
/// the first that is free where it starts. Same order as `claims`.
QList<int> bracketColumns(const QList<ClaimMark> &claims);

} // namespace Postilla
