// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The names of places in the PDF report.
namespace Postilla {

/// By its uuid.
inline QString documentTarget(const QString &uuid)
{
    return QStringLiteral("document:") + uuid;
}

/// By its number, "A-0042".
inline QString claimTarget(const QString &number)
{
    return QStringLiteral("claim:") + number;
}

/// Where the claim stands in the annex.
inline QString annexTarget(const QString &number)
{
    return QStringLiteral("annex:") + number;
}

} // namespace Postilla
