// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/companygrammar.h"

#include "mention/capitals.h"
#include "mention/wordlist.h"

#include <QVarLengthArray>

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

bool isLegalForm(QStringView word)
{
    constexpr qsizetype longestAbbreviation = 4;
    constexpr std::array<QStringView, 4> whole{u"corporation", u"incorporated", u"limited", u"company"};
    return word.size() <= longestAbbreviation || isAny(word, whole);
}

/// What makes a company of any words before it.
bool isIncorporated(QStringView tail)
{
    constexpr std::array<QStringView, 12> forms{u"co",    u"inc",  u"inc.",        u"corp",
                                                u"corp.", u"ltd",  u"ltd.",        u"limited",
                                                u"llc",   u"gmbh", u"corporation", u"incorporated"};
    return isAny(tail, forms);
}

void fill(NameTrie &trie, const QStringList &names)
{
    for (const QString &name : names)
        trie.add(name, 0);
}

} // namespace

CompanyGrammar::CompanyGrammar(const Lexicon &lexicon)
{
    fill(m_tails, lexicon.companyTails);
    fill(m_smallWords, lexicon.smallWords + lexicon.roles);
    fill(m_genericWords, lexicon.genericWords);
    for (const Nation &nation : lexicon.nations)
        fill(m_genericWords, nation.adjectives + nation.names);
    m_tails.compile();
    m_smallWords.compile();
    m_genericWords.compile();
}

std::optional<TextSpan> CompanyGrammar::endingWith(QStringView text, TextSpan tail) const
{
    constexpr qsizetype longestName = 4;
    constexpr qsizetype longestAbbreviation = 4;
    const QStringView last = text.mid(tail.start, tail.length());
    if (last.size() > longestAbbreviation && last.isUpper())
        return std::nullopt;
    QVarLengthArray<TextSpan, longestName + 1> words;
    for (TextSpan word = wordBefore(text, tail.start); !word.isEmpty(); word = wordBefore(text, word.start)) {
        // "Silicon Valley's • Acme Materials"
        const QStringView letters = text.sliced(word.start, word.length());
        if (!isCapitalised(letters) || isPossessive(letters) || isHyphenedAdjective(letters))
            break;
        words.append(word);
        if (words.size() > longestName)
            return std::nullopt;
    }
    while (!words.isEmpty() && isOneOf(m_smallWords, text, words.last()))
        words.removeLast();
    const TextSpan whole{tail.start, pastLegalForm(text, pastFurtherTails(text, tail.end))};
    // "Aerospace Information Research Institute"
    const qsizetype next = pastSpaces(text, whole.end);
    if (next > whole.end && isUpperAt(text, next) && text[whole.end - 1] != u'.' &&
        last.size() > longestAbbreviation)
        return std::nullopt;
    const bool generic =
        std::ranges::all_of(words, [&](TextSpan word) { return isOneOf(m_genericWords, text, word); });
    // "China International Capital • Corp"
    if (generic && !(words.size() > 1 && last.size() > 2 && isIncorporated(last)))
        return std::nullopt;
    return TextSpan{words.last().start, whole.end};
}

/// Past the legal forms after a company's name: "Applied Materials•, Inc.", "Acme Technology• (Wuxi) Co".
qsizetype CompanyGrammar::pastLegalForm(QStringView text, qsizetype end) const
{
    // "Microsoft Corp•."
    if (end < text.size() && text[end] == u'.' &&
        m_tails.longest(
                   text, wordStart(text, end), [end](qsizetype to, int) { return to == end + 1; })
                .first > 0)
        return end + 1;
    qsizetype from = end;
    // "(Wuxi)"
    if (standsAt(text, from, u" (") && isUpperAt(text, from + 2)) {
        const qsizetype closed = wordEnd(text, from + 2);
        if (!standsAt(text, closed, u") "))
            return end;
        from = closed + 1;
    }
    const qsizetype to = pastFurtherTails(text, from);
    if (to == from)
        return end;
    const qsizetype first = pastSpaces(text, from < text.size() && text[from] == u',' ? from + 1 : from);
    // "4Paradigm • Technology Co."
    const qsizetype lastEnd = text[to - 1] == u'.' ? to - 1 : to;
    const qsizetype last = wordStart(text, lastEnd);
    return isLegalForm(text.sliced(first, wordEnd(text, first) - first)) ||
                   isIncorporated(text.sliced(last, lastEnd - last))
               ? to
               : end;
}

/// "Technologies Co., Ltd."
qsizetype CompanyGrammar::pastFurtherTails(QStringView text, qsizetype end) const
{
    for (int i = 0; i < 3; ++i) {
        qsizetype next = end < text.size() && text[end] == u',' ? end + 1 : end;
        if (next >= text.size() || !isInlineSpace(text[next].unicode()))
            break;
        const auto tail = m_tails.longest(text, next + 1, [&](qsizetype, int) {
            return next + 1 < text.size() && text[next + 1].isUpper();
        });
        // "Nvidia • Co-founder"
        if (tail.first == 0 || standsAt(text, tail.first, u"-"))
            break;
        end = tail.first;
    }
    return end;
}

std::optional<TextSpan> CompanyGrammar::after(QStringView text, qsizetype cueEnd) const
{
    constexpr int longestName = 3;
    const qsizetype start = pastGap(text, cueEnd);
    if (start < 0)
        return std::nullopt;
    qsizetype end = start;
    for (int i = 0; i < longestName; ++i) {
        const qsizetype from = i == 0 ? start : pastSpaces(text, end);
        const TextSpan word{from, from < text.size() ? wordEnd(text, from) : from};
        // "based • South Korean plants"
        const bool generic =
            m_genericWords.longest(text, from, [](qsizetype, int) { return true; }).first > 0;
        if (word.length() < 2 || (i > 0 && from == end) || !text[from].isUpper() ||
            isOneOf(m_smallWords, text, word) || generic)
            break;
        end = word.end;
    }
    return end > start ? std::optional(TextSpan{start, end}) : std::nullopt;
}

} // namespace Postilla
