// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The other bound of an amount.
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

} // namespace

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
        // "two 590 a • 118.000 yuan": a price, not the other end
        constexpr double farthest = 50;
        const bool price = upper && !opened && joiner.text.startsWith(u' ') && !lower.united &&
                           upper->sub == MentionSub::Money && lower.value.value && upper->value.value &&
                           *upper->value.value / upper->scale > farthest * *lower.value.value;
        if (!upper || upper->tentative || level || price ||
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
    // "tra i trenta e i quarantamila"
    constexpr double thousand = 1000;
    if (!lower.digits && !upper.digits && lower.scale == 1 && upper.scale == 1 && lower.value.value &&
        *lower.value.value < thousand && upper.value.value.value_or(0) > thousand &&
        m_text.sliced(upper.span.start, upper.span.length()).contains(u"mila"))
        lower.value.value = *lower.value.value * thousand;
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
    const bool change = two && !date && m_changeEnd >= 0 && lower.span.start - m_changeEnd < nearby &&
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
