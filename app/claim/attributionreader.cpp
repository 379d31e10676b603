// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/attributionreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

bool AttributionReading::isPreposition() const
{
    return cue.phrase->code == u"before" || cue.phrase->code == u"by";
}

QList<PhraseHit> AttributionReader::cues() const
{
    return PhraseTable::shipped("attribution.tsv"_L1).find(m_sentence.words, m_sentence.language);
}

bool AttributionReader::isAside(const PhraseHit &hit) const
{
    const QStringView before = m_sentence.surface({m_sentence.span.start, hit.span.start});
    const auto isOpen = [&](char16_t opening, char16_t closing) {
        return before.count(opening) > before.count(closing);
    };
    return isOpen(u'(', u')') || isOpen(u'«', u'»') || isOpen(u'“', u'”') || before.count(u'"') % 2 == 1;
}

bool AttributionReader::isInfinitive(const PhraseHit &hit) const
{
    return hit.first > 0 && m_sentence.language != u"it" && m_sentence.words[hit.first - 1].text == u"to" &&
           hit.phrase->code != u"before" && hit.phrase->code != u"by";
}

qsizetype AttributionReader::firstWordOf(TextSpan clause) const
{
    const auto start = [](const FoldedWord &word) { return word.span.start; };
    return std::ranges::lower_bound(m_sentence.words, clause.start, {}, start) - m_sentence.words.begin();
}

QList<AttributionReading> AttributionReader::readings() const
{
    QList<AttributionReading> all;
    for (const PhraseHit &hit : cues()) {
        if (isAside(hit) || isInfinitive(hit))
            continue;
        if (const auto reading = read(hit))
            all.append(*reading);
    }
    return all;
}

std::optional<AttributionReading> AttributionReader::read(const PhraseHit &hit) const
{
    const QString &code = hit.phrase->code;
    if (code == u"before" || code == u"by") {
        const auto source = m_sources.startingAt(hit.first + hit.count);
        return source ? std::optional(AttributionReading{hit, source}) : std::nullopt;
    }
    if (code == u"say" || code == u"told" || code == u"fear" || code == u"show")
        return readVerb(hit);
    return std::nullopt;
}

/// What merely shows holds nothing, unless it is a text or somebody.
bool AttributionReader::mayHold(const PhraseHit &hit, const SourcePhrase &source) const
{
    const auto *mention = m_sentence.mentionAt(firstWordOf(source.span));
    const bool isPlace = mention && mention->kind == MentionKind::Place && mention->span == source.span;
    return hit.phrase->code != u"show" || !isPlace;
}

std::optional<AttributionReading> AttributionReader::readVerb(const PhraseHit &hit) const
{
    const auto accept = [&](const std::optional<SourcePhrase> &source) -> std::optional<AttributionReading> {
        if (!source || !mayHold(hit, *source))
            return std::nullopt;
        return AttributionReading{hit, source};
    };
    qsizetype first = firstWordOf(m_sentence.clauseAt(hit.span.start));
    for (qsizetype at = first; at < hit.first; ++at) {
        if (!m_sources.isSmall(at, u"break"))
            continue;
        if (at + 1 == hit.first)
            return accept(relative(hit, at));
        first = at + 1;
    }
    if (const auto subject = m_sources.subject(first, hit.first))
        return accept(subject);
    while (first < hit.first && m_sources.isSmall(first, u"adverb"))
        ++first;
    const bool isPronoun = first + 1 == hit.first && m_sources.isSmall(first, u"pronoun");
    if (isPronoun)
        return AttributionReading{hit, std::nullopt};
    if (first < hit.first)
        return std::nullopt;
    if (const auto source = inverted(hit))
        return accept(source);
    if (const auto source = beforeApposition(hit))
        return accept(source);
    const bool hasNoSubject = hit.phrase->code == u"say" && m_sentence.language == u"it";
    return hasNoSubject ? std::optional(AttributionReading{hit, std::nullopt}) : std::nullopt;
}

/// "tra i legislatori, che temono …", "projections that suggest …": only fears and texts speak from a
/// relative clause, for the main one may be about something else.
std::optional<SourcePhrase> AttributionReader::relative(const PhraseHit &hit, qsizetype breakAt) const
{
    const auto source = m_sources.endingBefore(breakAt);
    if (source && (hit.phrase->code == u"fear" || source->isPaper))
        return source;
    return std::nullopt;
}

/// "…, ha detto Huang", "…, hanno riferito a Reuters due dirigenti".
std::optional<SourcePhrase> AttributionReader::inverted(const PhraseHit &hit) const
{
    qsizetype at = hit.first + hit.count;
    if (hit.phrase->code == u"told")
        return std::nullopt;
    while (m_sources.isSmall(at, u"adverb"))
        ++at;
    if (m_sources.isSmall(at, u"hearer")) {
        const auto hearer = m_sources.startingAt(at + 1);
        if (!hearer)
            return std::nullopt;
        while (at < m_sentence.words.size() && m_sentence.words[at].span.start < hearer->span.end)
            ++at;
    }
    const auto source = at < m_sentence.words.size() ? m_sources.startingAt(at) : std::nullopt;
    return source && !isSubjectOfContent(*source) ? source : std::nullopt;
}

/// "said the ministry will approve": who does what is said, not who says it.
bool AttributionReader::isSubjectOfContent(const SourcePhrase &source) const
{
    const qsizetype next = firstWordOf({source.span.end, source.span.end});
    return next < m_sentence.words.size() && m_sources.runsOn(next - 1) && m_sources.isSmall(next, u"verb");
}

/// "Nvidia, a leader of its field, confirmed …".
std::optional<SourcePhrase> AttributionReader::beforeApposition(const PhraseHit &hit) const
{
    const auto own = std::ranges::find(m_sentence.clauses, m_sentence.clauseAt(hit.span.start));
    const auto place = own - m_sentence.clauses.begin();
    if (own == m_sentence.clauses.end() || place < 2)
        return std::nullopt;
    const qsizetype first = firstWordOf(m_sentence.clauses[place - 2]);
    const qsizetype end = firstWordOf(m_sentence.clauses[place - 1]);
    const qsizetype last = firstWordOf(*own) - 1;
    const Mention *name = m_sentence.mentionAt(end);
    const bool isNamed = name && name->kind == MentionKind::Person && last >= end &&
                         name->span.end >= m_sentence.words[last].span.start;
    if (isNamed) // "Il CEO, Lisa Su, ha detto"
        return m_sources.startingAt(end);
    const auto source = m_sources.subject(first, end);
    const bool closes = source && end > first && source->span.end >= m_sentence.words[end - 1].span.end;
    return closes ? source : std::nullopt;
}

std::optional<SourcePhrase> AttributionReader::relay(const AttributionReading &reading) const
{
    for (qsizetype at = 0; at + 1 < m_sentence.words.size(); ++at) {
        if (!m_sources.isSmall(at, u"hearer") && reading.cue.first + reading.cue.count - 1 != at)
            continue;
        const auto hearer = m_sources.startingAt(at + 1);
        if (hearer && hearer->isPress && (!reading.source || hearer->span != reading.source->span))
            return hearer;
    }
    return std::nullopt;
}

std::optional<SourcePhrase> AttributionReader::cited() const
{
    for (const PhraseHit &hit : cues()) {
        if (hit.phrase->code != u"cite")
            continue;
        if (const auto source = m_sources.startingAt(hit.first + hit.count))
            return source;
    }
    return std::nullopt;
}

std::optional<AttributionReading> AttributionReader::ofSentenceBefore() const
{
    for (const PhraseHit &hit : cues()) {
        if (hit.phrase->code != u"lo" || hit.first > 1)
            continue;
        if (const auto source = m_sources.startingAt(hit.first + hit.count))
            return AttributionReading{hit, source};
    }
    return std::nullopt;
}

std::optional<SourcePhrase> AttributionReader::trailing() const
{
    if (m_sentence.clauses.size() < 2)
        return std::nullopt;
    const TextSpan last = m_sentence.clauses.last();
    const QStringView before = m_sentence.surface({m_sentence.span.start, last.start}).trimmed();
    const qsizetype first = firstWordOf(last);
    if (!before.endsWith(u':') || first >= m_sentence.words.size())
        return std::nullopt;
    const auto source = m_sources.startingAt(first);
    return source && source->span == last ? source : std::nullopt;
}

} // namespace Postilla
