// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "review/reviewcard.h"

#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace Postilla {

/// The last decisions of people, to be looked up by how alike they are.
class SimilarDecisions
{
public:
    /// So many are kept of each rule.
    static constexpr qsizetype most = 200;

    /// Counts a yes or no; what was put off is not decided.
    void add(const Decision &decision);
    /// Those by the same rule that share most words with a passage, the likest first, at most three; itself
    /// (`item`) left out.
    QList<SimilarDecision> like(const QString &rule, const QString &gist, const QString &item) const;

private:
    /// The hashes of the words, each once, in order: each card is compared with all that are known.
    using Words = std::vector<std::size_t>;
    static Words wordsOf(const QString &text);
    static double likeness(const Words &one, const Words &other);

    struct Known
    {
        QString item;
        SimilarDecision decision;
        Words words;
    };

    /// By rule, the oldest first.
    QHash<QString, QList<Known>> m_known;
};

} // namespace Postilla
