// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// What kind of thing went wrong. Tests and callers decide by the code; people read Error::message().
enum class ErrorCode {
    // arguments and values
    BadArgument,
    BadDate,
    BadQuery,
    BadSpan,
    NotFound,
    Conflict, ///< the record has moved on since it was read
    Cancelled,
    // files
    FileMissing,
    FileUnreadable,
    FileUnwritable,
    FileEmpty,
    FileBinary,
    FileTooLarge,
    FileBadlyEncoded,
    FormatUnknown,
    FolderWithoutArticles,
    DiskFull,
    // the library
    LibraryMissing,
    LibraryExists,
    LibraryForeign, ///< a file, but not a library of ours
    LibraryNewer,
    LibraryOutdated, ///< of a form from before the first release
    LibraryReadOnly,
    LibraryLocked,
    LibraryDamaged,
    LibraryOnNetwork,
    LibraryBusy,
    SearchIndexDamaged, ///< of the words alone: it can be made anew from the texts
    StoreFailed,        ///< SQLite said something that none of the codes above covers
    // the journal
    NothingToUndo,
    NothingToRedo,
    // lexicon, reports
    LexiconInvalid,
    NothingToReport,
};

/// What went wrong, where, and what to do next; each a sentence or a place in the language of the user,
/// translated where the error is made. Only ui/prompts and cli/ show it.
class Error
{
public:
    Error(ErrorCode code, QString what, QString where = {}, QString advice = {});

    ErrorCode code() const { return m_code; }
    /// A sentence without a full stop: "The file is empty".
    const QString &what() const { return m_what; }
    /// A path, a line and column, a record; empty where nothing more can be said.
    const QString &where() const { return m_where; }
    /// What to do next, a sentence.
    const QString &advice() const { return m_advice; }

    /// All three in one line: "what: where. advice".
    QString message() const;

private:
    ErrorCode m_code;
    QString m_what;
    QString m_where;
    QString m_advice;
};

} // namespace Postilla
