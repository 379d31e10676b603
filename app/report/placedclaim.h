// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QHash>

namespace Postilla {

/// A claim with the document that it is of; both belong to the report.
struct PlacedClaim
{
    const ReportDocument *document = nullptr;
    const ReportClaim *claim = nullptr;
};

/// Every claim of the report by its number.
inline QHash<QString, PlacedClaim> claimsByNumber(const Report &report)
{
    QHash<QString, PlacedClaim> claims;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims)
            claims.insert(claim.number, {&document, &claim});
    }
    return claims;
}

} // namespace Postilla
