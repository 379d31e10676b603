// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QString>
#include <QStringView>

namespace Postilla {

// The values of a claim's fixed vocabularies as the store keeps them and tables and JSON carry them: English,
// never translated, never changed once released. Empty: not stated, not judged.

/// "quantity", "rule", "event", "prediction", "causal", "denial".
QString codeOf(ClaimType type);
/// "named", "anonymous", "document".
QString codeOf(SourceKind kind);
/// "none", "likely", "possible".
QString codeOf(Hedge hedge);
/// "affirmed", "denied".
QString codeOf(Polarity polarity);
/// "1" … "6".
QString codeOf(Credibility credibility);
/// "unverified", "corroborated", "disputed", "refuted".
QString codeOf(Verdict verdict);

/// Reads what codeOf() writes; ErrorCode::BadArgument for anything else. One of the six enumerations above.
template <typename Vocabulary>
Result<Vocabulary> fromCode(QStringView code);

/// Reliability and credibility as one thinks of them, judged apart.
struct Rating
{
    Reliability reliability = Reliability::NotJudged;
    Credibility credibility = Credibility::NotJudged;

    friend bool operator==(const Rating &, const Rating &) = default;
};

/// "B2"; "B" or "2" where only one is judged, empty where neither is.
QString ratingText(const Rating &rating);
/// Reads what ratingText() writes, in either case, spaces around it allowed; ErrorCode::BadArgument for
/// anything else.
Result<Rating> parseRating(QStringView typed);

} // namespace Postilla
