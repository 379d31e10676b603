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
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 8;
    const qsizetype from = of.span.end + 2;
    if (from >= text.size() || text[from - 1] != u'(' || !isInlineSpace(text[from - 2].unicode()) ||
        !isUpperAt(text, from))
        return;
    const qsizetype to = wordEnd(text, from);
    const QStringView letters = text.sliced(from, to - from);
    const bool closed = to < text.size() && (text[to] == u')' || text[to] == u',');
    const bool company = of.kind == MentionKind::Company;
    const auto capitals = std::ranges::count_if(letters, [](QChar c) { return c.isUpper(); });
    if (closed && letters.size() >= shortest && letters.size() <= longest &&
        (capitals >= shortest || !company) &&
        standsFor(letters, text.sliced(of.span.start, of.span.length()), company))
        add(letters.toString(), of);
}

std::optional<Mention> CoinedNames::at(QStringView text, const TextWord &word) const
{
    if (m_names.isEmpty() || !isUpperAt(text, word.start))
        return std::nullopt;
    const auto named = m_names.constFind(text.sliced(word.start, word.end - word.start).toString());
    if (named == m_names.constEnd() || !text.sliced(word.start).startsWith(named->text))
        return std::nullopt;
    const TextSpan span{word.start, word.start + named->text.size()};
    if (!endsWord(text, span.end) || (named->articled && !isArticled(text, span)))
        return std::nullopt;
    return Mention{span, named->kind, named->sub, named->canonical, std::nullopt, MentionRule::Company};
}

} // namespace Postilla
