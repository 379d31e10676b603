// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/sentencewords.h"

#include "document/sentences.h"

#include <algorithm>

namespace Postilla {

TextSpan SentenceWords::clauseAt(qsizetype position) const
{
    const auto own = std::ranges::find_if(clauses, [&](TextSpan part) { return part.contains(position); });
    return own == clauses.end() ? span : *own;
}

const Mention *SentenceWords::mentionAt(qsizetype word) const
{
    const auto covers = [&](const Mention &mention) {
        return mention.kind != MentionKind::Cue && mention.span.overlaps(words[word].span);
    };
    const auto found = std::ranges::find_if(mentions, covers);
    return found == mentions.end() ? nullptr : &*found;
}

SentenceWords sentenceWords(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                            QStringView language)
{
    SentenceWords taken{.text = text,
                        .language = language,
                        .span = sentence,
                        .words = foldedWords(text, sentence),
                        .clauses = clauses(text, sentence),
                        .mentions = {}};
    const auto from = std::ranges::lower_bound(mentions, sentence.start, {},
                                               [](const Mention &mention) { return mention.span.start; });
    for (auto mention = from; mention != mentions.end() && mention->span.start < sentence.end; ++mention) {
        if (sentence.contains(mention->span))
            taken.mentions.append(*mention);
    }
    return taken;
}

QList<SentenceWords> allSentenceWords(QStringView text, const QList<Mention> &mentions, QStringView language)
{
    QList<SentenceWords> all;
    for (const TextSpan sentence : sentences(text))
        all.append(sentenceWords(text, sentence, mentions, language));
    return all;
}

} // namespace Postilla
