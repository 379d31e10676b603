// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/textunits.h"

namespace Postilla {

namespace {

bool isWord(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    if (c >= 0x2E80 && c <= 0xFDCF && !(c >= 0xA4D0 && c <= 0xABFF))
        return false;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isSpace(char16_t c)
{
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
}

bool isFigureSign(char16_t c)
{
    return c == u'$' || c == u'<' || c == u'>' || c == u'~' || (c >= 0xA2 && c <= 0xA5) || c == 0xBD ||
           (c >= 0x20A0 && c <= 0x20CF) || c == 0x2248 || c == 0x2264 || c == 0x2265;
}

char16_t folded(char16_t c)
{
    if (isSpace(c))
        return u' ';
    if (c == 0x2019 || c == 0x2018 || c == 0x02BC)
        return u'\'';
    if (c == 0x2010 || c == 0x2011)
        return u'-';
    return char16_t(QChar::toCaseFolded(char32_t(c)));
}

TextUnit unitOf(char16_t c)
{
    const auto bit = [](bool is, TextUnit::Class name) { return is ? name : 0; };
    TextUnit unit;
    unit.fold = folded(c);
    unit.classes = quint16(
        bit(isWord(c), TextUnit::Word) | bit(isDigitUnit(c), TextUnit::Digit) |
        bit(isSpace(c), TextUnit::Space) | bit(isSpace(c) && (c < 0x0A || c > 0x0D), TextUnit::InlineSpace) |
        bit(QChar::isUpper(c), TextUnit::Upper) | bit(isFigureSign(c), TextUnit::FigureSign) |
        bit(isWord(c) != isWord(unit.fold), TextUnit::Unsteady));
    return unit;
}

std::array<TextUnit, 0x10000> allUnits()
{
    std::array<TextUnit, 0x10000> units;
    for (size_t c = 0; c < units.size(); ++c)
        units[c] = unitOf(char16_t(c));
    return units;
}

} // namespace

const std::array<TextUnit, 0x10000> textUnits = allUnits();

} // namespace Postilla
