// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/numbergrammar.h"

#include <cmath>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// The product without the last bit's noise: 8.29 billion is 8290000000.
double scaled(double value, double scale)
{
    constexpr double noise = 1e-15;
    const double product = value * scale;
    const double whole = std::nearbyint(product);
    return std::abs(product - whole) <= std::abs(product) * noise ? whole : product;
}

} // namespace

std::optional<NumberReading> NumberGrammar::read(QStringView text, qsizetype at, bool italian) const
{
    if (auto number = vague(text, at)) {
        readHalf(text, *number);
        return number;
    }
    if (auto number = partOfScale(text, at, italian)) {
        readLowerTerms(text, *number, italian);
        return number;
    }
    auto number = term(text, at, italian);
    if (!number)
        return std::nullopt;
    readHalf(text, *number);
    readLowerTerms(text, *number, italian);
    return number;
}

std::optional<NumberReading> NumberGrammar::term(QStringView text, qsizetype at, bool italian) const
{
    NumberReading number;
    number.span = {at, at};
    if (!isDigitUnit(text[at].unicode())) {
        const auto word = m_lexer.find(text, at, {WordRole::Number});
        if (!word)
            return std::nullopt;
        number.span.end = word.end;
        number.value = word.word->value;
        readScales(text, number);
        return number;
    }
    const DigitsReading digits = readDigits(text, at);
    if (!digits.value)
        return std::nullopt;
    number.digits = true;
    number.span.end = digits.end;
    number.value = digits.value;
    number.bare = !digits.grouped;
    number.yearLike = digits.plain && digits.end - at == 4;
    // "4K" is a resolution, "100K" a hundred thousand.
    constexpr double fewestK = 10;
    const auto suffix = m_lexer.find(text, digits.end, {WordRole::Suffix});
    if (suffix && (*digits.value >= fewestK || text[digits.end] != u'K')) {
        number.scale = suffix.word->value;
        number.span.end = suffix.end;
    }
    readScales(text, number);
    const bool decimalSign = digits.separator == (italian ? u',' : u'.');
    // "2,881 miliardi", "32,135 euro", but "14,500 GPU" as English writes it
    const bool round = !italian || text.mid(digits.end - 2, 2) == u"00";
    if (digits.asDecimal && decimalSign && (number.scale >= 1e6 || !round))
        number.value = scaled(*digits.asDecimal, number.scale);
    else
        number.value = scaled(*digits.value, number.scale);
    return number;
}

/// "milioni", "mila miliardi"; a number in words is scaled here, one in digits by its caller.
void NumberGrammar::readScales(QStringView text, NumberReading &number) const
{
    double factor = 1;
    for (int i = 0; i < 3; ++i) {
        // "₹10,372-crore", "a 2.5-billion-dollar fund"
        const qsizetype end = number.span.end;
        const bool hyphened = number.digits && i == 0 && end + 1 < text.size() && isHyphen(text[end]);
        // "una decina di miliardi"
        const qsizetype partitive = number.about && standsAt(text, end, u" di ") ? end + 3 : end;
        const auto scale = hyphened
                               ? m_lexer.find(text, end + 1, {WordRole::Scale})
                               : m_lexer.findNext(text, partitive, {WordRole::Scale, WordRole::RoundScale});
        if (!scale)
            break;
        number.about |= scale.word->role == WordRole::RoundScale;
        factor *= scale.word->value;
        number.span.end = scale.end;
    }
    number.scale *= factor;
    if (!number.digits && number.value)
        number.value = *number.value * factor;
    number.yearLike = number.yearLike && !number.scaled();
    number.bare = number.bare && !number.scaled();
}

void NumberGrammar::readHalf(QStringView text, NumberReading &number) const
{
    const auto half = m_lexer.findNext(text, number.span.end, {WordRole::AndHalf});
    if (!half || !number.value)
        return;
    number.value = *number.value + 0.5 * number.scale;
    number.span.end = half.end;
    // "two and a half million"
    if (!number.scaled()) {
        readScales(text, number);
        if (number.digits)
            number.value = *number.value * number.scale;
    }
}

/// "due milioni e 300 mila", "one million two hundred thousand".
void NumberGrammar::readLowerTerms(QStringView text, NumberReading &number, bool italian) const
{
    double lowest = number.scale;
    for (int i = 0; i < 3 && lowest > 1000; ++i) {
        qsizetype next = pastGap(text, number.span.end);
        if (next < 0)
            return;
        for (const QStringView joiner : {QStringView(u"e "), QStringView(u"and ")}) {
            if (standsAt(text, next, joiner))
                next += joiner.size();
        }
        if (next >= text.size() || !startsWord(text, next))
            return;
        const auto lower = term(text, next, italian);
        if (!number.value || !lower || !lower->value || *lower->value >= lowest)
            return;
        // "un milione e duecentomila" has its scale in the word.
        constexpr double fewest = 1000;
        const bool inWord = !lower->digits && !lower->scaled() && *lower->value >= fewest;
        const double scale = inWord ? fewest : lower->scale;
        if (!(inWord || lower->scaled()) || scale >= lowest)
            return;
        number.value = *number.value + *lower->value;
        number.span.end = lower->span.end;
        lowest = scale;
    }
}

/// "mezzo miliardo", "un milione e mezzo", "a dozen"; a single "un" stays one.
std::optional<NumberReading> NumberGrammar::partOfScale(QStringView text, qsizetype at, bool italian) const
{
    const auto part = m_lexer.find(text, at, {WordRole::Half, WordRole::One});
    if (!part || (part.word->role == WordRole::One && italian != (part.word->code == u"it")))
        return std::nullopt;
    // "un paio di"
    if (const auto longer = m_lexer.find(text, at, {WordRole::Number}); longer && longer.end > part.end)
        return std::nullopt;
    NumberReading number;
    number.span = {at, part.end};
    number.value = part.word->role == WordRole::Half ? 0.5 : 1;
    readScales(text, number);
    if (!number.scaled() && part.word->role == WordRole::One)
        readHalf(text, number);
    number.justOne = !number.scaled() && part.word->role == WordRole::One;
    if (!number.scaled() && !number.justOne)
        return std::nullopt;
    if (number.scaled())
        readHalf(text, number);
    return number;
}

/// "alcune decine di migliaia", "several hundred thousand", "milioni".
std::optional<NumberReading> NumberGrammar::vague(QStringView text, qsizetype at) const
{
    NumberReading number;
    number.vague = true;
    number.span = {at, at};
    FigureLexer::Token word = m_lexer.find(text, at, {WordRole::Quantifier});
    const bool quantified = bool(word);
    if (quantified) {
        number.quantifier = {at, word.end};
        word = m_lexer.findNext(text, word.end, {WordRole::Vague, WordRole::Scale, WordRole::RoundScale});
    } else {
        word = m_lexer.find(text, at, {WordRole::Vague});
    }
    if (!word)
        return std::nullopt;
    const bool isScale = word.word->role != WordRole::Vague;
    number.low = isScale ? 2 * word.word->value : word.word->low;
    number.high = isScale ? std::optional(9 * word.word->value) : word.word->high;
    if (quantified && !number.high)
        number.high = *number.low / 2 * 9;
    number.span.end = word.end;
    for (int i = 0; i < 2; ++i) {
        qsizetype next = pastGap(text, number.span.end);
        for (const QStringView joiner : {QStringView(u"di "), QStringView(u"of ")}) {
            if (next > 0 && standsAt(text, next, joiner))
                next += joiner.size();
        }
        const auto more = next > 0 && next < text.size() ? m_lexer.find(text, next, {WordRole::Scale})
                                                         : FigureLexer::Token();
        if (!more)
            break;
        number.low = *number.low * more.word->value;
        if (number.high)
            number.high = *number.high * more.word->value;
        number.span.end = more.end;
        number.sized = true;
    }
    number.sized |= quantified && *number.low >= 1000;
    number.scale = *number.low / 2;
    if (number.low == number.high) {
        number.vague = false;
        number.value = number.scale = *number.low;
        number.low = number.high = std::nullopt;
    }
    return number;
}

} // namespace Postilla
