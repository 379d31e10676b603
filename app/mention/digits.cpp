// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/digits.h"

#include "mention/textunits.h"

#include <QString>

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
    /// As India groups: "1,15,351", all groups between the first and the last of two digits.
    bool indian = true;
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
        if (separators > 0)
            indian = indian && last == 2 && (separators == 1 || lastSeparator == separator);
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
    } else if (groups.separator == sign &&
               (grouped || (groups.indian && groups.last == 3 && groups.first <= 2 && sign == u','))) {
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

} // namespace Postilla
