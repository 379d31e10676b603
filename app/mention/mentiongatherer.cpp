// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentiongatherer.h"

#include "mention/graphemes.h"
#include "mention/textunits.h"

#include <algorithm>

namespace Postilla {

MentionGatherer::MentionGatherer(QStringView text)
    : m_text(text)
{
    constexpr qsizetype unitsAMention = 128;
    m_mentions.reserve(text.size() / unitsAMention);
}

void MentionGatherer::take(Mention mention)
{
    if (mention.span.isEmpty() || !onGraphemeBorder(m_text, mention.span.start) ||
        !onGraphemeBorder(m_text, mention.span.end))
        return;
    // A number that waited for its chip comes late.
    qsizetype place = m_mentions.size();
    while (place > 0 && mention.span < m_mentions.at(place - 1).span)
        --place;
    if (place == m_mentions.size())
        m_mentions.append(std::move(mention));
    else
        m_mentions.insert(place, std::move(mention));
}

void MentionGatherer::dropFrom(qsizetype start)
{
    while (!m_mentions.isEmpty() && m_mentions.last().span.end > start)
        m_mentions.removeLast();
}

void MentionGatherer::takeBefore(const Introduction &person, const QList<TextSpan> &skip)
{
    constexpr qsizetype farthest = 4000;
    constexpr qsizetype shortest = 3;
    const qsizetype length = person.surname.length();
    const QStringView surname = m_text.sliced(person.surname.start, length);
    qsizetype from = std::max<qsizetype>(0, person.surname.start - farthest);
    while (length >= shortest) {
        const qsizetype at = m_text.indexOf(surname, from);
        if (at < 0 || at >= person.surname.start)
            return;
        from = at + length;
        const qsizetype full = from - person.full.size();
        const bool whole =
            full >= 0 && m_text.sliced(full).startsWith(person.full) && startsWord(m_text, full);
        if (startsWord(m_text, at) && endsWord(m_text, from) && (whole || !startsSentence(m_text, at)))
            takeIfFree({{whole ? full : at, from},
                        MentionKind::Person,
                        MentionSub::None,
                        person.full,
                        std::nullopt,
                        MentionRule::Surname},
                       skip);
    }
}

void MentionGatherer::takeIfFree(const Mention &mention, const QList<TextSpan> &skip)
{
    const auto overlaps = [&mention](const TextSpan &span) { return mention.span.overlaps(span); };
    const auto place = std::ranges::lower_bound(m_mentions, mention.span, {}, &Mention::span);
    const bool taken = (place != m_mentions.end() && overlaps(place->span)) ||
                       (place != m_mentions.begin() && overlaps(std::prev(place)->span)) ||
                       std::ranges::any_of(skip, overlaps);
    if (!taken)
        m_mentions.insert(place, mention);
}

} // namespace Postilla
