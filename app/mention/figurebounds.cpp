// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands around an amount: its other bound and its modifiers.
#include "mention/figureparser.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

struct Joiner
{
    QStringView text;
    /// The word of Open that it needs before the lower bound; empty: none.
    QStringView opener;

    /// A quick look at its first two units.
    constexpr bool mayBe(char16_t first, char16_t second) const
    {
        return text.front() == first && (text.size() == 1 || text[1] == second);
    }
};

constexpr std::array joiners{
    Joiner{u"-", {}},          Joiner{u"–", {}},          Joiner{u" – ", {}},
    Joiner{u" - ", {}},        Joiner{u" to ", {}},       Joiner{u" a ", {}},
    Joiner{u" ai ", {}},       Joiner{u" al ", {}},       Joiner{u" alle ", {}},
    Joiner{u" ad ", {}},       Joiner{u" all'", {}},      Joiner{u"−", {}},
    Joiner{u" or ", {}},       Joiner{u" o ", {}},        Joiner{u" e ", u"and"},
    Joiner{u" e i ", u"and"},  Joiner{u" e il ", u"and"}, Joiner{u" e gli ", u"and"},
    Joiner{u" e le ", u"and"}, Joiner{u" e l'", u"and"},  Joiner{u" and ", u"and"},
    Joiner{u" ed ", u"and"},   Joiner{u" e la ", u"and"}, Joiner{u", and ", u"and"},
};

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
    const bool the =
        m_before.end > 0 && m_text.mid(m_before.end, amount.span.start - m_before.end).trimmed() == u"the";
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
    if (open && fits && !during && !definite && reaches(m_before.end, amount.span.start)) {
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
    if (after) {
        // "60% circa" but not "60, circa 20": there the word belongs to the next number.
        const qsizetype following = pastGap(m_text, after.end);
        const bool beforeNext = following > 0 && isDigitUnit(m_text[following].unicode());
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

/// The amount after a joiner that makes a range with the one before it.
std::optional<FigureParser::Pass::Amount> FigureParser::Pass::upperBound(const Amount &lower,
                                                                         qsizetype &joinerEnd) const
{
    const bool opened = m_open.end > 0 && reaches(m_open.end, lower.span.start);
    if (lower.value.value && *lower.value.value > 1e15)
        return std::nullopt;
    if (!lower.value.value && lower.sub != MentionSub::Date)
        return std::nullopt;
    const auto unitAt = [this](qsizetype at) {
        return at < m_text.size() ? foldUnit(m_text[at].unicode()) : u'\0';
    };
    const char16_t first = unitAt(lower.span.end);
    const char16_t second = unitAt(lower.span.end + 1);
    for (const Joiner &joiner : joiners) {
        if (!joiner.mayBe(first, second) || !standsAt(m_text, lower.span.end, joiner.text))
            continue;
        if (!joiner.opener.isEmpty() && !(opened && m_open.word->code == joiner.opener))
            continue;
        joinerEnd = lower.span.end + joiner.text.size();
        while (const auto article = m_parser.m_lexer.find(m_text, joinerEnd, {WordRole::Article})) {
            const qsizetype next = pastSpaces(m_text, article.end);
            if (next >= m_text.size() || next == joinerEnd || !isDigitUnit(m_text[next].unicode()))
                break;
            joinerEnd = next;
        }
        if (joinerEnd >= m_text.size() || isSpaceUnit(m_text[joinerEnd].unicode()))
            continue;
        auto upper = amountAt(joinerEnd);
        const bool period = upper && !lower.united && upper->value.date.startsWith(u'P');
        // "fell 0.8 percent to 25,812": a level, not the other end.
        const bool level = upper && !opened && joiner.text.startsWith(u' ') &&
                           lower.sub == MentionSub::Percent && lower.united && !upper->united;
        if (!upper || upper->tentative || level ||
            (!period && (upper->sub == MentionSub::Date) != (lower.sub == MentionSub::Date)) ||
            (lower.united && upper->united && upper->sub != lower.sub))
            continue;
        // "$4 billion or $5 billion": one or the other
        const bool either =
            (joiner.text == u" or " || joiner.text == u" o ") && lower.united && upper->united;
        if (either && (!upper->signedBefore || lower.signedBefore == upper->signedBefore))
            continue;
        upper->span.start = joinerEnd;
        if (period)
            return upper;
        const bool days = joiner.text == u" to " && lower.value.date.size() == upper->value.date.size();
        if (upper->sub == MentionSub::Date ? (opened || days || joiner.text == u"-" || joiner.text == u"–")
                                           : upper->value.value.has_value())
            return upper;
    }
    return std::nullopt;
}

/// Gives the lower bound what only the upper one says; true where both stay figures of their own.
bool FigureParser::Pass::shareUnit(Amount &lower, Amount &upper) const
{
    if (lower.scale == 1 && upper.scale != 1 && (!lower.united || lower.signedBefore) && lower.value.value)
        lower.value.value = *lower.value.value * upper.scale;
    const bool both = lower.united && upper.united && (!lower.signedBefore || upper.signedBefore);
    if (!lower.united) {
        lower.sub = upper.sub;
        lower.value.unit = upper.value.unit;
        lower.value.currency = upper.value.currency;
    } else if (!upper.united || (lower.signedBefore && !upper.signedBefore)) {
        upper.sub = lower.sub;
        upper.value.unit = lower.value.unit;
        upper.value.currency = lower.value.currency;
    }
    const bool unitless = !lower.united && !upper.united;
    return both || (unitless && lower.scale != 1 && upper.scale != 1);
}

/// "due o tre settimane", "18 to 24 months": P2W/P3W.
Mention FigureParser::Pass::periodRange(const Amount &lower, const Amount &upper)
{
    const QString unit = upper.value.date.right(1);
    const QString prefix = upper.value.date.startsWith(u"PT") ? u"PT"_s : u"P"_s;
    FigureValue value;
    value.date =
        prefix + QString::number(qint64(lower.value.value.value_or(0))) + unit + u'/' + upper.value.date;
    value.modifier = FigureModifier::Range;
    return {{lower.span.start, upper.span.end}, MentionKind::Figure, MentionSub::Date, {}, value};
}

FigureParser::Found FigureParser::Pass::rangeOf(Amount lower, Amount upper)
{
    Found found;
    if (upper.sub == MentionSub::Date && lower.sub != MentionSub::Date) {
        found.figures.append(periodRange(lower, upper));
        found.next = upper.span.end;
        return found;
    }
    const bool two = shareUnit(lower, upper);
    const bool date = lower.sub == MentionSub::Date;
    const bool rising = date || *lower.value.value < *upper.value.value;
    constexpr qsizetype nearby = 60;
    const bool change = two && m_changeEnd >= 0 && lower.span.start - m_changeEnd < nearby &&
                        m_open.end > 0 && m_open.word->code == u"to";
    found.next = upper.span.end;
    // "as many as 70,000 chips to two firms"
    const bool opened = m_open.end > 0 && reaches(m_open.end, lower.span.start);
    const bool apart = two && !rising && !opened && !change && lower.value.unit != upper.value.unit;
    if ((!two && !rising) || apart) {
        // "369-22": votes, scores, pages.
        if (m_text[lower.span.end] == u'-' || m_text[lower.span.end] == QChar(0x2013))
            return found;
        found.next = lower.span.end;
        applyModifiers(lower, found.next);
        found.figures.append(lower.mention());
        return found;
    }
    const auto mark = [&](FigureValue &value) {
        value.modifier = FigureModifier::Range;
        if (!date) {
            value.low = lower.value.value ? lower.value.value : value.low;
            value.high = upper.value.value ? upper.value.value : value.high;
        }
    };
    if (!change && (rising || !two)) {
        FigureValue bounds = upper.value;
        mark(bounds);
        if (m_open.end > 0 && reaches(m_open.end, lower.span.start))
            bounds.modifierSpan = {m_open.start, m_open.end};
        if (!two) {
            bounds.value.reset();
            found.figures.append(
                Mention{{lower.span.start, upper.span.end}, MentionKind::Figure, upper.sub, {}, bounds});
            return found;
        }
        const double low = lower.value.value.value_or(0);
        const double high = upper.value.value.value_or(0);
        for (FigureValue *value : {&lower.value, &upper.value}) {
            value->modifier = FigureModifier::Range;
            if (!date) {
                value->low = low;
                value->high = high;
            }
        }
        lower.value.modifierSpan = bounds.modifierSpan;
    }
    found.figures.append(lower.mention());
    found.figures.append(upper.mention());
    return found;
}

} // namespace Postilla
