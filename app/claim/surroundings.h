// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/textalignment.h"

#include <QStringView>

namespace Postilla {

/// What stands around a passage of the earlier of two aligned texts, and whether it still does in the later
/// one: of a short quote nothing else tells whether it is the same or another of the same words.
class Surroundings
{
public:
    /// Both must live longer. `text` is the earlier text.
    Surroundings(const TextAlignment &alignment, QStringView text)
        : m_alignment(alignment)
        , m_text(text)
    {
    }

    /// Whether half of the words of its sentence, on either side, are still there the same way; of a sentence
    /// of its own, half of those beside it on one side. `there` is the place of its first token.
    bool support(TokenRange tokens, int there, TextAlignment::Way way) const;

private:
    bool stay(TokenRange context, int shift, TextAlignment::Way way) const;
    bool endsSentence(int place) const;
    TokenRange sentenceBefore(TokenRange tokens) const;
    TokenRange sentenceAfter(TokenRange tokens) const;

    const TextAlignment &m_alignment;
    QStringView m_text;
};

} // namespace Postilla
