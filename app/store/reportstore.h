// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/reportrecord.h"

#include <QList>
#include <QSet>

namespace Postilla {

class Database;
class Edit;

/// The register of reports. Its lines are only ever added: what was handed over stays handed over.
class ReportStore
{
public:
    explicit ReportStore(Database &database)
        : m_database(database)
    {
    }

    /// The number that the next report gets unless another is entered before.
    Result<QString> expectedNumber();
    /// Enters it under its number, which is never given out again; Conflict where that is taken meanwhile.
    Result<ReportRecord> insert(Edit &edit, ReportRecord record);

    /// Newest first.
    Result<QList<ReportRecord>> all();
    /// Those that carried the claim, newest first.
    Result<QList<ReportRecord>> carrying(const QString &claimUuid);
    /// Uuids of the claims that are refuted now.
    Result<QSet<QString>> refutedClaims();

    /// What selects the last number of the register, without the letter before it: NULL where it is empty.
    static QString highestNumberSql();

private:
    Database &m_database;
};

} // namespace Postilla
