// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/smallwords.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Postilla {

namespace {

struct SmallWord
{
    quint64 key = 0;
    /// 1: Italian; -1: English.
    int side = 0;
};

constexpr std::array<std::string_view, 24> italianWords{
    "di",  "che", "il", "la", "per", "del", "e",     "i",     "le",   "gli", "un",    "una",
    "con", "non", "da", "al", "nel", "dei", "della", "delle", "sono", "ha",  "hanno", "dal"};
constexpr std::array<std::string_view, 24> englishWords{
    "the", "of",  "and", "to",   "for", "on",   "is",   "its",  "by",   "with", "from", "has",
    "at",  "was", "are", "that", "an",  "said", "than", "will", "have", "as",   "were", "about"};
constexpr qsizetype longest = 5;

/// The letters of a small word in one number; 0 for what cannot be one.
template <typename Word>
constexpr quint64 keyOf(const Word &word)
{
    quint64 key = 0;
    for (const auto letter : word) {
        const auto code = static_cast<char16_t>(letter);
        if (code < u'a' || code > u'z')
            return 0;
        key = key << 8 | code;
    }
    return key;
}

/// Sorted by key. Every text is asked for its language, so this is looked up some 600 times a text.
constexpr auto smallWords = [] {
    std::array<SmallWord, italianWords.size() + englishWords.size()> words;
    auto next = std::ranges::transform(italianWords, words.begin(), [](std::string_view word) {
                    return SmallWord{keyOf(word), 1};
                }).out;
    std::ranges::transform(englishWords, next,
                           [](std::string_view word) { return SmallWord{keyOf(word), -1}; });
    std::ranges::sort(words, {}, &SmallWord::key);
    return words;
}();

int sideOf(quint64 key)
{
    const auto *known = std::ranges::lower_bound(smallWords, key, {}, &SmallWord::key);
    return known != smallWords.end() && known->key == key ? known->side : 0;
}

} // namespace

bool looksItalian(QStringView text)
{
    constexpr qsizetype sample = 4000;
    /// Of a word with other signs than small letters; no word has it.
    constexpr quint64 otherKey = 1;
    qsizetype balance = 0;
    quint64 key = 0;
    qsizetype size = 0;
    const auto endWord = [&] {
        balance += size > 0 && size <= longest ? sideOf(key) : 0;
        key = 0;
        size = 0;
    };
    for (const QChar unit : text.left(sample)) {
        if (unit == u' ') {
            endWord();
            continue;
        }
        const bool small = unit >= u'a' && unit <= u'z';
        key = small && key != otherKey ? key << 8 | unit.unicode() : otherKey;
        ++size;
    }
    endWord();
    return balance > 0;
}

} // namespace Postilla
