// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/mentionlist.h"

#include <algorithm>
#include <utility>

namespace Postilla {

namespace {
qsizetype startOf(const Mention &mention)
{
    return mention.span.start;
}
} // namespace

MentionList::MentionList(QList<Mention> mentions)
    : m_mentions(std::move(mentions))
{
    m_mentions.removeIf([](const Mention &mention) { return mention.span.isEmpty(); });
    std::ranges::stable_sort(m_mentions, {}, &Mention::span);
    for (const Mention &mention : std::as_const(m_mentions))
        m_longest = std::max(m_longest, mention.span.length());
}

std::span<const Mention> MentionList::around(TextSpan span) const
{
    const auto first = std::ranges::upper_bound(m_mentions, span.start - m_longest, {}, startOf);
    const auto last = std::ranges::lower_bound(first, m_mentions.end(), span.end, {}, startOf);
    return {first, last};
}

qsizetype MentionList::indexAt(qsizetype offset, const Filter &passes) const
{
    const auto candidates = around({offset, offset + 1});
    qsizetype innermost = -1;
    for (const Mention &mention : candidates) {
        const qsizetype index = &mention - m_mentions.constData();
        const bool tighter = innermost < 0 || mention.span.length() <= at(innermost).span.length();
        if (mention.span.contains(offset) && tighter && passes(mention))
            innermost = index;
    }
    return innermost;
}

qsizetype MentionList::firstFrom(qsizetype offset) const
{
    return std::ranges::lower_bound(m_mentions, offset, {}, startOf) - m_mentions.begin();
}

qsizetype MentionList::find(qsizetype from, int step, const Filter &passes) const
{
    for (qsizetype index = from; index >= 0 && index < size(); index += step) {
        if (passes(at(index)))
            return index;
    }
    return -1;
}

} // namespace Postilla
