// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/concordance.h"
#include "library/job.h"
#include "query/queryhits.h"
#include "store/documentsearch.h"
#include "store/documentstore.h"
#include "store/savedsearchstore.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// A document that was found, and why.
struct SearchHit
{
    DocumentListRow document;
    Snippet snippet;
};

/// A page of them, and where the next one begins; nothing where this is the last.
struct SearchHits
{
    QList<SearchHit> hits = {};
    std::optional<SearchPlace> end = {};
};

/// What could stand where the keyboard is in a query.
struct Completion
{
    /// Puts this into the place of `span` of the query, UTF-16 units.
    QString text;
    TextSpan span;
    /// In how many documents, at most HeldVocabulary::highestCount; nothing for a field and for a fixed
    /// value.
    std::optional<qint64> count = {};
    /// What a field is for, in the language of the user.
    QString hint = {};
};

/// Searching the library by queries (query/queryparser.h): Library::searches(). Safe on any thread.
///
/// What looks at words fails with SearchIndexDamaged where their index is; repairIndex() then makes it anew.
class Searches
{
public:
    explicit Searches(std::shared_ptr<LibraryCore> core);

    /// Newest collected first, `limit` at most. BadQuery for a kind that the library does not know.
    Result<SearchHits> newest(const Query &query, const std::optional<SearchPlace> &after, int limit) const;
    /// Those that fit the words of the query best, `limit` at most; newest collected first where it has none.
    Result<QList<SearchHit>> ranked(const Query &query, int limit) const;
    /// The query that finds these documents, whatever comes into the library later; empty where none of them
    /// is there.
    Result<QString> queryOf(const QStringList &documentUuids) const;
    /// Uuids of all documents that the query finds.
    Result<QSet<QString>> scope(const Query &query) const;
    /// The text of each document around what was asked for; meant for a page of a list.
    Result<QHash<QString, Snippet>> snippets(const Query &query, const QStringList &documentUuids) const;
    /// The places in one text for which the query finds it.
    Result<QList<TextSpan>> hitsIn(const Query &query, const DocumentVersion &version) const;

    /// All places that the query finds, in the background; progress in documents. Cancelled.
    Job<Concordance> concordance(const Query &query) const;

    /// What could go on at `cursor`, best first: fields, then the values that the library holds.
    Result<QList<Completion>> complete(const QString &typed, qsizetype cursor) const;

    /// By name.
    Result<QList<SavedSearch>> saved() const;
    /// One step of undo. BadArgument for a name that is empty or taken, BadQuery for what is no query.
    Result<SavedSearch> save(const QString &name, const QString &query);
    /// Stores what differs. The same errors, and Conflict.
    Result<SavedSearch> edit(const SavedSearch &search);
    Result<void> remove(const SavedSearch &search);

    /// Makes the index of words anew, in the background; progress in documents. Broken off, it goes on there
    /// at the next call, and search says until then that the index is not whole. LibraryReadOnly, Cancelled …
    Job<void> repairIndex();

private:
    Result<QList<SearchHit>> shown(const Query &query, const QList<ListedDocument> &documents) const;
    Result<SavedSearch> put(const QString &label, const SavedSearch &search);

    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
