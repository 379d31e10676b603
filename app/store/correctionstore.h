// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/correction.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// What people have said of single mentions. Reads leave removed corrections, and those of removed documents,
/// out.
class CorrectionStore
{
public:
    explicit CorrectionStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made, createdAt is given. BadSpan where the quote is empty or not as long as the
    /// span.
    Result<void> insert(Edit &edit, Correction correction);
    Result<void> remove(Edit &edit, const Correction &correction);

    /// Those that count in a version, with their anchors in it, in the order of the text: made on it, or on
    /// another text of the document where what they speak of is the same here.
    Result<QList<Correction>> ofVersion(const QString &versionUuid);
    Result<QList<Correction>> ofVersion(qint64 versionId);
    /// Whatever corrections that count or have counted in that text name or have named, removed ones too.
    Result<QList<Naming>> everNamed(qint64 versionId);
    /// By document, then in the order of the text; anchored in the current one where they count in it.
    Result<QList<Correction>> all();

    /// Counts the mentions of the versions of a correction anew, with people's words over the machine's.
    static Result<void> recount(Database &database, const QString &correctionUuid);

private:
    Database &m_database;
};

} // namespace Postilla
