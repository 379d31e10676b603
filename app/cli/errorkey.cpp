// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/errorkey.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QString errorKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadArgument:
        return u"bad_argument"_s;
    case ErrorCode::BadDate:
        return u"bad_date"_s;
    case ErrorCode::BadQuery:
        return u"bad_query"_s;
    case ErrorCode::BadSpan:
        return u"bad_span"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::FileMissing:
        return u"file_missing"_s;
    case ErrorCode::FileUnreadable:
        return u"file_unreadable"_s;
    case ErrorCode::FileUnwritable:
        return u"file_unwritable"_s;
    case ErrorCode::FileEmpty:
        return u"file_empty"_s;
    case ErrorCode::FileBinary:
        return u"file_binary"_s;
    case ErrorCode::FileTooLarge:
        return u"file_too_large"_s;
    case ErrorCode::FileBadlyEncoded:
        return u"file_badly_encoded"_s;
    case ErrorCode::FormatUnknown:
        return u"format_unknown"_s;
    case ErrorCode::FolderWithoutArticles:
        return u"folder_without_articles"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::LibraryMissing:
        return u"library_missing"_s;
    case ErrorCode::LibraryExists:
        return u"library_exists"_s;
    case ErrorCode::LibraryForeign:
        return u"library_foreign"_s;
    case ErrorCode::LibraryNewer:
        return u"library_newer"_s;
    case ErrorCode::LibraryOutdated:
        return u"library_outdated"_s;
    case ErrorCode::LibraryReadOnly:
        return u"library_read_only"_s;
    case ErrorCode::LibraryLocked:
        return u"library_locked"_s;
    case ErrorCode::LibraryDamaged:
        return u"library_damaged"_s;
    case ErrorCode::LibraryOnNetwork:
        return u"library_on_network"_s;
    case ErrorCode::LibraryBusy:
        return u"library_busy"_s;
    case ErrorCode::SearchIndexDamaged:
        return u"search_index_damaged"_s;
    case ErrorCode::StoreFailed:
        return u"store_failed"_s;
    case ErrorCode::NothingToUndo:
        return u"nothing_to_undo"_s;
    case ErrorCode::NothingToRedo:
        return u"nothing_to_redo"_s;
    case ErrorCode::LexiconInvalid:
        return u"lexicon_invalid"_s;
    case ErrorCode::NothingToReport:
        return u"nothing_to_report"_s;
    }
    return {};
}

} // namespace Postilla
