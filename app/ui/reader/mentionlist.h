// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QList>

#include <functional>
#include <span>

namespace Postilla {

/// The mentions of one text in the order of the text, made to be asked for a stretch of it.
class MentionList
{
public:
    using Filter = std::function<bool(const Mention &)>;

    MentionList() = default;
    /// Sorts them by their spans; drops empty ones.
    explicit MentionList(QList<Mention> mentions);

    qsizetype size() const { return m_mentions.size(); }
    const Mention &at(qsizetype index) const { return m_mentions.at(index); }
    const QList<Mention> &all() const { return m_mentions; }

    /// Where the stretch of the list begins and ends that holds every mention overlapping `span`; some in it
    /// may lie before it.
    std::span<const Mention> around(TextSpan span) const;
    /// Place of the innermost mention that covers `offset` and passes, or -1.
    qsizetype indexAt(qsizetype offset, const Filter &passes) const;
    /// Place of the first mention that starts at `offset` or after it; size() where none does.
    qsizetype firstFrom(qsizetype offset) const;
    /// Place of the first one that passes among `from`, `from` + `step` …; -1 where none does. `step` is 1 or
    /// -1.
    qsizetype find(qsizetype from, int step, const Filter &passes) const;

private:
    QList<Mention> m_mentions;
    /// Length of the longest.
    qsizetype m_longest = 0;
};

} // namespace Postilla
