// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/texttokens.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr char16_t ellipsis = 0x2026;

/// Soft hyphen, zero-width spaces and joiners, byte order mark.
bool isUnseen(char32_t point)
{
    return point == 0x00AD || (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0xFEFF;
}

bool isWordPoint(char32_t point)
{
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

bool writesNoSpaces(char32_t point)
{
    const QChar::Script script = QChar::script(point);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai;
}

/// ASCII for the signs that typography writes in several ways.
char32_t foldedSign(char32_t point)
{
    if ((point >= 0x2010 && point <= 0x2015) || point == 0x2212)
        return U'-';
    if ((point >= 0x2018 && point <= 0x201B) || point == 0x02BC || point == 0x2039 || point == 0x203A)
        return U'\'';
    if ((point >= 0x201C && point <= 0x201F) || point == 0x00AB || point == 0x00BB)
        return U'"';
    return point;
}

/// Steps through the code points of a text.
class Points
{
public:
    explicit Points(QStringView text)
        : m_text(text)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    char32_t peek() const
    {
        const QChar unit = m_text[m_at];
        if (unit.isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text[m_at + 1]);
        return unit.unicode();
    }
    void skip() { m_at += peek() > 0xFFFF ? 2 : 1; }

    /// The end of the word that begins here, what nobody sees within it included.
    qsizetype wordEnd()
    {
        const bool alone = writesNoSpaces(peek());
        qsizetype end = m_at;
        do {
            const bool seen = !isUnseen(peek());
            skip();
            end = seen ? m_at : end;
        } while (!atEnd() && !alone &&
                 (isUnseen(peek()) || (isWordPoint(peek()) && !writesNoSpaces(peek()))));
        return end;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QString foldedTypography(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    bool space = false;
    for (Points points(text); !points.atEnd(); points.skip()) {
        const char32_t point = points.peek();
        if (isUnseen(point))
            continue;
        if (QChar::isSpace(point)) {
            space = true;
            continue;
        }
        if (space && !folded.isEmpty())
            folded += u' ';
        space = false;
        if (point == ellipsis)
            folded += u"..."_s;
        else
            folded += QChar::fromUcs4(foldedSign(point));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

QList<TextToken> TokenReader::read(QStringView text)
{
    QList<TextToken> tokens;
    bool startsLine = true;
    const auto add = [&](TextSpan span, bool isWord, const QString &folded) {
        tokens.append({span, symbolOf(folded), isWord, startsLine});
        startsLine = false;
    };
    for (Points points(text); !points.atEnd();) {
        const char32_t point = points.peek();
        const qsizetype start = points.at();
        if (isWordPoint(point)) {
            const TextSpan span{start, points.wordEnd()};
            add(span, true, foldedTypography(text.sliced(span.start, span.length())));
            continue;
        }
        points.skip();
        if (point == ellipsis) {
            for (int stop = 0; stop < 3; ++stop)
                add({start, points.at()}, false, u"."_s);
        } else if (QChar::isSpace(point) || isUnseen(point)) {
            startsLine = startsLine || point == U'\n';
        } else {
            add({start, points.at()}, false, QString(QChar::fromUcs4(foldedSign(point))));
        }
    }
    return tokens;
}

int TokenReader::symbolOf(const QString &folded)
{
    const auto known = m_symbols.constFind(folded);
    return known != m_symbols.cend() ? *known : *m_symbols.insert(folded, symbolCount());
}

} // namespace Postilla
