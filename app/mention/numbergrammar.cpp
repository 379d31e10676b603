// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/numbergrammar.h"

#include <cmath>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

bool isGroupSpace(QChar c)
{
    return c == u' ' || c == QChar(0xA0) || c == QChar(0x2009) || c == QChar(0x202F) || c == QChar(0x2007);
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u',' || c == u'\'' || c == QChar(0x2019) || isGroupSpace(c);
}

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigitUnit(text[at].unicode()))
        ++at;
    return at;
}

/// The groups of a run of digits as they are read, one after the other.
struct Groups
{
    static constexpr qsizetype longestNumber = 18;

    qsizetype first = 0;
    qsizetype last = 0;
    int separators = 0;
    /// All separators but the last are one sign, and the groups between them have three digits.
    bool even = true;
    QChar separator;
    QChar lastSeparator;
    bool leadingZero = false;
    qsizetype digits = 0;
    /// All digits as one number, good up to the longest.
    quint64 whole = 0;

    void start(QStringView group)
    {
        first = last = group.size();
        leadingZero = group.startsWith(u'0');
        add(group);
    }

    void take(QChar before, QStringView group)
    {
        if (separators > 0)
            even = even && last == 3 && (separators == 1 || lastSeparator == separator);
        if (separators == 0)
            separator = before;
        lastSeparator = before;
        last = group.size();
        ++separators;
        add(group);
    }

    /// The number whose last group is its decimals.
    double decimal() const
    {
        // Both are exact doubles up to here, so that their quotient is the double nearest to the number.
        constexpr quint64 exact = quint64(1) << 53;
        if (whole >= exact) {
            const QString all = QString::number(whole).rightJustified(digits, u'0');
            return (all.chopped(last) + u'.' + all.right(last)).toDouble();
        }
        double power = 1;
        for (qsizetype i = 0; i < last; ++i)
            power *= 10;
        return double(whole) / power;
    }

private:
    void add(QStringView group)
    {
        digits += group.size();
        if (digits > longestNumber)
            return;
        for (const QChar digit : group)
            whole = whole * 10 + (digit.unicode() - u'0');
    }
};

/// The product without the last bit's noise: 8.29 billion is 8290000000.
double scaled(double value, double scale)
{
    constexpr double noise = 1e-15;
    const double product = value * scale;
    const double whole = std::nearbyint(product);
    return std::abs(product - whole) <= std::abs(product) * noise ? whole : product;
}

void decide(const Groups &groups, DigitsReading &reading)
{
    if (groups.digits > Groups::longestNumber)
        return;
    const auto whole = double(groups.whole);
    const QChar sign = groups.lastSeparator;
    const bool canBeDecimal = sign == u'.' || sign == u',';
    const bool grouped = groups.last == 3 && groups.first <= 3 && groups.even;
    if (groups.separators == 0) {
        reading.value = whole;
        reading.plain = true;
    } else if (groups.separators == 1) {
        const bool isGroup = grouped && !groups.leadingZero;
        reading.grouped = isGroup;
        if (isGroup)
            reading.value = whole;
        else if (canBeDecimal)
            reading.value = groups.decimal();
        if (isGroup && canBeDecimal)
            reading.asDecimal = groups.decimal();
        reading.separator = sign;
    } else if (grouped && groups.separator == sign) {
        reading.value = whole;
        reading.grouped = true;
    } else if (groups.even && groups.first <= 3 && canBeDecimal && groups.separator != sign) {
        reading.value = groups.decimal();
    }
}

} // namespace

DigitsReading readDigits(QStringView text, qsizetype at)
{
    DigitsReading reading;
    Groups groups;
    reading.end = digitsEnd(text, at);
    groups.start(text.mid(at, reading.end - at));
    while (reading.end + 1 < text.size() && isSeparator(text[reading.end]) &&
           isDigitUnit(text[reading.end + 1].unicode())) {
        const QChar separator = text[reading.end];
        const qsizetype end = digitsEnd(text, reading.end + 1);
        // A space parts thousands only where three digits follow and no other sign has.
        const bool mayGroup = end - reading.end == 4 && groups.first <= 3 && groups.last <= 3 &&
                              (groups.separators == 0 || groups.lastSeparator == separator) &&
                              endsWord(text, end);
        if (isGroupSpace(separator) && !mayGroup)
            break;
        groups.take(separator, text.mid(reading.end + 1, end - reading.end - 1));
        reading.end = end;
    }
    decide(groups, reading);
    return reading;
}

std::optional<NumberReading> NumberGrammar::read(QStringView text, qsizetype at, bool italian) const
{
    if (auto number = vague(text, at)) {
        readHalf(text, *number);
        return number;
    }
    if (auto number = partOfScale(text, at, italian))
        return number;
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
        const auto scale = m_lexer.findNext(text, number.span.end, {WordRole::Scale, WordRole::RoundScale});
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
        if (!number.value || !lower || !lower->scaled() || lower->scale >= lowest || !lower->value ||
            *lower->value >= lowest)
            return;
        number.value = *number.value + *lower->value;
        number.span.end = lower->span.end;
        lowest = lower->scale;
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
