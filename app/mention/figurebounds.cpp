// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands around an amount: its other bound, its modifiers, and what shows that it is no figure.
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
};

constexpr std::array joiners{
    Joiner{u"-", {}},          Joiner{u"–", {}},          Joiner{u" – ", {}},
    Joiner{u" - ", {}},        Joiner{u" to ", {}},       Joiner{u" a ", {}},
    Joiner{u" ai ", {}},       Joiner{u" al ", {}},       Joiner{u" alle ", {}},
    Joiner{u" ad ", {}},       Joiner{u" all'", {}},      Joiner{u" all’", {}},
    Joiner{u" or ", {}},       Joiner{u" o ", {}},        Joiner{u" e ", u"and"},
    Joiner{u" e i ", u"and"},  Joiner{u" e il ", u"and"}, Joiner{u" e gli ", u"and"},
    Joiner{u" e le ", u"and"}, Joiner{u" e l'", u"and"},  Joiner{u" e l’", u"and"},
    Joiner{u" and ", u"and"},  Joiner{u" ed ", u"and"},   Joiner{u" e la ", u"and"},
};

} // namespace

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
    const bool open = amount.value.modifier == FigureModifier::Exact;
    // "over the 15%" is no "more than"; "by the end of 2026" is an "up to".
    const bool definite = amount.sub != MentionSub::Date && m_before.end > 0 &&
                          m_text.mid(m_before.end, amount.span.start - m_before.end).trimmed() == u"the";
    const bool fits =
        m_before.end > 0 && (m_before.word->role == WordRole::Before || amount.sub == MentionSub::Date);
    // "$100bn over 10 years": there it means during.
    const bool during = !amount.value.date.isEmpty() && m_figureEnd >= 0 && m_before.end > 0 &&
                        pastGap(m_text, m_figureEnd) == m_before.start &&
                        m_before.word->modifier == FigureModifier::MoreThan;
    if (open && fits && !during && !definite && reaches(m_before.end, amount.span.start)) {
        amount.value.modifier = m_before.word->modifier;
        amount.value.modifierSpan = {m_before.start, m_before.end};
    }
    const bool plus = next < m_text.size() && m_text[next] == u'+';
    auto after = plus ? m_parser.m_lexer.find(m_text, next, {WordRole::After})
                      : m_parser.m_lexer.findNext(m_text, next, {WordRole::After});
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
    if (per && amount.sub != MentionSub::Date) {
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
    for (const Joiner &joiner : joiners) {
        if (!m_text.mid(lower.span.end).startsWith(joiner.text))
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
        if (!upper || upper->tentative ||
            (!period && (upper->sub == MentionSub::Date) != (lower.sub == MentionSub::Date)) ||
            (lower.united && upper->united && upper->sub != lower.sub))
            continue;
        upper->span.start = joinerEnd;
        if (period)
            return upper;
        if (upper->sub == MentionSub::Date ? (opened || joiner.text == u"-" || joiner.text == u"–")
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
    return both || (lower.scale != 1 && upper.scale != 1);
}

/// "due o tre settimane", "18 to 24 months": P2W/P3W.
Mention FigureParser::Pass::periodRange(const Amount &lower, const Amount &upper)
{
    const QString unit = upper.value.date.right(1);
    const QString prefix = upper.value.date.startsWith(u"PT") ? u"PT"_s : u"P"_s;
    FigureValue value;
    value.date = prefix + QString::number(qint64(*lower.value.value)) + unit + u'/' + upper.value.date;
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
    if (!two && !rising) {
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

/// Past the digits here and all that is glued to them, which is no figure.
qsizetype FigureParser::Pass::pastDigits(qsizetype position) const
{
    return wordEnd(m_text, readDigits(m_text, position).end);
}

/// Past "+39 02 1234567", whose sign and groups no figure has; -1 where none stands.
qsizetype FigureParser::Pass::pastPhoneNumber(const Amount &amount) const
{
    constexpr qsizetype fewestDigits = 9;
    if (amount.united || m_text[amount.span.start] != u'+')
        return -1;
    qsizetype digits = 0;
    qsizetype at = amount.span.start + 1;
    for (; at < m_text.size() &&
           (isDigitUnit(m_text[at].unicode()) || QStringView(u" -()").contains(m_text[at]));
         ++at)
        digits += isDigitUnit(m_text[at].unicode());
    return digits >= fewestDigits ? at : -1;
}

/// "1." or "2)" at the head of a line, "[12]".
bool FigureParser::Pass::isListNumber(const Amount &amount) const
{
    if (amount.united || !amount.digits || amount.span.end >= m_text.size())
        return false;
    const QChar after = m_text[amount.span.end];
    const qsizetype start = amount.span.start;
    if (after == u']' && start > 0 && m_text[start - 1] == u'[')
        return true;
    if (after == u':' && amount.span.end + 1 < m_text.size() &&
        isDigitUnit(m_text[amount.span.end + 1].unicode()))
        return true;
    if (after != u'.' && after != u')')
        return false;
    qsizetype at = start;
    while (at > 0 && start - at < 8 && (isInlineSpace(m_text[at - 1].unicode()) || m_text[at - 1] == u'('))
        --at;
    return (at == 0 || m_text[at - 1] == u'\n') && amount.span.length() <= 2;
}

/// Digits that belong to a name, an address or a number of another kind: "GLM-5", "Section 232", "24/7".
bool FigureParser::Pass::isName(const Amount &amount) const
{
    if (!amount.digits)
        return false;
    const qsizetype start = amount.span.start;
    const qsizetype end = amount.span.end;
    const bool measured =
        amount.united && (amount.sub != MentionSub::Quantity || amount.knownUnit) && !amount.isYear;
    if (end + 1 < m_text.size() && (m_text[end] == u'/' || m_text[end] == u'@' || m_text[end] == u'_') &&
        isWordUnit(m_text[end + 1].unicode()) && !measured)
        return true;
    const auto citation = m_parser.m_lexer.findNext(m_text, end, {WordRole::Blocker});
    if (citation && citation.word->code == u"after")
        return true;
    if (!amount.united && end + 1 < m_text.size() && m_text[end] == u'-' && m_text[end + 1].isUpper())
        return true;
    if (start == 0)
        return false;
    constexpr QStringView glue = u"#/:@_.=&-\\";
    const bool attached =
        glue.contains(m_text[start - 1]) && start > 1 && !isSpaceUnit(m_text[start - 2].unicode());
    if (m_text[start - 1] == u'#' ||
        (attached && !(amount.signedBefore || (measured && m_text[start - 1] == u'-'))))
        return true;
    qsizetype wordStop = start;
    while (wordStop > 0 && start - wordStop < 2 && isInlineSpace(m_text[wordStop - 1].unicode()))
        --wordStop;
    if (wordStop == start || amount.signedBefore || (measured && amount.sub != MentionSub::Quantity) ||
        amount.scale >= 1e6)
        return false;
    qsizetype wordStart = wordStop;
    while (wordStart > 0 && wordStop - wordStart < 30 &&
           (isWordUnit(m_text[wordStart - 1].unicode()) ||
            (m_text[wordStart - 1] == u'.' && wordStart == wordStop)))
        --wordStart;
    if (wordStart == wordStop)
        return false;
    if (const auto blocker = m_parser.m_lexer.find(m_text, wordStart, {WordRole::Blocker});
        blocker && blocker.end + 1 >= wordStop && blocker.word->code != u"after" &&
        (blocker.word->code == u"any" || (amount.bare && !amount.united)))
        return true;
    if (amount.isYear || measured || !amount.bare || m_text[wordStop - 1] == u'.' ||
        !m_text[wordStart].isUpper())
        return false;
    const bool modifier = (m_before.end == wordStop) || (m_open.end == wordStop);
    const bool acronym = wordStop - wordStart > 1 && m_text[wordStop - 1].isUpper();
    return !modifier && (acronym || !startsSentence(m_text, wordStart));
}

} // namespace Postilla
