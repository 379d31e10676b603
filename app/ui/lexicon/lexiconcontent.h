// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/userlexicon.h"

namespace Postilla {

/// A lexicon as it was read at a moment, for lists and forms.
struct LexiconContent
{
    QList<LexiconEntry> entries;
    QList<LexiconKind> kinds;

    static Result<LexiconContent> read(const UserLexicon &lexicon);
    /// The entry with that entryId(), or the one that stands in its place; nullptr where there is none.
    const LexiconEntry *find(const QString &id) const;
};

/// Tells entries apart: the uuid, or the entryKey() of a shipped one that has none.
QString entryId(const LexiconEntry &entry);

} // namespace Postilla
