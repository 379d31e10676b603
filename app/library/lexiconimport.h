// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconchange.h"
#include "mention/lexicontable.h"

namespace Postilla {

/// What a file would do to the lexicon.
struct LexiconImport
{
    LexiconChange change;
    qsizetype added = 0;
    qsizetype changed = 0;
    /// Said nothing new.
    qsizetype unchanged = 0;
    /// Keys (entryKey()) that the file has more than once: their names are joined.
    QStringList duplicates;
};

/// `entries` are all that there are, shipped ones too.
LexiconImport importTable(const LexiconTable &table, const QList<LexiconEntry> &entries,
                          const QList<LexiconKind> &kinds);

} // namespace Postilla
