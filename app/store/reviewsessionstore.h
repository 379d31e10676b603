// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "review/reviewplan.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// The sessions of all analysts, journaled.
class ReviewSessionStore
{
public:
    explicit ReviewSessionStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made, the time is that of the edit. Answers with the session as stored.
    Result<ReviewRecord> insert(Edit &edit, ReviewRecord session);
    /// Stores whether it is closed; nothing else of it ever changes. Conflict.
    Result<ReviewRecord> update(Edit &edit, const ReviewRecord &session);

    /// The newest first.
    Result<QList<ReviewRecord>> all();
    /// NotFound.
    Result<ReviewRecord> byUuid(const QString &uuid);

private:
    Database &m_database;
};

} // namespace Postilla
