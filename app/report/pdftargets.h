// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"
#include "report/reportwords.h"

#include <QString>

// The names of places in the PDF report, and how its tables and headings call what stands there.
namespace Postilla {

inline QString documentTarget(const Document &document)
{
    return QStringLiteral("document:") + document.uuid;
}

inline QString claimTarget(const Claim &claim)
{
    return QStringLiteral("claim:") + claim.uuid;
}

/// Where the claim stands in the annex.
inline QString annexTarget(const Claim &claim)
{
    return QStringLiteral("annex:") + claim.uuid;
}

/// The title, or plainly that there is none.
inline QString titleOf(const ReportWords &words, const Document &document)
{
    return document.title.isEmpty() ? words.phrase("Report", "Untitled") : document.title;
}

/// One line for tables: the summary, or the beginning of the quote.
QString shortText(const ReportClaim &claim);

} // namespace Postilla
