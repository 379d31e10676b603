// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sentences.h"

#include <QSet>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Their stop never ends a sentence.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> words{
        // months
        u"jan"_s,
        u"feb"_s,
        u"mar"_s,
        u"apr"_s,
        u"jun"_s,
        u"jul"_s,
        u"aug"_s,
        u"sep"_s,
        u"sept"_s,
        u"oct"_s,
        u"nov"_s,
        u"dec"_s,
        u"gen"_s,
        u"febbr"_s,
        u"giu"_s,
        u"lug"_s,
        u"ago"_s,
        u"sett"_s,
        u"ott"_s,
        u"dic"_s,
        // people
        u"mr"_s,
        u"mrs"_s,
        u"ms"_s,
        u"dr"_s,
        u"prof"_s,
        u"sen"_s,
        u"rep"_s,
        u"gov"_s,
        u"gen"_s,
        u"col"_s,
        u"lt"_s,
        u"sgt"_s,
        u"st"_s,
        u"messrs"_s,
        u"dott"_s,
        u"dr.ssa"_s,
        u"dott.ssa"_s,
        u"prof.ssa"_s,
        u"sig"_s,
        u"sig.ra"_s,
        u"avv"_s,
        u"ing"_s,
        u"on"_s,
        u"arch"_s,
        u"geom"_s,
        u"mons"_s,
        u"min"_s,
        // references
        u"art"_s,
        u"artt"_s,
        u"n"_s,
        u"nn"_s,
        u"no"_s,
        u"nos"_s,
        u"nr"_s,
        u"num"_s,
        u"p"_s,
        u"pp"_s,
        u"pag"_s,
        u"pagg"_s,
        u"fig"_s,
        u"figg"_s,
        u"tab"_s,
        u"cap"_s,
        u"sez"_s,
        u"sec"_s,
        u"par"_s,
        u"cfr"_s,
        u"cf"_s,
        u"vol"_s,
        u"ed"_s,
        u"eds"_s,
        u"vs"_s,
        u"v"_s,
        u"e.g"_s,
        u"i.e"_s,
        u"es"_s,
        u"p.es"_s,
        u"ad es"_s,
        u"c.d"_s,
        u"cd"_s,
        u"ca"_s,
        u"approx"_s,
        u"tel"_s,
        u"lett"_s,
        u"comma"_s,
    };
    return words;
}

/// Their stop ends a sentence only before a word that opens one: "in the U.S. The ministry".
const QSet<QString> &closingAbbreviations()
{
    static const QSet<QString> words{u"inc"_s, u"corp"_s, u"ltd"_s,   u"co"_s,  u"bros"_s, u"jr"_s,
                                     u"sr"_s,  u"spa"_s,  u"s.p.a"_s, u"srl"_s, u"s.r.l"_s};
    return words;
}

bool opensSentence(QStringView word)
{
    static const QSet<QString> openers{
        u"The"_s,    u"A"_s,        u"An"_s,      u"In"_s,      u"It"_s,        u"Its"_s,   u"But"_s,
        u"And"_s,    u"On"_s,       u"At"_s,      u"He"_s,      u"She"_s,       u"They"_s,  u"We"_s,
        u"This"_s,   u"That"_s,     u"These"_s,   u"Those"_s,   u"As"_s,        u"For"_s,   u"By"_s,
        u"If"_s,     u"When"_s,     u"While"_s,   u"However"_s, u"Meanwhile"_s, u"Since"_s, u"After"_s,
        u"Before"_s, u"Yet"_s,      u"Il"_s,      u"Lo"_s,      u"La"_s,        u"I"_s,     u"Gli"_s,
        u"Le"_s,     u"L"_s,        u"Un"_s,      u"Una"_s,     u"Uno"_s,       u"Ma"_s,    u"E"_s,
        u"Nel"_s,    u"Nella"_s,    u"Questo"_s,  u"Questa"_s,  u"Secondo"_s,   u"Per"_s,   u"Con"_s,
        u"Anche"_s,  u"Tuttavia"_s, u"Intanto"_s, u"Dopo"_s,    u"Non"_s,       u"Se"_s,    u"Così"_s,
        u"Poi"_s};
    return openers.contains(word.toString());
}

QStringView nextWord(QStringView rest)
{
    const auto isLetter = [](QChar unit) { return unit.isLetter(); };
    const auto from = std::ranges::find_if(rest, isLetter);
    return QStringView(from, std::ranges::find_if_not(from, rest.end(), isLetter));
}

/// The word before the stop that ends `sentence`, its inner stops included ("U.S"); empty where the sentence
/// does not end in a stop.
QStringView wordBeforeStop(QStringView sentence)
{
    if (!sentence.endsWith(u'.'))
        return {};
    qsizetype from = sentence.size() - 1;
    while (from > 0 && (sentence[from - 1].isLetter() || sentence[from - 1] == u'.'))
        --from;
    return sentence.sliced(from, sentence.size() - 1 - from);
}

/// "J" of "J. Huang", "U.S", "G.B".
bool isInitials(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isUpper() : word[i] != u'.')
            return false;
    }
    return word.size() % 2 == 1;
}

/// "1." or "a." at the start of a line numbers what follows.
bool isListNumber(QStringView sentence)
{
    return sentence.size() <= 4 && sentence.endsWith(u'.') &&
           std::ranges::all_of(sentence.chopped(1), [](QChar unit) { return unit.isDigit(); });
}

/// "the U.S.-China talks": what a dash ties together is no end.
bool isTied(QStringView sentence, QStringView rest)
{
    constexpr QStringView dashes = u"-‐‑–";
    return !sentence.isEmpty() && !rest.front().isSpace() && dashes.contains(sentence.back());
}

/// Whether the boundary between `sentence`, which starts a line or follows another one, and `rest` is none.
bool runsOn(QStringView sentence, QStringView rest)
{
    if (isTied(sentence, rest))
        return true;
    const QStringView next = nextWord(rest);
    const QStringView word = wordBeforeStop(sentence);
    if (word.isEmpty()) // "«When?» asks Huang", "Yahoo! said"
        return isListNumber(sentence) || (rest.front().isLower() && !sentence.endsWith(u'.'));
    if (abbreviations().contains(word.toString().toLower()))
        return true;
    const bool isClosing = isInitials(word) || closingAbbreviations().contains(word.toString().toLower());
    return isClosing && !next.isEmpty() && !opensSentence(next);
}

void appendSentences(QList<TextSpan> &spans, QStringView text, TextSpan lineSpan)
{
    const TextSpan whole = trimmed(text, lineSpan);
    const QStringView line = text.sliced(whole.start, whole.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, line);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        const TextSpan sentence = trimmed(line, {from, at});
        const bool isEnd =
            at == line.size() || !runsOn(line.sliced(from, sentence.end - from), line.sliced(at));
        if (isEnd && !sentence.isEmpty())
            spans.append(sentence.moved(whole.start));
        if (isEnd)
            from = at;
    }
}

TextSpan lineAt(QStringView text, qsizetype position)
{
    const qsizetype before = position > 0 ? text.lastIndexOf(u'\n', position - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

} // namespace

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (!span.isEmpty() && text[span.start].isSpace())
        ++span.start;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

QList<TextSpan> sentences(QStringView text)
{
    QList<TextSpan> spans;
    for (TextSpan line = lineAt(text, 0);; line = lineAt(text, line.end + 1)) {
        appendSentences(spans, text, line);
        if (line.end >= text.size())
            return spans;
    }
}

TextSpan sentenceAt(QStringView text, qsizetype position)
{
    const qsizetype at = std::clamp(position, qsizetype(0), text.size());
    QList<TextSpan> spans;
    appendSentences(spans, text, lineAt(text, at));
    if (spans.isEmpty())
        return {at, at};
    const auto next = std::ranges::upper_bound(spans, at, {}, &TextSpan::start);
    return next == spans.begin() ? spans.first() : *std::prev(next);
}

} // namespace Postilla
