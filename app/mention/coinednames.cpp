// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/coinednames.h"

#include "mention/wordlist.h"

#include <algorithm>

namespace Postilla {

namespace {

/// Whether letters stand for a name: each of them in its order; of companies, whose tickers look alike
/// ("NVDA"), each at the head of a word.
bool standsFor(QStringView letters, QStringView name, bool initialsOnly)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        const auto fits = [&](qsizetype i) {
            const bool initial = i == 0 || !isWordUnit(name[i - 1].unicode());
            return foldUnit(name[i].unicode()) == foldUnit(letter.unicode()) &&
                   (initial || (at > 0 && !initialsOnly));
        };
        while (at < name.size() && !fits(at))
            ++at;
        if (at == name.size())
            return false;
        ++at;
    }
    return true;
}

constexpr QStringView quotes = u"“”\"‘’'«»";

/// Past what may stand before a short name where a text explains it: "hereinafter the “• ".
qsizetype pastLead(QStringView text, qsizetype at)
{
    constexpr std::array<QStringView, 4> leads{u"hereinafter ", u"the ", u"di seguito ", u"d'ora in poi "};
    constexpr int most = 3;
    for (int i = 0; i < most && at < text.size(); ++i) {
        const qsizetype past = pastOne(text, at, leads);
        at = past > 0 ? past : quotes.contains(text[at]) ? at + 1 : at;
    }
    return at;
}

/// Where a bracket explains what a name that ends here is called from here on: "the Fund's (“the • "; the end
/// of the text where none does.
qsizetype pastOpening(QStringView text, qsizetype nameEnd)
{
    if (nameEnd + 1 < text.size() && isApostrophe(text[nameEnd]) && text[nameEnd + 1] == u's')
        nameEnd += 2;
    const qsizetype at = nameEnd + 2;
    const bool opens = at < text.size() && text[at - 1] == u'(' && isInlineSpace(text[at - 2].unicode());
    return opens ? pastLead(text, at) : text.size();
}

/// Where the other short name begins that a bracket has behind this one: "“NIST” or “• "; the end of the text
/// where it has none.
qsizetype pastAlternative(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 3> joiners{u" or ", u" o ", u", "};
    if (end < text.size() && quotes.contains(text[end]))
        ++end;
    const qsizetype at = pastOne(text, end, joiners);
    return at < 0 ? text.size() : pastLead(text, at);
}

/// Whether a word is a short form of a name that a bracket explains.
bool isAbbreviation(QStringView text, TextSpan word, const Mention &of)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 8;
    const QStringView letters = text.sliced(word.start, word.length());
    const bool closed = word.end < text.size() &&
                        (text[word.end] == u')' || text[word.end] == u',' || quotes.contains(text[word.end]));
    const bool company = of.kind == MentionKind::Company;
    const auto capitals = std::ranges::count_if(letters, [](QChar c) { return c.isUpper(); });
    return closed && letters.size() >= shortest && letters.size() <= longest &&
           (capitals >= shortest || !company) &&
           standsFor(letters, text.sliced(of.span.start, of.span.length()), company);
}

/// "the • Commission", "dalla • Commissione", but not "the Commission • President".
bool isArticled(QStringView text, TextSpan word)
{
    constexpr std::array<QStringView, 20> articles{
        u"the", u"la", u"il",  u"lo",  u"della", u"dalla", u"alla", u"nella", u"sulla", u"del",
        u"dal", u"al", u"nel", u"sul", u"dello", u"dallo", u"dell", u"dall",  u"all",   u"l"};
    const qsizetype next = pastSpaces(text, word.end);
    const bool goesOn = standsAt(text, word.end, u" of ") || standsAt(text, word.end, u" di ");
    if (word.start < 2 || goesOn || (next > word.end && isUpperAt(text, next)))
        return false;
    const qsizetype end = word.start - 1;
    const qsizetype start = wordStart(text, end);
    return isAny(text.sliced(start, end - start), articles);
}

} // namespace

void CoinedNames::add(const QString &name, const Mention &of)
{
    m_names.insert(name.section(u' ', 0, 0), {name, of.kind, of.sub, of.canonical, false});
}

void CoinedNames::addShortForm(const QString &word, const Mention &of)
{
    m_names.insert(word, {word, of.kind, of.sub, of.canonical, true});
}

void CoinedNames::addAbbreviation(QStringView text, const Mention &of)
{
    constexpr int most = 2;
    qsizetype from = pastOpening(text, of.span.end);
    for (int i = 0; i < most && from < text.size() && isUpperAt(text, from); ++i) {
        const TextSpan word{from, wordEnd(text, from)};
        if (isAbbreviation(text, word, of))
            add(text.sliced(word.start, word.length()).toString(), of);
        from = pastAlternative(text, word.end);
    }
}

std::optional<Mention> CoinedNames::at(QStringView text, const TextWord &word) const
{
    if (m_names.isEmpty() || !isUpperAt(text, word.start))
        return std::nullopt;
    const auto named = m_names.constFind(text.sliced(word.start, word.end - word.start));
    if (named == m_names.constEnd() || !text.sliced(word.start).startsWith(named->text))
        return std::nullopt;
    const TextSpan span{word.start, word.start + named->text.size()};
    if (!endsWord(text, span.end) || (named->articled && !isArticled(text, span)))
        return std::nullopt;
    return Mention{span, named->kind, named->sub, named->canonical, std::nullopt, MentionRule::Company};
}

} // namespace Postilla
