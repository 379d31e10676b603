// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An amount by itself: a date, a fraction, a number with its unit.
#include "mention/figureparser.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// "¥" is the sign of both: the one that the text around speaks of more.
QString yenOrYuan(QStringView whole, qsizetype at)
{
    constexpr qsizetype around = 2000;
    const QStringView text = whole.mid(std::max<qsizetype>(0, at - around), 2 * around);
    const auto balance = text.count(u" yen") + text.count(u"Japan") + text.count(u"Giappone") -
                         text.count(u"yuan") - text.count(u"RMB") - text.count(u"renminbi") -
                         text.count(u"China") - text.count(u"Cina");
    return balance > 0 ? u"JPY"_s : u"CNY"_s;
}

/// "5th Gen" is no fifth of "gennaio".
bool isGeneration(QStringView text, qsizetype end)
{
    constexpr QStringView word = u" Gen";
    return text.first(end).endsWith(word);
}

bool isSign(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == u'+';
}

} // namespace

std::optional<FigureParser::Pass::Amount> FigureParser::Pass::dateAt(qsizetype position, Roles starts) const
{
    auto date = m_parser.m_dates.at(m_text, position, starts, m_italian);
    if (!date && m_day.span.end > 0 && isDigitUnit(m_text[position].unicode()))
        date = DateGrammar::dayAfter(m_text, m_day, position);
    if (!date || (!m_italian && isGeneration(m_text, date->span.end)))
        return std::nullopt;
    Amount amount;
    amount.span = date->span;
    amount.sub = MentionSub::Date;
    amount.value.date = date->date;
    amount.united = true;
    return amount;
}

/// "un terzo", "tenfold".
std::optional<FigureParser::Pass::Amount> FigureParser::Pass::relativeAt(qsizetype position) const
{
    const auto word = m_parser.m_lexer.find(m_text, position, {WordRole::Fraction, WordRole::Fold});
    // "three quarters later" is nine months
    if (!word || isTimeWord(m_text, word.end))
        return std::nullopt;
    Amount amount;
    constexpr QStringView partitive = u" of";
    const bool partitiveEnd = m_text.mid(position, word.end - position).endsWith(partitive);
    amount.span = {position, word.end - (partitiveEnd ? partitive.size() : 0)};
    amount.sub = MentionSub::Ratio;
    amount.value.value = word.word->value;
    amount.united = true;
    return amount;
}

std::optional<FigureParser::Pass::Amount> FigureParser::Pass::countedAt(qsizetype position) const
{
    Amount amount;
    const auto sign = m_parser.m_lexer.find(m_text, position, {WordRole::Sign});
    qsizetype from = position;
    if (sign) {
        from = pastSpaces(m_text, sign.end);
        if (from < m_text.size() && isSign(m_text[from]))
            ++from;
        if (from >= m_text.size() || !isDigitUnit(m_text[from].unicode()))
            return std::nullopt;
        amount.value.currency = sign.word->text == u"¥" ? yenOrYuan(m_text, position) : sign.word->code;
        amount.sub = MentionSub::Money;
        amount.united = amount.signedBefore = true;
    }
    const auto number = m_parser.m_numbers.read(m_text, from, m_italian);
    if (!number)
        return std::nullopt;
    amount.span = {withSign(position), number->span.end};
    amount.bare = number->bare;
    amount.value.value = number->value;
    amount.value.low = number->low;
    amount.value.high = number->high;
    amount.scale = number->scale;
    amount.digits = number->digits;
    if (number->about)
        amount.value.modifier = FigureModifier::About;
    if (number->vague) {
        amount.value.modifier = FigureModifier::Vague;
        amount.value.modifierSpan = number->quantifier;
    }
    if (!applyUnit(*number, amount))
        return std::nullopt;
    // "100K+ companies", "20,000-odd chips"
    const qsizetype numberEnd = number->span.end;
    const bool hyphened = numberEnd + 1 < m_text.size() && m_text[numberEnd] == u'-';
    const auto inner =
        numberEnd + 1 < amount.span.end || hyphened
            ? m_parser.m_lexer.find(m_text, hyphened ? numberEnd + 1 : numberEnd, {WordRole::After})
            : FigureLexer::Token();
    if (inner && (hyphened || m_text[numberEnd] == u'+') && amount.value.modifier == FigureModifier::Exact) {
        amount.value.modifier = inner.word->modifier;
        amount.value.modifierSpan = {inner.start, inner.end};
    }
    if (amount.span.start < position && m_text[position - 1] != u'+' && amount.value.value)
        amount.value.value = -*amount.value.value;
    return amount;
}

/// Adds the unit that follows; false where the number does not count without the one it has.
bool FigureParser::Pass::applyUnit(const NumberReading &number, Amount &amount) const
{
    const auto unit = m_parser.m_units.after(m_text, number, m_italian);
    const bool useUnit = unit && (!amount.signedBefore || unit->sub == MentionSub::Money);
    const bool onePercent = useUnit && unit->sub == MentionSub::Percent;
    if (useUnit && !(number.justOne && unit->period.isEmpty() && !onePercent)) {
        amount.sub = unit->sub;
        amount.span.end = unit->end;
        amount.value.unit = unit->unit;
        amount.knownUnit = unit->known;
        amount.united = true;
        if (amount.value.currency.isEmpty())
            amount.value.currency = unit->currency;
    }
    // "tre volte e mezzo"
    if (auto &times = amount.value.value; times && useUnit && unit->sub == MentionSub::Ratio) {
        if (const auto half = m_parser.m_lexer.findNext(m_text, amount.span.end, {WordRole::AndHalf})) {
            amount.span.end = half.end;
            *times += 0.5;
        }
    }
    if (useUnit && !unit->period.isEmpty()) {
        UnitReading period = *unit;
        double length = number.value.value_or(0.5);
        if (const auto half = m_parser.m_lexer.findNext(m_text, amount.span.end, {WordRole::AndHalf})) {
            amount.span.end = half.end;
            length += 0.5;
        }
        // "un anno e mezzo", "2.5 years", "3,5 ore"
        if (length != double(qint64(length)) && (period.period == u"Y" || period.period == u"H")) {
            length *= period.period == u"Y" ? 12 : 60;
            period.period = period.period == u"Y" ? u"M"_s : u"m"_s;
        }
        // "2.8 million hours" of work are no period of time.
        constexpr double longest = 1e6;
        if (length > longest && !number.vague && number.value) {
            amount.sub = MentionSub::Quantity;
            const qsizetype from = wordStart(m_text, amount.span.end);
            amount.value.unit = m_text.sliced(from, amount.span.end - from).toString();
            return true;
        }
        if (number.vague || !number.value || length != double(qint64(length)))
            return number.digits;
        const qint64 count = qint64(length * period.periodFactor);
        const bool ofTime = period.period == u"H" || period.period.front().isLower();
        amount.value.date = (ofTime ? u"PT"_s : u"P"_s) + QString::number(count) + period.period.toUpper();
        amount.value.value.reset();
    } else if (looksLikeYear(number, amount)) {
        amount.span = number.span;
        amount.sub = MentionSub::Date;
        amount.value = {};
        amount.value.date = m_text.mid(number.span.start, number.span.length()).toString();
        amount.united = amount.isYear = true;
    } else if (!amount.united && number.scale >= 1e6) {
        amount.sub = MentionSub::Money;
    }
    if (number.justOne)
        return onePercent || (useUnit && !unit->period.isEmpty() &&
                              (m_italian || number.span.length() > 1 || tellsWhen(amount.span)));
    if (number.digits)
        return endsWord(m_text, amount.span.end);
    if (number.sized)
        return true;
    amount.tentative = !amount.united && !number.scaled() && !number.vague && number.value < 1000;
    return amount.united || !number.vague;
}

/// "a year ago", "after a month", which unlike "twice a year" say no rate.
bool FigureParser::Pass::tellsWhen(TextSpan period) const
{
    constexpr std::array<QStringView, 9> before{u"after ",  u"within ", u"for ",   u"than ", u"over ",
                                                u"nearly ", u"almost ", u"about ", u"in "};
    return isTimeWord(m_text, period.end) || std::ranges::any_of(before, [&](QStringView word) {
               const qsizetype at = period.start - word.size();
               return standsAt(m_text, at, word) && startsWord(m_text, at);
           });
}

bool FigureParser::Pass::looksLikeYear(const NumberReading &number, const Amount &amount) const
{
    if (!number.yearLike || !yearAt(m_text, number.span.start) || amount.signedBefore)
        return false;
    const bool cued = m_yearCueEnd > 0 && reaches(m_yearCueEnd, number.span.start);
    const bool quantity = !amount.united || amount.sub == MentionSub::Quantity;
    const double value = number.value.value_or(0);
    const bool round = value == 100.0 * double(qint64(value / 100));
    const QString &unit = amount.value.unit; // empty of money
    const bool named = !unit.isEmpty() && unit.front().isUpper();
    const bool counts = amount.united && amount.knownUnit && (round || named);
    return quantity && (cued || !counts);
}

/// Where a figure at this position starts if a sign stands before it: "-3,1%" but not "GLM-5" or "10-15".
qsizetype FigureParser::Pass::withSign(qsizetype position) const
{
    if (position == 0 || !isSign(m_text[position - 1]))
        return position;
    const bool free =
        position == 1 || isSpaceUnit(m_text[position - 2].unicode()) || m_text[position - 2] == u'(';
    return free ? position - 1 : position;
}

} // namespace Postilla
