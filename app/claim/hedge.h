// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/sentencewords.h"

#include <QList>

namespace Postilla {

/// A word of doubt and how far it reaches.
struct HedgeCue
{
    /// Likely or Possible.
    Hedge hedge = Hedge::Likely;
    TextSpan cue;
    /// The clause it stands in: a sentence may hold a flat clause and a hedged one.
    TextSpan scope;
};

/// The words of doubt of a sentence, in order. Spans in UTF-16 units of its text.
QList<HedgeCue> hedgeCues(const SentenceWords &sentence);

/// The hedge of the most hedged clause; None where nothing is doubted.
Hedge mostHedged(const QList<HedgeCue> &cues);

} // namespace Postilla
