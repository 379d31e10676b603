// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconentry.h"

namespace Postilla {

/// What the program ships, with the user's entries over it: an active entry is added, and one that replaces a
/// shipped entry takes it out, retired or not. Entries of a kind that is not known name nothing.
Lexicon effectiveLexicon(const Lexicon &shipped, const QList<LexiconEntry> &entries, const EntryKinds &kinds);

/// The shipped entries that none of these replaces, as entries of their own.
QList<LexiconEntry> shippedEntries(const Lexicon &shipped, const QList<LexiconEntry> &entries,
                                   const EntryKinds &kinds);

/// The names that one of two lexicons finds otherwise than the other: a text that holds none of them has the
/// same mentions by both. Only their entities may differ.
QStringList changedNames(const Lexicon &before, const Lexicon &after);

} // namespace Postilla
