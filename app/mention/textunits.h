// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

#include <array>

namespace Postilla {

/// What one UTF-16 unit is to the finder, looked up at once.
struct TextUnit
{
    enum Class : quint16 {
        /// Part of a word: letters, digits, marks and "_". Not the scripts that write no spaces (Chinese,
        /// Japanese, Korean), so that a Latin name inside them starts a word; not surrogates, of which names
        /// have none.
        Word = 1,
        Digit = 2, ///< 0–9 alone
        Space = 4,
        InlineSpace = 8, ///< a space that keeps to its line
        Upper = 16,
        FigureSign = 32, ///< may begin a figure without being part of a word: "$", "≈"
        Unsteady = 64,   ///< part of a word as it stands but not folded, or the other way round
    };

    /// As names are compared: case folded, typographic apostrophes, hyphens and spaces as ASCII.
    char16_t fold = 0;
    quint16 classes = 0;
};

/// By unit.
extern const std::array<TextUnit, 0x10000> textUnits;

inline bool isOfClass(char16_t c, quint16 classes)
{
    return textUnits[c].classes & classes;
}

inline bool isWordUnit(char16_t c)
{
    return isOfClass(c, TextUnit::Word);
}

/// Also the typographic one.
inline bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

/// Also the typographic one and the one that does not break.
inline bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

inline bool isDigitUnit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isSpaceUnit(char16_t c)
{
    return isOfClass(c, TextUnit::Space);
}

inline bool isInlineSpace(char16_t c)
{
    return isOfClass(c, TextUnit::InlineSpace);
}

inline char16_t foldUnit(char16_t c)
{
    return textUnits[c].fold;
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
    return at < text.size() && isOfClass(text[at].unicode(), TextUnit::Upper);
}

/// Where the word at this position ends.
inline qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordUnit(text[at].unicode()))
        ++at;
    return at;
}

/// Where the word that ends here starts.
inline qsizetype wordStart(QStringView text, qsizetype end)
{
    while (end > 0 && isWordUnit(text[end - 1].unicode()))
        --end;
    return end;
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

/// Whether these words stand here, in any case and with any space, apostrophe and hyphen of the same meaning.
/// `words` are small letters with ASCII signs.
inline bool standsAt(QStringView text, qsizetype at, QStringView words)
{
    if (at < 0 || at + words.size() > text.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (foldUnit(text[at + i].unicode()) != words[i].unicode())
            return false;
    }
    return true;
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
