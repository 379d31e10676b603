// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/placement.h"
#include "claim/surroundings.h"
#include "claim/textalignment.h"
#include "document/document.h"

namespace Postilla {

/// Finds what was anchored in one version of a text in a later one. The two are aligned once, word by word;
/// time and memory are bounded whatever the texts. In doubt the answer is Changed or Lost: a person looks.
class Reanchorer
{
public:
    Reanchorer(const DocumentVersion &before, const DocumentVersion &after);
    Reanchorer(const Reanchorer &) = delete; // its parts refer to each other
    Reanchorer &operator=(const Reanchorer &) = delete;

    /// Where an anchor of the earlier version stands in the later one. Exact and Moved only where every word,
    /// digit and sign of the quote is the same and no number or name goes on where it did not ("3" of
    /// "3.5"), and where the passage cannot stand there by chance.
    Placement place(const Anchor &anchor) const;

private:
    TokenRange tokensOf(TextSpan span) const;
    /// Without the signs at its ends: "." is everywhere, and may have been aligned with any.
    TokenRange wordsOf(TokenRange tokens) const;
    Placement placeWhole(TokenRange tokens, TokenRange words, TextSpan span) const;
    TextSpan spanThere(TokenRange tokens, TokenRange there, TextSpan span) const;
    bool readsAlike(TokenRange tokens, TokenRange there) const;
    Placement placed(AnchorState state, TextSpan span) const;

    QString m_before;
    QString m_after;
    QString m_versionUuid;
    TextAlignment m_alignment;
    Surroundings m_surroundings;
};

} // namespace Postilla
