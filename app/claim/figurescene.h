// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/phrasetable.h"
#include "document/sentences.h"
#include "mention/mention.h"

#include <QList>
#include <QStringView>

namespace Postilla {

/// Whether a mention is a number with what it counts, and neither a date nor a period.
bool isCounting(const Mention &mention);

/// A sentence with what may say what its figures are about.
class FigureScene
{
public:
    /// The mentions are those of the sentence. UTF-16 units of the text, which outlives it.
    FigureScene(QStringView text, TextSpan sentence, const QList<Mention> &mentions, QStringView language);

    const QList<Mention> &mentions() const { return m_mentions; }
    /// Phrases that say what is measured.
    const QList<PhraseHit> &measures() const { return m_measures; }
    qsizetype wordsBetween(TextSpan a, TextSpan b) const;
    /// How little another place says of a figure: the words between, with the marks and figures among them
    /// counted for more, and what follows for more than what precedes.
    qsizetype distance(TextSpan figure, TextSpan other) const;

private:
    qsizetype figuresBetween(TextSpan a, TextSpan b) const;

    QList<Mention> m_mentions;
    QList<TextSpan> m_clauses;
    QList<FoldedWord> m_words;
    QList<PhraseHit> m_measures;
};

} // namespace Postilla
