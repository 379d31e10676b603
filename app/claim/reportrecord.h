// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QList>
#include <QString>

namespace Postilla {

/// A claim as a report carried it.
struct ReportedClaim
{
    QString uuid;
    /// "A-0042".
    QString number;
    Verdict verdict = Verdict::Unverified;
    int rev = 0;

    friend bool operator==(const ReportedClaim &, const ReportedClaim &) = default;
};

/// A report that was handed over: a line of the register.
struct ReportRecord
{
    /// Empty until stored.
    QString uuid;
    /// "R-A-0003": permanent, never given out again.
    QString number;
    /// UTC milliseconds since 1970.
    qint64 madeAt = 0;
    QString analyst;
    /// The query that found its documents; empty: all of the library.
    QString scope;
    /// The file it was written to, and the SHA-256 of its bytes in hex.
    QString file;
    QString fileHash;
    /// Number of the report that it replaces; empty: none.
    QString replaces;
    QList<ReportedClaim> claims;
    int rev = 0;

    friend bool operator==(const ReportRecord &, const ReportRecord &) = default;
};

/// "R-A-0003" of site "A" and number 3.
QString reportNumberText(const QString &site, int number);

} // namespace Postilla
