// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexiconentry.h"

namespace Postilla {

/// A change of the lexicon that can be looked at before it is made: one act, one step of undo.
struct LexiconChange
{
    /// Label of the act: "add-entry", "edit-entry", "merge-entries", "split-entry", "retire-entry",
    /// "restore-entry", "remove-entry", "import-lexicon", "add-kind", "edit-kind", "remove-kind".
    QString label;
    /// New where rev is 0, else as they shall be.
    QList<LexiconKind> kinds;
    QList<LexiconEntry> entries;
    /// Own entries that go: a shipped one that they replaced counts again.
    QList<LexiconEntry> removed;
    /// Kinds that go; refused while entries have them.
    QList<LexiconKind> removedKinds;
};

/// Adds the entry, or stores it as it is now; a shipped entry becomes one of the user's own in its place.
LexiconChange storeEntry(const LexiconEntry &entry);
/// Gives the entry one more name.
LexiconChange addAlias(LexiconEntry entry, const Alias &alias);
/// Moves all names of `from` to `into`. BadArgument for an entry into itself and where one of the two is
/// retired or merged already, which is what a circle of merges would need.
Result<LexiconChange> mergeEntries(const LexiconEntry &from, const LexiconEntry &into);
/// Moves these names, by their text, to a new entry of the same kind. BadArgument where that leaves one of
/// the two without a name, or takes the canonical name.
Result<LexiconChange> splitEntry(const LexiconEntry &entry, const QStringList &names,
                                 const QString &canonical);
LexiconChange retireEntry(const LexiconEntry &entry);
/// Undoes a retirement or, as far as this entry's own names go, a merge.
LexiconChange restoreEntry(const LexiconEntry &entry);
/// Takes an entry of the user's own away.
LexiconChange removeEntry(const LexiconEntry &entry);
LexiconChange storeKind(const LexiconKind &kind);
LexiconChange removeKind(const LexiconKind &kind);

/// The entries as they are once the change is made; what the store checks is not checked.
QList<LexiconEntry> changed(const QList<LexiconEntry> &entries, const LexiconChange &change);
/// New kinds get a number of the moment.
QList<LexiconKind> changed(const QList<LexiconKind> &kinds, const LexiconChange &change);

} // namespace Postilla
