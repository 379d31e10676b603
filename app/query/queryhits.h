// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/mention.h"
#include "query/query.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace Postilla {

/// Canonical names of the entities that a name of a query means, by nameKey().
using QueryEntities = QHash<QString, QSet<QString>>;
QString nameKey(const NameCondition &condition);

/// The places of a text for which a query finds it: words, phrases, names, figures, kinds; not what it
/// excludes.
class QueryHits
{
public:
    explicit QueryHits(const Query &query, QueryEntities entities = {});

    /// Whether find() looks at the mentions at all.
    bool needMentions() const { return !m_mentionConditions.empty(); }
    /// Sorted, apart from each other.
    QList<TextSpan> find(QStringView text, const QList<Mention> &mentions) const;

private:
    struct Phrase
    {
        QStringList words;
        bool isPrefix = false;
    };
    void gather(const Query &query);
    void findPhrases(QStringView text, QList<TextSpan> &hits) const;
    bool isHit(const QueryCondition &condition, const Mention &mention) const;

    QueryEntities m_entities;
    std::vector<Phrase> m_phrases;
    std::vector<QueryCondition> m_mentionConditions;
};

/// A stretch of a text around what was looked for, in one line.
struct Snippet
{
    QString text;
    /// The hits in it, in UTF-16 units of `text`.
    QList<TextSpan> hits = {};
    /// What it shows of the document's text; "…" stands for the rest.
    TextSpan span = {};

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// The stretch of some `length` units with the most hits, the first of several; the beginning where there is
/// none.
Snippet snippetOf(QStringView text, const QList<TextSpan> &hits, qsizetype length);

} // namespace Postilla
