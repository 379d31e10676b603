// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the words around an amount make of it.
#include "mention/figureparser.h"

#include <array>

namespace Postilla {

namespace {

/// "a commitment over eight years", but "lasted for over eight years"
bool meansDuring(QStringView text, const FigureLexer::Token &modifier)
{
    constexpr std::array<QStringView, 6> cues{u" for ", u" after ", u" took ", u" lasted ", u" in ", u" of "};
    return modifier.word->text == u"over" && std::ranges::none_of(cues, [&](QStringView cue) {
               return text.left(modifier.start).endsWith(cue);
           });
}

} // namespace

/// "49 per cent a year earlier" says when, not how often.
bool FigureParser::isTimeWord(QStringView text, qsizetype at)
{
    constexpr std::array<QStringView, 6> words{u" earlier", u" ago",   u" before",
                                               u" later",   u" prima", u" fa"};
    return std::ranges::any_of(words, [&](QStringView word) {
        return standsAt(text, at, word) && endsWord(text, at + word.size());
    });
}

/// Whether only articles stand between a word and the figure.
bool FigureParser::Pass::reaches(qsizetype wordEnd, qsizetype figureStart) const
{
    constexpr qsizetype farthest = 16;
    if (wordEnd > figureStart || figureStart - wordEnd > farthest)
        return false;
    qsizetype at = wordEnd;
    while (at < figureStart) {
        while (at < figureStart && isSpaceUnit(m_text[at].unicode()))
            ++at;
        // "supererà i “10 miliardi”"
        if (at < figureStart && QStringView(u"“\"«‘(").contains(m_text[at]) && at + 1 == figureStart)
            return true;
        if (at >= figureStart)
            return true;
        const auto article = m_parser.m_lexer.find(m_text, at, {WordRole::Article});
        if (!article || article.end > figureStart)
            return false;
        at = article.end;
    }
    return true;
}

void FigureParser::Pass::applyModifiers(Amount &amount, qsizetype &next) const
{
    // "oltre un migliaio": the word before says more than the number itself.
    const bool round = amount.value.modifier == FigureModifier::About && amount.value.modifierSpan.isEmpty();
    const bool open = amount.value.modifier == FigureModifier::Exact || round;
    // "over the 15%" is no "more than"; "by the end of 2026" is an "up to".
    const QStringView between = m_before.end > 0 && m_before.end <= amount.span.start
                                    ? m_text.sliced(m_before.end, amount.span.start - m_before.end).trimmed()
                                    : QStringView();
    const bool the = between == u"the";
    const bool definite =
        the && (amount.sub != MentionSub::Date ||
                !m_parser.m_lexer.find(m_text, amount.span.start, {WordRole::Qualifier, WordRole::Ordinal}));
    const bool fits =
        m_before.end > 0 && (m_before.word->role == WordRole::Before || amount.sub == MentionSub::Date);
    // "$100bn over 10 years": there it means during.
    const bool during = !amount.value.date.isEmpty() && m_before.end > 0 &&
                        m_before.word->modifier == FigureModifier::MoreThan &&
                        ((m_figureEnd >= 0 && pastGap(m_text, m_figureEnd) == m_before.start) ||
                         meansDuring(m_text, m_before));
    // "nine times as much as a year earlier" compares.
    const bool compares = amount.value.date.startsWith(u'P') && isTimeWord(m_text, amount.span.end) &&
                          m_before.end > 0 && m_before.word->text.startsWith(u"as ");
    // "under a 2022 amendment"
    const bool adjectival = amount.isYear && (between == u"a" || between == u"an");
    if (open && fits && !adjectival && !during && !definite && !compares &&
        reaches(m_before.end, amount.span.start)) {
        amount.value.modifier = m_before.word->modifier;
        // "oltre ai 500 miliardi", besides them, is no modifier but a longer word than "oltre"
        if (amount.value.modifier != FigureModifier::Exact)
            amount.value.modifierSpan = {m_before.start, m_before.end};
    }
    const bool plus = next < m_text.size() && m_text[next] == u'+';
    auto after = plus ? m_parser.m_lexer.find(m_text, next, {WordRole::After})
                      : m_parser.m_lexer.findNext(m_text, next, {WordRole::After});
    // "+" belongs to the figure before it only where it touches that alone: "$8bn+", not "182 USD +1.9".
    if (after && m_text[after.start] == u'+' &&
        (!plus || (after.end < m_text.size() && isDigitUnit(m_text[after.end].unicode()))))
        after = {};
    // "27 Apr 2021", and below it "Massimo Rossi": a name
    if (after && m_text[after.start].isUpper())
        after = {};
    if (after) {
        // "60% circa" but not "60, circa 20": there the word belongs to the next number.
        const qsizetype following = pastGap(m_text, after.end);
        // "vent'anni e • più di quattro milioni"
        const bool listed = after.word->text.startsWith(u"e ") || after.word->text.startsWith(u"and ");
        const bool opensNext =
            listed && (standsAt(m_text, following, u"di ") || standsAt(m_text, following, u"than "));
        const bool beforeNext = opensNext || (following > 0 && isDigitUnit(m_text[following].unicode()));
        if (!beforeNext && amount.value.modifier == FigureModifier::Exact) {
            amount.value.modifier = after.word->modifier;
            amount.value.modifierSpan = {after.start, after.end};
        }
        if (!beforeNext)
            next = after.end;
    }
    const auto per = next < m_text.size() && m_text[next] == u'/'
                         ? m_parser.m_lexer.find(m_text, next, {WordRole::Per})
                         : m_parser.m_lexer.findNext(m_text, next, {WordRole::Per});
    if (per && amount.sub != MentionSub::Date && !isTimeWord(m_text, per.end)) {
        amount.value.per = per.word->code;
        next = per.end;
    }
}

} // namespace Postilla
