// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/unitgrammar.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

UnitReading fromToken(const FigureLexer::Token &token, QStringView text)
{
    UnitReading unit;
    unit.end = token.end;
    const QString word = text.mid(token.start, token.end - token.start).toString();
    switch (token.word->role) {
    case WordRole::Percent:
        unit.sub = MentionSub::Percent;
        break;
    case WordRole::Times:
        unit.sub = MentionSub::Ratio;
        unit.unit = word;
        break;
    case WordRole::Currency:
        unit.sub = MentionSub::Money;
        unit.currency = token.word->code;
        break;
    case WordRole::Period:
        unit.sub = MentionSub::Date;
        unit.period = token.word->code;
        unit.periodFactor = token.word->value;
        break;
    default:
        unit.unit = word;
    }
    return unit;
}

/// Past "di", "of" after a scale; the same position otherwise.
qsizetype pastPartitive(QStringView text, qsizetype at)
{
    for (const QStringView word : {QStringView(u"di "), QStringView(u"of "), QStringView(u"d'")}) {
        if (standsAt(text, at, word))
            return at + word.size();
    }
    return at;
}

/// Past "12-inch " and "300-millimetre ", which say of what size the things are that another number counts;
/// -1 where nothing of that kind stands here.
qsizetype pastMeasure(QStringView text, qsizetype at)
{
    const qsizetype digitsEnd = wordEnd(text, at);
    if (!isDigitUnit(text[at].unicode()) || !isDigitUnit(text[digitsEnd - 1].unicode()) ||
        digitsEnd + 1 >= text.size() || !isHyphen(text[digitsEnd]) || !text[digitsEnd + 1].isLower())
        return -1;
    return pastGap(text, wordEnd(text, digitsEnd + 1));
}

/// Past "-odd", "-plus", "-strong", which say how exact a number is and count nothing; the same position
/// where none stands.
qsizetype pastRounding(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 3> endings{u"-odd", u"-plus", u"-strong"};
    for (const QStringView ending : endings) {
        if (standsAt(text, end, ending) && endsWord(text, end + ending.size()))
            return end + ending.size();
    }
    return end;
}

/// Whether another part of a compound follows at once: "chip•-related".
bool isHyphened(QStringView text, qsizetype end)
{
    return end + 1 < text.size() && isHyphen(text[end]) && text[end + 1].isLower();
}

/// Whether a word of letters and digits stands here, with or without its maker: "hundreds of • Nvidia H100s".
/// What it names is a mention of its own.
bool isDesignation(QStringView text, qsizetype at)
{
    for (int i = 0; i < 2 && at >= 0 && at < text.size() && text[at].isUpper(); ++i) {
        const qsizetype end = wordEnd(text, at);
        if (std::ranges::any_of(text.sliced(at, end - at), [](QChar c) { return isDigitUnit(c.unicode()); }))
            return true;
        at = pastGap(text, end);
    }
    return false;
}

/// Whether a version follows, with which the letters before are a name: "TPU • v6e".
bool isVersioned(QStringView text, qsizetype end)
{
    const qsizetype next = text[end - 1].isUpper() ? pastGap(text, end) : -1;
    return next > 0 && next + 1 < text.size() && text[next].toLower() == u'v' &&
           isDigitUnit(text[next + 1].unicode());
}

bool isLowerWord(QStringView word)
{
    return word.size() >= 3 && std::ranges::all_of(word, [](QChar c) { return c.isLower() || c.isMark(); });
}

} // namespace

std::optional<UnitReading> UnitGrammar::after(QStringView text, const NumberReading &number,
                                              bool italian) const
{
    const qsizetype end = number.span.end;
    if (end >= text.size())
        return std::nullopt;
    if (auto glued = measure(text, end, end))
        return glued;
    const bool elided = text[end - 1] == u'\'' || text[end - 1] == QChar(0x2019);
    if (const auto hour = elided ? m_lexer.find(text, end, {WordRole::Period}) : FigureLexer::Token())
        return fromToken(hour, text);
    if (auto compound = pastRounding(text, end) > end ? std::nullopt : hyphenated(text, end))
        return compound;
    // "1M+ chips", "20,000-odd chips"
    const qsizetype rounded = pastRounding(text, end);
    const qsizetype next = pastGap(text, rounded > end ? rounded : text[end] == u'+' ? end + 1 : end);
    if (next < 0)
        return std::nullopt;
    if (auto unit = measure(text, end, next))
        return unit;
    // "1.000.000 di dollari"
    constexpr double fullScale = 1e6;
    const bool partitive = number.scaled() || number.vague || (italian && number.value >= fullScale);
    const qsizetype counted = partitive ? pastPartitive(text, next) : next;
    if (counted >= text.size() || (number.vague && number.quantifier.isEmpty() && counted == next))
        return std::nullopt;
    if (const auto named =
            m_lexer.find(text, counted, {WordRole::Currency, WordRole::Period, WordRole::Times}))
        return fromToken(named, text);
    if (number.vague && counted != next && isDesignation(text, counted)) {
        UnitReading chips;
        chips.end = end;
        chips.known = false;
        return chips;
    }
    // "five long years"
    if (const qsizetype second = pastGap(text, wordEnd(text, counted));
        !italian && second > 0 && isLowerWord(text.sliced(counted, wordEnd(text, counted) - counted)) &&
        !m_lexer.find(text, counted, {WordRole::Stop, WordRole::Before, WordRole::After, WordRole::Per})) {
        const auto period = m_lexer.find(text, second, {WordRole::Period});
        if (period && text[period.end - 1] == u's')
            return fromToken(period, text);
    }
    auto unit = noun(text, counted, italian && (counted != next || !number.vague));
    if (unit && !italian && number.value != 1)
        unit = pastAdjunct(text, *unit);
    return unit;
}

std::optional<UnitReading> UnitGrammar::measure(QStringView text, qsizetype numberEnd, qsizetype at) const
{
    const bool apart = at != numberEnd;
    const Roles roles = apart
                            ? Roles{WordRole::Percent, WordRole::Times, WordRole::Symbol, WordRole::Period,
                                    WordRole::Currency}
                            : Roles{WordRole::Percent, WordRole::Times, WordRole::Symbol, WordRole::Currency};
    const auto token = m_lexer.find(text, at, roles);
    return token ? std::optional(fromToken(token, text)) : std::nullopt;
}

/// "12-month", "7‑nanometre" with a hyphen that does not break, "10-fold".
std::optional<UnitReading> UnitGrammar::hyphenated(QStringView text, qsizetype numberEnd) const
{
    if (!isHyphen(text[numberEnd]) || numberEnd + 1 >= text.size())
        return std::nullopt;
    // "$8bn-$11bn" has no dollars of its own behind the hyphen.
    const Roles words{WordRole::Period, WordRole::Symbol,  WordRole::Times,
                      WordRole::Noun,   WordRole::Percent, WordRole::Currency};
    const auto token = m_lexer.find(text, numberEnd + 1,
                                    text[numberEnd + 1].isLetter() ? words : words - WordRole::Currency);
    if (token)
        return fromToken(token, text);
    const qsizetype end = wordEnd(text, numberEnd + 1);
    const QStringView word = text.mid(numberEnd + 1, end - numberEnd - 1);
    // "tre-sei mesi" is a range
    if (!isLowerWord(word) || m_lexer.find(text, numberEnd + 1, {WordRole::Stop, WordRole::Number}))
        return std::nullopt;
    UnitReading unit;
    unit.end = end;
    unit.unit = word.toString();
    unit.known = false;
    return unit;
}

std::optional<UnitReading> UnitGrammar::noun(QStringView text, qsizetype at, bool italian) const
{
    constexpr int farthest = 4;
    for (int i = 0; i < farthest; ++i) {
        if (!startsWord(text, at))
            return std::nullopt;
        const auto known = m_lexer.find(text, at, {WordRole::Noun});
        // "12 more chip-related items"
        if (known && !italian && isHyphened(text, known.end)) {
            at = pastGap(text, wordEnd(text, known.end + 1));
            if (at > 0)
                continue;
            return std::nullopt;
        }
        if (known && isVersioned(text, known.end))
            return std::nullopt;
        if (known)
            return fromToken(known, text);
        const auto listed = m_lexer.find(text, at, {WordRole::Adjective});
        const qsizetype end = listed ? listed.end : wordEnd(text, at);
        const QStringView word = text.mid(at, end - at);
        // "three 12-inch fabs"
        if (const qsizetype measured = i == 0 ? pastMeasure(text, at) : -1; measured > 0) {
            at = measured;
            continue;
        }
        const bool adjective = listed || (italian && word.contains(u"issim"));
        const bool stop =
            !adjective &&
            (!isLowerWord(word) || m_lexer.find(text, at,
                                                {WordRole::Stop, WordRole::Before, WordRole::After,
                                                 WordRole::Per, WordRole::Article, WordRole::Scale,
                                                 WordRole::Number, WordRole::Month, WordRole::Quantifier}));
        if (stop)
            return std::nullopt;
        // "due rilevanti aziende"
        const bool beforeNoun =
            italian && !adjective && m_lexer.findNext(text, end, {WordRole::Noun}) && hasNounForm(word, true);
        if (!adjective && !beforeNoun && hasNounForm(word, italian)) {
            UnitReading unit;
            unit.end = end;
            unit.unit = word.toString();
            unit.known = false;
            return unit;
        }
        if (italian && !adjective && !beforeNoun)
            return std::nullopt;
        qsizetype next = end < text.size() && text[end] == u'-' ? end + 1 : pastGap(text, end);
        if (next < 0 || next >= text.size())
            return std::nullopt;
        at = next;
    }
    return std::nullopt;
}

/// English counts by the last of its nouns: "three chip makers", "four server racks". A plural before it is
/// no part of a compound, nor is a word that counts persons as it stands.
UnitReading UnitGrammar::pastAdjunct(QStringView text, const UnitReading &unit) const
{
    constexpr std::array<QStringView, 4> plurals{u"people", u"staff", u"personnel", u"die"};
    constexpr int farthest = 2;
    if (!unit.known || unit.unit.endsWith(u's', Qt::CaseInsensitive) ||
        std::ranges::contains(plurals, unit.unit))
        return unit;
    UnitReading longer = unit;
    qsizetype at = pastGap(text, unit.end);
    for (int i = 0; i < farthest && at > 0 && startsWord(text, at); ++i) {
        const qsizetype end = wordEnd(text, at);
        const QStringView word = text.mid(at, end - at);
        // "three chip series"
        const bool known = bool(m_lexer.find(text, at, {WordRole::Noun}));
        if (!isLowerWord(word) ||
            (!known &&
             m_lexer.find(text, at, {WordRole::Stop, WordRole::Before, WordRole::After, WordRole::Per})))
            break;
        if (known ? word.endsWith(u's') : hasNounForm(word, false)) {
            longer.end = end;
            longer.unit = word.toString();
            return longer;
        }
        at = pastGap(text, end);
    }
    return unit;
}

bool UnitGrammar::hasNounForm(QStringView word, bool italian) const
{
    const QChar last = word.back();
    if (italian)
        return last != u'a' && last != u'o' && !word.endsWith(u"mente") && !word.endsWith(u"ndo");
    return last == u's' && !word.endsWith(u"ss") && !word.endsWith(u"ous") && !word.endsWith(u"is") &&
           !word.endsWith(u"us");
}

} // namespace Postilla
