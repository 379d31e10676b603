// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/indexwords.h"

#include <QChar>

namespace Postilla {

namespace {

constexpr char32_t asciiEnd = 0x80;

bool isLetterOrDigit(char32_t code)
{
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
        m_folded.append(QChar(code >= U'A' && code <= U'Z' ? code + (U'a' - U'A') : code));
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
    m_folded.clear();
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
