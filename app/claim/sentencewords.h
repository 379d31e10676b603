// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/foldedwords.h"
#include "mention/mention.h"

#include <QList>
#include <QStringView>

namespace Postilla {

/// A sentence of a text, taken apart once for all who look for cues in it.
struct SentenceWords
{
    /// The whole text; spans are UTF-16 units of it.
    QStringView text;
    /// "it" or "en"; of another one the words of both count.
    QStringView language;
    TextSpan span;
    QList<FoldedWord> words;
    QList<TextSpan> clauses;
    /// Those inside the sentence, in order.
    QList<Mention> mentions;

    QStringView surface(TextSpan part) const { return text.sliced(part.start, part.length()); }
    /// The clause that holds a position; the whole sentence where none does.
    TextSpan clauseAt(qsizetype position) const;
    /// The mention that covers a word; nullptr where none does.
    const Mention *mentionAt(qsizetype word) const;
};

SentenceWords sentenceWords(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                            QStringView language);

/// All sentences of a text, each with its mentions.
QList<SentenceWords> allSentenceWords(QStringView text, const QList<Mention> &mentions, QStringView language);

} // namespace Postilla
