// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/indexwords.h"

#include <QChar>

#include <array>

namespace Postilla {

namespace {

constexpr char32_t asciiEnd = 0x80;

/// Most of a text is ASCII: for each of its characters that is part of a word the small letter, 0 for the
/// others.
constexpr auto foldedAscii = [] {
    std::array<char16_t, asciiEnd> folded{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        folded[c] = c;
    constexpr std::size_t letters = 26;
    for (std::size_t letter = 0; letter < letters; ++letter)
        folded[u'a' + letter] = folded[u'A' + letter] = static_cast<char16_t>(u'a' + letter);
    return folded;
}();

bool isLetterOrDigit(char32_t code)
{
    if (code < asciiEnd)
        return foldedAscii[code] != 0;
    return QChar::isLetterOrNumber(code) || QChar::category(code) == QChar::Other_PrivateUse;
}

/// Without its diacritics, whatever their number.
char32_t baseOf(char32_t code)
{
    for (;;) {
        const QString parts = QChar::decomposition(code);
        const bool isCanonical = QChar::decompositionTag(code) == QChar::Canonical;
        if (parts.isEmpty() || !isCanonical)
            return code;
        const bool pair = parts.size() > 1 && parts[0].isHighSurrogate();
        code = pair ? QChar::surrogateToUcs4(parts[0], parts[1]) : parts[0].unicode();
    }
}

} // namespace

IndexWords::Point IndexWords::pointAt(qsizetype at) const
{
    const QChar first = m_text[at];
    if (first.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, m_text[at + 1]), 2};
    return {first.unicode(), 1};
}

void IndexWords::appendFolded(char32_t code)
{
    if (code < asciiEnd) {
        m_folded.append(QChar(foldedAscii[code]));
        return;
    }
    if (QChar::isMark(code))
        return;
    const char32_t folded = baseOf(QChar::toCaseFolded(code));
    m_folded.append(QChar::fromUcs4(folded));
}

bool IndexWords::next()
{
    qsizetype at = m_span.end;
    for (; at < m_text.size(); at += pointAt(at).length) {
        if (isLetterOrDigit(pointAt(at).code))
            break;
    }
    m_folded.resize(0); // keeps its room
    m_span = {at, at};
    while (m_span.end < m_text.size()) {
        const Point point = pointAt(m_span.end);
        if (!isLetterOrDigit(point.code) && !QChar::isMark(point.code))
            break;
        appendFolded(point.code);
        m_span.end += point.length;
    }
    return !m_span.isEmpty();
}

} // namespace Postilla
