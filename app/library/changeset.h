// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QSet>
#include <QString>

namespace Postilla {

/// Which records are not what they were: new, edited, removed and restored ones alike. Ask the Library again;
/// NotFound means that a record is gone.
struct ChangeSet
{
    /// Uuids of documents whose data, text or marks have changed.
    QSet<QString> documents;
    QSet<QString> claims;
    QSet<QString> tags;
    /// Of questions and judgements.
    QSet<QString> judgements;
    /// Of review sessions and of decisions made in them.
    QSet<QString> sessions;
    QSet<QString> decisions;
    /// Entries or kinds of the lexicon have changed: call Marks::catchUp().
    bool lexicon = false;
    /// A report has been handed over, or is no longer the newest.
    bool reports = false;
    /// Pairs of claims have been put aside, or are to be looked at again.
    bool pairs = false;
    /// Too much has changed to tell one by one: ask for everything again. The sets are empty.
    bool everything = false;

    bool isEmpty() const
    {
        return !everything && !lexicon && !reports && !pairs && documents.isEmpty() && claims.isEmpty() &&
               tags.isEmpty() && judgements.isEmpty() && sessions.isEmpty() && decisions.isEmpty();
    }
};

} // namespace Postilla

Q_DECLARE_METATYPE(Postilla::ChangeSet)
