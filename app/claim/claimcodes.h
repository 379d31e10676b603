// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "claim/claim.h"

#include <QString>
#include <QStringView>

namespace Postilla {

// An empty code: not stated, not judged.

template <>
struct Codes<ClaimType>
{
    static constexpr auto words =
        codeWords("", "quantity", "rule", "event", "prediction", "causal", "denial");
};

template <>
struct Codes<SourceKind>
{
    static constexpr auto words = codeWords("", "named", "anonymous", "document");
};

template <>
struct Codes<Hedge>
{
    static constexpr auto words = codeWords("", "none", "likely", "possible");
};

template <>
struct Codes<Polarity>
{
    static constexpr auto words = codeWords("affirmed", "denied");
};

template <>
struct Codes<Credibility>
{
    static constexpr auto words = codeWords("", "1", "2", "3", "4", "5", "6");
};

template <>
struct Codes<Verdict>
{
    static constexpr auto words = codeWords("unverified", "corroborated", "disputed", "refuted");
};

template <>
struct Codes<ClaimField>
{
    static constexpr auto words =
        codeWords("type", "source", "source_kind", "cue", "reported_via", "hedge", "hedge_cue", "hedge_scope",
                  "polarity", "entities", "event_from", "event_to");
};

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
