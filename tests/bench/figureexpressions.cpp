// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figureexpressions.h"

#include <algorithm>
#include <initializer_list>

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &word)
{
    QString text;
    for (const QChar c : word) {
        if (QStringView(u"\\.+*?()|[]{}^$").contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

/// The words of these roles, the longest first.
QString anyOf(const FigureVocabulary &vocabulary, std::initializer_list<WordRole> roles)
{
    QStringList words;
    for (const FigureWord &word : vocabulary.words()) {
        if (std::ranges::contains(roles, word.role))
            words.append(escaped(word.text));
    }
    words.removeDuplicates();
    std::ranges::stable_sort(words, std::greater(), &QString::size);
    return u"(?:"_s + words.join(u'|') + u')';
}

/// 1 to 999, and thousands, as they are put together.
QString italianNumber()
{
    const QString ones = u"(?:un[oa]?|due|tr[eé]|quattro|cinque|sei|sette|otto|nove)"_s;
    const QString tens =
        u"(?:dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|"
        "(?:venti?|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?)"_s +
        ones + u"?|"_s + ones + u')';
    return u"(?:"_s + ones + u"?cento"_s + tens + u"?|"_s + tens + u")(?:mila)?"_s;
}

QString englishNumber()
{
    const QString ones = u"(?:one|two|three|four|five|six|seven|eight|nine)"_s;
    const QString tens =
        u"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
        "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-"_s +
        ones + u")?|"_s + ones + u')';
    return u"(?:"_s + ones + u" hundred(?: (?:and )?"_s + tens + u")?|"_s + tens + u')';
}

} // namespace

QStringList figureExpressions(const FigureVocabulary &vocabulary)
{
    const QString scale = u"(?: "_s + anyOf(vocabulary, {WordRole::Scale, WordRole::RoundScale}) + u')';
    const QString signedNumber = u"(?:"_s + anyOf(vocabulary, {WordRole::Sign}) + u" ?)?[0-9][0-9.,]*"_s +
                                 anyOf(vocabulary, {WordRole::Suffix}) + u'?' + scale + u"{0,2}(?: ?%)?"_s;
    const QString number =
        u"[0-9][0-9.,]*"_s + anyOf(vocabulary, {WordRole::Suffix}) + u'?' + scale + u"? "_s;
    const QString partitive = u"(?:(?:di|of) )?"_s;
    const QString noun = anyOf(vocabulary, {WordRole::Noun});
    return {number + partitive + noun,
            number + partitive + anyOf(vocabulary, {WordRole::Currency}),
            number + partitive +
                anyOf(vocabulary, {WordRole::Percent, WordRole::Times, WordRole::Symbol, WordRole::Period}),
            signedNumber,
            u"\\b"_s + italianNumber() + scale + u"\\b"_s,
            u"\\b"_s + englishNumber() + scale + u"\\b"_s,
            u"\\b"_s + anyOf(vocabulary, {WordRole::Month}) + u" [0-9]{4}\\b"_s,
            u"\\b"_s + anyOf(vocabulary, {WordRole::Fraction, WordRole::Fold}) + u"\\b"_s};
}

QStringList shortFigureExpressions()
{
    return {
        u"(?:(?:US)?[$€£¥] ?)?[0-9][0-9.,]{0,20}"
        "(?: ?(?:%|per cento|percent|mila|thousand|milioni|million|miliardi|billion|bn|mld|mln|m|k))?"
        "(?: (?:di|of))?(?: (?:dollari|dollars|euro|euros|yuan|unità|units|schede|boards|pezzi|chips|aziende"
        "|companies|settimane|weeks|server|servers))?"_s,
        u"\\b(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|cento|two|three|four|five|six|seven|eight|"
        u"nine|"
        "ten|hundred) (?:terzi|thirds|milioni|million|mila|thousand|miliardi|billion)\\b"_s,
        u"\\b(?:gennaio|marzo|aprile|maggio|giugno|luglio|January|March|April|May|June|July) [0-9]{4}\\b"_s};
}

} // namespace Postilla::Bench
