// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What shows that digits are no figure: list numbers, telephone numbers, names.
#include "mention/figureparser.h"

#include <array>

namespace Postilla {

namespace {

qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigitUnit(text[at].unicode()))
        ++at;
    return at;
}

/// Whether a market's code follows, as behind the number of a share: "688256 • CH)", "2330 • TT".
bool hasMarket(QStringView text, qsizetype end)
{
    constexpr std::array<QStringView, 10> markets{u" CH", u" HK", u" TT", u" KS", u" KQ",
                                                  u" JP", u" JT", u" TW", u" C1", u" SP"};
    return std::ranges::any_of(markets, [&](QStringView market) {
        return text.sliced(end).startsWith(market) && endsWord(text, end + market.size());
    });
}

/// Whether a number with its unit ends here: "96 cores•/192 threads".
bool isMeasure(QStringView text, qsizetype end)
{
    const qsizetype start = wordStart(text, end);
    return start > 1 && start < end && isInlineSpace(text[start - 1].unicode()) &&
           isDigitUnit(text[start - 2].unicode());
}

/// Whether a word with a capital ends here: "Tier•-1 data centres".
bool endsName(QStringView text, qsizetype end)
{
    const qsizetype start = wordStart(text, end);
    return start < end && text[start].isUpper() && text[end - 1].isLetter();
}

/// Whether a parenthesis of this line is open here.
bool inParentheses(QStringView text, qsizetype at)
{
    constexpr qsizetype farthest = 80;
    for (qsizetype i = at - 1; i >= 0 && at - i < farthest && text[i] != u'\n' && text[i] != u')'; --i) {
        if (text[i] == u'(')
            return true;
    }
    return false;
}

} // namespace

/// Whether the words up to this one say that another kind of number follows: "version", "numero verde".
bool FigureParser::Pass::isBlocked(const Amount &amount, TextSpan word) const
{
    const auto blocks = [&](qsizetype from) {
        const auto blocker = m_parser.m_lexer.find(m_text, from, {WordRole::Blocker});
        return blocker && blocker.end + 1 >= word.end && blocker.word->code != u"after" &&
               (blocker.word->code == u"any" || (amount.bare && !amount.united));
    };
    const bool isSecond = word.start > 0 && isInlineSpace(m_text[word.start - 1].unicode());
    return blocks(word.start) || (isSecond && blocks(Postilla::wordStart(m_text, word.start - 1)));
}

/// Past the digits here and all that is glued to them, which is no figure.
qsizetype FigureParser::Pass::pastDigits(qsizetype position) const
{
    return wordEnd(m_text, readDigits(m_text, position).end);
}

/// Past "+39 02 1234567" or "0532-419.338", whose sign, zero and groups no figure has; -1 where none stands.
qsizetype FigureParser::Pass::pastPhoneNumber(const Amount &amount) const
{
    constexpr qsizetype fewestDigits = 9;
    constexpr qsizetype fewestLocalDigits = 7;
    const qsizetype start = amount.span.start;
    const bool abroad = m_text[start] == u'+';
    // "0532-419.338 / 451"
    const bool local =
        m_text[start] == u'0' && start + 1 < m_text.size() && isDigitUnit(m_text[start + 1].unicode());
    if (amount.united || !(abroad || local))
        return -1;
    qsizetype digits = 0;
    qsizetype at = abroad ? start + 1 : start;
    for (; at < m_text.size() && (isDigitUnit(m_text[at].unicode()) ||
                                  QStringView(abroad ? u" -()" : u" -/.").contains(m_text[at]));
         ++at)
        digits += isDigitUnit(m_text[at].unicode());
    return digits >= (abroad ? fewestDigits : fewestLocalDigits) ? at : -1;
}

/// "1." at the head of a line, "2)" with no parenthesis open, "[12]".
bool FigureParser::Pass::isListNumber(const Amount &amount) const
{
    if (amount.united || !amount.digits || amount.span.end >= m_text.size())
        return false;
    const QChar after = m_text[amount.span.end];
    const qsizetype start = amount.span.start;
    if (after == u']' && start > 0 && m_text[start - 1] == u'[')
        return true;
    if (after == u':' && amount.span.end + 1 < m_text.size() &&
        isDigitUnit(m_text[amount.span.end + 1].unicode()))
        return true;
    // alone on its line
    const bool leads = start == 0 || m_text[start - 1] == u'\n';
    if (leads && after == u'\n' && amount.span.length() <= 2)
        return true;
    if (after == u')' && amount.span.length() <= 2 && !inParentheses(m_text, start))
        return true;
    if (after != u'.' && after != u')')
        return false;
    qsizetype at = start;
    while (at > 0 && start - at < 8 && (isInlineSpace(m_text[at - 1].unicode()) || m_text[at - 1] == u'('))
        --at;
    if (amount.span.length() > 2)
        return false;
    // "up 2%. 3. Hua Hong", a list that a page has lost the line breaks of
    const qsizetype next = pastSpaces(m_text, amount.span.end + 1);
    const bool begins = next > amount.span.end + 1 && isUpperAt(m_text, next);
    return at == 0 || m_text[at - 1] == u'\n' ||
           (begins && at < start && QStringView(u".;)%!?]").contains(m_text[at - 1]));
}

/// A number of the list whose first one is a name: the 742 of "Parts 740, 742 and 744".
bool FigureParser::Pass::isNameToo(const Amount &amount) const
{
    constexpr std::array<QStringView, 9> joiners{u", ",   u" and ", u", and ", u" e ", u", e ",
                                                 u" or ", u" o ",   u" to ",   u"-"};
    return m_namedEnd >= 0 && amount.bare && !amount.united &&
           std::ranges::any_of(joiners, [&](QStringView joiner) {
               return m_namedEnd + joiner.size() == amount.span.start && standsAt(m_text, m_namedEnd, joiner);
           });
}

/// Digits that belong to a name, an address or a number of another kind: "GLM-5", "Section 232", "24/7",
/// "48-(1)", the eight and more of a reference.
bool FigureParser::Pass::isName(const Amount &amount) const
{
    if (!amount.digits)
        return false;
    const qsizetype start = amount.span.start;
    const qsizetype end = amount.span.end;
    constexpr qsizetype reference = 7;
    if (!amount.united && digitsEnd(m_text, start) - start >= reference)
        return true;
    // "688256.SH", a share
    if (!amount.united && end + 1 < m_text.size() && m_text[end] == u'.' && m_text[end + 1].isUpper())
        return true;
    if (!amount.united && amount.bare && hasMarket(m_text, end))
        return true;
    const bool measured =
        amount.united && (amount.sub != MentionSub::Quantity || amount.knownUnit) && !amount.isYear;
    if (end + 1 < m_text.size() && (m_text[end] == u'/' || m_text[end] == u'@' || m_text[end] == u'_') &&
        isWordUnit(m_text[end + 1].unicode()) && !measured)
        return true;
    const auto citation = m_parser.m_lexer.findNext(m_text, end, {WordRole::Blocker});
    if (citation && citation.word->code == u"after")
        return true;
    if (!amount.united && end + 1 < m_text.size() && m_text[end] == u'-' &&
        (m_text[end + 1].isUpper() || m_text[end + 1] == u'('))
        return true;
    if (start == 0)
        return false;
    // "gli anni '90"
    const bool apostrophe = m_text[start - 1] == u'\'' || m_text[start - 1] == QChar(0x2019);
    if (apostrophe && !amount.united && end - start == 2 && (start < 2 || !m_text[start - 2].isLetter()))
        return true;
    constexpr QStringView glue = u"#/:@_.=&-+(\\";
    const bool attached = glue.contains(m_text[start - 1]) && start > 1 &&
                          !isSpaceUnit(m_text[start - 2].unicode()) &&
                          !(measured && m_text[start - 1] == u'/' && isMeasure(m_text, start - 1));
    // "18 U.S.C. § 1831"
    const QChar signBefore =
        m_text[start > 1 && isInlineSpace(m_text[start - 1].unicode()) ? start - 2 : start - 1];
    if (m_text[start - 1] == u'#' || signBefore == u'§' ||
        (attached && !(amount.signedBefore || (measured && m_text[start - 1] == u'-'))))
        return true;
    if (isHyphen(m_text[start - 1]) && amount.sub == MentionSub::Quantity && endsName(m_text, start - 1))
        return true;
    qsizetype wordStop = start;
    while (wordStop > 0 && start - wordStop < 2 && isInlineSpace(m_text[wordStop - 1].unicode()))
        --wordStop;
    if (wordStop == start || amount.signedBefore || (measured && amount.sub != MentionSub::Quantity) ||
        amount.scale >= 1e6)
        return false;
    qsizetype wordStart = wordStop;
    // "H.R."
    const auto abbreviates = [&](qsizetype at) {
        return m_text[at] == u'.' && (at + 1 == wordStop || (at > 0 && m_text[at - 1].isUpper()));
    };
    while (wordStart > 0 && wordStop - wordStart < 30 &&
           (isWordUnit(m_text[wordStart - 1].unicode()) || abbreviates(wordStart - 1)))
        --wordStart;
    if (wordStart == wordStop)
        return false;
    if (isBlocked(amount, {wordStart, wordStop}))
        return true;
    const bool hasSign = !m_text[start].isDigit();
    if (amount.isYear || measured || hasSign || !amount.bare || m_text[wordStop - 1] == u'.' ||
        !m_text[wordStart].isUpper())
        return false;
    const bool modifier = (m_before.end == wordStop) || (m_open.end == wordStop);
    const bool acronym = wordStop - wordStart > 1 && m_text[wordStop - 1].isUpper();
    return !modifier && (acronym || !startsSentence(m_text, wordStart));
}

} // namespace Postilla
