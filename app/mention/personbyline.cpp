// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Persons by the place of their name on the page, and by the syllables that Chinese and Korean names are made
// of.
#include "mention/persongrammar.h"

#include "mention/wordlist.h"

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// The words of a line before the author's name.
constexpr std::array<QStringView, 21> bylines{
    u"di",         u"by",           u"da",          u"a cura di",   u"testo di",     u"author",
    u"autore",     u"autrice",      u"editor",      u"author |",    u"autore |",     u"editor |",
    u"written by", u"scritto da",   u"servizio di", u"articolo di", u"dall'inviato", u"dal nostro inviato",
    u"posted by",  u"reporting by", u"redatto da"};

bool isByline(QStringView words)
{
    words = words.trimmed();
    if (words.endsWith(u':'))
        words = words.chopped(1).trimmed();
    return std::ranges::any_of(bylines, [words](QStringView byline) {
        return words.size() == byline.size() && standsAt(words, 0, byline);
    });
}

/// Where the line of this position starts, if that is near; -1 otherwise.
qsizetype nearLineStart(QStringView text, qsizetype at, qsizetype farthest = 24)
{
    for (qsizetype start = at; at - start <= farthest; --start) {
        if (start == 0 || text[start - 1] == u'\n')
            return start;
    }
    return -1;
}

/// Whether these words are names and what joins them: "Ann Cho, Ugo Trebbi e".
bool areNames(QStringView words)
{
    constexpr std::array<QStringView, 3> joiners{u"e", u"and", u"&"};
    for (const QStringView word : words.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!word.front().isUpper() && std::ranges::find(joiners, word) == joiners.end())
            return false;
    }
    return true;
}

/// Whether the line names authors before this position: "Di Ann Cho e • Ugo Trebbi".
bool isFurtherAuthor(QStringView text, qsizetype line, qsizetype start)
{
    const QStringView before = text.sliced(line, start - line);
    const auto name = std::ranges::find_if(before.begin() + std::min<qsizetype>(1, before.size()),
                                           before.end(), [](QChar c) { return c.isUpper(); });
    const auto opener = before.first(name - before.begin());
    return (before.endsWith(u" e ") || before.endsWith(u" and ") || before.endsWith(u", ")) &&
           isByline(opener) && areNames(before.sliced(opener.size()));
}

/// Whether a byline ends here: the line does, or a date, an outlet or a second author follows.
bool endsByline(QStringView text, qsizetype end)
{
    constexpr QStringView signs = u"|,–—-•·/(";
    const qsizetype next = pastSpaces(text, end);
    return next >= text.size() || text[next] == u'\n' || signs.contains(text[next]) ||
           isDigitUnit(text[next].unicode()) || standsAt(text, end, u" e ") || standsAt(text, end, u" and ");
}

/// Whether these words end with what stands before the name of who took a picture: "Photo: •".
bool isCredit(QStringView words)
{
    constexpr std::array<QStringView, 6> labels{u"photo",   u"foto",       u"credit",
                                                u"crediti", u"photograph", u"picture"};
    words = words.trimmed();
    if (words.isEmpty() || words.back() != u':')
        return false;
    words.chop(1);
    return isAny(words.sliced(wordStart(words, words.size())), labels);
}

} // namespace

/// Whether a line of its own, or the credit of a picture, names the person.
bool PersonGrammar::isSigned(QStringView text, qsizetype start, qsizetype end)
{
    // "(Photo: Ann Cho/AP)"
    const bool opened =
        start > 1 && QStringView(u":(").contains(text[text[start - 1] == u' ' ? start - 2 : start - 1]);
    if (opened && end + 1 < text.size() && text[end] == u'/' && text[end + 1].isUpper())
        return true;
    if (opened && isCredit(text.first(start)) && standsAt(text, end, u", "))
        return true;
    constexpr std::array<QStringView, 8> agencies{u" | getty", u" | afp",   u" | reuters", u" | bloomberg",
                                                  u" /afp",    u" / getty", u" via getty", u" | ap "};
    if (std::ranges::any_of(agencies, [&](QStringView agency) { return standsAt(text, end, agency); }))
        return true;
    constexpr qsizetype longestByline = 60;
    const qsizetype line = nearLineStart(text, start, longestByline);
    if (line < 0 || !endsByline(text, end))
        return false;
    if (line < start)
        return isByline(text.sliced(line, start - line)) || isFurtherAuthor(text, line, start);
    const qsizetype before = line > 0 ? nearLineStart(text, line - 1) : -1;
    return before >= 0 && isByline(text.sliced(before, line - before));
}

/// "BY PARK EUN-JEE", a byline in capitals.
std::optional<PersonGrammar::Reading> PersonGrammar::inCapitals(QStringView text, TextSpan first) const
{
    const auto shouted = [text](TextSpan word) {
        const QStringView letters = text.sliced(word.start, word.length());
        return letters.size() >= 2 &&
               std::ranges::all_of(letters, [](QChar c) { return c.isUpper() || c == u'-'; });
    };
    const qsizetype line = nearLineStart(text, first.start);
    if (line < 0 || line == first.start || !shouted(first) ||
        !isByline(text.sliced(line, first.start - line)))
        return std::nullopt;
    TextSpan last = first;
    for (qsizetype at = pastSpaces(text, first.end); at > last.end; at = pastSpaces(text, last.end)) {
        qsizetype end = wordEnd(text, at);
        if (end + 1 < text.size() && text[end] == u'-')
            end = wordEnd(text, end + 1);
        if (!shouted({at, end}))
            break;
        last = {at, end};
    }
    if (last == first)
        return std::nullopt;
    const bool familyFirst = isOne(m_familyNames, text, first.start, first.end) ||
                             isOne(m_doubtfulFamilyNames, text, first.start, first.end);
    return Reading{{first.start, last.end}, familyFirst ? first : last};
}

/// Of how many syllables of the lexicon a word is made, the fewest; 0: it is not.
int PersonGrammar::syllables(QStringView text, TextSpan word) const
{
    constexpr qsizetype longestName = 14;
    if (word.length() > longestName)
        return 0;
    std::array<int, longestName + 1> fewest{1};
    for (qsizetype at = 0; at < word.length(); ++at) {
        if (fewest[size_t(at)] == 0)
            continue;
        const int next = fewest[size_t(at)] + 1;
        const auto reach = [&](qsizetype to) {
            int &count = fewest[size_t(to)];
            count = count == 0 ? next : std::min(count, next);
        };
        if (text[word.start + at] == u'-' && at > 0) {
            fewest[size_t(at + 1)] = fewest[size_t(at)];
            continue;
        }
        m_syllables.walk(text.first(word.end), word.start + at,
                         [&](qsizetype end, std::span<const int>) { reach(end - word.start); });
    }
    return std::max(0, fewest[size_t(word.length())] - 1);
}

/// "Benlin Yuan", "Fanyue “Tom” Gong", "Jun Ma" but not "Hang Song"
bool PersonGrammar::isRomanised(QStringView text, TextSpan first, TextSpan last) const
{
    constexpr qsizetype clearLength = 5;
    constexpr int most = 2;
    const bool doubtful = isOne(m_doubtfulFamilyNames, text, last.start, last.end);
    if (!isOne(m_familyNames, text, last.start, last.end) && !(doubtful && first.length() >= clearLength))
        return false;
    const int count = syllables(text, first);
    return count > 0 && count <= most;
}

/// "Hu Jintao": a family name that is a common word too, with a given name of two syllables, and not where a
/// sentence begins ("Ma Taiwan …"), unless a hyphen parts these ("Lo Wei-jen").
bool PersonGrammar::isFamilyFirst(QStringView text, TextSpan first, TextSpan last) const
{
    constexpr qsizetype clearLength = 5;
    const bool parted = text.sliced(last.start, last.length()).contains(u'-');
    return last.length() >= clearLength && isOne(m_doubtfulFamilyNames, text, first.start, first.end) &&
           (parted || !startsSentence(text, first.start)) && syllables(text, last) == 2;
}

} // namespace Postilla
