// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla {

class Database;

/// Brings a library's schema up to date by the numbered files of resources/schema, each in a transaction of
/// its own together with its user_version, so that an interrupted migration goes on where it stopped.
class Migrator
{
public:
    explicit Migrator(Database &database)
        : m_database(database)
    {
    }

    /// The schema that this program writes.
    static int newestSchema();
    /// LibraryNewer where a later program wrote the library, LibraryOutdated where it is of a form from
    /// before the first release, LibraryReadOnly where an old one may not be changed.
    Result<void> migrate();

private:
    Result<int> schema();
    Result<void> apply(const QString &file);

    Database &m_database;
};

} // namespace Postilla
