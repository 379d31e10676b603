// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"
#include "review/reviewcard.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

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
    struct Known
    {
        QString item;
        SimilarDecision decision;
        QSet<QString> words;
    };

    /// By rule, the oldest first.
    QHash<QString, QList<Known>> m_known;
};

} // namespace Postilla
