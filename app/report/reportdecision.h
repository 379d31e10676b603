// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// A decision of a review session as a reader needs it.
struct ReportDecision
{
    /// UTC milliseconds since 1970.
    qint64 time = 0;
    QString analyst;
    /// "yes", "no", "later".
    QString ruling;
    QString rule;
    int documentNumber = 0;
    QString documentTitle;
    /// "A-0042": the claim that it made or changed; empty: none.
    QString claimNumber;
    /// What was decided on, in one line.
    QString gist;
};

} // namespace Postilla
