// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/session.h"

#include <QSet>

#include <optional>

namespace Postilla {

/// --scope QUERY, for the verbs that have it.
QCommandLineOption scopeOption();

/// Uuids of the documents that --scope finds; nothing where it is not given. BadQuery; makes the index of
/// words anew where that is what is wrong.
Result<std::optional<QSet<QString>>> scopeOf(const QCommandLineParser &given, Library &library,
                                             Console &console);

/// Of the library that --library names. LibraryReadOnly.
Result<void> repairIndex(const QCommandLineParser &given, const Error &why, Console &console);

/// Searches with `search()`, which gives a Result; where the index of words is damaged, says so, makes it
/// anew with progress and searches again.
template <typename Search>
auto searchSoundly(const QCommandLineParser &given, Console &console, Search search) -> decltype(search())
{
    auto found = search();
    if (found || found.error().code() != ErrorCode::SearchIndexDamaged)
        return found;
    if (const auto repaired = repairIndex(given, found.error(), console); !repaired)
        return std::unexpected(repaired.error());
    return search();
}

} // namespace Postilla
