// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "claim/statedclaim.h"

namespace Postilla {

/// What the words of a span say of the claim that it makes: who says it, how sure they are, of what kind it
/// is, whom and what it is about, when it happens, its figures and what they mean. A proposal, for a person
/// to confirm, but for what a person has said of the figures already; anchor, summary and judgements are left
/// empty. Of several sentences the one that is worth most decides on the source. The hedge is that of the
/// most hedged clause that the span touches; where as many claims of the same span are there `already`, the
/// next less hedged one, for a sentence may state one thing flatly and doubt another. Span in UTF-16 units of
/// the text.
ClaimRecord proposedRecord(const ComparedText &text, TextSpan span, qsizetype already = 0);

/// Takes from a proposal what a person making a claim has left open, and notes it as proposed.
void fillIn(ClaimRecord &record, const ClaimRecord &proposal);

/// Takes another proposal for what is proposed and not confirmed yet, as when a span has changed; the figures
/// as long as no person has changed or confirmed anything of them.
void proposeAnew(ClaimRecord &record, const ClaimRecord &proposal);

} // namespace Postilla
