// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

class Database;
class Transaction;

/// Which finder marks are to be from.
struct FinderRevision
{
    QString revision;
    /// Revision of the same finder without any entry of the user's.
    QString base;
    /// LexiconStore::sequence() of the lexicon it has.
    qint64 lexiconSequence = 0;
};

/// A text with what finding asks for.
struct TextToMark
{
    /// Its id, document, text and boilerplate; nothing else is read.
    DocumentVersion version = {};
    /// Of its document.
    QString language = {};
    std::optional<PartialDate> published = {};
    /// The marks that it has, packedMentions(), and their place in the sequence of searches; 0: it has none.
    QByteArray packed = {};
    qint64 seq = 0;
    /// Whether these are what the finder that was asked about would find.
    bool isUpToDate = false;
};

/// Which texts have to be searched again so that every mark is of one finder.
///
/// Marks of another revision are as good, in a document that holds none of the names that have changed since:
/// the library keeps at which state of the lexicon it was settled, and for which revisions that holds.
class MarkingStore
{
public:
    explicit MarkingStore(Database &database)
        : m_database(database)
    {
    }

    /// The state of the lexicon, by LexiconStore::sequence(), from which marks are carried over.
    Result<qint64> settledSequence(const FinderRevision &finder);
    /// Rows (DocumentVersion::id) of the current texts that are behind, newest documents first. `names` have
    /// changed since the settled sequence.
    Result<QList<qint64>> behind(const FinderRevision &finder, const QStringList &names);
    /// Rows of the current texts that may hold one of the names, newest documents first.
    Result<QList<qint64>> holding(const QStringList &names);
    /// Rows of all current texts, newest documents first.
    Result<QList<qint64>> all();
    /// Rows of marked texts that are not current: nothing is carried over for them.
    Result<QList<qint64>> aside();
    /// To be called once nothing is behind: carries all other marks over to this finder, and forgets those of
    /// `aside`. Does nothing where the lexicon has moved on.
    Result<void> settle(Transaction &transaction, const FinderRevision &finder, const QList<qint64> &aside);

    /// By their rows (DocumentVersion::id), those that are still there. Without a finder none is up to date.
    Result<QList<TextToMark>> texts(const QList<qint64> &versions,
                                    const std::optional<FinderRevision> &finder = {});

private:
    Result<QList<qint64>> rightRevisions(const FinderRevision &finder);
    Result<void> gather(const QStringList &names);
    Result<void> gatherAll();
    Result<void> gatherByIndex(const QStringList &queries);
    Result<void> forgetCarried(const FinderRevision &finder);

    Database &m_database;
};

} // namespace Postilla
