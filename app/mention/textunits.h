// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

namespace Postilla {

/// Part of a word: letters, digits, marks and "_". Not the scripts that write no spaces (Chinese, Japanese,
/// Korean), so that a Latin name inside them starts a word; not surrogates, of which names have none.
inline bool isWordUnit(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
    if (c >= 0x2E80 && c <= 0xFDCF && !(c >= 0xA4D0 && c <= 0xABFF))
        return false;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

inline bool isDigitUnit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isSpaceUnit(char16_t c)
{
    return c == u' ' || (c >= 0x09 && c <= 0x0D) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F;
}

/// A space that keeps to its line.
inline bool isInlineSpace(char16_t c)
{
    return isSpaceUnit(c) && (c < 0x0A || c > 0x0D);
}

/// One unit as names are compared: case folded, typographic apostrophes, hyphens and spaces as ASCII.
inline char16_t foldUnit(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : (c >= 0x09 && c <= 0x0D ? u' ' : c);
    if (isSpaceUnit(c))
        return u' ';
    if (c == 0x2019 || c == 0x2018 || c == 0x02BC)
        return u'\'';
    if (c == 0x2010 || c == 0x2011)
        return u'-';
    return char16_t(QChar::toCaseFolded(char32_t(c)));
}

inline bool startsWord(QStringView text, qsizetype at)
{
    return isWordUnit(text[at].unicode()) && (at == 0 || !isWordUnit(text[at - 1].unicode()));
}

/// No word runs on over this border.
inline bool endsWord(QStringView text, qsizetype end)
{
    return end >= text.size() || !isWordUnit(text[end].unicode()) || end == 0 ||
           !isWordUnit(text[end - 1].unicode());
}

inline bool isUpperAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].isUpper();
}

/// Where the word at this position ends.
inline qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordUnit(text[at].unicode()))
        ++at;
    return at;
}

/// Past at most two spaces of the same line; the same position where there is none.
inline qsizetype pastSpaces(QStringView text, qsizetype at)
{
    for (int i = 0; i < 2 && at < text.size() && isInlineSpace(text[at].unicode()); ++i)
        ++at;
    return at;
}

/// Past one border between two words of a sentence, a line break included; -1 where none stands.
inline qsizetype pastGap(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isSpaceUnit(text[at].unicode()))
        return -1;
    for (int i = 0; i < 2 && at < text.size() && isSpaceUnit(text[at].unicode()); ++i) {
        if (text[at] == u'\n' && i > 0)
            return -1;
        ++at;
    }
    return at < text.size() && !isSpaceUnit(text[at].unicode()) ? at : -1;
}

/// Whether a sentence, a line or a quotation begins here.
inline bool startsSentence(QStringView text, qsizetype at)
{
    constexpr QStringView openers = u"«»\"“”‘(—–-•*#>";
    for (int i = 0; i < 6; ++i) {
        if (at == 0)
            return true;
        const QChar before = text[--at];
        if (before == u'\n' || before == u'.' || before == u'!' || before == u'?' || before == u':')
            return true;
        if (!isSpaceUnit(before.unicode()) && !openers.contains(before))
            return false;
    }
    return false;
}

} // namespace Postilla
