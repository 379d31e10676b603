// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/foldedwords.h"

#include "document/sentences.h"
#include "mention/textunits.h"

namespace Postilla {

namespace {

/// "dell", "un", "c": longer words are not elided.
constexpr qsizetype longestElided = 6;

bool isApostrophe(QStringView text, qsizetype at, qsizetype end)
{
    return at < end && foldUnit(text[at].unicode()) == u'\'';
}

QString folded(QStringView text)
{
    QString word(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i)
        word[i] = QChar(foldUnit(text[i].unicode()));
    return word;
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isDigitUnit(text[at].unicode());
}

bool partsClauses(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u',':
    case u';':
    case u':':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'"':
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'–':
    case u'—':
        break;
    default:
        return false;
    }
    return !(isDigitAt(text, at - 1) && isDigitAt(text, at + 1));
}

} // namespace

QList<FoldedWord> foldedWords(QStringView text, TextSpan stretch)
{
    QList<FoldedWord> words;
    qsizetype at = stretch.start;
    while (at < stretch.end) {
        if (!isWordUnit(text[at].unicode())) {
            ++at;
            continue;
        }
        TextSpan span{at, std::min(wordEnd(text, at), stretch.end)};
        at = span.end;
        if (isApostrophe(text, at, stretch.end) && at + 1 < stretch.end && text[at + 1].isLetter()) {
            const bool isPossessive =
                wordEnd(text, at + 1) == at + 2 && foldUnit(text[at + 1].unicode()) == u's';
            if (isPossessive)
                at += 2;
            else if (span.length() <= longestElided)
                at = ++span.end;
        }
        words.append({span, folded(text.sliced(span.start, span.length()))});
    }
    return words;
}

QList<TextSpan> clauses(QStringView text, TextSpan sentence)
{
    QList<TextSpan> parts;
    TextSpan part{sentence.start, sentence.start};
    for (qsizetype at = sentence.start; at <= sentence.end; ++at) {
        if (at < sentence.end && !partsClauses(text, at))
            continue;
        part.end = at;
        const TextSpan whole = trimmed(text, part);
        if (!whole.isEmpty())
            parts.append(whole);
        part.start = at + 1;
    }
    return parts;
}

} // namespace Postilla
