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

/// Sport and the arts have these too: only a trade in the name makes a trade body.
bool isClubTail(QStringView tail)
{
    return isAny(tail, std::array<QStringView, 5>{u"association", u"federation", u"confederation",
                                                  u"alliance", u"coalition"});
}

bool namesTrade(QStringView name)
{
    constexpr std::array<QStringView, 12> trades{u"industr",  u"trade",      u"manufactur",  u"commerc",
                                                 u"business", u"employer",   u"semiconduct", u"electronic",
                                                 u"export",   u"automotive", u"software",    u"importer"};
    return std::ranges::any_of(
        trades, [name](QStringView trade) { return name.contains(trade, Qt::CaseInsensitive); });
}

/// The plural owners of a body's name that end here: "Manufacturers' • Association"; empty: none. Nations and
/// people own too, and belong to no name: "United States' • Commission".
TextSpan ownersEndingAt(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 14> owners{
        u"manufacturers", u"prosecutors", u"employers", u"producers", u"importers", u"exporters", u"traders",
        u"makers",        u"suppliers",   u"workers",   u"consumers", u"investors", u"engineers", u"bankers"};
    if (end < 2 || !isApostrophe(text[end - 1]))
        return {};
    const qsizetype start = wordStart(text, end - 1);
    return isAny(text.sliced(start, end - 1 - start), owners) ? TextSpan{start, end} : TextSpan{};
}

/// "No. 1" before a word, whose digits are these: "No. 1 • Intermediate People's Court"; empty: none.
TextSpan numberedBefore(QStringView text, TextSpan digits)
{
    constexpr QStringView label = u"no. ";
    const qsizetype start = digits.start - label.size();
    return !digits.isEmpty() && isDigitUnit(text[digits.start].unicode()) && standsAt(text, start, label) &&
                   startsWord(text, start)
               ? TextSpan{start, digits.end}
               : TextSpan{};
}

/// Past the Roman number of a division: "Antitrust Enforcement Division • II".
qsizetype pastNumeral(QStringView text, qsizetype end)
{
    const qsizetype next = pastSpaces(text, end);
    const qsizetype to = wordEnd(text, next);
    const bool numeral = to > next && std::ranges::all_of(text.sliced(next, to - next), [](QChar c) {
                             return c == u'I' || c == u'V' || c == u'X';
                         });
    return numeral && text.sliced(0, end).endsWith(u"ivision") ? to : end;
}

/// Nothing but what they are for tells these from a room or a table: "Office • of Export Enforcement".
bool needsPhrase(QStringView tail)
{
    return isAny(tail, std::array<QStringView, 3>{u"office", u"board", u"national institute"});
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
    fill(m_portfolios, lexicon.portfolios);
    fill(m_tails, lexicon.agencyTails + lexicon.pressTails);
    fill(m_heads, lexicon.bodyHeads + lexicon.agencyTails);
    fill(m_roles, lexicon.roles);
    fill(m_adjectives, lexicon.bodyAdjectives);
    fill(m_topics, lexicon.bodyTopics);
}

/// What a ministry is for besides, in a list before this word of the same kind: "Investment, • Trade and
/// Industry Ministry"; empty: nothing.
TextSpan BodyGrammar::portfolioBefore(QStringView text, TextSpan word) const
{
    const TextSpan joiner = wordBefore(text, word.start);
    const bool joined = standsAt(text, joiner.start, u"and ");
    const bool listed = joiner.isEmpty() && word.start > 2 && text[word.start - 2] == u',';
    if ((!joined && !listed) || !isOneOf(m_portfolios, text, word))
        return {};
    const TextSpan before = joined ? wordBefore(text, joiner.start) : wordEndingAt(text, word.start - 2);
    return !before.isEmpty() && isUpperAt(text, before.start) && isOneOf(m_portfolios, text, before)
               ? before
               : TextSpan{};
}

/// Where the capitals begin that go on to the tail; the tail's own start where there is none.
qsizetype BodyGrammar::nameStart(QStringView text, TextSpan tail) const
{
    constexpr std::array<QStringView, 4> joiners{u"and", u"of", u"for", u"on"};
    constexpr qsizetype longestName = 8;
    QVarLengthArray<TextSpan, longestName + 1> words;
    bool joined = false;
    const auto before = [&](TextSpan word) {
        const TextSpan plain = wordBefore(text, word.start);
        if (!plain.isEmpty())
            return plain;
        const TextSpan owners = ownersEndingAt(text, word.start - 1);
        return owners.isEmpty() && !words.isEmpty() ? portfolioBefore(text, word) : owners;
    };
    for (TextSpan word = before(tail); !word.isEmpty(); word = before(word)) {
        if (const TextSpan number = numberedBefore(text, word); !number.isEmpty())
            word = number;
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
    const TextSpan first{body.start, wordEnd(text, body.start)};
    const TextSpan last{wordStart(text, body.end), body.end};
    qsizetype start = body.start;
    // "Crime • Investigation Bureau", "Superior • Court of California"
    if (last == body || (!isOneOf(m_tails, text, last) && !isOneOf(m_tails, text, first)))
        return start;
    for (int i = 0; i < farthest; ++i) {
        const TextSpan plain = wordBefore(text, start);
        const TextSpan listed = portfolioBefore(text, {start, wordEnd(text, start)});
        const TextSpan word = listed.isEmpty() ? plain : listed;
        if (word.isEmpty() || !isUpperAt(text, word.start) || !isOneOf(m_genericWords, text, word) ||
            isOneOf(m_smallWords, text, word))
            break;
        start = word.start;
    }
    // "Department of • Commerce Bureau of Industry"
    const TextSpan before = wordBefore(text, start);
    return start < body.start && standsAt(text, before.start, u"of ") ? body.start : start;
}

/// Whether general words alone stand before the tail, and too few of them to name a public body.
bool BodyGrammar::isTooGeneral(QStringView text, TextSpan name, TextSpan tail) const
{
    const TextSpan owners = ownersEndingAt(text, tail.start - 1);
    if (!owners.isEmpty())
        return owners.start == name.start;
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
    const Reading reading = withPhrase(text, name);
    if (isClubTail(last) && !namesTrade(text.sliced(reading.span.start, reading.span.length())))
        return std::nullopt;
    if (reading.span.end > tail.end)
        return reading;
    const qsizetype end = pastNumeral(text, tail.end);
    if (name == tail || !mayEndBefore(text, end) || isTooGeneral(text, name, tail))
        return std::nullopt;
    return Reading{{name.start, end}};
}

} // namespace Postilla
