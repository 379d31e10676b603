// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/tellingwords.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The last eight letters of a word in one number.
using Letters = quint64;
constexpr int bitsALetter = 8;

constexpr Letters lettersOf(std::string_view word)
{
    Letters letters = 0;
    for (const char letter : word)
        letters = letters << bitsALetter | static_cast<unsigned char>(letter);
    return letters;
}

template <std::size_t count>
constexpr std::array<Letters, count> sorted(const std::array<std::string_view, count> &words)
{
    std::array<Letters, count> letters{};
    std::ranges::transform(words, letters.begin(), lettersOf);
    std::ranges::sort(letters);
    return letters;
}

constexpr auto italianWords =
    sorted(std::array<std::string_view, 16>{"di", "che", "il", "gli", "dei", "della", "delle", "degli", "nel",
                                            "nella", "dal", "dalla", "sono", "hanno", "anche", "questo"});
constexpr auto englishWords = sorted(std::array<std::string_view, 12>{
    "the", "and", "that", "with", "from", "said", "have", "has", "were", "are", "which", "would"});

/// In UTF-16; any letter beyond ASCII is one that no telling word has.
int letterOf(char16_t unit)
{
    constexpr char16_t firstOther = 0x80;
    constexpr char16_t smallBit = 0x20;
    if (unit >= firstOther)
        return QChar::isLetter(unit) ? 1 : 0;
    const char16_t small = unit | smallBit;
    return small >= u'a' && small <= u'z' ? small : 0;
}

struct Tally
{
    int words = 0;
    int italian = 0;
    int english = 0;

    void take(Letters word)
    {
        ++words;
        italian += std::ranges::binary_search(italianWords, word) ? 1 : 0;
        english += std::ranges::binary_search(englishWords, word) ? 1 : 0;
    }
    /// One word in twelve in its favour, and hardly any against it.
    bool isSettled(int in, int against) const
    {
        constexpr int fewest = 6;
        constexpr int share = 12;
        return in >= fewest && in * share >= words && against * share <= in;
    }
};

} // namespace

QString languageByTellingWords(QStringView text)
{
    Tally tally;
    Letters word = 0;
    for (const QChar unit : text) {
        if (const int letter = letterOf(unit.unicode())) {
            word = word << bitsALetter | Letters(letter);
        } else if (word != 0) {
            tally.take(word);
            word = 0;
        }
    }
    if (word != 0)
        tally.take(word);
    return tally.isSettled(tally.italian, tally.english)   ? u"it"_s
           : tally.isSettled(tally.english, tally.italian) ? u"en"_s
                                                           : QString();
}

} // namespace Postilla
