// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/attribution.h"
#include "claim/hedge.h"

#include <QList>

namespace Postilla {

/// A sentence that seems worth a claim, and what its words say of it: a proposal, for a person to confirm.
struct Candidate
{
    /// UTF-16 units of the text.
    TextSpan span;
    /// How much it is worth, 0..1; only those from worthAClaim on are candidates.
    double score = 0;
    Attribution attribution;
    /// In the order of the text.
    QList<HedgeCue> hedges;
    /// Of the most hedged clause.
    Hedge hedge = Hedge::None;
    Polarity polarity = Polarity::Affirmed;
    ClaimType type = ClaimType::Event;
};

inline constexpr double worthAClaim = 0.5;

/// The sentences of a text that are worth a claim, the best first, those of one score in the order of the
/// text. Questions, headings without a verb and what touches boilerplate are none. Spans in UTF-16 units of
/// the text; `language` is "it" or "en", of another one the words of both count.
QList<Candidate> findCandidates(QStringView text, const QList<Mention> &mentions,
                                const QList<TextSpan> &boilerplate, QStringView language);

} // namespace Postilla
