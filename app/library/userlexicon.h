// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/job.h"
#include "library/lexiconcheck.h"
#include "library/lexiconimport.h"
#include "library/lexiconpreview.h"
#include "mention/lexiconchange.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// The lexicon by which the library finds mentions, what the program ships with the user's entries over it:
/// Library::lexicon(). Safe on any thread.
///
/// Changes are made as values (mention/lexiconchange.h), looked at with preview() and warnings(), and made by
/// apply(): one step of undo. Marks::catchUp() then brings the marks after it.
class UserLexicon
{
public:
    explicit UserLexicon(std::shared_ptr<LibraryCore> core);

    /// Shipped and own, retired and merged ones too, by kind, then by canonical name.
    Result<QList<LexiconEntry>> entries() const;
    /// The active entry that a mention names; nothing where a grammar or nothing in the lexicon does.
    Result<std::optional<LexiconEntry>> entryOf(const Mention &mention) const;
    /// The user's own kinds, by key.
    Result<QList<LexiconKind>> kinds() const;

    /// What speaks against the change without forbidding it. May read some hundred texts.
    Result<QList<LexiconWarning>> warnings(const LexiconChange &change) const;
    /// What the change would do to the current texts of the whole library. Cancelled.
    Job<LexiconPreview> preview(const LexiconChange &change) const;
    /// The errors of LexiconStore; Conflict where an entry has been changed since it was read.
    Result<void> apply(const LexiconChange &change);

    /// Reads a file as LexiconTable::read() does; nothing is changed yet. Its names are added to entries of
    /// the same kind and canonical name, none is lost.
    Result<LexiconImport> readFile(const QString &path) const;
    /// The user's own kinds and entries as such a file.
    Result<QByteArray> table() const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
