// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QStringView>

namespace Postilla {

/// Where the words stand on which a claim's attribution and hedge rest; empty where they do not stand there.
struct AttributionPlaces
{
    TextSpan source;
    /// "secondo", "said".
    TextSpan cue;
    /// "potrebbe", "may".
    TextSpan hedge;
    /// The clause that it reaches.
    TextSpan hedgeScope;

    friend bool operator==(const AttributionPlaces &, const AttributionPlaces &) = default;
};

/// Looks in the sentences that a claim's span touches for the words of its record, whole words alone, however
/// they are spaced: for each the occurrence nearest to the span, and one written the same way before one in
/// other letters. A hedge is looked for in what it reaches first. A person may have typed other words than
/// the text has, and a source may have been named sentences before: then the place is empty. UTF-16 units of
/// the text, in which the claim stands at `span`.
AttributionPlaces attributionPlaces(QStringView text, TextSpan span, const Claim &claim);

/// The same places, each so far further on.
AttributionPlaces moved(const AttributionPlaces &places, qsizetype by);

} // namespace Postilla
