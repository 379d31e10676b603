// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// A query under a name.
struct SavedSearch
{
    QString uuid;
    QString name;
    /// As it was typed.
    QString query;
    int rev = 0;

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// The searches that analysts have saved, journaled.
class SavedSearchStore
{
public:
    explicit SavedSearchStore(Database &database)
        : m_database(database)
    {
    }

    /// By name, in the order of the language.
    Result<QList<SavedSearch>> all();
    /// NotFound.
    Result<SavedSearch> byUuid(const QString &uuid);
    /// A new one where it has no uuid, else what differs. BadArgument for an empty name and for one that is
    /// taken, whatever its case; Conflict.
    Result<SavedSearch> put(Edit &edit, SavedSearch search);
    Result<void> remove(Edit &edit, const SavedSearch &search);

private:
    Result<void> check(const SavedSearch &search);

    Database &m_database;
};

} // namespace Postilla
