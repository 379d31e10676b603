// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a body is of or for, "Office • of Export Enforcement"; outlets by their last word.
#include "mention/bodygrammar.h"

#include "mention/capitals.h"
#include "mention/wordlist.h"

namespace Postilla {

namespace {

/// Whether a body of this kind has its subject after "on": "Commission • on Seabed Mining".
bool hasSubject(QStringView tail)
{
    return isAny(tail, std::array<QStringView, 7>{u"committee", u"subcommittee", u"commission", u"council",
                                                  u"force", u"panel", u"caucus"});
}

/// The end of a word with what a hyphen joins to it: "Co-operation".
qsizetype capitalEnd(QStringView text, qsizetype at)
{
    const qsizetype end = wordEnd(text, at);
    const bool hyphened = end + 1 < text.size() && text[end] == u'-' && text[end + 1].isLetter();
    return hyphened ? wordEnd(text, end + 1) : end;
}

} // namespace

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
        TextSpan word{at, capitalEnd(text, at)};
        // "the National People's Congress"
        const bool peoples = standsAt(text, word.start, u"people") && standsAt(text, word.end, u"'s ") &&
                             isUpperAt(text, word.end + 3);
        if (peoples)
            word.end = wordEnd(text, word.end + 3);
        // "Office of Export Affairs • Nov. 3"
        if (isOneOf(m_smallWords, text, word))
            break;
        if (another && m_tails.longest(text, at, [](qsizetype, int) { return true; }).first > 0)
            return {body};
        const bool general = peoples || isOneOf(m_genericWords, text, word);
        const bool comma = text[end] == u',';
        const bool listed = comma || standsAt(text, end, u" and ") || standsAt(text, end, u" & ");
        // "Revenue Authority of Singapore and • Singapore Customs"
        const qsizetype next = pastSpaces(text, word.end);
        if (listed && next < text.size() && isOneOf(m_tails, text, {next, wordEnd(text, next)}))
            break;
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
