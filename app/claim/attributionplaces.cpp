// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/attributionplaces.h"

#include "document/sentences.h"
#include "mention/textunits.h"

#include <algorithm>
#include <optional>

namespace Postilla {

namespace {

/// Words to be found in a stretch of a text.
class WordSearch
{
public:
    WordSearch(QStringView text, TextSpan stretch, TextSpan near)
        : m_text(text)
        , m_stretch(stretch)
        , m_near(near)
    {
    }

    /// Empty where they do not stand there.
    TextSpan find(QStringView words) const
    {
        const QStringView wanted = words.trimmed();
        if (wanted.isEmpty())
            return {};
        const auto same = nearest(wanted, Qt::CaseSensitive);
        return same ? *same : nearest(wanted, Qt::CaseInsensitive).value_or(TextSpan());
    }

private:
    std::optional<TextSpan> nearest(QStringView words, Qt::CaseSensitivity letters) const;
    std::optional<TextSpan> at(qsizetype start, QStringView words, Qt::CaseSensitivity letters) const;
    bool isWhole(TextSpan found) const;
    bool isWordAt(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() && isWordUnit(m_text[place].unicode());
    }
    qsizetype distance(TextSpan found) const
    {
        return std::max({qsizetype(0), m_near.start - found.end, found.start - m_near.end});
    }

    QStringView m_text;
    TextSpan m_stretch;
    TextSpan m_near;
};

std::optional<TextSpan> WordSearch::nearest(QStringView words, Qt::CaseSensitivity letters) const
{
    std::optional<TextSpan> best;
    for (qsizetype start = m_stretch.start; start < m_stretch.end; ++start) {
        const auto found = at(start, words, letters);
        if (found && (!best || distance(*found) < distance(*best)))
            best = found;
    }
    return best;
}

/// White space stands for any other: the record has each stretch in one line.
std::optional<TextSpan> WordSearch::at(qsizetype start, QStringView words, Qt::CaseSensitivity letters) const
{
    const auto isSame = [letters](QChar one, QChar other) {
        return one == other || (letters == Qt::CaseInsensitive && one.toCaseFolded() == other.toCaseFolded());
    };
    qsizetype place = start;
    for (qsizetype next = 0; next < words.size(); ++next) {
        if (place >= m_stretch.end)
            return std::nullopt;
        const bool isGap = words[next].isSpace();
        if (isGap ? !m_text[place].isSpace() : !isSame(words[next], m_text[place]))
            return std::nullopt;
        ++place;
        while (isGap && next + 1 < words.size() && words[next + 1].isSpace())
            ++next;
        while (isGap && place < m_stretch.end && m_text[place].isSpace())
            ++place;
    }
    const TextSpan found{start, place};
    return isWhole(found) ? std::optional(found) : std::nullopt;
}

bool WordSearch::isWhole(TextSpan found) const
{
    const bool goesBack = isWordAt(found.start) && isWordAt(found.start - 1);
    const bool goesOn = isWordAt(found.end - 1) && isWordAt(found.end);
    return !goesBack && !goesOn;
}

/// The sentence at a position; of a line without end no more than this much to either side.
TextSpan sentenceNear(QStringView text, qsizetype position)
{
    constexpr qsizetype reach = 2'000;
    const qsizetype from = std::max(qsizetype(0), position - reach);
    const qsizetype to = std::min(text.size(), position + reach);
    return sentenceAt(text.sliced(from, to - from), position - from).moved(from);
}

/// What is read along with the span: the sentences that it touches.
TextSpan sentencesAround(QStringView text, TextSpan span)
{
    return {std::min(span.start, sentenceNear(text, span.start).start),
            std::max(span.end, sentenceNear(text, span.end - 1).end)};
}

} // namespace

AttributionPlaces attributionPlaces(QStringView text, TextSpan span, const Claim &claim)
{
    if (span.isEmpty() || span.start < 0 || span.end > text.size())
        return {};
    const TextSpan stretch = sentencesAround(text, span);
    const WordSearch search(text, stretch, span);
    AttributionPlaces places;
    places.source = search.find(claim.source);
    places.cue = search.find(claim.cue);
    places.hedgeScope = search.find(claim.hedgeScope);
    if (!places.hedgeScope.isEmpty())
        places.hedge = WordSearch(text, places.hedgeScope, span).find(claim.hedgeCue);
    if (places.hedge.isEmpty())
        places.hedge = search.find(claim.hedgeCue);
    return places;
}

AttributionPlaces moved(const AttributionPlaces &places, qsizetype by)
{
    AttributionPlaces there = places;
    for (TextSpan *span : {&there.source, &there.cue, &there.hedge, &there.hedgeScope}) {
        if (!span->isEmpty())
            *span = span->moved(by);
    }
    return there;
}

} // namespace Postilla
