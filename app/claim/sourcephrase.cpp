// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/sourcephrase.h"

#include "claim/phrasetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype mostDeterminers = 5;
constexpr qsizetype longestPhrase = 8;

bool canSpeak(const Mention &mention)
{
    return mention.kind == MentionKind::Agency || mention.kind == MentionKind::Company ||
           mention.kind == MentionKind::Person || mention.kind == MentionKind::Place;
}

QStringList codesByWord(const SentenceWords &sentence, QLatin1StringView table)
{
    QStringList codes(sentence.words.size());
    for (const PhraseHit &hit : PhraseTable::shipped(table).find(sentence.words, sentence.language))
        std::fill_n(codes.begin() + hit.first, hit.count, hit.phrase->code);
    return codes;
}

} // namespace

SourceReader::SourceReader(const SentenceWords &sentence)
    : m_sentence(sentence)
    , m_small(codesByWord(sentence, "smallwords.tsv"_L1))
    , m_nouns(codesByWord(sentence, "sources.tsv"_L1))
{
}

bool SourceReader::isSmall(qsizetype word, QStringView code) const
{
    return word >= 0 && word < m_small.size() && m_small[word] == code;
}

bool SourceReader::runsOn(qsizetype word) const
{
    if (word < 0 || word + 1 >= m_sentence.words.size())
        return false;
    const TextSpan gap{m_sentence.words[word].span.end, m_sentence.words[word + 1].span.start};
    return std::ranges::all_of(m_sentence.surface(gap), [](QChar unit) {
        return unit.isSpace() || unit == u'-' || unit == u'\'' || unit == u'’' || unit == u's' ||
               unit == u'.';
    });
}

/// "il “Wall Street Journal”": the name of a paper in quotation marks.
bool SourceReader::isQuotedNext(qsizetype word) const
{
    constexpr QStringView openers = u"«“\"";
    if (word + 1 >= m_sentence.words.size())
        return false;
    const Mention *mention = m_sentence.mentionAt(word + 1);
    const TextSpan gap{m_sentence.words[word].span.end, m_sentence.words[word + 1].span.start};
    return mention && mention->sub == MentionSub::Press &&
           std::ranges::all_of(m_sentence.surface(gap),
                               [&](QChar unit) { return unit.isSpace() || openers.contains(unit); });
}

std::optional<SourceReader::Head> SourceReader::headAt(qsizetype word) const
{
    const auto &words = m_sentence.words;
    if (const Mention *mention = m_sentence.mentionAt(word); mention && canSpeak(*mention)) {
        qsizetype end = word;
        while (end < words.size() && mention->span.overlaps(words[end].span))
            ++end;
        return Head{.first = word, .end = end, .mention = mention, .noun = {}};
    }
    if (m_nouns[word].isEmpty())
        return std::nullopt;
    qsizetype end = word + 1;
    while (end < words.size() && m_nouns[end] == m_nouns[word] && runsOn(end - 1))
        ++end;
    return Head{.first = word, .end = end, .mention = nullptr, .noun = m_nouns[word]};
}

/// "said", "citando": no part of a name.
bool SourceReader::isCue(qsizetype word) const
{
    return PhraseTable::shipped("attribution.tsv"_L1).at(m_sentence.words, word, m_sentence.language).phrase;
}

/// "Commerce Secretary Howard Lutnick", "the letter's signatories": the last of a row names the source, but a
/// firm before a mere office does not ("Bernstein analysts" are the analysts).
SourceReader::Head SourceReader::lastOfCompound(Head head) const
{
    for (qsizetype at = head.end; at < m_sentence.words.size() && runsOn(at - 1); ++at) {
        if (!m_small[at].isEmpty() || isCue(at))
            break;
        const auto next = headAt(at);
        if (!next)
            continue;
        const bool isPlaceName = next->mention && next->mention->kind == MentionKind::Place;
        if (isPlaceName)
            break;
        const qsizetype first = head.mention && next->mention ? next->first : head.first;
        head = *next;
        if (!head.mention)
            head.first = std::min(first, head.first);
        at = head.end - 1;
    }
    return head;
}

/// Past what belongs to a noun: "analisti | di Jefferies", "people | familiar with the matter".
qsizetype SourceReader::endOfPhrase(qsizetype word) const
{
    qsizetype end = word;
    for (qsizetype at = word; at < m_sentence.words.size() && at < word + longestPhrase && runsOn(at - 1);
         ++at) {
        const QString &small = m_small[at];
        const bool binds = small == u"of" || small == u"determiner";
        if (!small.isEmpty() && !binds)
            break;
        if (isCue(at))
            break;
        if (!binds)
            end = at + 1;
    }
    return end;
}

qsizetype SourceReader::startOfPhrase(qsizetype word) const
{
    qsizetype first = word;
    while (first > 0 && word - first < 3 && runsOn(first - 1) && m_small[first - 1].isEmpty() &&
           m_nouns[first - 1].isEmpty() && !m_sentence.mentionAt(first - 1) && !isCue(first - 1))
        --first;
    return first;
}

SourcePhrase SourceReader::phraseOf(Head head) const
{
    head = lastOfCompound(head);
    if (head.noun == u"paper") { // its outlet or author says it
        const bool belongs = isSmall(head.end, u"of") && runsOn(head.end - 1);
        for (qsizetype at = head.end + 1; belongs && at <= head.end + 2 && at < m_sentence.words.size();
             ++at) {
            if (const auto owner = headAt(at); owner && owner->mention)
                return phraseOf(*owner);
        }
    }
    if (head.mention) {
        return {.span = head.mention->span,
                .kind = SourceKind::Named,
                .isPress = head.mention->sub == MentionSub::Press,
                .isPaper = false};
    }
    const qsizetype first =
        head.first == 0 || !m_sentence.mentionAt(head.first) ? startOfPhrase(head.first) : head.first;
    const qsizetype end = std::max(head.end, endOfPhrase(head.end));
    return {.span = {m_sentence.words[first].span.start, m_sentence.words[end - 1].span.end},
            .kind = head.noun == u"anonymous" ? SourceKind::Anonymous : SourceKind::Named,
            .isPress = false,
            .isPaper = head.noun == u"paper"};
}

std::optional<SourcePhrase> SourceReader::startingAt(qsizetype word) const
{
    qsizetype at = word;
    for (qsizetype passed = 0; at < m_sentence.words.size() && passed < mostDeterminers; ++at, ++passed) {
        if (const auto head = headAt(at))
            return phraseOf(*head);
        // an adjective may stand between, but no other small word
        const bool mayPass = m_small[at].isEmpty() || m_small[at] == u"determiner";
        if (!mayPass || (!runsOn(at) && !isQuotedNext(at)))
            return std::nullopt;
    }
    return std::nullopt;
}

bool SourceReader::isGoverned(qsizetype word) const
{
    qsizetype before = word - 1;
    while (before >= 0 && isSmall(before, u"determiner") && runsOn(before))
        --before;
    return before >= 0 && runsOn(before) &&
           (isSmall(before, u"preposition") || isSmall(before, u"hearer") || isSmall(before, u"of"));
}

std::optional<SourcePhrase> SourceReader::subject(qsizetype first, qsizetype verb) const
{
    for (qsizetype at = first; at < verb; ++at) {
        const auto head = headAt(at);
        if (!head)
            continue;
        if (!isGoverned(at))
            return phraseOf(*head);
        at = head->end - 1;
    }
    return std::nullopt;
}

std::optional<SourcePhrase> SourceReader::endingBefore(qsizetype word) const
{
    constexpr qsizetype reach = 6;
    for (qsizetype at = word - 1; at >= 0 && at >= word - reach; --at) {
        const auto head = headAt(at);
        if (!head)
            continue;
        const SourcePhrase phrase = phraseOf(*head);
        const bool isLast = phrase.span.end >= m_sentence.words[word - 1].span.start;
        if (isLast)
            return phrase;
    }
    return std::nullopt;
}

} // namespace Postilla
