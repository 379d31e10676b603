// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/bodygrammar.h"

#include "mention/capitals.h"
#include "mention/wordlist.h"

#include <QVarLengthArray>

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// Companies and houses have these too: general words alone before them make no public body.
bool isWeakTail(QStringView tail)
{
    constexpr std::array<QStringView, 7> weak{u"department", u"organization", u"organisation", u"police",
                                              u"customs",    u"assembly",     u"directorate"};
    return isAny(tail, weak);
}

/// Nothing but what they are for tells these from a room or a table: "Office • of Export Enforcement".
bool needsPhrase(QStringView tail)
{
    return isAny(tail, std::array<QStringView, 2>{u"office", u"board"});
}

/// Whether a body of this kind has its subject after "on": "Commission • on Seabed Mining".
bool hasSubject(QStringView tail)
{
    return isAny(
        tail, std::array<QStringView, 5>{u"committee", u"subcommittee", u"commission", u"council", u"force"});
}

/// Small words of a headline, after which no sentence goes on.
bool isHeadlineWord(QStringView word)
{
    constexpr std::array<QStringView, 12> words{u"for",  u"and",  u"the",   u"with", u"from", u"over",
                                                u"into", u"amid", u"after", u"its",  u"but",  u"nor"};
    return word.size() < 3 || isAny(word, words);
}

/// Whether a name ends here, or small letters follow as headlines do not have them.
bool goesOnAsSentence(QStringView text, qsizetype end)
{
    constexpr int farthest = 6;
    for (int i = 0; i < farthest; ++i) {
        const qsizetype next = pastSpaces(text, end);
        if (next >= text.size() || !isWordUnit(text[next].unicode()))
            return i == 0;
        end = wordEnd(text, next);
        if (text[next].isLower() && !isHeadlineWord(text.sliced(next, end - next)))
            return true;
    }
    return false;
}

/// The end of a word with what a hyphen joins to it: "Co-operation".
qsizetype capitalEnd(QStringView text, qsizetype at)
{
    const qsizetype end = wordEnd(text, at);
    const bool hyphened = end + 1 < text.size() && text[end] == u'-' && text[end + 1].isLetter();
    return hyphened ? wordEnd(text, end + 1) : end;
}

void fill(NameTrie &trie, const QStringList &names)
{
    for (const QString &name : names)
        trie.add(name, 0);
    trie.compile();
}

} // namespace

BodyGrammar::BodyGrammar(const Lexicon &lexicon)
{
    fill(m_smallWords, lexicon.smallWords + lexicon.roles);
    QStringList generic = lexicon.genericWords + lexicon.portfolios;
    for (const Nation &nation : lexicon.nations)
        generic += nation.adjectives + nation.names;
    fill(m_genericWords, generic);
    fill(m_tails, lexicon.agencyTails + lexicon.pressTails);
    fill(m_heads, lexicon.bodyHeads + lexicon.agencyTails);
    fill(m_roles, lexicon.roles);
    fill(m_adjectives, lexicon.bodyAdjectives);
    fill(m_topics, lexicon.bodyTopics);
}

/// Where the capitals begin that go on to the tail; the tail's own start where there is none.
qsizetype BodyGrammar::nameStart(QStringView text, TextSpan tail) const
{
    constexpr std::array<QStringView, 4> joiners{u"and", u"of", u"for", u"on"};
    constexpr qsizetype longestName = 8;
    QVarLengthArray<TextSpan, longestName + 1> words;
    bool joined = false;
    for (TextSpan word = wordBefore(text, tail.start); !word.isEmpty(); word = wordBefore(text, word.start)) {
        const QStringView letters = text.sliced(word.start, word.length());
        const bool capital = isCapitalised(letters);
        if (!capital && (words.isEmpty() || !isAny(letters, joiners)))
            break;
        // "Nvidia and European Commission", "Japan's Export Bureau", but "Swiss Radio and Telegraph
        // Commission"
        const TextSpan further = wordBefore(text, word.start);
        const bool goesOn = isOneOf(m_genericWords, text, word) ||
                            isCapitalised(text.sliced(further.start, further.length()));
        if (capital && ((joined && (!goesOn || isOneOf(m_tails, text, word))) ||
                        (isPossessive(letters) && !standsAt(letters, 0, u"people"))))
            break;
        joined = standsAt(letters, 0, u"and") && !capital;
        words.append(word);
        if (words.size() > longestName)
            return tail.start;
    }
    while (!words.isEmpty() &&
           (isOneOf(m_smallWords, text, words.last()) || text[words.last().start].isLower()))
        words.removeLast();
    return words.isEmpty() ? tail.start : words.last().start;
}

/// Whether a name may end before what follows here: not where further capitals do, as in a headline, unless
/// they are somebody's role ("Select Committee • Chairman").
bool BodyGrammar::mayEndBefore(QStringView text, qsizetype end) const
{
    const qsizetype next = pastSpaces(text, end);
    return next == end || !isUpperAt(text, next) ||
           m_roles.longest(text, next, [](qsizetype, int) { return true; }).first > 0;
}

TextSpan BodyGrammar::shortForm(QStringView text, TextSpan body) const
{
    const TextSpan first{body.start, wordEnd(text, body.start)};
    const TextSpan last{wordStart(text, body.end), body.end};
    for (const TextSpan word : {first, last}) {
        if (word != body && !word.isEmpty() && isUpperAt(text, word.start) && isOneOf(m_heads, text, word))
            return word;
    }
    return {};
}

bool BodyGrammar::isGeneral(QStringView text, qsizetype at) const
{
    return isOneOf(m_genericWords, text, {at, wordEnd(text, at)});
}

qsizetype BodyGrammar::generalStart(QStringView text, TextSpan body) const
{
    constexpr int farthest = 4;
    const TextSpan last{wordStart(text, body.end), body.end};
    qsizetype start = body.start;
    if (last == body || !isOneOf(m_tails, text, last))
        return start;
    TextSpan word = wordBefore(text, start);
    for (int i = 0; i < farthest && !word.isEmpty() && isUpperAt(text, word.start) &&
                    isOneOf(m_genericWords, text, word) && !isOneOf(m_smallWords, text, word);
         ++i) {
        start = word.start;
        word = wordBefore(text, start);
    }
    return start;
}

/// With "of Export Enforcement", "for the Northern District of California".
BodyGrammar::Reading BodyGrammar::withPhrase(QStringView text, TextSpan body) const
{
    constexpr std::array<QStringView, 6> openers{u" of the ", u" for the ", u" on the ",
                                                 u" of ",     u" for ",     u" on "};
    const qsizetype at = pastOne(text, body.end, openers);
    const qsizetype lastWord = wordStart(text, body.end);
    const bool subject = standsAt(text, body.end, u" on ");
    if (at < 0 || !isUpperAt(text, at) ||
        (subject && !hasSubject(text.sliced(lastWord, body.end - lastWord))) ||
        isOneOf(m_smallWords, text, {at, wordEnd(text, at)}))
        return {body};
    return withCapitals(text, body, at);
}

/// With a run of capitals. General words go on freely; others only where the text around is no headline, and
/// in lists only if they name nobody.
BodyGrammar::Reading BodyGrammar::withCapitals(QStringView text, TextSpan body, qsizetype from) const
{
    constexpr int farthest = 9;
    constexpr std::array<QStringView, 10> joiners{u", and ", u" and ", u", ",   u" of the ", u" for the ",
                                                  u" of ",   u" for ", u" on ", u" & ",      u" "};
    Reading reading{body};
    // "Investigation Unit of the • Harbour Prosecutors' Office"
    const bool another = standsAt(text, from - 4, u"the ");
    qsizetype end = capitalEnd(text, from);
    qsizetype sure = end;
    for (int i = 0; i < farthest; ++i) {
        const qsizetype at = pastOne(text, end, joiners);
        if (at < 0 || !isUpperAt(text, at))
            break;
        const TextSpan word{at, capitalEnd(text, at)};
        if (another && m_tails.longest(text, at, [](qsizetype, int) { return true; }).first > 0)
            return {body};
        const bool general = isOneOf(m_genericWords, text, word);
        const bool comma = text[end] == u',';
        const bool listed = comma || standsAt(text, end, u" and ") || standsAt(text, end, u" & ");
        if (listed && !general && (comma || !reading.doubtful.isEmpty()))
            break;
        if (listed && !general)
            reading = {body, word, sure};
        const bool certain = sure == end && (general || at > end + 1);
        end = word.end;
        if (certain)
            sure = end;
    }
    reading.span.end = goesOnAsSentence(text, end) ? end : sure;
    if (reading.span.end <= reading.doubtful.start)
        reading.doubtful = {};
    return reading;
}

/// Whether general words alone stand before the tail, and too few of them to name a public body.
bool BodyGrammar::isTooGeneral(QStringView text, TextSpan name, TextSpan tail) const
{
    int words = 0;
    bool first = false;
    for (TextSpan word = wordBefore(text, tail.start); word.start >= name.start && !word.isEmpty();
         word = wordBefore(text, word.start)) {
        first = isOneOf(m_genericWords, text, word) || text[word.start].isLower();
        if (!first && !needsPhrase(text.sliced(tail.start, tail.length())))
            return false;
        ++words;
    }
    const QStringView last = text.sliced(tail.start, tail.length());
    // "National Labor Relations • Board", but not "Acme Holdings • Board"
    if (needsPhrase(last))
        return !first || words < 2;
    const TextSpan before = wordBefore(text, name.start);
    const bool definite =
        standsAt(text, before.start, u"the ") || isPossessive(text.sliced(before.start, before.length()));
    return isWeakTail(last) || words < (standsAt(last, 0, u"administration") || !definite ? 2 : 1);
}

std::optional<BodyGrammar::Reading> BodyGrammar::endingWith(QStringView text, TextSpan tail) const
{
    const QStringView last = text.sliced(tail.start, tail.length());
    if (last.isUpper())
        return std::nullopt;
    const TextSpan name{nameStart(text, tail), tail.end};
    if (const Reading reading = withPhrase(text, name); reading.span.end > tail.end)
        return reading;
    if (name == tail || !mayEndBefore(text, tail.end) || isTooGeneral(text, name, tail))
        return std::nullopt;
    return Reading{name};
}

std::optional<BodyGrammar::Reading> BodyGrammar::outletEndingWith(QStringView text, TextSpan tail) const
{
    const qsizetype start = nameStart(text, tail);
    const qsizetype next = pastSpaces(text, tail.end);
    if (start == tail.start || text.sliced(tail.start, tail.length()).isUpper() ||
        (next > tail.end && isUpperAt(text, next)))
        return std::nullopt;
    for (TextSpan word = wordBefore(text, tail.start); word.start >= start && !word.isEmpty();
         word = wordBefore(text, word.start)) {
        if (text[word.start].isUpper() && !isOneOf(m_genericWords, text, word))
            return Reading{{start, tail.end}};
    }
    return std::nullopt;
}

} // namespace Postilla
