// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

#include <QList>
#include <QString>

namespace Postilla {

/// What the reader wants to know; tags and judgements hang under it.
struct Question
{
    /// Empty until stored.
    QString uuid = {};
    /// "Will sales of the H20 to China resume?"
    QString text;
    QString note = {};
    int rev = 0;

    friend bool operator==(const Question &, const Question &) = default;
};

/// How likely it is that a judgement holds: the seven bands of Intelligence Community Directive 203,
/// "Analytic Standards" (2015), D.6.e.(2).
enum class Likelihood {
    NotJudged,
    AlmostNoChance, ///< 1–5 %
    VeryUnlikely,   ///< 5–20 %
    Unlikely,       ///< 20–45 %
    RoughlyEven,    ///< 45–55 %
    Likely,         ///< 55–80 %
    VeryLikely,     ///< 80–95 %
    AlmostCertain,  ///< 95–99 %
};

/// How well a judgement is founded. It is no likelihood, and never stands in one sentence with it.
enum class Confidence { NotJudged, Low, Moderate, High };

template <>
struct Codes<Likelihood>
{
    static constexpr auto words = codeWords("", "almost_no_chance", "very_unlikely", "unlikely",
                                            "roughly_even", "likely", "very_likely", "almost_certain");
};

template <>
struct Codes<Confidence>
{
    static constexpr auto words = codeWords("", "low", "moderate", "high");
};

/// What the analyst concludes from claims.
struct Judgement
{
    /// Empty until stored.
    QString uuid;
    /// Uuid of the question that it answers; empty: of none.
    QString questionUuid;
    /// "Sales of the H20 resume in batches."
    QString statement;
    Likelihood likelihood = Likelihood::NotJudged;
    Confidence confidence = Confidence::NotJudged;
    /// Why that confidence: "one origin only".
    QString confidenceReason;
    /// Uuids of the claims that it rests on, and of those that speak against it; none is in both.
    QList<QString> claimsFor;
    QList<QString> claimsAgainst;
    /// Who judged last, and when: UTC milliseconds since 1970.
    QString analyst;
    qint64 judgedAt = 0;
    int rev = 0;

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

/// The band's lower and upper bound in per cent; 0 and 0 for NotJudged.
struct LikelihoodBand
{
    int low = 0;
    int high = 0;

    friend bool operator==(const LikelihoodBand &, const LikelihoodBand &) = default;
};
LikelihoodBand bandOf(Likelihood likelihood);

// In the language of the user.

/// "likely"; "not judged" for NotJudged, as below.
QString likelihoodName(Likelihood likelihood);
/// "likely (55–80 %)".
QString likelihoodText(Likelihood likelihood);
QString confidenceName(Confidence confidence);

} // namespace Postilla
