// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QString>

// The names of places in the PDF report.
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

} // namespace Postilla
