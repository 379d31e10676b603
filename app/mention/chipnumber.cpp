// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number of a designation, with what follows it.
#include "mention/chipgrammar.h"

namespace Postilla {

using namespace Qt::StringLiterals;

std::optional<ChipGrammar::Number> ChipGrammar::number(QStringView text, qsizetype at,
                                                       const ChipSeries &series) const
{
    Number read;
    qsizetype end = at;
    for (; end < text.size() && end < at + longestNumber &&
           (isDigitUnit(text[end].unicode()) || (end > at && text[end] == u'O'));
         ++end) {
        read.typo |= text[end] == u'O';
        read.text += text[end] == u'O' ? u'0' : text[end];
    }
    if (!series.hasNumber(read.text.toInt()))
        return std::nullopt;
    const qsizetype lettersEnd = wordEnd(text, end);
    if (lettersEnd > end + 8)
        return std::nullopt;
    QStringView letters = text.mid(end, lettersEnd - end);
    if (letters.endsWith(u's') && !series.suffixes.contains(letters))
        letters.chop(1);
    const bool capitals = letters.isLower() && !series.suffixes.contains(letters);
    read.suffix = capitals ? letters.toString().toUpper() : letters.toString();
    if (!letters.isEmpty() && !series.suffixes.contains(read.suffix))
        return std::nullopt;
    read.end = lettersEnd;
    readWords(text, series, read);
    return read;
}

/// The words after the number, "NVL72" or "X8"; each must be one of the series.
void ChipGrammar::readWords(QStringView text, const ChipSeries &series, Number &number) const
{
    while (number.end + 1 < text.size() &&
           (isInlineSpace(text[number.end].unicode()) || isHyphen(text[number.end]))) {
        const qsizetype from = number.end + 1;
        const qsizetype to = wordEnd(text, from);
        const QStringView word = text.mid(from, to - from);
        if (word.isEmpty() || !series.words.contains(word))
            return;
        number.words += text[number.end] == u'-' ? u'-' : u' ';
        number.words += word;
        number.end = to;
    }
}

/// A number that only its series and an article tell from a count.
bool ChipGrammar::isShort(const Number &number)
{
    constexpr qsizetype shortest = 3;
    return number.suffix.isEmpty() && number.words.isEmpty() && !number.typo &&
           number.text.size() >= shortest;
}

} // namespace Postilla
